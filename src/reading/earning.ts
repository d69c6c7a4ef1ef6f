import { INDICATOR_NUMBERS } from '../framework/types';
import type { Hundredths } from '../scores/types';
import type { Block } from './blocks';
import { isOfScores } from './roles';
import type { Series } from './series';
import type { TableWords } from './table-words';

/**
 * Whether the numbers beside the names of indicators are scores. A table must show it: by a header that says คะแนน, by
 * a total that agrees, or by titles and values that speak for scores and none that speak against.
 */
export type Verdict = 'scores' | 'doubtful' | 'no-scores';

/** What speaks for or against one column or list of numbers. */
export interface Evidence {
  readonly words: TableWords;
  /** A header says คะแนน or ผลการประเมิน. */
  readonly named: boolean;
  /** A header says คะแนน, ผลการประเมิน, ร้อยละ or %. */
  readonly called: boolean;
  /** The sheet states the overall score that the numbers give. */
  readonly agrees: boolean;
  /** Only numbers name the indicators. */
  readonly byNumber: boolean;
  /** A column of targets stands beside them: they are something else. */
  readonly besideTargets: boolean;
  /** All ten indicators stand in the table. */
  readonly ten: boolean;
  /** A list of agencies, which heads its columns by the names of the indicators. */
  readonly list: boolean;
  /** No value is above what points or numbers of questions come to. */
  readonly small: boolean;
  /** The values are of the size of scores. */
  readonly plausible: boolean;
  /** All numbers are whole. */
  readonly whole: boolean;
}

interface Rule {
  readonly why: string;
  readonly when: (evidence: Evidence) => boolean;
  readonly verdict: Verdict;
}

/** The first rule that fits decides. */
const RULES: readonly Rule[] = [
  {
    why: 'numbers of another assessment: only names of the ten would make them ITA',
    when: ({ words, byNumber }) => words.other !== null && byNumber,
    verdict: 'no-scores',
  },
  {
    why: 'targets or forecasts, by the title: their totals agree as well',
    when: ({ words, besideTargets, named }) => words.ofTargets && !besideTargets && !named,
    verdict: 'no-scores',
  },
  {
    why: 'called scores under a title of targets',
    when: ({ words, besideTargets }) => words.ofTargets && !besideTargets,
    verdict: 'doubtful',
  },
  {
    why: 'the total that the sheet states follows from no other numbers',
    when: ({ agrees, plausible }) => agrees && plausible,
    verdict: 'scores',
  },
  {
    why: 'a sheet of measures, progress or budgets with numbers that no header calls scores',
    when: ({ words, named }) => !named && (words.ofOthers || words.withMeasures),
    verdict: 'no-scores',
  },
  {
    why: 'points, pages, numbers of questions: too small for scores, and nothing calls them so',
    when: ({ words, named, small }) => !named && small && !(words.ofScores && words.ofIta),
    verdict: 'no-scores',
  },
  {
    why: 'called scores in a sheet about something else, and too small',
    when: ({ words, plausible }) => !plausible && words.ofOthers,
    verdict: 'no-scores',
  },
  { why: 'called scores, but too small to be any', when: ({ plausible }) => !plausible, verdict: 'doubtful' },
  {
    why: 'numbered indicators on a sheet that never speaks of ITA, unless there are just ten and these are called scores',
    when: ({ words, byNumber, called, ten }) => byNumber && !words.ofIta && !(called && ten),
    verdict: 'doubtful',
  },
  {
    why: 'whole numbers without a word of scores anywhere',
    when: ({ words, named, whole, list }) => whole && !list && !named && !words.ofScores && !words.ofIta,
    verdict: 'doubtful',
  },
  { why: 'nothing speaks against it', when: () => true, verdict: 'scores' },
];

export function verdictOn(evidence: Evidence): Verdict {
  return RULES.find(({ when }) => when(evidence))?.verdict ?? 'doubtful';
}

/** An agency's ten scores have a mean of at least 30 (the lowest result that is known is 31). */
const LOWEST_MEAN = 3000;
/** Points out of 25 and less, or numbers of questions. */
const SMALL = 2500;

/** Whether numbers are of the size of scores. */
function isPlausible(scores: readonly Hundredths[]): boolean {
  if (scores.length === 0) return true;
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return mean >= LOWEST_MEAN && !isSmall(scores);
}

const isSmall = (scores: readonly Hundredths[]): boolean =>
  scores.length > 0 && scores.every((score) => score <= SMALL);

const isWhole = (score: Hundredths): boolean => score % 100 === 0;
const FEWEST_WHOLE = 4;

/** What a column, or all the rows of a list together, show of themselves. */
export function evidenceOf(
  block: Block,
  series: readonly Series[],
  words: TableWords,
  agrees: boolean,
  beside: readonly Series[] = [],
): Evidence {
  const scores = series.flatMap((one) => one.scores);
  return {
    words,
    named: series.some(({ roles }) => roles.has('score')),
    called: series.some(({ roles }) => isOfScores(roles)),
    agrees,
    byNumber: block.mentions.every(({ byNumber }) => byNumber),
    besideTargets: beside.some(({ roles }) => roles.has('target')),
    ten: new Set(block.mentions.map(({ indicator }) => indicator)).size === INDICATOR_NUMBERS.length,
    list: block.line.turned,
    small: isSmall(scores),
    plausible: isPlausible(scores),
    whole: scores.length >= FEWEST_WHOLE && scores.every(isWhole),
  };
}
