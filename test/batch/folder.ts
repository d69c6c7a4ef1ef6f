/** A folder as a provincial office has it: different kinds of files, odd names, broken ones, and what is no score file. */
import * as XLSX from '@e965/xlsx';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { NAMES } from '../support/indicator-names';

type Rows = readonly (readonly (string | number)[])[];

/** Ten indicators in a column; the first one has the score `first`, each next one a point more. */
export function table(title: string, first: number, ...below: Rows): Rows {
  return [[title], ['ตัวชี้วัด', 'คะแนน'], ...NAMES.map((name, index) => [name, first + index]), ...below];
}

const matrix = (...agencies: readonly (readonly [string, number])[]): Rows => [
  ['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2567'],
  ['หน่วยงาน', ...NAMES],
  ...agencies.map(([name, first]) => [name, ...NAMES.map((_, index) => first + index)]),
];

export function workbookBytes(rows: Rows, bookType: XLSX.BookType = 'xlsx'): Uint8Array {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows as unknown[][]), 'คะแนน');
  return XLSX.write(book, { type: 'buffer', bookType }) as Uint8Array;
}

/** The part of SheetJS that writes OLE containers has no types of its own. */
interface Containers {
  readonly utils: {
    cfb_new(): object;
    cfb_add(container: object, path: string, content: Uint8Array): void;
  };
  write(container: object, options: { readonly type: 'buffer' }): Uint8Array;
}

/** The container in which Excel keeps a workbook that has a password. */
function encrypted(): Uint8Array {
  const containers = XLSX.CFB as Containers;
  const container = containers.utils.cfb_new();
  containers.utils.cfb_add(container, '/EncryptionInfo', Buffer.alloc(512));
  containers.utils.cfb_add(container, '/EncryptedPackage', Buffer.alloc(4096));
  return containers.write(container, { type: 'buffer' });
}

const csv = (rows: Rows): Uint8Array => Buffer.from(rows.map((row) => row.join(',')).join('\r\n'));
export const year = (agency: string): string => `ผลการประเมิน ITA ${agency} ปีงบประมาณ พ.ศ. 2567`;

/** Files with scores, in the order in which a batch works through them. */
const READABLE: Readonly<Record<string, Uint8Array>> = {
  'สรุป.xlsx': workbookBytes(table(year('อบต.สรุปผล'), 88)),
  'อบต.นาดี.csv': csv(table(year('อบต.นาดี'), 90)),
  'อบต.นาดี.xls': workbookBytes(table(year('อบต.นาดี'), 80), 'biff8'),
  'อำเภอ/"ปี" 2567 #1.xlsx': workbookBytes(table(year('อบต.ดอนสูง'), 70, ['คะแนนรวม', 99])),
  'อำเภอ/รวม.xlsx': workbookBytes(matrix(['อบต.โคกสูง', 81], ['ทต.บึงใส', 86.5], ['อบต.ท่าไม้', 60])),
  'อำเภอ/เปิด.ods': workbookBytes(table(year('ทต.เปิดโลก'), 84), 'ods'),
  'อำเภอ/แมโคร.XLSM': workbookBytes(table(year('อบต.แมกไม้'), 75), 'xlsm'),
};

/** Files that cannot be used, with a part of the sentence that says why. */
export const BROKEN: Readonly<Record<string, readonly [Uint8Array, string]>> = {
  'ตัด.xlsx': [workbookBytes(table(year('อบต.ตัด'), 80)).slice(0, 3000), 'เสียหาย'],
  'ว่าง.xlsx': [new Uint8Array(), 'ไม่ใช่สมุดงาน'],
  'อำเภอ/ข้อความ.xlsx': [Buffer.from('บันทึกการประชุม\nครั้งที่ 1'), 'ไม่พบตารางคะแนน'],
  'อำเภอ/รหัสผ่าน.xlsx': [encrypted(), 'รหัสผ่าน'],
  'อำเภอ/รายข้อ.xlsx': [
    workbookBytes([
      ['ผลการประเมิน ITA อบต.รายข้อ ปีงบประมาณ พ.ศ. 2567'],
      ['ข้อ', 'คะแนน'],
      ...Array.from({ length: 35 }, (_, item) => [`o${item + 1}`, item % 4 === 0 ? 0 : 100]),
    ]),
    'มีเฉพาะคะแนนรายข้อ',
  ],
  'อำเภอ/ไม่มีคะแนน.xlsx': [
    workbookBytes([
      ['รายชื่อ', 'โทร'],
      ['ก', 1],
    ]),
    'ไม่พบตารางคะแนน',
  ],
};

/** Files that a batch passes over without a word. */
const PASSED_OVER: Readonly<Record<string, Uint8Array>> = {
  '~$อบต.นาดี.xlsx': Buffer.from('เปิดอยู่'),
  '.ซ่อน.xlsx': workbookBytes(table(year('อบต.ซ่อน'), 80)),
  '.git/ซ่อน.xlsx': workbookBytes(table(year('อบต.ซ่อน'), 80)),
  'อ่านก่อน.txt': Buffer.from('โปรดอ่าน'),
};

export function writeFiles(folder: string, files: Readonly<Record<string, Uint8Array>>): void {
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
}

/** Writes all of them. */
export function writeFolder(folder: string): void {
  const broken = Object.fromEntries(Object.entries(BROKEN).map(([name, [bytes]]) => [name, bytes]));
  writeFiles(folder, { ...READABLE, ...broken, ...PASSED_OVER });
}

/** Every file of a folder with its bytes in base64, by its name with "/" between folders. */
export function filesOf(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const named = paths.map(
    (path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'base64')] as const,
  );
  return Object.fromEntries(named.sort(([a], [b]) => (a < b ? -1 : 1)));
}
