import type { RegisterRow } from '../../planning/measure';
import type { Say } from '../pane-context';

/** How far a measure of the register is, in one line; '' where nothing is written; nothing done needs no figure. */
export function progressText({ status, percent }: RegisterRow, say: Say): string {
  const parts = [status, percent === null || percent === 0 ? '' : say('pane.measure.percent', { percent })];
  return parts.filter((part) => part !== '').join(' · ');
}
