/** What `ita plan` writes, opened again by another library and compared part by part with its input. */
import * as XLSX from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NAMES as HEADINGS } from './support/indicator-names';
import { runCli, sample, SAMPLES, spawnCli } from './support/run-cli';

const STEMS = ['บทสรุป', 'วิเคราะห์ผล', 'แผนมาตรการ', 'ทะเบียนมาตรการ', 'ผู้รับผิดชอบ', 'ตรวจสอบข้อมูล'];
const sheetsOf = (year: string): string[] => STEMS.map((stem) => `${stem} ${year}`);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ita-plan-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const out = (name: string): string => join(folder, name);
const hash = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');
const reopen = (path: string): XLSX.WorkBook => XLSX.read(readFileSync(path), { cellNF: true });
const partsOf = (path: string): Record<string, Uint8Array> => unzipSync(readFileSync(path));

async function plan(input: string, name: string, ...args: readonly string[]): Promise<XLSX.WorkBook> {
  const before = hash(input);
  const { code, stderr } = await runCli(['plan', input, '-o', out(name), ...args]);
  expect([code, stderr]).toEqual([0, '']);
  expect(hash(input)).toBe(before);
  return reopen(out(name));
}

interface Told {
  readonly results: unknown;
  readonly registers: readonly { readonly sheet: string; readonly measures: readonly { id: string }[] }[];
  readonly findings: unknown;
}

/** Everything `--json` says but the file's name. */
async function toldOf(path: string): Promise<Told> {
  const { code, stdout } = await runCli(['analyze', path, '--json']);
  expect(code).toBe(0);
  return JSON.parse(stdout.replaceAll(JSON.stringify(path), '"file"')) as Told;
}

/** What `--json` says of the scores. */
async function analysisOf(path: string): Promise<Pick<Told, 'results' | 'findings'>> {
  const { results, findings } = await toldOf(path);
  return { results, findings };
}

type Value = string | number | boolean | null;

function cellsOf(sheet: XLSX.WorkSheet | undefined): [address: string, cell: XLSX.CellObject][] {
  return Object.entries(sheet ?? {}).filter(([key]) => !key.startsWith('!')) as [string, XLSX.CellObject][];
}

const textsOf = (sheet: XLSX.WorkSheet | undefined): string[] =>
  cellsOf(sheet).flatMap(([, { v }]) => (typeof v === 'string' ? [v] : []));

const valueAt = (sheet: XLSX.WorkSheet | undefined, address: string): Value => {
  const cell = sheet?.[address.replaceAll('$', '')] as XLSX.CellObject | undefined;
  return cell?.v === undefined || cell.v instanceof Date ? null : cell.v;
};

function valuesIn(sheet: XLSX.WorkSheet | undefined, range: string): Value[] {
  const { s, e } = XLSX.utils.decode_range(range.replaceAll('$', ''));
  const values: Value[] = [];
  for (let r = s.r; r <= e.r; r += 1) {
    for (let c = s.c; c <= e.c; c += 1) values.push(valueAt(sheet, XLSX.utils.encode_cell({ r, c })));
  }
  return values;
}

interface Place {
  readonly book: XLSX.WorkBook;
  readonly sheet: XLSX.WorkSheet;
}

const numbersIn = ({ sheet }: Place, range = ''): number[] =>
  valuesIn(sheet, range).filter((value): value is number => typeof value === 'number');
const numberAt = ({ sheet }: Place, address = ''): number => Number(valueAt(sheet, address));
const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);
const twoDecimals = (value: number): number =>
  (Math.sign(value) * Math.round(Number(`${Math.abs(value).toFixed(9)}e2`))) / 100;

/** The day number by which a workbook knows a date. */
const serial = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

