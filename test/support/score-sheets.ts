import { INDICATORS } from '../../src/framework';
import type { CellGrid } from '../../src/workbook/cell-grid';
import { sheet, type Value } from './grids';

/** Published result of 2564 with an overall of 78.85. */
export const RESULT: readonly number[] = [92.01, 85.52, 88.96, 85.66, 86.63, 81.9, 49.73, 54.78, 81.92, 87.5];

interface ScoreSheet {
  readonly name?: string;
  readonly agency?: string | null;
  readonly year?: number | null;
  readonly scores?: readonly Value[];
  /** Rows below the ten indicators, for example ["คะแนนรวม", 78.85]. */
  readonly below?: readonly (readonly Value[])[];
}

/** A plain score sheet: title lines, a header in row 3, indicator names in A4:A13, scores in B4:B13. */
export function scoreSheet({
  name = 'ผลคะแนน',
  agency = 'เทศบาลตำบลตัวอย่าง',
  year = 2567,
  scores = RESULT,
  below = [],
}: ScoreSheet = {}): CellGrid {
  return sheet(name, [
    [agency],
    [year === null ? null : `ประจำปีงบประมาณ พ.ศ. ${year}`],
    ['ตัวชี้วัด', 'คะแนน'],
    ...INDICATORS.map((indicator, index): Value[] => [indicator.name, scores[index] ?? null]),
    ...below,
  ]);
}
