import { ISSUES } from '../framework/issues';
import { INDICATORS } from '../framework/indicators';
import type { IssueNumber } from '../framework/types';
import { arabicDigits, cleanText } from '../scores/thai-text';
import type { Measure } from './measure';

/** Number or title of one of the seven, as people write it: "๓", "ประเด็นที่ 3", "3. ช่องทาง…", its title alone. */
function issueIn(typed: string): IssueNumber | null {
  const text = arabicDigits(cleanText(typed));
  const number = /^(?:ประเด็น(?:ที่)?\s*)?(\d+)(?![\d.]*\d)/.exec(text)?.[1];
  return (
    ISSUES.find((issue) => (number === undefined ? text === issue.title : Number(number) === issue.number))
      ?.number ?? null
  );
}

/**
 * The issue that a measure is for: what its row says, a number of the seven or a text of one's own; an empty cell leaves it to the
 * indicator. Null for a measure that is for no indicator either.
 */
export function issueOf({
  issue,
  indicator,
}: Pick<Measure, 'issue' | 'indicator'>): IssueNumber | string | null {
  const typed = String(issue ?? '').trim();
  if (typed !== '') return issueIn(typed) ?? typed;
  return INDICATORS.find(({ number }) => number === indicator)?.issue ?? null;
}

/** Measures by their issues: the seven in their order, then others as they come, at last those of none; within each as they were. */
export function inIssues<M>(
  measures: readonly M[],
  measureOf: (each: M) => Pick<Measure, 'issue' | 'indicator'>,
): readonly M[] {
  const issues = new Map(measures.map((each) => [each, issueOf(measureOf(each))]));
  const others = [...new Set(issues.values())].filter((issue) => typeof issue === 'string');
  const order = [...ISSUES.map(({ number }) => number), ...others, null];
  const place = (each: M): number => order.indexOf(issues.get(each) ?? null);
  return [...measures].sort((a, b) => place(a) - place(b));
}
