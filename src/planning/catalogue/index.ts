import type { IndicatorNumber } from '../../framework/types';
import type { CatalogueMeasure } from '../types';
import { ASSETS } from './assets';
import { AUTHORITY } from './authority';
import { BUDGET } from './budget';
import { COMMUNICATION } from './communication';
import { CORRUPTION_PREVENTION } from './corruption-prevention';
import { CORRUPTION_RESPONSE } from './corruption-response';
import { DISCLOSURE } from './disclosure';
import { DISCLOSURE_REPORTS } from './disclosure-reports';
import { DUTIES } from './duties';
import { IMPROVEMENT } from './improvement';
import { SERVICE_QUALITY } from './service-quality';

const BY_INDICATOR: Readonly<Record<IndicatorNumber, readonly CatalogueMeasure[]>> = {
  1: DUTIES,
  2: BUDGET,
  3: AUTHORITY,
  4: ASSETS,
  5: CORRUPTION_RESPONSE,
  6: SERVICE_QUALITY,
  7: COMMUNICATION,
  8: IMPROVEMENT,
  9: [...DISCLOSURE, ...DISCLOSURE_REPORTS],
  10: CORRUPTION_PREVENTION,
};

/**
 * All built-in measures, in indicator order. They are written for an office of 15 to 30 people without
 * consultants and name no kind of agency: {head}, {deputy} and {leaders} stand for its posts (`postsOf`); numbers stand in Arabic digits, which the
 * documents convert. What was weighed: docs/decisions/catalogue.md.
 */
export const CATALOGUE: readonly CatalogueMeasure[] = Object.values(BY_INDICATOR).flat();

/**
 * The measures of one indicator, the most useful first where nothing is known of its items: the first ones serve different questions.
 * `offerMeasures` says which of them a plan takes.
 */
export function measuresFor(indicator: IndicatorNumber): readonly CatalogueMeasure[] {
  return BY_INDICATOR[indicator];
}
