/**
 * Has LibreOffice reckon the formulas of lateness of a register on five days, under a clock that is set to each (faketime), and compares
 * what they say with `due` of the command line. Needs soffice and faketime.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { registersIn } from '../../src/app/drawn-sheets';
import { registerJson } from '../../src/app/views/register-json';
import { DEFAULT_DOCUMENT_OPTIONS } from '../../src/app/plan-workbook';
import { registerDocument } from '../../src/documents';
import type { PlainDate } from '../../src/framework';
import { QUARTERS } from '../../src/framework/calendar';
import type { Quarter } from '../../src/framework/types';
import { EMPTY_CONTENT } from '../../src/planning/measure-content';
import { NOT_STARTED, registerRows, type Measure } from '../../src/planning/measure';
import { STATUS_SPELLINGS } from '../../src/planning/status';
import { registerText } from '../../src/text/register-th';
import { readWorkbook } from '../../src/workbook/file/read';
import { drawSheets } from '../../src/workbook/file/write';

/** Round the ends of the second and the last quarter of 2568, and thirty days before. */
const DAYS: readonly PlainDate[] = [
  { year: 2024, month: 12, day: 15 },
  { year: 2025, month: 2, day: 28 },
  { year: 2025, month: 3, day: 1 },
  { year: 2025, month: 4, day: 1 },
  { year: 2025, month: 9, day: 30 },
];

const QUARTER_SETS: readonly (readonly Quarter[])[] = [[], [1], [2], [1, 3], QUARTERS];
const STATUSES = ['', 'รอผู้บริหาร', ...STATUS_SPELLINGS.map(([text]) => text)];

const measures: readonly Measure[] = STATUSES.flatMap((status) =>
  QUARTER_SETS.map((quarters) => ({
    id: null,
    indicator: 1 as const,
    issue: null,
    items: '',
    content: { ...EMPTY_CONTENT, title: `${status} ${quarters.join()}`, quarters },
    progress: { ...NOT_STARTED, status },
  })),
);
const plan = {
  agency: null,
  district: null,
  province: null,
  scoreYear: 2567,
  planYear: 2568,
  rows: registerRows(measures, [], 2568),
};

const folder = mkdtempSync(join(tmpdir(), 'ita-due-'));
let failures = 0;
try {
  const drawn = registerDocument(plan, {
    ...DEFAULT_DOCUMENT_OPTIONS,
    // A day on which nearly every cell says something else than on the five.
    asOf: { year: 2030, month: 1, day: 1 },
  });
  const file = join(folder, 'register.xlsx');
  writeFileSync(file, drawSheets(null, { documents: [{ ...drawn, validations: [] }] }, '').bytes);
  for (const asOf of DAYS) {
    const day = [asOf.year, asOf.month, asOf.day].map((part) => String(part).padStart(2, '0')).join('-');
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const out = join(folder, day);
    execFileSync('faketime', [
      `${day} 12:00:00`,
      ...['soffice', profile, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML'],
      ...['--outdir', out, file],
    ]);
    const [register] = registersIn(readWorkbook(readFileSync(join(out, 'register.xlsx'))));
    if (!register) throw new Error('LibreOffice gave no register back');
    const { measures: told } = registerJson(file, register, asOf);
    const wrong = register.rows.filter(
      ({ values }, index) => values.timeliness !== registerText(`due.${told[index]?.due ?? 'none'}`),
    );
    for (const { values } of wrong)
      console.error(`${day}: “${String(values.title)}” is ${String(values.timeliness)}`);
    failures += wrong.length;
    console.log(
      `${day}: ${register.rows.length - wrong.length} of ${measures.length} measures stand as the formulas say`,
    );
    if (register.rows.length !== measures.length) failures += 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(failures === 0 ? 0 : 1);
