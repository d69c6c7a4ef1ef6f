import { hundredthsFromNumber, plainNumberFromText } from '../../scores/numbers';
import type { Hundredths } from '../../scores/types';
import type { ValueParameter } from '../define';
import { invalid, type Failure } from '../failure';
import { quoted, type Cell } from '../values';

/** Decimals beyond these are noise of binary arithmetic: 100.00000000000001 is a full score. */
const KEPT_DECIMALS = 10;

/** Reads a score 0-100; `label` is what a message calls it, `percentMessage` the sentence for a percent cell. */
export function readScore(
  cell: Cell,
  label: string,
  percentMessage: 'score-percent' | 'scores-percent' = 'score-percent',
): Hundredths | Failure {
  const text = typeof cell === 'string' ? plainNumberFromText(cell) : null;
  const given = typeof cell === 'number' ? cell : (text?.value ?? NaN);
  const value = Number(given.toFixed(KEPT_DECIMALS));
  const score = hundredthsFromNumber(value);
  if (Number.isNaN(value)) return invalid('score-not-a-number', { argument: label, found: quoted(cell) });
  if (score === null || value < 0 || value > 100) {
    return invalid('score-out-of-range', { argument: label, found: quoted(cell) });
  }
  // "0.85%" says what it is; 0.85 alone is what a cell shown as 85% holds.
  if (value > 0 && value <= 1 && text?.unit !== true) return invalid(percentMessage, { argument: label });
  return score;
}

/** A score 0-100, as a number or as text ("๙๒.๐๑", "85.21%"). */
export const score = (name: string): ValueParameter<Hundredths> => ({
  name,
  optional: false,
  takes: 'value',
  read: (cell) => readScore(cell, name),
});
