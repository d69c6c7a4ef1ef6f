import { cleanText } from '../scores/thai-text';
import type { Workbook } from '../workbook/cell-grid';
import { textsOf } from './grid-cells';

/** How a code begins, or the number of a question: "i1", "ข้อ ๐๗", "OIT 3". */
const CODE = /^(?:ข้อ|(?:[ieo0๐]|[ieo]it)[\s.\-:]*[0-9๐-๙])/i;

/** What heads of item tables and wordings of items speak of; a word too many costs a page a few kilobytes. */
const WORDS =
  /คำถาม|รายข้อ|ข้อที่|ตัวชี้วัดย่อย|ในหน่วยงานของท่าน|เจ้าหน้าที่|no gift|e-service|q&a|โครงสร้าง|ผู้บริหาร|คู่มือ|จัดซื้อ|ร้องเรียน|จริยธรรม|ประชาสัมพันธ์|ทรัพยากรบุคคล|แผนปฏิบัติ|มีส่วนร่วม/i;

/** Whether a workbook may hold scores of questions and disclosure items: nothing that the reader of items needs is missed. */
export const mayHoldItems = ({ sheets }: Workbook): boolean =>
  sheets.some((sheet) => {
    for (const { text } of textsOf(sheet)) {
      const plain = cleanText(text);
      if (CODE.test(plain) || WORDS.test(plain)) return true;
    }
    return false;
  });