const NUMBER = String.raw`(\d+(?:\.\d+)?)`;
const CELL = String.raw`(\$?[A-Z]+\$?\d+)`;
const RANGE = String.raw`(\$?[A-Z]+\$?\d+:\$?[A-Z]+\$?\d+)`;
const TEXT = '"([^"]+)"';
const ARRAY = String.raw`\{((?:"[^"]*",?)+)\}`;
const formula = (source: string): RegExp => new RegExp(`^${source}$`);

/** The same pattern without a group of its own. */
const bare = (pattern: string): string => pattern.replaceAll(/(?<!\\)\((?!\?)/g, '(?:');

/** Texts of an array in a formula. */
const textsIn = (array: string): string[] => [...array.matchAll(/"([^"]*)"/g)].map(([, text = '']) => text);

/** Every kind of formula that our sheets may hold, with its result computed here; Excel 2010 knows them all. */
const KINDS: readonly (readonly [RegExp, (place: Place, parts: readonly string[]) => Value])[] = [
  [
    formula(String.raw`RANK\(${CELL},${RANGE}\)`),
    (place, [cell, range]) =>
      1 + numbersIn(place, range).filter((other) => other > numberAt(place, cell)).length,
  ],
  [
    formula(String.raw`IF\(${CELL}<${NUMBER},${TEXT},${TEXT}\)`),
    (place, [cell, limit, below, from]) => (numberAt(place, cell) < Number(limit) ? below : from) ?? null,
  ],
  [
    formula(String.raw`IF\(${CELL}<${NUMBER},IF\(${CELL}<${NUMBER},${TEXT},${TEXT}\),${TEXT}\)`),
    (place, [cell, limit, , urgentLimit, urgent, weak, strong]) => {
      if (numberAt(place, cell) >= Number(limit)) return strong ?? null;
      return (numberAt(place, cell) < Number(urgentLimit) ? urgent : weak) ?? null;
    },
  ],
  [
    formula(String.raw`AVERAGE\(${RANGE}\)`),
    (place, [range]) => sum(numbersIn(place, range)) / numbersIn(place, range).length,
  ],
  [
    formula(String.raw`ROUND\(${CELL}\*30/100\+${CELL}\*30/100\+${CELL}\*40/100,2\)`),
    (place, [iit, eit, oit]) =>
      twoDecimals((30 * numberAt(place, iit) + 30 * numberAt(place, eit) + 40 * numberAt(place, oit)) / 100),
  ],
  [
    formula(String.raw`ROUND\(${CELL}-${CELL},2\)`),
    (place, [after, before]) => twoDecimals(numberAt(place, after) - numberAt(place, before)),
  ],
  [
    formula(String.raw`IF\(${CELL}>0,${TEXT},IF\(${CELL}<0,${TEXT},${TEXT}\)\)`),
    (place, [change, higher, , lower, same]) => {
      const difference = numberAt(place, change);
      return (difference > 0 ? higher : difference < 0 ? lower : same) ?? null;
    },
  ],
  [formula(String.raw`SUM\(${RANGE}\)`), (place, [range]) => sum(numbersIn(place, range))],
  [
    formula(String.raw`COUNTIF\('([^']+)'!${RANGE},${CELL}\)`),
    ({ book, sheet }, [name = '', range = '', cell = '']) => {
      expect(book.SheetNames).toContain(name);
      const wanted = valueAt(sheet, cell);
      return valuesIn(book.Sheets[name], range).filter((value) => value === wanted).length;
    },
  ],
  [
    formula(String.raw`SUMPRODUCT\(COUNTIF\('([^']+)'!${RANGE},${ARRAY}\)\)`),
    ({ book }, [name = '', range = '', words = '']) => {
      expect(book.SheetNames).toContain(name);
      return valuesIn(book.Sheets[name], range).filter((value) => textsIn(words).includes(String(value)))
        .length;
    },
  ],
  [
    formula(
      String.raw`((?:IF\(NOT\(OR\(TRIM\(${bare(CELL)}\)=${bare(ARRAY)}(?:,TRIM\(${bare(CELL)}\)=${bare(TEXT)})*\)\),DATE\(\d+,\d+,\d+\),){4}""\){4})`,
    ),
    ({ sheet }, [chain = '']) => {
      const quarters = [
        ...chain.matchAll(/TRIM\((\$[A-Z]+\d+)\)=(\{[^}]+\}[^{]*?)\)\),DATE\((\d+),(\d+),(\d+)\)/g),
      ];
      const last = quarters.find(
        ([, cell = '', noMarks = '']) =>
          !textsIn(noMarks).includes(String(valueAt(sheet, cell) ?? '').trim()),
      );
      return last ? serial(Number(last[3]), Number(last[4]), Number(last[5])) : '';
    },
  ],
  [
    formula(
      String.raw`IF\(OR\(NOT\(ISNUMBER\(${CELL}\)\),OR\(TRIM\(${CELL}\)=${ARRAY}\)\),${TEXT},IF\(TODAY\(\)>${CELL},${TEXT},IF\(${CELL}-TODAY\(\)<=30,${TEXT},${TEXT}\)\)\)`,
    ),
    ({ sheet }, [end = '', status = '', ended = '', none, , late, , soon, ahead]) => {
      const word = String(valueAt(sheet, status) ?? '').trim();
      const last = valueAt(sheet, end) ?? '';
      if (last === '' || textsIn(ended).includes(word)) return none ?? null;
      const now = new Date();
      const left = Number(last) - serial(now.getFullYear(), now.getMonth() + 1, now.getDate());
      if (left < 0) return late ?? null;
      return (left <= 30 ? soon : ahead) ?? null;
    },
  ],
];

