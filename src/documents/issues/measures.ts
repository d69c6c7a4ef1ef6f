import { issueOf } from '../../planning/issue-of';
import type { RegisterRow } from '../../planning/measure';
import { servedItems, servesEveryItem } from '../../planning/served-items';
import { addExact, compareExact, exact } from '../../scores/exact';
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

const sumOf = (items: readonly ItemResult[]): OverallPoints =>
  items.reduce<OverallPoints>((sum, { gain }) => addExact(sum, gain ?? NOTHING), NOTHING);

/** Overall points that a measure can win: of the items that it serves, else of its indicator. */
function gainOf(row: RegisterRow, analysis: Analysis): OverallPoints {
  const items = servesEveryItem(row) ? [] : readItems(row, analysis);
  if (items.length > 0) return sumOf(items);
  const hasItems = knownItems(analysis).some(({ indicator }) => indicator === row.indicator);
  const ofIndicator = analysis.priorities.find(({ indicator }) => indicator === row.indicator)?.gain;
  return hasItems ? NOTHING : (ofIndicator ?? NOTHING);
}

/** The measure of these that can win most, the first of several; null of none. */
export const mostUseful = (rows: readonly RegisterRow[], analysis: Analysis): RegisterRow | null =>
  [...rows].sort((a, b) => compareExact(gainOf(b, analysis), gainOf(a, analysis)))[0] ?? null;
