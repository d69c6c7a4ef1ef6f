import { arabicDigits, cleanText } from '../scores/thai-text';
import type { CellGrid, Workbook } from '../workbook/cell-grid';
import { positionsIn, textsOf } from './grid-cells';

/** How a code begins, or the number of a question: "i1", "ข้อ ๐๗", "OIT 3". */
const CODE = /^(?:ข้อ|(?:[ieo0๐]|[ieo]it)[\s.\-:]*[0-9๐-๙])/i;

/** "… มากน้อยเพียงใด (e1)": the code behind its question. */
const CODE_BEHIND = /[([]\s*(?:ข้อ\s*)?[ieo][\s-]?[0-9๐-๙]{1,2}\s*[)\]]\s*$/i;

/** Numbers alone are of items where they stand under an instrument and go on behind those of the ten indicators. */
const BEHIND_TEN = [11, 12, 13];

/** What heads of item tables and wordings of items speak of; a word too many costs a page a few kilobytes. */
const WORDS =
  /คำถาม|รายข้อ|ข้อที่|ตัวชี้วัดย่อย|ในหน่วยงานของท่าน|เจ้าหน้าที่|no gift|e-service|q&a|โครงสร้าง|ผู้บริหาร|คู่มือ|จัดซื้อ|ร้องเรียน|จริยธรรม|ประชาสัมพันธ์|ทรัพยากรบุคคล|แผนปฏิบัติ|มีส่วนร่วม/i;

/** Whether a workbook may hold scores of questions and disclosure items: nothing that the reader of items needs is missed. */
export const mayHoldItems = ({ sheets }: Workbook): boolean =>
  sheets.some((sheet) => {
    let instruments = false;
    for (const { text } of textsOf(sheet)) {
      const plain = cleanText(text);
      if (CODE.test(plain) || CODE_BEHIND.test(plain) || WORDS.test(plain)) return true;
      instruments ||= NAMES_INSTRUMENT.test(plain);
    }
    return (instruments || NAMES_INSTRUMENT.test(sheet.sheet)) && countsOn(sheet);
  });

const NAMES_INSTRUMENT = /(?:^|[^a-z])(?:IIT|EIT|OIT)(?![a-z])/i;

function countsOn({ rows }: CellGrid): boolean {
  const left = new Set(BEHIND_TEN);
  for (const row of positionsIn(rows))
    for (const column of positionsIn(rows[row] ?? []))
      left.delete(Number(arabicDigits(String(rows[row]?.[column]?.value))));
  return left.size === 0;
}
