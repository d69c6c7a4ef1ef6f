import { issueOf } from '../../planning/issue-of';
import type { RegisterRow } from '../../planning/measure';
import { servedItems, servesEveryItem } from '../../planning/served-items';
import { itemsOf } from '../../framework/finest-items';
import { addExact, compareExact, exact, FULL_SCORE } from '../../scores/exact';
import { contributions } from '../../scores/overall';
import type { Analysis, ItemResult, OverallPoints } from '../../scores/types';
import { judgedIndicator, judgedItem, knownItems, type Judged } from './judged';

/** The items of a measure that were read; of one that sees to all items of its indicator those of its issue before the others. */
function readItems(row: RegisterRow, analysis: Analysis): ReturnType<typeof knownItems> {
  const { rules } = analysis;
  const known = knownItems(analysis);
  if (servesEveryItem(row)) {
    const own = known.filter(({ indicator }) => indicator === row.indicator);
    const issue = issueOf(row);
    const ofIssue = own.filter(({ issues }) => issues.some((each) => each === issue));
    return ofIssue.length > 0 ? ofIssue : own;
  }
  const served = rules === null ? [] : servedItems(row, rules.year);
  return known.filter(({ id }) => served.includes(id));
}

/** What a measure is for: the lowest item that it serves and that was read, else its indicator; null for a measure of none. */
export function judgedFor(row: RegisterRow, analysis: Analysis): Judged | null {
  const [lowest] = [...readItems(row, analysis)].sort((a, b) => a.score - b.score);
  if (lowest) return judgedItem(lowest);
  return row.indicator === null ? null : (judgedIndicator(analysis, row.indicator)[0] ?? null);
}

const NOTHING = exact(0);

/** Overall points of an item; where nobody knows its group, as if all items of its indicator counted alike. */
function worthOf({ indicator, score, gain }: ItemResult, { rules }: Pick<Analysis, 'rules'>): OverallPoints {
  if (gain !== null || rules === null) return gain ?? NOTHING;
  const alike = itemsOf(rules).filter((item) => item.indicator === indicator).length;
  const share = contributions(rules).find((each) => each.indicator === indicator)?.share;
  return share && alike > 0
    ? exact((FULL_SCORE - score) * share.numerator, share.denominator * alike)
    : NOTHING;
}

/** Overall points that a measure can win: of the items that it serves, else of its indicator. */
function gainOf(row: RegisterRow, analysis: Analysis): OverallPoints {
  const items = servesEveryItem(row) ? [] : readItems(row, analysis);
  if (items.length > 0)
    return items.reduce<OverallPoints>((sum, item) => addExact(sum, worthOf(item, analysis)), NOTHING);
  const hasItems = knownItems(analysis).some(({ indicator }) => indicator === row.indicator);
  const ofIndicator = analysis.priorities.find(({ indicator }) => indicator === row.indicator)?.gain;
  return hasItems ? NOTHING : (ofIndicator ?? NOTHING);
}

/** The measure of these that can win most, the first of several; null of none. */
export const mostUseful = (rows: readonly RegisterRow[], analysis: Analysis): RegisterRow | null =>
  [...rows].sort((a, b) => compareExact(gainOf(b, analysis), gainOf(a, analysis)))[0] ?? null;