/** Each formula of our sheets is of a known kind and stands with the value it gives; tells how many there are. */
function checkFormulas(book: XLSX.WorkBook, names: readonly string[]): number {
  let count = 0;
  for (const name of names) {
    const sheet = book.Sheets[name] ?? {};
    for (const [address, cell] of cellsOf(sheet)) {
      expect([name, address, cell.t]).not.toEqual([name, address, 'e']);
      if (cell.f === undefined) continue;
      count += 1;
      const kind = KINDS.find(([pattern]) => pattern.test(cell.f ?? ''));
      expect([address, cell.f, kind !== undefined]).toEqual([address, cell.f, true]);
      const result = kind?.[1]({ book, sheet }, kind[0].exec(cell.f)?.slice(1) ?? []) ?? null;
      const expected: unknown = typeof result === 'number' ? expect.closeTo(result, 9) : result;
      expect([address, cell.f, cell.t, cell.v]).toEqual([
        address,
        cell.f,
        typeof result === 'number' ? 'n' : 's',
        expected,
      ]);
    }
  }
  return count;
}

/** Rows of the register by their headings. */
function registerOf(book: XLSX.WorkBook, year: string): Record<string, Value>[] {
  const sheet = book.Sheets[`ทะเบียนมาตรการ ${year}`.trim()] ?? {};
  return XLSX.utils.sheet_to_json(sheet, { range: 4 });
}

/** The mark of a score where nobody asked for other bounds. */
function markOf(score: number): string {
  if (score < 85) return 'จุดอ่อน';
  return score < 95 ? 'พัฒนาต่อเนื่อง' : 'รักษาระดับ';
}

/** The number before the name of an indicator, in either digits. */
const numberOf = (subject: Value | undefined): number =>
  Number(
    String(subject)
      .split(' ')[0]
      ?.replaceAll(/[๐-๙]/g, (digit) => String('๐๑๒๓๔๕๖๗๘๙'.indexOf(digit))),
  );

/** Indicators of the plan in order, each with its mark. */
const marksIn = (book: XLSX.WorkBook, year: string): [number, Value][] => [
  ...new Map(
    registerOf(book, year).map((row): [number, Value] => [
      numberOf(row['ตัวชี้วัด/ข้อ']),
      row['ผลการจำแนก'] ?? null,
    ]),
  ),
];

