import type { PlainDate } from '../../framework';
import { numbersOf } from '../../planning/measure';
import { percentOf } from '../../planning/follow-up/percent';
import { dueOf, type Due } from '../../planning/register/due';
import type { SheetRegister } from '../../planning/register/read-register';
import { statusOf, STATUS_WORDS } from '../../planning/status';
import { itemCode, itemId } from '../../framework/item-id';
import { arabicDigits } from '../../scores/thai-text';

const textOrNull = (text: string): string | null => (text.trim() === '' ? null : text);

/** One of the four words where the text means one, else the text as it was typed. */
function statusText(text: string): string | null {
  const status = statusOf(text);
  return status === null ? textOrNull(text) : STATUS_WORDS[status];
}

/** Codes of items in a text: "o1, O-12 และ o34" gives o1, o12, o34. */
const itemsIn = (text: string): readonly string[] =>
  [...arabicDigits(text).matchAll(/(?<![a-z])[ieo]\s?-?\d{1,2}(?!\d)/gi)].flatMap(([code]) => {
    const found = itemCode(code);
    return found ? [itemId(found.item)] : [];
  });

/**
 * A register as JSON. What is not known is null; `id` is null for a row that a person added and that was not written yet.
 * @param asOf the day on which `due` is reckoned
 */
export function registerJson(file: string, register: SheetRegister, asOf: PlainDate) {
  const { sheet, agency, planYear, rows } = register;
  const numbers = numbersOf(rows.map(({ measure }) => measure));
  return {
    file,
    sheet,
    agency,
    planYear,
    measures: rows.map(({ measure: { id, indicator, items, content, progress } }, index) => {
      const { title, owners, quarters } = content;
      const due: Due = dueOf({ status: progress.status, quarters }, planYear, asOf);
      return {
        id,
        number: numbers[index] ?? null,
        indicator,
        items: itemsIn(items),
        title,
        owner: textOrNull(owners[0] ?? ''),
        quarters,
        status: statusText(progress.status),
        percent: percentOf(progress.percent),
        due,
        result6: textOrNull(progress.result6),
        result12: textOrNull(progress.result12),
      };
    }),
  };
}
