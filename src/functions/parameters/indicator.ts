import { INDICATOR_NUMBERS, type IndicatorNumber } from '../../framework/types';
import { indicatorLabel } from '../../scores/indicator-names';
import { remember } from '../../scores/remember';
import type { ValueParameter } from '../define';
import { unavailable, type Failure } from '../failure';
import { quoted, type Cell } from '../values';
import { numberOf } from './whole-number';

/** The indicator that a cell means, and whether it was given by its number. */
export interface MeantIndicator {
  readonly indicator: IndicatorNumber;
  readonly byNumber: boolean;
}

const inLabel = remember((text: string): MeantIndicator | Failure => {
  const label = indicatorLabel(text);
  if (!label) return unavailable('indicator-unknown', { found: quoted(text) });
  if (label.kind === 'ambiguous') {
    const numbers = label.indicators.join(', ');
    return unavailable('indicator-ambiguous', { found: quoted(text), numbers });
  }
  return { indicator: label.indicator, byNumber: label.by === 'number' };
});

/** Reads an indicator by any usual spelling of its name or by its number, which may be text. */
export function readIndicator(cell: Cell): MeantIndicator | Failure {
  const number = numberOf(cell);
  if (number === null) {
    return typeof cell === 'string'
      ? inLabel(cell)
      : unavailable('indicator-unknown', { found: quoted(cell) });
  }
  const indicator = INDICATOR_NUMBERS.find((candidate) => candidate === number);
  return indicator
    ? { indicator, byNumber: true }
    : unavailable('indicator-unknown', { found: quoted(cell) });
}

/** An indicator by name or number. */
export const indicatorNamed = (name: string): ValueParameter<MeantIndicator> => ({
  name,
  optional: false,
  takes: 'value',
  read: readIndicator,
});
