import * as XLSX from '@e965/xlsx';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NAMES } from '../test/support/indicator-names';
import { PROVINCES } from '../test/support/provinces';

/** Agencies × fiscal years, the last of which is 2568. */
export interface ScaleSize {
  readonly agencies: number;
  readonly years: number;
}

const LAST_YEAR = 2568;
/** As many agencies lie in one district of these lists. */
const IN_A_DISTRICT = 9;
/** Every so many agencies bear a name that another district has too. */
const NAMESAKES = 10;
const DISTRICTS = [
  'เมือง',
  'บ้านใหม่',
  'ท่าเรือ',
  'หนองแสง',
  'ดอนตาล',
  'โพนทอง',
  'ศรีวิไล',
  'นาแก',
  'เชียงคำ',
  'วังน้อย',
  'ปากพลี',
  'ห้วยทราย',
  'คลองใหญ่',
  'ทุ่งสง',
];
const KINDS = ['อบต.', 'ทต.', 'อบต.', 'ทม.'];

const HEADERS = ['ที่', 'หน่วยงาน', 'อำเภอ', 'จังหวัด', 'ปีงบประมาณ', ...NAMES];

/** One agency of the lists: the same in every run. */
interface ScaleAgency {
  readonly name: string;
  readonly district: string;
  readonly province: string;
  readonly index: number;
}

/** Agencies spread over all provinces evenly, those of a province together. */
function agenciesOf(count: number): readonly ScaleAgency[] {
  return Array.from({ length: count }, (_, index) => {
    const place = Math.floor((index * PROVINCES.length) / count);
    const first = Math.ceil((place * count) / PROVINCES.length);
    const district = Math.floor((index - first) / IN_A_DISTRICT);
    const kind = KINDS[index % KINDS.length] ?? '';
    return {
      name: index % NAMESAKES === 0 ? `${kind}หนองบัว` : `${kind}ตัวอย่าง ${index + 1}`,
      district: DISTRICTS[district % DISTRICTS.length] ?? '',
      province: PROVINCES[place] ?? '',
      index,
    };
  });
}

/** Scores 55.00 to 100.00: some agencies are better than others, and most rise from year to year. */
function scoreOf(agency: number, indicator: number, year: number): number {
  const own = (agency * 1009) % 3400;
  const spread = (agency * 7919 + indicator * 104_729 + year * 3571) % 1400;
  return Math.min(10_000, 5500 + own + spread + year * 120) / 100;
}

function rowsOf(agencies: readonly ScaleAgency[], years: number): unknown[][] {
  let number = 0;
  return agencies.flatMap(({ name, district, province, index }) =>
    Array.from({ length: years }, (_, year) => [
      (number += 1),
      name,
      district,
      province,
      LAST_YEAR - years + 1 + year,
      ...NAMES.map((_name, indicator) => scoreOf(index, indicator, year)),
    ]),
  );
}

function writeList(path: string, rows: readonly unknown[][]): void {
  const book = XLSX.utils.book_new();
  const sheet = XLSX.utils.aoa_to_sheet([['ผลการประเมิน ITA'], [], HEADERS, ...rows]);
  XLSX.utils.book_append_sheet(book, sheet, 'คะแนน');
  writeFileSync(
    path,
    XLSX.write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Uint8Array,
  );
}

/** How the same results come: all in one list, a list of each province, a workbook of each agency. */
export const SCALE_FORMS = ['list', 'provinces', 'agencies'] as const;
export type ScaleForm = (typeof SCALE_FORMS)[number];

/** Writes the inputs into a folder, which is made, and gives what `ita batch` is to be given. */
export function writeScaleInputs(folder: string, form: ScaleForm, { agencies, years }: ScaleSize): string {
  mkdirSync(folder, { recursive: true });
  const all = agenciesOf(agencies);
  if (form === 'list') {
    const path = join(folder, 'ทั้งประเทศ.xlsx');
    writeList(path, rowsOf(all, years));
    return path;
  }
  for (const province of PROVINCES) {
    const own = all.filter((agency) => agency.province === province);
    if (own.length === 0) continue;
    if (form === 'provinces') {
      writeList(join(folder, `${province}.xlsx`), rowsOf(own, years));
      continue;
    }
    mkdirSync(join(folder, province));
    for (const agency of own)
      writeList(join(folder, province, `${agency.index + 1}.xlsx`), rowsOf([agency], years));
  }
  return folder;
}