const AGENCY: Readonly<Record<string, string>> = {
  'province-matrix-2567.xlsx': 'อบต.ดงมณีรุ้ง',
  'messy.xlsx': 'องค์การบริหารส่วนตำบลไร่ลมเย็น',
};
const PLAN_YEAR: Readonly<Record<string, string>> = {
  '000-lamphun-2565.xlsx': '๒๕๖๖',
  '003-mukdahan-2565.xlsx': '๒๕๖๖',
  '004-ubon-2564.xlsx': '๒๕๖๕',
};

/** Parts that list the others, and hold the looks and the texts of all: they must grow. */
const GROWING = [
  '[Content_Types].xml',
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/styles.xml',
  'xl/sharedStrings.xml',
  'docProps/app.xml',
];

/** Every part of the first file stands in the second as it was; texts that cells refer to keep their places. */
function checkKept(input: string, output: string): void {
  const before = partsOf(input);
  const after = partsOf(output);
  const paths = Object.keys(before).filter((path) => !GROWING.includes(path));
  expect(paths.filter((path) => path.startsWith('xl/worksheets/')).length).toBeGreaterThan(0);
  for (const path of paths) {
    const same = Buffer.from(after[path] ?? []).equals(Buffer.from(before[path] ?? []));
    expect([path, same]).toEqual([path, true]);
  }
  const texts = (parts: Record<string, Uint8Array>): string[] =>
    strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array()).match(/<si>.*?<\/si>/gs) ?? [];
  expect(texts(after).slice(0, texts(before).length)).toEqual(texts(before));
}

test('a comparison of years stands with every formula computed', async () => {
  const book = await plan(sample('three-years-2565-2567.xlsx'), 'trend.xlsx', '--with', 'trend');
  // What changed and where it went, of ten indicators, three instruments, the overall and the mean of the country.
  expect(checkFormulas(book, ['แนวโน้ม ๒๕๖๗'])).toBe(30);
});

describe.each(SAMPLES)('the plan from %s', (file) => {
  const year = PLAN_YEAR[file] ?? '๒๕๖๘';
  const agency = AGENCY[file];
  let book: XLSX.WorkBook;
  beforeAll(async () => {
    book = await plan(sample(file), file, ...(agency === undefined ? [] : ['--agency', agency]));
  });

  test('holds the sheets of the input byte for byte, and ours behind them', () => {
    checkKept(sample(file), out(file));
    const input = reopen(sample(file));
    expect(book.SheetNames).toEqual([...input.SheetNames, ...sheetsOf(year)]);
    for (const name of input.SheetNames) {
      expect(cellsOf(book.Sheets[name]).map(([at, { v, z, f }]) => [at, v, z, f])).toEqual(
        cellsOf(input.Sheets[name]).map(([at, { v, z, f }]) => [at, v, z, f]),
      );
    }
  });

  test('stands with every formula computed', () => {
    expect(checkFormulas(book, sheetsOf(year))).toBeGreaterThan(30);
  });

  test('is read as the input is', async () => {
    expect(await analysisOf(out(file))).toEqual(await analysisOf(sample(file)));
  });

  test('lists its register, measure by measure', async () => {
    const { registers } = await toldOf(out(file));
    expect(registers.map(({ sheet }) => sheet)).toEqual([`ทะเบียนมาตรการ ${year}`]);
    expect(registers[0]?.measures.map(({ id }) => id)).toEqual(
      registerOf(book, year).map((row) => row['รหัส']),
    );
    expect((await toldOf(sample(file))).registers).toEqual([]);
  });

  test('is never empty: every indicator below 85, three at least, lowest first', async () => {
    const { results } = (await analysisOf(sample(file))) as {
      results: {
        agency: string;
        fiscalYear: number;
        scores: { indicator: number; score: number | null }[];
      }[];
    };
    const latest = results
      .filter((result) => agency === undefined || result.agency === agency)
      .sort((a, b) => b.fiscalYear - a.fiscalYear)[0];
    const scored = (latest?.scores ?? [])
      .flatMap(({ indicator, score }) => (score === null ? [] : [{ indicator, score }]))
      .sort((a, b) => a.score - b.score || a.indicator - b.indicator);
    const weak = scored.filter(({ score }) => score < 85).length;
    expect(marksIn(book, year)).toEqual(
      scored.slice(0, Math.max(3, weak)).map(({ indicator, score }) => [indicator, markOf(score)]),
    );
    expect(new Set(registerOf(book, year).map((row) => row['รหัส'])).size).toBe(registerOf(book, year).length);
  });
});

