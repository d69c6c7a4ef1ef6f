import { INDICATORS } from '../src/framework';
import type { Cell, Workbook } from '../src/workbook/cell-grid';

/** Scores 60.00 to 100.00 that differ from agency to agency and are the same in every run. */
const score = (agency: number, indicator: number): number =>
  (6000 + ((agency * 7919 + indicator * 104_729) % 4001)) / 100;

const texts = (values: readonly (string | number)[]): Cell[] => values.map((value) => ({ value }));

const agencyName = (agency: number): string => `องค์การบริหารส่วนตำบลที่ ${agency + 1}`;

/** One sheet with a row per agency, its ten indicators across, as the results of the whole country come. */
export function manyAgencies(count: number): Workbook {
  const rows = Array.from({ length: count }, (_, agency) =>
    texts([agency + 1, agencyName(agency), ...INDICATORS.map((_indicator, index) => score(agency, index))]),
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

/** The disclosure items of 2565. */
const ITEMS = 43;
const ITEM_SCORES = [100, 100, 50, 0];

/** The same list for 2565 with a second sheet: a row per agency, its 43 disclosure items across. */
export function manyItems(count: number): Workbook {
  const { sheets } = manyAgencies(count);
  const title = (what: string): Cell[] => texts([`${what} ประจำปีงบประมาณ พ.ศ. 2565`]);
  const codes = Array.from({ length: ITEMS }, (_, item) => `o${item + 1}`);
  const rows = Array.from({ length: count }, (_, agency) =>
    texts([
      agency + 1,
      agencyName(agency),
      ...codes.map((_code, item) => ITEM_SCORES[(agency * 31 + item * 7) % ITEM_SCORES.length] ?? 0),
    ]),
  );
  return {
    sheets: [
      ...sheets.map((sheet) => ({ ...sheet, rows: [title('ผลการประเมิน ITA'), ...sheet.rows.slice(1)] })),
      {
        sheet: 'OIT',
        rows: [title('คะแนน OIT รายข้อ'), texts(['ที่', 'หน่วยงาน', ...codes]), ...rows],
        merges: [],
        hidden: false,
        marker: null,
      },
    ],
  };
}
