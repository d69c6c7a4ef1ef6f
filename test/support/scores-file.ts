import * as XLSX from '@e965/xlsx';
import { INDICATORS } from '../../src/framework';

/** A sheet of scores of 2567 as offices have it: indicators from B3 on. */
export const SCORES_SHEET = 'คะแนน';
export const FIRST_SCORE = { row: 2, column: 1 } as const;

/** The bytes of an .xlsx file with such a sheet. */
export function scoresFile(scores: readonly number[]): Uint8Array {
  const sheet = XLSX.utils.aoa_to_sheet([
    ['เทศบาลตำบลตัวอย่าง ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2567'],
    ['ตัวชี้วัด', 'คะแนน'],
    ...INDICATORS.map(({ name }, index) => [name, scores[index] ?? 0]),
  ]);
  const book = XLSX.utils.book_new(sheet, SCORES_SHEET);
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}
