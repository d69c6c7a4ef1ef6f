import type { OwnLists } from '../types';

export type { OwnCatalogueMeasure, OwnLists, OwnMeasures, OwnUnits } from '../types';

/** Nothing is listed. */
export const NO_OWN_LISTS: OwnLists = {
  units: { names: {}, others: [] },
  measures: { added: [], changed: {}, off: [] },
};
