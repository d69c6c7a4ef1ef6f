import { INDICATORS } from '../../framework';

/** The official names of indicators 1 to 10. */
export const INDICATOR_NAMES: readonly string[] = INDICATORS.map(({ name }) => name);
