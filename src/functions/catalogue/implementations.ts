import type { Implementation } from '../define';
import { check } from './check';
import { classify } from './classify';
import { fiscalYear } from './fiscal-year';
import { grade } from './grade';
import { indicator } from './indicator';
import { instrument } from './instrument';
import { level } from './level';
import { measures } from './measures';
import { nextLevel } from './next-level';
import { number } from './number';
import { overall } from './overall';
import { period } from './period';
import { priorities } from './priorities';
import { quarter } from './quarter';
import { ranking } from './ranking';
import { strengths } from './strengths';
import { thaiDigits } from './thai-digits';
import { weaknesses } from './weaknesses';

/** Every function without what is said about it: what the bundle takes. A test keeps it equal to FUNCTIONS. */
export const IMPLEMENTATIONS: readonly Implementation[] = [
  grade,
  level,
  overall,
  instrument,
  classify,
  ranking,
  strengths,
  weaknesses,
  priorities,
  nextLevel,
  check,
  indicator,
  number,
  thaiDigits,
  fiscalYear,
  quarter,
  period,
  measures,
];