/** Headers by which a register is found again. */
const FIXED_HEADERS = [
  ...['ไตรมาส ๑', 'ไตรมาส ๒', 'ไตรมาส ๓', 'ไตรมาส ๔'],
  ...['ผลการดำเนินการรอบ ๖ เดือน', 'ผลการดำเนินการรอบ ๑๒ เดือน'],
];

describe('what the user chooses', () => {
  const LAMPHUN = sample('000-lamphun-2565.xlsx');
  const MUKDAHAN = sample('003-mukdahan-2565.xlsx');

  test('documents 000 and 003 have three indicators, each with its mark', async () => {
    expect(marksIn(await plan(LAMPHUN, 'a.xlsx'), '๒๕๖๖')).toEqual([
      [7, 'พัฒนาต่อเนื่อง'],
      [6, 'พัฒนาต่อเนื่อง'],
      [8, 'รักษาระดับ'],
    ]);
    expect(marksIn(await plan(MUKDAHAN, 'a.xlsx'), '๒๕๖๖')).toEqual([
      [7, 'จุดอ่อน'],
      [9, 'พัฒนาต่อเนื่อง'],
      [8, 'พัฒนาต่อเนื่อง'],
    ]);
  });

  test('--top makes five of three, and never leaves a weakness out', async () => {
    const five = marksIn(await plan(MUKDAHAN, 'a.xlsx', '--top', '๕'), '๒๕๖๖');
    expect(five.map(([number]) => number)).toEqual([7, 9, 8, 10, 6]);
    const one = await plan(sample('004-ubon-2564.xlsx'), 'a.xlsx', '--top', '1');
    expect(marksIn(one, '๒๕๖๕').map(([number]) => number)).toEqual([7, 8, 6, 9]);
  });

  test('--threshold and --urgent change the marks and stand in the formulas', async () => {
    const book = await plan(MUKDAHAN, 'a.xlsx', '--threshold', '87.5', '--urgent', '85');
    expect(marksIn(book, '๒๕๖๖')).toEqual([
      [7, 'ต้องแก้ไขเร่งด่วน'],
      [9, 'จุดอ่อน'],
      [8, 'จุดอ่อน'],
    ]);
    expect(checkFormulas(book, sheetsOf('๒๕๖๖'))).toBeGreaterThan(30);
  });

  test('--plan-year names the sheets and the periods', async () => {
    const book = await plan(LAMPHUN, 'a.xlsx', '--plan-year', '๒๕๗๐');
    expect(book.SheetNames.slice(-STEMS.length)).toEqual(sheetsOf('๒๕๗๐'));
    expect(new Set(registerOf(book, '๒๕๗๐').map((row) => row['ปีงบประมาณ']))).toEqual(new Set([2570]));
    expect(textsOf(book.Sheets['แผนมาตรการ ๒๕๗๐']).join('\n')).toContain('ประจำปีงบประมาณ พ.ศ. ๒๕๗๐');
  });

  test('--digits arabic leaves no Thai digit in our sheets but in headers of the register, which stay as they are', async () => {
    const book = await plan(LAMPHUN, 'a.xlsx', '--digits', 'arabic');
    expect(book.SheetNames.slice(-STEMS.length)).toEqual(sheetsOf('2566'));
    for (const name of sheetsOf('2566')) {
      const sheet = book.Sheets[name];
      const thai = textsOf(sheet).filter((text) => /[๐-๙]/.test(text));
      expect(thai).toEqual(name.startsWith('ทะเบียน') ? FIXED_HEADERS : []);
      expect(cellsOf(sheet).filter(([, { z }]) => String(z ?? '').includes('D00041E'))).toEqual([]);
    }
    const thai = await plan(LAMPHUN, 'a.xlsx');
    expect(cellsOf(thai.Sheets['วิเคราะห์ผล ๒๕๖๖']).map(([, { z }]) => z)).toContain('[$-D00041E]0.00');
  });

  test('--font is the font of every cell of ours and of no other', async () => {
    const fontsOf = (path: string, sheetPath: string): string[] => {
      const parts = partsOf(path);
      const styles = strFromU8(parts['xl/styles.xml'] ?? new Uint8Array());
      const fonts = [
        ...(/<fonts.*?<\/fonts>/s.exec(styles)?.[0] ?? '').matchAll(/<font>.*?<\/font>|<font\/>/gs),
      ];
      const formats = [...(/<cellXfs.*?<\/cellXfs>/s.exec(styles)?.[0] ?? '').matchAll(/<xf [^>]*>/g)];
      const sheet = strFromU8(parts[sheetPath] ?? new Uint8Array());
      const used = new Set([...sheet.matchAll(/<c [^>]*?\bs="(\d+)"/g)].map(([, style]) => Number(style)));
      return [
        ...new Set(
          [...used].map((style) => {
            const font = /fontId="(\d+)"/.exec(formats[style]?.[0] ?? '')?.[1];
            return /<(?:name|rFont) val="([^"]*)"/.exec(fonts[Number(font)]?.[0] ?? '')?.[1] ?? '';
          }),
        ),
      ];
    };
    await plan(LAMPHUN, 'font.xlsx', '--font', ' TH  SarabunIT๙ ');
    const paths = Object.keys(partsOf(out('font.xlsx'))).filter((path) => /worksheets\/sheet\d+/.test(path));
    const inputs = Object.keys(partsOf(LAMPHUN));
    const ours = paths.filter((path) => !inputs.includes(path));
    expect(ours).toHaveLength(STEMS.length);
    for (const path of ours) expect(fontsOf(out('font.xlsx'), path)).toEqual(['TH SarabunIT๙']);
    for (const path of paths.filter((each) => inputs.includes(each))) {
      expect(fontsOf(out('font.xlsx'), path)).toEqual(fontsOf(LAMPHUN, path));
    }
  });

  test('--agency chooses one of a province and prints it written out', async () => {
    const book = await plan(sample('province-matrix-2567.xlsx'), 'a.xlsx', '--agency', 'ทต. คลองแสงเทียน');
    for (const name of sheetsOf('๒๕๖๘')) {
      expect(textsOf(book.Sheets[name])).toEqual(
        expect.arrayContaining([expect.stringContaining('เทศบาลตำบลคลองแสงเทียน')]),
      );
      expect(textsOf(book.Sheets[name]).join()).not.toContain('อบต.');
    }
  });

  test('a score sheet without a year leaves room for one', async () => {
    const csv = ['ตัวชี้วัด,คะแนน', ...HEADINGS.map((name, index) => `${name},${80 + index}`)];
    writeFileSync(out('ไม่มีปี.csv'), csv.join('\r\n'));
    const book = await plan(out('ไม่มีปี.csv'), 'a.xlsx');
    expect(book.SheetNames.slice(-STEMS.length)).toEqual(STEMS);
    expect(textsOf(book.Sheets['แผนมาตรการ']).join('\n')).toContain('พ.ศ. ........');
    expect(checkFormulas(book, STEMS)).toBeGreaterThan(30);
    const { stdout } = await runCli(['plan', out('ไม่มีปี.csv'), '-o', out('a.xlsx')]);
    expect(stdout).toContain('ไม่พบปีงบประมาณของคะแนน');
  });
});

