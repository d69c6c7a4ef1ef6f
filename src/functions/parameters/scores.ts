import { INDICATORS, indicator } from '../../framework/indicators';
import type { IndicatorNumber } from '../../framework/types';
import type { Hundredths } from '../../scores/types';
import { functionMessage } from '../../text/functions-th';
import type { TableParameter } from '../define';
import { Failure, invalid } from '../failure';
import { isBlank, quoted, type Cell, type Grid } from '../values';
import { readIndicator } from './indicator';
import { scorePairs } from './score-pairs';
import { readScoredCell } from './scored-cell';
import { numberOf } from './whole-number';

/** The scores of all ten indicators, in indicator order. */
export type TenScores = ReadonlyMap<IndicatorNumber, Hundredths>;

const labelOf = (number: IndicatorNumber): string =>
  functionMessage('of-indicator', { indicator: number, name: indicator(number).name });

type Scored = readonly (readonly [IndicatorNumber, Cell])[];

/** Which cell holds the score of which indicator. */
function scoredCells(grid: Grid): Scored | Failure {
  const cells = grid.flat();
  if (cells.length === INDICATORS.length && (grid.length === 1 || grid[0]?.length === 1)) {
    return INDICATORS.map(({ number }, index) => [number, cells[index]]);
  }
  const pairs = scorePairs(grid);
  if (!pairs) return invalid('scores-shape');
  const found: (readonly [IndicatorNumber, Cell])[] = [];
  for (const { name, score } of pairs) {
    const meant = isBlank(name) ? invalid('scores-no-name', { found: quoted(score) }) : readIndicator(name);
    if (!(meant instanceof Failure)) found.push([meant.indicator, score]);
    // Headers and headings of sections have no number beside them.
    else if (numberOf(score) !== null) return meant;
  }
  return found;
}

/** Reads ten values in indicator order, or two columns of names (or numbers) and scores in any order. */
export function readScores(grid: Grid): TenScores | Failure {
  const scored = scoredCells(grid);
  if (scored instanceof Failure) return scored;
  const scores = new Map<IndicatorNumber, Hundredths>();
  for (const [number, cell] of scored) {
    if (scores.has(number)) return invalid('scores-repeated', { argument: labelOf(number) });
    const score = readScoredCell(cell, labelOf(number), indicator(number).instrument);
    if (score instanceof Failure) return score;
    scores.set(number, score);
  }
  const missing = INDICATORS.find(({ number }) => !scores.has(number));
  if (missing) return invalid('scores-missing', { argument: labelOf(missing.number) });
  return new Map(INDICATORS.map(({ number }) => [number, scores.get(number) ?? (0 as Hundredths)]));
}

/** The scores of all ten indicators. */
export const SCORES: TableParameter<TenScores> = {
  name: 'scores',
  optional: false,
  takes: 'table',
  read: readScores,
};
