import { INDICATORS } from '../src/framework';
import type { Cell, Workbook } from '../src/workbook/cell-grid';

/** Scores 60.00 to 100.00 that differ from agency to agency and are the same in every run. */
const score = (agency: number, indicator: number): number =>
  (6000 + ((agency * 7919 + indicator * 104_729) % 4001)) / 100;

/** One sheet with a row per agency, its ten indicators across, as the results of the whole country come. */
export function manyAgencies(count: number): Workbook {
  const texts = (values: readonly (string | number)[]): Cell[] => values.map((value) => ({ value }));
  const rows = Array.from({ length: count }, (_, agency) =>
    texts([
      agency + 1,
      `องค์การบริหารส่วนตำบลที่ ${agency + 1}`,
      ...INDICATORS.map((_indicator, index) => score(agency, index)),
    ]),
  );
  return {
    sheets: [
      {
        sheet: 'ทั้งประเทศ',
        rows: [
          texts(['ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2567']),
          texts(['ที่', 'หน่วยงาน', ...INDICATORS.map(({ name }) => name)]),
          ...rows,
        ],
        merges: [],
        hidden: false,
        marker: null,
      },
    ],
  };
}
