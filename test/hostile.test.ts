import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import fc from 'fast-check';
import { INDICATORS } from '../src/framework';
import { readScores } from '../src/reading/read-scores';
import { UnreadableFileError } from '../src/workbook/file/errors';
import { readWorkbook } from '../src/workbook/file/read';
import type { Cell, CellRange } from '../src/workbook/cell-grid';
import { toXlsx } from '../src/workbook/file/convert';
import type { Outcome } from './support/hostile-file';
import { HOSTILE_FILES } from './support/hostile-files';
import { rowStart, toldOf } from './support/hostile-told';
import { spawnCli } from './support/run-cli';
import { SCORE_FILES } from './support/score-files';
import { RESULT } from './support/score-sheets';

const SCORES = RESULT.map((score) => Math.round(score * 100));

/** What a file gives; anything but a refusal or a whole reading fails the test. */
function outcomeOf(bytes: Uint8Array): Outcome | readonly (number | null)[] {
  try {
    const { sets } = readScores(readWorkbook(bytes));
    const [set] = sets;
    if (!set) return 'no-scores';
    const scores = set.entries.map(({ score }) => score);
    return sets.length === 1 && JSON.stringify(scores) === JSON.stringify(SCORES) ? 'scores' : scores;
  } catch (error) {
    if (error instanceof UnreadableFileError) return error.code;
    throw error;
  }
}

/** Far above what any of them needs; what is slow on purpose is measured by scripts/hostile-table.ts. */
const SECONDS = 8;

describe('a broken or hostile file is refused with its reason, or read', () => {
  const files = HOSTILE_FILES.filter(({ heavy }) => !heavy);
  test.each(files.map((file) => [file.name, file] as const))('%s', (_, { outcome, make }) => {
    const bytes = make();
    const before = bytes.length < 100_000 ? bytes.slice() : null;
    const start = performance.now();
    expect(outcomeOf(bytes)).toBe(outcome);
    expect((performance.now() - start) / 1000).toBeLessThan(SECONDS);
    if (before) expect(bytes).toEqual(before);
  });
});

describe('a damaged file gives its scores, or none', () => {
  const kinds = Object.entries(SCORE_FILES).filter(([name]) => /\.(?:xlsx|xlsb|xls|ods)$/.test(name));

  test.each(kinds)('cut off anywhere: %s', (name, make) => {
    const whole = make();
    for (let length = 0; length < whole.length; length += Math.ceil(whole.length / 60)) {
      const outcome = outcomeOf(whole.subarray(0, length));
      if (typeof outcome === 'string') {
        expect(['scores', 'damaged', 'not-a-workbook', 'no-scores']).toContain(outcome);
        continue;
      }
      // Text holds the rows before the cut, the missing ones are findings; of CSV nobody can say that its last digit is missing.
      expect(name).toMatch(/HTML|csv/);
      const read = outcome.filter((score) => score !== null);
      const certain = name.includes('csv') ? read.slice(0, -1) : read;
      expect(certain).toEqual(SCORES.slice(0, certain.length));
    }
  });

  // Archives carry checksums: no flipped bit can change a score unseen.
  test.each(kinds.filter(([name]) => /xlsx$|xlsb$|ods$/.test(name) && !name.startsWith('is xls.')))(
    'with flipped bits: %s',
    (_, make) => {
      const whole = make();
      const flips = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(7)), { minLength: 1, maxLength: 4 });
      fc.assert(
        fc.property(flips, (places) => {
          const bytes = whole.slice();
          for (const [at, bit] of places) bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
          const outcome = outcomeOf(bytes);
          expect(typeof outcome).toBe('string');
          if (outcome !== 'scores') expect(outcome).not.toBe('no-scores');
        }),
        { numRuns: 150 },
      );
    },
  );

  test.each(kinds.filter(([name]) => /BIFF|XML|HTML/.test(name)))(
    'with random bytes in it, it ends: %s',
    (_, make) => {
      const whole = make();
      const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), {
        minLength: 1,
        maxLength: 30,
      });
      fc.assert(
        fc.property(changes, (places) => {
          const bytes = whole.slice();
          for (const [at, byte] of places) bytes[at] = byte;
          const start = performance.now();
          outcomeOf(bytes);
          expect(performance.now() - start).toBeLessThan(SECONDS * 1000);
        }),
        { numRuns: 200 },
      );
    },
  );
});