describe('planning again', () => {
  test('onto our own output replaces our sheets in their place, under their names', async () => {
    await plan(sample('003-mukdahan-2565.xlsx'), 'once.xlsx');
    const book = await plan(out('once.xlsx'), 'twice.xlsx', '--top', '4');
    expect(book.SheetNames).toEqual(reopen(out('once.xlsx')).SheetNames);
    expect(checkFormulas(book, sheetsOf('๒๕๖๖'))).toBeGreaterThan(30);
    const other = await plan(out('once.xlsx'), 'other-year.xlsx', '--plan-year', '2570');
    expect(other.SheetNames.slice(book.SheetNames.length)).toEqual(sheetsOf('๒๕๗๐'));
    checkKept(out('once.xlsx'), out('other-year.xlsx'));
    expect(await analysisOf(out('twice.xlsx'))).toEqual(await analysisOf(sample('003-mukdahan-2565.xlsx')));
  });

  test('with --in-place replaces the input, in a real process', async () => {
    copyFileSync(sample('003-mukdahan-2565.xlsx'), out('ของเรา.xlsx'));
    const before = hash(out('ของเรา.xlsx'));
    const refused = await spawnCli(['plan', 'ของเรา.xlsx', '-o', './ของเรา.xlsx'], folder);
    expect([refused.code, refused.stdout, hash(out('ของเรา.xlsx'))]).toEqual([2, '', before]);
    const made = await spawnCli(['plan', 'ของเรา.xlsx', '-o', './ของเรา.xlsx', '--in-place'], folder);
    expect([made.code, made.stderr]).toEqual([0, '']);
    expect(reopen(out('ของเรา.xlsx')).SheetNames.slice(-STEMS.length)).toEqual(sheetsOf('๒๕๖๖'));
    expect(await analysisOf(out('ของเรา.xlsx'))).toEqual(await analysisOf(sample('003-mukdahan-2565.xlsx')));
  });
});

