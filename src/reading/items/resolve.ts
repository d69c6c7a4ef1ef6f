import { frameworkOf, indicator as definitionOf } from '../../framework';
import { itemId } from '../../framework/item-id';
import type { FiscalYear, IndicatorNumber, Instrument, Item, ItemId } from '../../framework/types';
import { groupBy } from '../group-by';
import type { ItemRow } from './row-context';
import { isExact } from './item-text';
import { wordingsFor, type ItemOf, type WordedItem } from './wordings';

/** A row with the item that it is of. */
export interface NamedRow {
  readonly row: number;
  readonly item: Item;
}

/** What speaks for one reading of a code; only the order and the sums say something. */
const WEIGHT = { wording: 6, follows: 2, followed: 2, style: 2, context: 1 } as const;
/** A code that may be read in several ways is read where something besides itself speaks for it. */
const LEAST = 2;

interface Option {
  readonly item: Item;
  readonly weight: number;
}

const isSame = (left: Item, right: Item): boolean =>
  left.instrument === right.instrument && left.number === right.number;

const isNext = (item: Item, next: Item): boolean =>
  item.instrument === next.instrument && item.number + 1 === next.number;

/** Everything that the codes of a row may mean where it stands. */
function meanings({
  text,
  context,
}: ItemRow): readonly (Item & { readonly one: boolean; readonly fits: boolean })[] {
  return text.codes.flatMap(({ instrument: own, number, spelling }) => {
    const sure = spelling === 'letter' || spelling === 'name';
    const instrument: Instrument | null = sure ? own : spelling === 'number' ? context : own;
    if (instrument === null) return [];
    // A zero for o or a one for i stands where the sheet does not say another instrument.
    if (!sure && context !== null && context !== instrument) return [];
    return [{ instrument, number, one: spelling === 'one', fits: context === instrument }];
  });
}

/** How many questions each indicator of the surveys has: since 2567, and before. */
const QUESTIONS = { IIT: [3, 6], EIT: [3, 5] } as const;

/** Rows whose numbers begin anew within one instrument, by the number that each has in the whole list; null where that is not known. */
function renumbered(rows: readonly ItemRow[], year: FiscalYear | null): ReadonlyMap<number, Item | null> {
  const numbered = rows.flatMap(({ row, text, context, indicator }) => {
    const code = isExact(text) ? undefined : text.codes.find(({ spelling }) => spelling === 'number');
    return code && context !== null ? [{ row, number: code.number, context, indicator }] : [];
  });
  const found = new Map<number, Item | null>();
  for (const [context, own] of groupBy(numbered, (one) => one.context)) {
    if (own.filter(({ number }) => number === 1).length < 2) continue;
    const most = own.reduce((highest, { number }) => Math.max(highest, number), 0);
    for (const { row, number, indicator } of own) {
      const place = indicator === null ? null : placeInList(context, indicator, year, most);
      found.set(row, place === null ? null : { instrument: context, number: place + number });
    }
  }
  return found;
}

/** How many items of the instrument stand before those of an indicator. */
function placeInList(
  instrument: Instrument,
  indicator: IndicatorNumber,
  year: FiscalYear | null,
  most: number,
): number | null {
  if (definitionOf(indicator).instrument !== instrument) return null;
  if (year !== null) {
    const { items = [] } = frameworkOf(year)?.items[instrument] ?? {};
    const place = items.findIndex((item) => item.indicator === indicator);
    return place < 0 ? null : place;
  }
  if (instrument === 'OIT') return null;
  const each = QUESTIONS[instrument].find((count) => most <= count);
  return each === undefined ? null : (indicator - FIRST_OF[instrument]) * each;
}

const FIRST_OF = { IIT: 1, EIT: 6 } as const;

/** Numbers of three digits can only be an i and its number. */
const readsOnes = (rows: readonly ItemRow[]): boolean =>
  rows.some(({ text: { codes } }) => codes.length === 1 && codes[0]?.spelling === 'one');

function chosenFor(
  row: ItemRow,
  before: Item | null,
  after: ItemRow | undefined,
  ones: boolean,
  itemOf: ItemOf,
): Item | null {
  const told = itemOf(row.wording, row.context);
  const next = after ? meanings(after) : [];
  const options = meanings(row).map(({ one, fits, ...item }): Option => {
    const weight =
      (told && isSame(told, item) ? WEIGHT.wording : 0) +
      (before && isNext(before, item) ? WEIGHT.follows : 0) +
      (next.some((other) => isNext(item, other)) ? WEIGHT.followed : 0) +
      (one && ones ? WEIGHT.style : 0) +
      (fits ? WEIGHT.context : 0);
    return { item, weight };
  });
  if (options.length === 0) return told;
  const [best, ...others] = options.sort((a, b) => b.weight - a.weight);
  if (!best || best.weight < LEAST) return null;
  const rival = others.find(({ item }) => !isSame(item, best.item));
  return rival?.weight === best.weight ? null : best.item;
}

/** A code that is there twice, the second time with the wording of an item that is not: there it is that item's row. */
function withoutRepeats(rows: readonly (NamedRow & { readonly told: Item | null })[]): NamedRow[] {
  const counts = new Map<ItemId, number>();
  for (const { item } of rows) counts.set(itemId(item), (counts.get(itemId(item)) ?? 0) + 1);
  return rows.map(({ row, item, told }) => {
    const repeated = (counts.get(itemId(item)) ?? 0) > 1;
    const other = repeated && told !== null && !counts.has(itemId(told));
    return { row, item: other ? told : item };
  });
}

/**
 * Which item each row is of. A code that can be read in one way only stays, whatever the wording says; any other, and a row
 * without one, is decided by its wording, by the rows before and behind it and by its instrument. Rows of which nothing decides are left out.
 */
export function resolveItems(rows: readonly ItemRow[], year: FiscalYear | null): readonly NamedRow[] {
  const sure = rows.flatMap(({ text, wording }): WordedItem[] => {
    const [code] = text.codes;
    return isExact(text) && code?.instrument
      ? [{ item: { instrument: code.instrument, number: code.number }, wording }]
      : [];
  });
  const zeroed = rows.flatMap(({ text, wording, context }): WordedItem[] => {
    const code = text.codes.find(
      ({ spelling }) => spelling === 'zero' || (spelling === 'number' && context === 'OIT'),
    );
    return code && !isExact(text) ? [{ item: { instrument: 'OIT', number: code.number }, wording }] : [];
  });
  const itemOf = wordingsFor(year, [...sure, ...zeroed]);
  const ones = readsOnes(rows);
  const again = renumbered(rows, year);
  let before: Item | null = null;
  const named = rows.flatMap((row, index) => {
    const [code] = row.text.codes;
    const exact =
      isExact(row.text) && code?.instrument ? { instrument: code.instrument, number: code.number } : null;
    const anew = again.get(row.row);
    const item =
      exact ??
      (anew === undefined
        ? chosenFor(row, before, rows[index + 1], ones, itemOf)
        : (itemOf(row.wording, row.context) ?? anew));
    before = item ?? before;
    return item === null ? [] : [{ row: row.row, item, told: itemOf(row.wording, item.instrument) }];
  });
  return withoutRepeats(named);
}
