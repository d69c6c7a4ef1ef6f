import type { Instrument, Item, ItemId } from './types';

const LETTERS = { IIT: 'i', EIT: 'e', OIT: 'o' } as const satisfies Readonly<Record<Instrument, string>>;

/** The code of an item: ({ instrument: 'OIT', number: 34 }) → 'o34'. */
export const itemId = ({ instrument, number }: Item): ItemId => `${LETTERS[instrument]}${number}`;

const INSTRUMENT_OF: Readonly<Record<string, Instrument>> = { i: 'IIT', e: 'EIT', o: 'OIT', '0': 'OIT' };

const CODE = /^(?:ข้อ(?:ที่|คำถาม)?\s*:?\s*)?(?:([ieo])\s?-?(\d{1,2})(?!\d)|(0)(\d{1,2})(?![\d.]))[\s.:)–-]*/i;

/** The code of an item with which a text begins. */
export interface ItemCode {
  readonly item: Item;
  /** A zero stands where an o should: "034"; alone it may be a number as well. */
  readonly zero: boolean;
  /** What stands behind the code. */
  readonly rest: string;
}

/** Finds a code at the beginning of a text in Arabic digits: "i1", "ข้อ e2", "O-35 รายงานผล", "034 มาตรการ"; else null. */
export function itemCode(text: string): ItemCode | null {
  const [whole = '', letter, number, zero, zeroNumber] = CODE.exec(text) ?? [];
  const instrument = INSTRUMENT_OF[(letter ?? zero ?? '').toLowerCase()];
  if (instrument === undefined) return null;
  const item = { instrument, number: Number(number ?? zeroNumber) };
  return { item, zero: zero !== undefined, rest: text.slice(whole.length) };
}

const ITEM_ID = /^[ieo][1-9]\d?$/;

/** Whether a text is the code of an item as `itemId` writes it: 'o34', not 'O34' or '034'. */
export const isItemId = (text: string): text is ItemId => ITEM_ID.test(text);
