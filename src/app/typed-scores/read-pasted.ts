import { INDICATOR_NUMBERS, LAST_YEAR, scoringRulesOf, type Item } from '../../framework';
import { isItemId, itemCode, itemId } from '../../framework/item-id';
import { itemOrder } from '../../framework/item-order';
import type { ItemId } from '../../framework/types';
import { textsOf } from '../../reading/grid-cells';
import { FEWEST_ROWS } from '../../reading/items/fewest-rows';
import { mayHoldItems } from '../../reading/may-hold-items';
import { compatible, keyOf } from '../../reading/parts';
import { overallAgrees } from '../../scores/level';
import { instrumentMeans, overallScore } from '../../scores/overall';
import { arabicDigits, cleanText } from '../../scores/thai-text';
import type { Finding, Hundredths, ScoreSet } from '../../scores/types';
import type { Workbook } from '../../workbook/cell-grid';
import type { PastedSheets } from '../../workbook/file/pasted';
import type { OpenScores } from '../open-scores';
import { pastedNumbers } from './pasted-numbers';

/** What was found in a text that was pasted. */
export interface FoundScores {
  /** By agency and year; several where the user has to say which. */
  readonly sets: readonly ScoreSet[];
  /** Findings that belong to none of them. */
  readonly findings: readonly Finding[];
  /** Where no indicator is named: ten numbers in the order of the indicators, and the overall behind them. */
  readonly numbers: readonly Hundredths[] | null;
  /** Items that the text names without a score that could be read. */
  readonly unread: readonly ItemId[];
  /** The scores may stand above their names, and are then one indicator off. */
  readonly mayBeAbove: boolean;
}

/** Indicators of a result in whose place something is written. */
const filled = ({ entries }: ScoreSet): number =>
  entries.filter(({ score, raw }) => score !== null || (raw ?? '') !== '').length;

const most = ({ sets }: OpenScores, count: (set: ScoreSet) => number): number =>
  Math.max(0, ...sets.map(({ set }) => count(set)));

const mostFilled = (scores: OpenScores): number => most(scores, filled);
const mostItems = (scores: OpenScores): number => most(scores, ({ items }) => items.length);

const TEN = INDICATOR_NUMBERS.length;

/** Reads one layout of what was pasted. */
type Open = (workbook: Workbook) => OpenScores | Promise<OpenScores>;

/** What each layout gives, until one gives all ten indicators and none may give items. */
async function readAll(ways: readonly Workbook[], open: Open): Promise<readonly OpenScores[]> {
  const read: OpenScores[] = [];
  const noItems = !ways.some(mayHoldItems);
  for (const way of ways) {
    const scores = await open(way);
    read.push(scores);
    if (mostFilled(scores) === TEN && noItems) break;
  }
  return read;
}

/** The layout that gives the most indicators, of equals the most items, of these the first. */
const bestOf = (read: readonly OpenScores[]): OpenScores | undefined =>
  [...read].sort(
    (left, right) => mostFilled(right) - mostFilled(left) || mostItems(right) - mostItems(left),
  )[0];

const mayBeSame = (left: ScoreSet, right: ScoreSet): boolean =>
  compatible(keyOf(left.agency), keyOf(right.agency)) && compatible(left.fiscalYear, right.fiscalYear);

const isOfItems = ({ code, message }: Finding): boolean =>
  code.endsWith('-item') || message.endsWith('.item');

/** A result with its items as the layout has them that gives most of them. */
function withMostItems(set: ScoreSet, read: readonly OpenScores[]): ScoreSet {
  const others = read.flatMap(({ sets }) => {
    const same = sets.filter((other) => mayBeSame(other.set, set));
    return same.length === 1 ? same : [];
  });
  const richest = others.reduce(
    (best, other) => (other.set.items.length > best.items.length ? other.set : best),
    set,
  );
  if (richest === set) return set;
  const { items, statedSubIndicators } = richest;
  const findings = [
    ...set.findings.filter((found) => !isOfItems(found)),
    ...richest.findings.filter(isOfItems),
  ];
  return { ...set, items, statedSubIndicators, findings };
}

/** Fewer codes may be anything. */
const FEWEST_CODES = FEWEST_ROWS;

/** The items whose codes stand in a text, and of which neither a score was read nor anything is told. */
function unreadItems(ways: readonly Workbook[], sets: readonly ScoreSet[]): readonly ItemId[] {
  const codes = ways.map(({ sheets }) => {
    const found = sheets.flatMap((sheet) =>
      [...textsOf(sheet)].flatMap(({ text }) => {
        const code = itemCode(arabicDigits(cleanText(text)));
        return code && !code.zero && isItemId(itemId(code.item)) ? [code.item] : [];
      }),
    );
    return new Map(found.sort(itemOrder).map((item) => [itemId(item), item]));
  });
  const all = codes.reduce((left, right) => (right.size > left.size ? right : left), new Map<ItemId, Item>());
  if (all.size < FEWEST_CODES) return [];
  const read = new Set<ItemId>(sets.flatMap(({ items }) => items.map(itemId)));
  const told = new Set(sets.flatMap(({ findings }) => findings.map(({ params }) => params.item)));
  return [...all.keys()].filter((id) => !read.has(id) && !told.has(id));
}

/** Whether ten scores come to an overall that was announced. */
function agrees({ fiscalYear, entries }: ScoreSet, { statedOverall }: ScoreSet): boolean {
  const rules = scoringRulesOf(fiscalYear ?? LAST_YEAR);
  if (!rules || !statedOverall) return false;
  const scores = new Map(entries.map(({ indicator, score }) => [indicator, score]));
  const overall = overallScore(rules, instrumentMeans(rules, scores));
  return overall !== null && overallAgrees(overall, statedOverall.value);
}

/**
 * Reads a text that was pasted, laid out in several ways, as any sheet is read. Where a score is missing although the numbers above the names
 * would give all ten, they stand above: the announced overall decides, and without it that is only told.
 */
export async function readPasted({ ways, above }: PastedSheets, open: Open): Promise<FoundScores> {
  const read = await readAll(ways, open);
  const best = bestOf(read);
  const sets = best?.sets.map(({ set }) => withMostItems(set, read)) ?? [];
  const findings = best?.findings ?? [];
  const found = { ...NOTHING_FOUND, sets, findings, unread: unreadItems(ways, sets) };
  const [only, ...others] = sets;
  if (!only) {
    const sheets = ways.flatMap((way) => way.sheets);
    return { ...found, numbers: sheets.map(pastedNumbers).find((each) => each) ?? null };
  }
  // Items alone name no indicator.
  if (others.length > 0 || filled(only) === TEN || filled(only) === 0 || !above) return found;
  const [lifted] = (await open(above)).sets;
  if (!lifted || filled(lifted.set) < TEN) return found;
  if (!agrees(lifted.set, only)) return { ...found, mayBeAbove: true };
  const { statedOverall, items, statedSubIndicators } = only;
  return { ...found, sets: [{ ...lifted.set, statedOverall, items, statedSubIndicators }] };
}

const NOTHING_FOUND: FoundScores = { sets: [], findings: [], numbers: null, unread: [], mayBeAbove: false };
