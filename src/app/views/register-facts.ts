import { numbersOf } from '../../planning/measure';
import { statusOf, type MeasureStatus } from '../../planning/status';
import type { SheetRegister } from '../../planning/register/read-register';

/** How far the measures of a register are. */
export interface RegisterFacts {
  readonly count: number;
  readonly done: number;
  readonly started: number;
}

/** How many measures a register holds, and how many of them are finished and under way. */
export function registerFacts({ rows }: SheetRegister): RegisterFacts {
  const of = (status: MeasureStatus): number =>
    rows.filter(({ measure }) => statusOf(measure.progress.status) === status).length;
  const count = numbersOf(rows.map(({ measure }) => measure)).filter((number) => number !== null).length;
  return { count, done: of('done'), started: of('in-progress') };
}