describe('other kinds of input', () => {
  const original = sample('002-udon-2567-corrected.xlsx');

  test.each(['xls', 'ods', 'xlsb', 'csv'] as const)(
    '.%s keeps its values and gets our sheets',
    async (type) => {
      const book = reopen(original);
      const [name = ''] = book.SheetNames;
      // The library that makes this input shows Thai digits of a number format as a currency.
      for (const [, cell] of cellsOf(book.Sheets[name])) {
        if (type === 'csv') Object.assign(cell, { z: 'General', w: undefined });
      }
      const content = XLSX.write(book, { type: 'buffer', bookType: type }) as Uint8Array;
      writeFileSync(out(`input.${type}`), content);
      const made = await plan(out(`input.${type}`), `${type}.xlsx`);
      const kept = type === 'csv' ? 'Sheet1' : name;
      expect(made.SheetNames).toEqual([kept, ...sheetsOf('๒๕๖๘')]);
      const shown = (sheet: XLSX.WorkSheet | undefined): [string, string][] =>
        cellsOf(sheet).flatMap(([at, { v }]) => (v === undefined || v === '' ? [] : [[at, String(v)]]));
      expect(shown(made.Sheets[kept])).toEqual(shown(book.Sheets[name]));
      expect(checkFormulas(made, sheetsOf('๒๕๖๘'))).toBeGreaterThan(30);
      expect(await analysisOf(out(`${type}.xlsx`))).toEqual(await analysisOf(out(`input.${type}`)));
    },
  );

  test('macros are left out, and the user is told', async () => {
    const parts = partsOf(original);
    const edit = (path: string, from: string, to: string): void => {
      const text = strFromU8(parts[path] ?? new Uint8Array());
      expect(text).toContain(from);
      parts[path] = strToU8(text.replace(from, to));
    };
    edit(
      '[Content_Types].xml',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
      'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
    );
    edit(
      '[Content_Types].xml',
      '</Types>',
      '<Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
    );
    edit(
      'xl/_rels/workbook.xml.rels',
      '</Relationships>',
      '<Relationship Id="rIdVba" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
    );
    parts['xl/vbaProject.bin'] = new Uint8Array([1, 2, 3]);
    writeFileSync(out('macro.xlsm'), zipSync(parts));
    const { code, stdout } = await runCli(['plan', out('macro.xlsm'), '-o', out('no-macro.xlsx')]);
    expect([code, stdout.includes('แมโครในไฟล์เดิมไม่ถูกนำมาด้วย')]).toEqual([0, true]);
    const written = partsOf(out('no-macro.xlsx'));
    expect(Object.keys(written).filter((path) => /vba/i.test(path))).toEqual([]);
    for (const path of ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels']) {
      expect(strFromU8(written[path] ?? new Uint8Array())).not.toMatch(/vba|macro/i);
    }
  });
});

