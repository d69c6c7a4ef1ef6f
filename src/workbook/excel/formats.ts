import { supports } from './supports';

/** Length of an address list of one call: Excel takes 8,192 characters, and may count the name of the sheet with each. */
const LONGEST_LIST = 1_000;

/** Calls that one more list of addresses costs besides those that set something. */
export const CALLS_PER_LIST = 3;

/** Addresses as few lists as one call can take; hosts before ExcelApi 1.9 take one address at a time. */
export function addressLists(addresses: readonly string[]): readonly string[] {
  if (!supports('1.9')) return addresses;
  const lists: string[] = [];
  for (const address of addresses) {
    const last = lists.at(-1);
    if (last === undefined || last.length + address.length >= LONGEST_LIST) lists.push(address);
    else lists[lists.length - 1] = `${last},${address}`;
  }
  return lists;
}

/** The format of all ranges in a list of addresses. */
export function formatOf(sheet: Excel.Worksheet, list: string): Excel.RangeFormat {
  const ranges = list.includes(',') ? sheet.getRanges(list) : sheet.getRange(list);
  ranges.untrack();
  return ranges.format;
}
