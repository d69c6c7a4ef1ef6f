import { hundredthsFromNumber, plainNumberFromText } from '../../scores/numbers';
import type { Hundredths } from '../../scores/types';
import type { ValueParameter } from '../define';
import { invalid, type Failure } from '../failure';
import { quoted, type Cell } from '../values';

/** Less than this is noise of binary arithmetic: 100.00000000000001 is a full score. */
const NOISE = 5e-11;

/** Reads a score 0-100; `label` is what a message calls it, `percentMessage` the sentence for a percent cell. */
export function readScore(
  cell: Cell,
  label: string,
  percentMessage: 'score-percent' | 'scores-percent' = 'score-percent',
): Hundredths | Failure {
  const text = typeof cell === 'string' ? plainNumberFromText(cell) : null;
  const value = typeof cell === 'number' ? cell : (text?.value ?? NaN);
  if (Number.isNaN(value)) return invalid('score-not-a-number', { argument: label, found: quoted(cell) });
  const score = hundredthsFromNumber(value);
  if (score === null || value < -NOISE || value > 100 + NOISE) {
    return invalid('score-out-of-range', { argument: label, found: quoted(cell) });
  }
  // "0.85%" says what it is; 0.85 alone is what a cell shown as 85% holds.
  if (value > NOISE && value <= 1 + NOISE && text?.unit !== true)
    return invalid(percentMessage, { argument: label });
  return score;
}

/** A score 0-100, as a number or as text ("๙๒.๐๑", "85.21%"). */
export const score = (name: string): ValueParameter<Hundredths> => ({
  name,
  optional: false,
  takes: 'value',
  read: (cell) => readScore(cell, name),
});