describe('text that looks like a formula', () => {
  const NAMES = ['=1+1', "+cmd|' /C calc'!A0", '@SUM(A1)', '-2+3', '=HYPERLINK("http://x","y")'];
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

  test.each([
    ['csv', 'Sheet1'],
    ['xlsx', 'ผล ITA 2567'],
  ])('stays text in every sheet (%s)', async (type, sheetName) => {
    const rows = [
      ['หน่วยงาน', ...HEADINGS],
      ...NAMES.map((name, index) => [name, ...HEADINGS.map((_, column) => 70 + index * 3 + column)]),
    ];
    const input = out(`formula.${type}`);
    const book = XLSX.utils.book_new(XLSX.utils.aoa_to_sheet(rows), sheetName);
    writeFileSync(
      input,
      type === 'csv'
        ? rows.map((row) => row.map((value) => quoted(String(value))).join(',')).join('\n')
        : (XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array),
    );
    for (const name of NAMES) {
      const made = await plan(input, 'formula-out.xlsx', `--agency=${name}`, '--year', '2567');
      const ours = made.SheetNames.slice(-STEMS.length);
      expect(checkFormulas(made, ours)).toBeGreaterThan(30);
      for (const sheet of ours) {
        const holding = cellsOf(made.Sheets[sheet]).filter(([, { v }]) => String(v).includes(name));
        expect([sheet, holding.length > 0]).toEqual([sheet, true]);
        expect(holding.filter(([, { t, f }]) => t !== 's' || f !== undefined)).toEqual([]);
      }
      expect(cellsOf(made.Sheets[sheetName]).filter(([, { f }]) => f !== undefined)).toEqual([]);
      expect(valuesIn(made.Sheets[sheetName], 'A2:A6')).toEqual(NAMES);
    }
  });

  test('stays text as the name that the user gives, and as a score that cannot be read', async () => {
    const rows = [
      ['ตัวชี้วัด', 'คะแนน'],
      ...HEADINGS.map((name, index) => [name, index === 3 ? '=1/0' : 80 + index]),
    ];
    const book = XLSX.utils.book_new(XLSX.utils.aoa_to_sheet(rows), '2567');
    writeFileSync(out('bad.xlsx'), XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array);
    const made = await plan(out('bad.xlsx'), 'bad-out.xlsx', '--agency', '=A1&B1');
    for (const sheet of sheetsOf('๒๕๖๘')) expect(textsOf(made.Sheets[sheet])).toContain('=A1&B1');
    expect(textsOf(made.Sheets['ตรวจสอบข้อมูล ๒๕๖๘']).join('\n')).toContain('“=1/0”');
    checkFormulas(made, sheetsOf('๒๕๖๘'));
  });
});
