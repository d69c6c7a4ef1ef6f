import { CHECK } from './check';
import { CLASSIFY } from './classify';
import type { FunctionEntry } from './entry';
import { FISCALYEAR } from './fiscal-year';
import { GRADE } from './grade';
import { INDICATOR } from './indicator';
import { INSTRUMENT } from './instrument';
import { LEVEL } from './level';
import { MEASURES } from './measures';
import { NEXTLEVEL } from './next-level';
import { NUMBER } from './number';
import { OVERALL } from './overall';
import { PERIOD } from './period';
import { PRIORITIES } from './priorities';
import { QUARTER } from './quarter';
import { RANKING } from './ranking';
import { STRENGTHS } from './strengths';
import { THAIDIGITS } from './thai-digits';
import { WEAKNESSES } from './weaknesses';

/** Every custom function with its texts and examples, in the order of docs/functions.md. */
export const FUNCTIONS: readonly FunctionEntry[] = [
  GRADE,
  LEVEL,
  OVERALL,
  INSTRUMENT,
  CLASSIFY,
  RANKING,
  STRENGTHS,
  WEAKNESSES,
  PRIORITIES,
  NEXTLEVEL,
  CHECK,
  INDICATOR,
  NUMBER,
  THAIDIGITS,
  FISCALYEAR,
  QUARTER,
  PERIOD,
  MEASURES,
];