describe('the program tells it', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'ita-hostile-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const analyse = async (
    make: (path: string) => void,
  ): Promise<{ code: number | null; sentences: string[]; scores: number }> => {
    const path = join(folder, 'คะแนน.xlsx');
    make(path);
    const before = readdirSync(folder);
    const { code, stdout, stderr } = await spawnCli(['analyze', path, '--json']);
    expect(stderr).toBe('');
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(readdirSync(folder)).toEqual(before);
    rmSync(path, { recursive: true });
    const { results, findings } = JSON.parse(stdout) as {
      results: { scores: { score: number | null }[] }[];
      findings: { code: string; message: string }[];
    };
    return {
      code,
      sentences: findings.map(({ message }) => message),
      scores: results.flatMap(({ scores }) => scores.filter(({ score }) => score !== null)).length,
    };
  };
  const hostile = (start: string): ((path: string) => void) => {
    const file = HOSTILE_FILES.find(({ name }) => name.startsWith(start));
    return (path) => writeFileSync(path, file?.make() ?? '');
  };

  test.each([
    ['zip bomb: 4 MB', 'ไม่เปิดไฟล์นี้'],
    ['a billion laughs', 'ไม่เปิดไฟล์นี้'],
    ['password, ECMA-376 agile', 'มีรหัสผ่าน'],
    ['PDF', 'เป็น PDF'],
    ['.xls with sectors in a circle', 'เสียหาย'],
    ['.ods with one cell repeated', 'ใหญ่เกินกว่า'],
  ])('%s: exit 3 and one sentence', async (name, part) => {
    const { code, sentences, scores } = await analyse(hostile(name));
    expect([code, sentences.length, scores]).toEqual([3, 1, 0]);
    expect(sentences[0]).toContain(part);
  });

  test('a folder: exit 3 and one sentence', async () => {
    const { code, sentences } = await analyse((path) => mkdirSync(path));
    expect([code, sentences]).toEqual([3, [expect.stringContaining('โฟลเดอร์')]]);
  });

  test('formulas on other files and addresses: the stored scores, exit 0', async () => {
    const { code, sentences, scores } = await analyse(hostile('scores as formulas on other files'));
    expect([code, sentences, scores]).toEqual([0, [], 10]);
  });
});

test('docs/hostile-files.md says of every file what it is told', () => {
  const page = readFileSync(join(__dirname, '..', 'docs', 'hostile-files.md'), 'utf8');
  const written = page.split('\n').filter((line) => /^\| .* \| \d+ \| [\d.]+ \| \d+ \|$/.test(line));
  const expected = [
    ...HOSTILE_FILES.map(({ name, outcome: whole }) => rowStart(name, toldOf(whole))),
    rowStart('a folder in the place of a file', toldOf('folder')),
  ];
  expect(written.map((line) => line.replace(/[\d.]+ \| \d+ \|$/, ''))).toEqual(expected);
});

describe('sheets that no table needs are read in seconds', () => {
  const LONGEST = 32_000;
  const NAMES = INDICATORS.map(({ name }): Cell => ({ value: name }));
  const name = (at: number): Cell => NAMES[at % NAMES.length]!;
  const read = (
    rows: readonly (readonly (Cell | undefined)[])[],
    merges: readonly CellRange[] = [],
  ): number => {
    const start = performance.now();
    readScores({ sheets: [{ sheet: 'S', rows, merges, hidden: false, marker: null }] });
    return (performance.now() - start) / 1000;
  };
  const list = <T>(length: number, make: (at: number) => T): T[] =>
    Array.from({ length }, (_, at) => make(at));

  test.each([
    ['50,000 names below one another', () => read(list(50_000, (at) => [name(at), { value: 80 }]))],
    ['40,000 names in a square', () => read(list(200, (row) => list(200, (column) => name(row + column))))],
    [
      '500 tables of one agency each',
      () => read(list(1_000, (row) => (row % 2 ? list(10, () => ({ value: 80 })) : NAMES))),
    ],
    [
      '60 texts as long as a cell holds',
      () => {
        const long = ['ก1 ', ' (', '. ', '1 ', '_ ', 'ปี '].map((text) => text.repeat(LONGEST / text.length));
        return read(list(60, (at) => [name(at), { value: `${long[at % long.length]}${at}` }]));
      },
    ],
    [
      'a name merged over 150,000 rows',
      () =>
        read(
          list(150_010, (row) => [row < 10 ? name(row) : undefined, { value: 80 }]),
          [{ top: 9, left: 0, bottom: 1_048_575, right: 0 }],
        ),
    ],
  ])('%s', (_, seconds) => {
    expect(seconds()).toBeLessThan(SECONDS);
  });
});

