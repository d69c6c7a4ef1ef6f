import type { Workbook } from '../cell-grid';
import { visitSparse } from './sparse';

/** A Thai letter of UTF-8 whose three bytes were taken for letters: of Western Europe ("à¸"), or of Windows-874 ("เธ"). */
const THREE_FOR_ONE = /(?:à[\u00b8\u00b9]|เ[ธน])./gs;

/** Windows-874 taken for Western Europe: Thai letters become "¡" to "û". */
const WESTERN = /[\u00a1-\u00fb]/g;

/** Words of which every table of scores has one. */
const WORDS = /การ|คะแนน|ตัวชี้วัด|หน่วยงาน|ร้อยละ|ประเมิน/;

/** So many cells are no accident, and so large a part of the cells that are not Latin. */
const LEAST = 3;
const SHARE = 0.5;

/**
 * Whether the Thai of a workbook was spoilt before it was saved: "¡ÒÃ»¯ÔºÑµÔ" or "à¸à¸²à¸£" for การปฏิบัติ. Nothing can be read in it then. Text of other
 * languages is not meant: what looks so must become Thai words when it is undone.
 */
export function isGarbled({ sheets }: Workbook): boolean {
  let foreign = 0;
  let spoilt = 0;
  for (const { rows } of sheets) {
    visitSparse(rows, (row) =>
      visitSparse(row, (cell) => {
        if (typeof cell.value !== 'string' || !/[^\0-\u007f]/.test(cell.value)) return;
        foreign += 1;
        if (isSpoilt(cell.value)) spoilt += 1;
      }),
    );
  }
  return spoilt >= LEAST && spoilt > foreign * SHARE;
}

function isSpoilt(text: string): boolean {
  const threes = (text.match(THREE_FOR_ONE) ?? []).length;
  if (threes >= 3 && threes * 3 >= text.length * SHARE) return true;
  const western = (text.match(WESTERN) ?? []).length;
  return western * 2 >= text.replace(/[\s\d]/g, '').length && WORDS.test(thaiOf(text));
}

/** The letters that the bytes stood for in Windows-874. */
function thaiOf(text: string): string {
  return text.replace(WESTERN, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x0d60));
}
