import type { Instrument } from '../../framework/types';
import type { Hundredths } from '../../scores/types';
import { functionMessage } from '../../text/functions-th';
import { invalid, type Failure } from '../failure';
import { isBlank, type Cell } from '../values';
import { readScore } from './score';

/**
 * The score of an indicator or item within a range. Many versions of Excel pass an empty cell as 0, which no survey
 * (IIT, EIT) gives; a disclosure check (OIT) can.
 */
export function readScoredCell(cell: Cell, owner: string, instrument: Instrument): Hundredths | Failure {
  if (isBlank(cell)) return invalid('scores-blank', { argument: owner });
  const score = readScore(cell, functionMessage('score-of', { owner }), 'scores-percent');
  return score === 0 && instrument !== 'OIT' ? invalid('scores-blank-or-zero', { argument: owner }) : score;
}