describe('text that looks like a formula stays text in the plan', () => {
  const TEXTS = ['=cmd|"/c calc"!A0', '+1+1', '-2+3', '@SUM(A1)', '=HYPERLINK("http://192.0.2.1/")', "'=1+1"];
  const AGENCY = '=เทศบาลตำบลสูตร&A1';
  const ROWS = [
    ['หน่วยงาน', ...INDICATORS.map(({ name }) => name)],
    [AGENCY, ...RESULT],
    ...TEXTS.map((text) => [text]),
  ];
  const bookOf = (bookType: XLSX.BookType): Uint8Array => {
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(ROWS), 'คะแนน');
    return new Uint8Array(XLSX.write(book, { type: 'array', bookType }) as ArrayBuffer);
  };
  const escaped = (text: string | number): string =>
    String(text).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const page = `<table>${ROWS.map((row) => `<tr>${row.map((text) => `<td>${escaped(text)}</td>`).join('')}</tr>`).join('')}</table>`;
  const quoted = ROWS.map((row) =>
    row.map((text) => `"${String(text).replaceAll('"', '""')}"`).join(','),
  ).join('\r\n');

  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'ita-formulas-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([
    ['.xlsx', () => bookOf('xlsx')],
    ['.xls', () => bookOf('biff8')],
    ['.ods', () => bookOf('ods')],
    ['.csv', () => Buffer.from(quoted)],
    ['page', () => Buffer.from(page)],
  ])('%s', async (kind, make) => {
    const [input, output] = [join(folder, `คะแนน${kind}`), join(folder, `แผน${kind}.xlsx`)];
    writeFileSync(input, make());
    const { code, stderr } = await spawnCli(['plan', input, '-o', output, '--year', '2567']);
    expect([code, stderr]).toEqual([0, '']);
    const book = XLSX.read(readFileSync(output), { cellFormula: true, dense: true });
    const [first = '', ...ours] = book.SheetNames;
    const cells = (sheet: string): XLSX.CellObject[] => (book.Sheets[sheet]?.['!data'] ?? []).flat();
    expect(cells(first).filter(({ f }) => f !== undefined)).toEqual([]);
    expect(cells(first).map(({ v }) => v)).toEqual(expect.arrayContaining([AGENCY, ...TEXTS]));
    expect(ours.length).toBeGreaterThan(0);
    const named = ours.flatMap(cells).filter(({ v }) => String(v).includes('เทศบาลตำบลสูตร'));
    expect(named.length).toBeGreaterThan(0);
    for (const { f } of ours.flatMap(cells)) expect(f ?? '').not.toMatch(/calc|HYPERLINK\("http|สูตร/);
  });
});

test('a page of empty cells becomes an empty workbook', () => {
  const [sheet] = readWorkbook(toXlsx(Buffer.from('<table></table>')).bytes).sheets;
  expect(sheet?.rows.flat()).toEqual([]);
});

test('reading holds no way to the net or to another file', () => {
  const folder = join(__dirname, '..', 'src', 'workbook', 'file');
  const sources = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  for (const name of sources) {
    expect([name, readFileSync(join(folder, name), 'utf8')]).toEqual([
      name,
      expect.not.stringMatching(/\bfetch\(|XMLHttpRequest|from 'node:(?!crypto)|\beval\(|new Function/),
    ]);
  }
});
