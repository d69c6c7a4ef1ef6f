import type { YearLine } from '../../app/views/years-view';
import type { Say } from '../pane-context';

/** What a line of the chart and its row are called. */
export const lineName = (key: YearLine['key'], say: Say): string =>
  key === 'overall' || key === 'national' ? say(`pane.years.line.${key}`) : say(`pane.instrument.${key}`);
