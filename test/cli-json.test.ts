/** `ita analyze --json` against its contract: every key, every type, and every figure computed a second time. */
import * as XLSX from '@e965/xlsx';
import fc from 'fast-check';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli, sample, SAMPLES, spawnCli } from './support/run-cli';
import { NAMES } from './support/indicator-names';

interface Score {
  readonly indicator: number;
  readonly name: string;
  readonly instrument: string;
  readonly score: number | null;
  readonly class: string | null;
  readonly rank: number | null;
  readonly cell: string | null;
}

interface Candidate {
  readonly overall: number;
  readonly changes: readonly {
    readonly indicator: number;
    readonly from: number;
    readonly to: number;
    readonly cell: string | null;
  }[];
}

interface Finding {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly cells: readonly string[];
  readonly candidates: readonly Candidate[];
  readonly file?: string;
}

interface Result {
  readonly file: string;
  readonly sheet: string;
  readonly agency: string | null;
  readonly district: string | null;
  readonly province: string | null;
  readonly fiscalYear: number | null;
  readonly scores: readonly Score[];
  readonly instruments: Readonly<Record<'IIT' | 'EIT' | 'OIT', number | null>>;
  readonly overall: number | null;
  readonly statedOverall: number | null;
  readonly level: string | null;
  readonly statedLevel: string | null;
  readonly levelRule: string | null;
  readonly priorities: readonly { readonly indicator: number; readonly gain: number }[];
  readonly items: readonly unknown[];
  readonly findings: readonly Finding[];
}

interface Output {
  readonly results: readonly Result[];
  readonly findings: readonly Finding[];
}

type Check = (value: unknown, path: string) => void;

const fail = (path: string, wanted: string, value: unknown): never => {
  throw new Error(`${path} is ${JSON.stringify(value)}, not ${wanted}`);
};

const text: Check = (value, path) => {
  if (typeof value !== 'string' || value === '') fail(path, 'a text', value);
};
const number: Check = (value, path) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) fail(path, 'a number', value);
};
const within =
  (low: number, high: number, decimals?: number): Check =>
  (value, path) => {
    number(value, path);
    const figure = Number(value);
    if (figure < low || figure > high) fail(path, `within ${low} and ${high}`, value);
    if (decimals !== undefined && Number(figure.toFixed(decimals)) !== figure) {
      fail(path, `rounded to ${decimals} decimals`, value);
    }
  };
const oneOf =
  (...choices: readonly unknown[]): Check =>
  (value, path) => {
    if (!choices.includes(value)) fail(path, `one of ${choices.join(', ')}`, value);
  };
const matching =
  (pattern: RegExp): Check =>
  (value, path) => {
    text(value, path);
    if (!pattern.test(String(value))) fail(path, String(pattern), value);
  };
const orNull =
  (check: Check): Check =>
  (value, path) => {
    if (value !== null) check(value, path);
  };
const listOf =
  (check: Check): Check =>
  (value, path) => {
    if (!Array.isArray(value)) return fail(path, 'a list', value);
    value.forEach((entry, index) => check(entry, `${path}[${index}]`));
  };
/** An object with exactly these keys in this order, as the contract writes them. */
const shape =
  (keys: Readonly<Record<string, Check>>): Check =>
  (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) fail(path, 'an object', value);
    const entries = Object.entries(value as object);
    expect({ path, keys: entries.map(([key]) => key) }).toEqual({ path, keys: Object.keys(keys) });
    for (const [key, entry] of entries) keys[key]?.(entry, `${path}.${key}`);
  };

const SEVERITY: Readonly<Record<string, readonly string[]>> = {
  error: [
    ...['missing-indicator', 'duplicate-indicator', 'out-of-range', 'not-a-number', 'ambiguous-name'],
    ...['overall-mismatch', 'instrument-mismatch', 'level-mismatch', 'no-scores', 'unreadable-file'],
    'not-calculated',
  ],
  warning: [
    ...[
      'item-mismatch',
      'missing-item',
      'duplicate-item',
      'unknown-item-list',
      'year-unknown',
      'year-mismatch',
    ],
    ...['doubtful-scores', 'left-out', 'level-mismatch', 'other-reading'],
  ],
  info: ['item-mismatch', 'other-reading', 'other-instrument', 'not-calculated', 'digit-suggestion'],
};

const score = within(0, 100, 2);
const indicator = oneOf(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
const cell = matching(/^(?:'(?:[^']|'')+'!)?[A-Z]{1,3}[1-9]\d*$/);
const level = oneOf(
  ...['AA', 'A', 'B', 'C', 'D', 'E', 'F'],
  ...['ผ่านดีเยี่ยม', 'ผ่านดี', 'ผ่าน', 'ต้องปรับปรุง', 'ต้องปรับปรุงโดยด่วน'],
);

const FINDING = {
  code: oneOf(...Object.values(SEVERITY).flat()),
  severity: oneOf('error', 'warning', 'info'),
  // A sentence in Thai without a parameter that was forgotten.
  message: matching(/^(?=.*[ก-ฮ])[^{}]+$/),
  cells: listOf(cell),
  candidates: listOf(
    shape({
      overall: score,
      changes: listOf(shape({ indicator, from: score, to: score, cell: orNull(cell) })),
    }),
  ),
};

const OUTPUT = shape({
  results: listOf(
    shape({
      file: text,
      sheet: text,
      agency: orNull(text),
      district: orNull(text),
      province: orNull(text),
      fiscalYear: orNull(within(2500, 2699, 0)),
      scores: listOf(
        shape({
          indicator,
          name: text,
          instrument: oneOf('IIT', 'EIT', 'OIT'),
          score: orNull(score),
          class: orNull(oneOf('strength', 'weakness', 'urgent')),
          rank: orNull(within(1, 10, 0)),
          cell: orNull(cell),
        }),
      ),
      instruments: shape({
        IIT: orNull(within(0, 100)),
        EIT: orNull(within(0, 100)),
        OIT: orNull(within(0, 100)),
      }),
      overall: orNull(score),
      statedOverall: orNull(score),
      level: orNull(level),
      statedLevel: orNull(text),
      levelRule: orNull(oneOf('letters', 'five-levels', 'five-levels-provisional')),
      priorities: listOf(shape({ indicator, gain: within(0, 100) })),
      items: listOf(
        shape({
          item: matching(/^[ieo]\d{1,2}$/),
          indicator,
          score: orNull(score),
          gain: orNull(number),
          cell: orNull(cell),
        }),
      ),
      findings: listOf(shape(FINDING)),
    }),
  ),
  registers: listOf(
    shape({
      file: text,
      sheet: text,
      agency: orNull(text),
      planYear: orNull(within(2500, 2699, 0)),
      measures: listOf(
        shape({
          id: orNull(matching(/^(?:[mu]\d{2}-\d{1,4}|u-[0-9a-z]{9})$/)),
          number: orNull(within(1, 1000, 0)),
          indicator: orNull(indicator),
          items: listOf(matching(/^[ieo]\d{1,2}$/)),
          title: text,
          owner: orNull(text),
          quarters: listOf(oneOf(1, 2, 3, 4)),
          status: orNull(text),
          percent: orNull(within(0, 100)),
          due: oneOf('done', 'none', 'late', 'soon', 'ahead'),
          result6: orNull(text),
          result12: orNull(text),
        }),
      ),
    }),
  ),
  findings: listOf(shape({ ...FINDING, file: text })),
});

const INSTRUMENT_OF = ['IIT', 'IIT', 'IIT', 'IIT', 'IIT', 'EIT', 'EIT', 'EIT', 'OIT', 'OIT'];
/** Overall points per indicator point. */
const WORTH: Readonly<Record<string, number>> = { IIT: 0.06, EIT: 0.1, OIT: 0.2 };

interface Settings {
  readonly threshold?: number;
  readonly urgent?: number;
  readonly target?: number;
}

/** Half up on the decimal digits. */
const rounded = (value: number): number => Number(`${Math.round(Number(`${value.toFixed(8)}e2`))}e-2`);

function letterOf(overall: number): string {
  const bands = [95, 85, 75, 65, 55, 50].findIndex((from) => overall >= from);
  return ['AA', 'A', 'B', 'C', 'D', 'E'][bands] ?? 'F';
}

function fiveLevelOf(overall: number, means: readonly number[]): string {
  const lowest = Math.min(...means.map(rounded));
  if (overall >= 95 && lowest >= 95) return 'ผ่านดีเยี่ยม';
  if (overall >= 85) return lowest >= 85 ? 'ผ่านดี' : 'ผ่าน';
  return overall >= 70 ? 'ต้องปรับปรุง' : 'ต้องปรับปรุงโดยด่วน';
}

function checkFigures(result: Result, { threshold = 85, urgent = 0, target = 100 }: Settings): void {
  const { scores, instruments } = result;
  expect(scores.map(({ indicator: each }) => each)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(scores.map(({ name }) => name)).toEqual(NAMES);
  expect(scores.map(({ instrument }) => instrument)).toEqual(INSTRUMENT_OF);
  const known = scores.flatMap((entry) => (entry.score === null ? [] : [entry.score]));
  for (const entry of scores) {
    const value = entry.score;
    const ofValue = (figure: number): string =>
      figure >= threshold ? 'strength' : figure < urgent ? 'urgent' : 'weakness';
    expect(entry.class).toBe(value === null ? null : ofValue(value));
    expect(entry.rank).toBe(value === null ? null : 1 + known.filter((other) => other > value).length);
  }
  for (const instrument of ['IIT', 'EIT', 'OIT'] as const) {
    const own = scores.filter((entry) => entry.instrument === instrument).map((entry) => entry.score);
    const mean = own.includes(null)
      ? null
      : own.reduce<number>((sum, each) => sum + (each ?? 0), 0) / own.length;
    if (mean === null) expect(instruments[instrument]).toBeNull();
    else expect(instruments[instrument]).toBeCloseTo(mean, 9);
  }
  const { IIT, EIT, OIT } = instruments;
  const overall =
    IIT === null || EIT === null || OIT === null ? null : rounded(0.3 * IIT + 0.3 * EIT + 0.4 * OIT);
  expect(result.overall).toBe(overall);
  const gains = scores
    .flatMap((entry) =>
      entry.score === null
        ? []
        : [
            {
              indicator: entry.indicator,
              gain: Math.max(0, target - entry.score) * (WORTH[entry.instrument] ?? 0),
            },
          ],
    )
    .sort((a, b) => Math.round((b.gain - a.gain) * 1e6) || a.indicator - b.indicator);
  expect(result.priorities).toEqual(
    gains.map(({ indicator: each, gain }) => ({ indicator: each, gain: expect.closeTo(gain, 9) as number })),
  );
}

function checkLevel(result: Result, rulesOf: number | null): void {
  const year = rulesOf ?? result.fiscalYear;
  const known = year !== null && year >= 2562 && year <= 2569;
  const rule = !known
    ? null
    : year <= 2565
      ? 'letters'
      : year === 2569
        ? 'five-levels-provisional'
        : 'five-levels';
  expect(result.levelRule).toBe(rule);
  const { IIT, EIT, OIT } = result.instruments;
  if (rule === null || result.overall === null || IIT === null || EIT === null || OIT === null) {
    expect(result.level).toBeNull();
    return;
  }
  const stated = result.statedOverall;
  const agrees = stated !== null && Math.round(Math.abs(stated - result.overall) * 100) <= 1;
  const decisive = agrees ? stated : result.overall;
  expect(result.level).toBe(rule === 'letters' ? letterOf(decisive) : fiveLevelOf(decisive, [IIT, EIT, OIT]));
}

function checkFindings(findings: readonly Finding[], result: Result | null): void {
  const told = findings.map((finding) => JSON.stringify(finding));
  expect(new Set(told).size).toBe(told.length);
  for (const finding of findings) {
    expect(SEVERITY[finding.severity]).toContain(finding.code);
    if (finding.code !== 'digit-suggestion') expect(finding.candidates).toEqual([]);
  }
  const suggestions = findings.filter(({ code }) => code === 'digit-suggestion');
  expect(suggestions.length).toBeLessThanOrEqual(1);
  for (const candidate of suggestions.flatMap(({ candidates }) => candidates)) {
    expect(candidate.overall).toBe(result?.statedOverall);
    const changed = new Map(candidate.changes.map((change) => [change.indicator, change]));
    expect(changed.size).toBe(candidate.changes.length);
    for (const change of candidate.changes) {
      const read = result?.scores[change.indicator - 1];
      expect([change.from, change.cell]).toEqual([read?.score, read?.cell]);
      expect(change.to).not.toBe(change.from);
    }
    const points = (result?.scores ?? []).map(
      (entry) => (changed.get(entry.indicator)?.to ?? entry.score ?? 0) * (WORTH[entry.instrument] ?? 0),
    );
    expect(rounded(points.reduce((sum, each) => sum + each, 0))).toBe(candidate.overall);
  }
  for (const code of ['missing-indicator', 'duplicate-indicator', 'out-of-range', 'not-a-number']) {
    for (const { cells } of findings.filter((finding) => finding.code === code)) {
      if (code !== 'missing-indicator') expect(cells.length).toBeGreaterThan(0);
    }
  }
}

/** One JSON object and a line end, nothing before, between or behind. */
function parseOutput(stdout: string, settings: Settings & { readonly rulesOf?: number } = {}): Output {
  expect(stdout.endsWith('}\n')).toBe(true);
  expect(stdout.slice(0, -1)).not.toContain('\n');
  const output = JSON.parse(stdout) as Output;
  OUTPUT(output, 'output');
  for (const result of output.results) {
    checkFigures(result, settings);
    checkLevel(result, settings.rulesOf ?? null);
    checkFindings(result.findings, result);
  }
  checkFindings(output.findings, null);
  return output;
}

async function analyze(
  args: readonly string[],
  settings: Settings & { readonly rulesOf?: number } = {},
): Promise<Output> {
  const { code, stdout, stderr } = await runCli(['analyze', '--json', ...args]);
  expect([code, stderr]).toEqual([0, '']);
  return parseOutput(stdout, settings);
}

const codesOf = ({ findings }: { readonly findings: readonly Finding[] }): string[] =>
  findings.map(({ code }) => code).sort();

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ita-json-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const TABLE = (scores: readonly (number | string)[], ...before: readonly string[]): string =>
  [...before, 'ตัวชี้วัด,คะแนน', ...NAMES.map((name, index) => `${name},${scores[index] ?? ''}`)].join('\n');
const SCORES = [95, 90, 85, 84.99, 80, 79.99, 100, 0, 85, 60];

/** The number that a person sees in the cell, in any digits. */
function shownNumber(cellObject: XLSX.CellObject | undefined): number | null {
  if (typeof cellObject?.v === 'number') {
    const percent = typeof cellObject.z === 'string' && cellObject.z.includes('%');
    return rounded(cellObject.v * (percent ? 100 : 1));
  }
  const shown = String(cellObject?.v ?? '').replace(/[๐-๙]/g, (digit) =>
    String(digit.charCodeAt(0) - 0x0e50),
  );
  const found = /\d{1,3}(?:\.\d+)?/.exec(shown);
  return found && Number(found[0]);
}

describe('every sample', () => {
  test.each(SAMPLES)('%s keeps the contract, and each score stands in the cell it names', async (file) => {
    const { results, findings } = await analyze([sample(file)]);
    expect(findings).toEqual([]);
    expect(results.length).toBeGreaterThan(0);
    const book = XLSX.read(readFileSync(sample(file)), { cellNF: true });
    for (const result of results) {
      expect(result.file).toBe(sample(file));
      for (const entry of result.scores) {
        if (entry.score === null || entry.cell === null) continue;
        const found = shownNumber(book.Sheets[result.sheet]?.[entry.cell] as XLSX.CellObject | undefined);
        expect([entry.cell, found]).toEqual([entry.cell, entry.score]);
      }
    }
  });

  test('together in one process give one object, file by file in the order asked for', async () => {
    const files = SAMPLES.map(sample);
    const { code, stdout, stderr } = await spawnCli(['analyze', ...files, '--json']);
    expect([code, stderr]).toEqual([0, '']);
    const { results } = parseOutput(stdout);
    expect([...new Set(results.map(({ file }) => file))]).toEqual(files);
    expect(results.length).toBe(24 + 3 + 3 + 5);
  });
});

describe('misread digits', () => {
  test('document 002 has one explanation with six whole scores', async () => {
    const { results } = await analyze([sample('002-udon-2567-as-printed.xlsx')]);
    const found = results[0]?.findings.filter(({ code }) => code === 'digit-suggestion') ?? [];
    expect(found.flatMap(({ candidates }) => candidates)).toMatchObject([
      {
        overall: 81.52,
        changes: [
          { indicator: 1, from: 81.67, to: 91.67 },
          { indicator: 2, from: 83.13, to: 93.13 },
          { indicator: 3, from: 89.17, to: 99.17 },
          { indicator: 5, from: 81.25, to: 91.25 },
          { indicator: 6, from: 84.2, to: 94.2 },
          { indicator: 7, from: 80.62, to: 90.62 },
        ],
      },
    ]);
  });

  test('document 004 has three, all in one finding', async () => {
    const { results } = await analyze([sample('004-ubon-2564.xlsx')]);
    const found = results[0]?.findings.filter(({ code }) => code === 'digit-suggestion') ?? [];
    expect(found).toHaveLength(1);
    expect(
      found[0]?.candidates
        .flatMap(({ changes }) => changes)
        .map((change) => [change.indicator, change.from, change.to, change.cell])
        .sort(),
    ).toEqual([
      [10, 87.5, 87.1, 'B20'],
      [6, 81.9, 81.1, 'B15'],
      [9, 81.92, 81.52, 'B19'],
    ]);
  });
});

describe('the year', () => {
  test('chooses among several', async () => {
    const { results } = await analyze([sample('three-years-2565-2567.xlsx'), '--year', '2566']);
    expect(results.map(({ fiscalYear, levelRule }) => [fiscalYear, levelRule])).toEqual([
      [2566, 'five-levels'],
    ]);
  });

  test('is supplied where the sheet has none, in Thai digits as well', async () => {
    const file = write('no-year.csv', TABLE(SCORES));
    const [without] = (await analyze([file])).results;
    expect([without?.fiscalYear, without?.level, without && codesOf(without)]).toEqual([
      null,
      null,
      ['year-unknown'],
    ]);
    const [supplied] = (await analyze([file, '--year', '๒๕๖๕'])).results;
    expect([supplied?.fiscalYear, supplied?.levelRule, supplied && codesOf(supplied)]).toEqual([
      2565,
      'letters',
      [],
    ]);
  });

  test('that contradicts the sheet is a finding, and the sheet wins', async () => {
    const { results } = await analyze([sample('000-lamphun-2565.xlsx'), '--year=2567']);
    expect(results.map((result) => [result.fiscalYear, result.level, codesOf(result)])).toEqual([
      [2565, 'AA', ['year-mismatch']],
    ]);
  });

  test('2569 is provisional; a later one has no level until rules are chosen', async () => {
    const of = async (year: number, ...args: readonly string[]): Promise<Result | undefined> => {
      const file = write(`${year}.csv`, TABLE(SCORES, `ผลคะแนน ITA ประจำปีงบประมาณ พ.ศ. ${year}`));
      const rulesOf = args.length > 0 ? { rulesOf: Number(args[1]) } : {};
      return (await analyze([file, ...args], rulesOf)).results[0];
    };
    expect((await of(2569))?.levelRule).toBe('five-levels-provisional');
    expect(await of(2570)).toMatchObject({ fiscalYear: 2570, level: null, levelRule: null });
    expect(codesOf((await of(2570))!)).toEqual(['year-unknown']);
    expect(await of(2570, '--rules-of', '2568')).toMatchObject({
      fiscalYear: 2570,
      levelRule: 'five-levels',
    });
    expect(await of(2567, '--rules-of', '2564')).toMatchObject({ levelRule: 'letters' });
  });
});

describe('settings', () => {
  const classes = (results: readonly Result[]): string =>
    (results[0]?.scores ?? []).map((entry) => entry.class?.[0] ?? '-').join('');

  test('a score equal to the threshold is a strength, one equal to the urgent limit is not urgent', async () => {
    const file = write('classes.csv', TABLE(SCORES));
    expect(classes((await analyze([file])).results)).toBe('ssswwwswsw');
    const strict = await analyze([file, '--threshold', '90', '--urgent', '80'], {
      threshold: 90,
      urgent: 80,
    });
    expect(classes(strict.results)).toBe('sswwwusuwu');
  });

  test('are taken in Thai digits', async () => {
    const file = write('classes.csv', TABLE(SCORES));
    const args = ['--threshold', '๘๔.๙๙', '--urgent=๖๐', '--target', '๙๐'];
    const { results } = await analyze([file, ...args], { threshold: 84.99, urgent: 60, target: 90 });
    expect(classes(results)).toBe('sssswwsusw');
  });

  test('a score above the target gains nothing', async () => {
    const file = write('classes.csv', TABLE(SCORES));
    const { results } = await analyze([file, '--target', '80'], { target: 80 });
    expect(results[0]?.priorities.filter(({ gain }) => gain === 0)).toHaveLength(7);
  });

  test('one sheet of several is read alone', async () => {
    const { results } = await analyze([sample('messy.xlsx'), '--sheet', '2566']);
    expect(results.map(({ sheet }) => sheet)).toEqual(['2566', '2566']);
  });
});

describe('faults in the scores', () => {
  test('leave ten entries, the raw text in the finding, the first of two', async () => {
    const { results } = await analyze([sample('messy.xlsx')]);
    const [messy] = results;
    expect(messy?.scores.map((entry) => entry.score)).toEqual([
      ...[98.91, 97.66, 98.11, null, 99, null, null, 95.13, 100, 100],
    ]);
    expect(messy?.scores[7]?.score).toBe(95.13);
    expect([messy?.overall, messy?.level, messy?.instruments.IIT]).toEqual([null, null, null]);
    const messages = messy?.findings.map(({ message }) => message).join('\n');
    for (const entry of [messy?.scores[5], messy?.scores[6]]) {
      const raw = XLSX.read(readFileSync(sample('messy.xlsx'))).Sheets[messy?.sheet ?? '']?.[
        entry?.cell ?? ''
      ] as XLSX.CellObject;
      expect(messages).toContain(`“${String(raw.v)}”`);
    }
  });

  test('a written 0 is a score, an empty cell a missing one', async () => {
    const file = write('zero.csv', TABLE([0, '', 85, 85, 85, 85, 85, 85, 85, 85], 'ปีงบประมาณ 2567'));
    const { results } = await analyze([file]);
    expect(results[0]?.scores.slice(0, 2).map((entry) => entry.score)).toEqual([0, null]);
    expect(codesOf(results[0]!)).toEqual(['missing-indicator']);
  });
});

describe('any table', () => {
  const cellText = fc.oneof(
    { weight: 12, arbitrary: fc.integer({ min: 0, max: 10_000 }).map((value) => (value / 100).toFixed(2)) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('', '-', 'ไม่มี', '100.01', '-5', 'ร้อยละ ๙๘.๙๑', '92.01 คะแนน', '=1/0'),
    },
  );

  test('keeps the contract, whatever its scores, total, year and settings', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(cellText, { minLength: 10, maxLength: 10 }).filter((texts) =>
          // Ten numbers up to 25 are points or numbers of questions.
          texts.some((text) => Number(text) > 25),
        ),
        fc.option(fc.integer({ min: 2562, max: 2571 })),
        fc.option(fc.integer({ min: 0, max: 10_000 })),
        fc.integer({ min: 0, max: 10_000 }),
        fc.integer({ min: 0, max: 10_000 }),
        fc.integer({ min: 0, max: 10_000 }),
        async (scores, year, total, ...limits) => {
          const [threshold = 0, urgent = 0, target = 0] = limits.map((limit) => limit / 100);
          const above = year === null ? [] : [`ผลการประเมิน ITA ปีงบประมาณ ${year}`];
          const below = total === null ? '' : `\nคะแนนรวม,${total / 100}`;
          const file = write('any.csv', TABLE(scores, ...above) + below);
          const settings = ['--threshold', threshold, '--urgent', urgent, '--target', target].map(String);
          const { code, stdout } = await runCli(['analyze', '--json', file, ...settings]);
          const { results } = parseOutput(stdout, { threshold, urgent, target });
          expect([code, results.map(({ fiscalYear }) => fiscalYear)]).toEqual([0, [year]]);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('files', () => {
  const converted = (type: XLSX.BookType): string => {
    const book = XLSX.read(readFileSync(sample('002-udon-2567-corrected.xlsx')), { cellNF: true });
    return write(`converted.${type}`, XLSX.write(book, { type: 'buffer', bookType: type }) as Uint8Array);
  };
  async function figures(file: string): Promise<object> {
    const { results } = await analyze([file]);
    return results.map(({ file: _, ...figuresOfResult }) => figuresOfResult);
  }

  test.each(['xls', 'ods', 'xlsb', 'xlml'] as const)('%s gives what .xlsx gives', async (type) => {
    const expected = await figures(sample('002-udon-2567-corrected.xlsx'));
    expect(await figures(converted(type))).toEqual(expected);
  });

  test.each([
    ['UTF-8', Buffer.from(TABLE(SCORES, 'ปี 2567'))],
    ['UTF-8 with BOM', Buffer.from(`\uFEFF${TABLE(SCORES, 'ปี 2567')}`)],
    ['UTF-16', Buffer.from(`\uFEFF${TABLE(SCORES, 'ปี 2567')}`, 'utf16le')],
    [
      'Windows-874',
      Buffer.from(
        [...TABLE(SCORES, 'ปี 2567')].map((letter) => {
          const code = letter.charCodeAt(0);
          return code < 0x80 ? code : code - 0x0e00 + 0xa0;
        }),
      ),
    ],
  ])('.csv in %s', async (encoding, bytes) => {
    const { results } = await analyze([write(`${encoding}.csv`, bytes)]);
    expect(results.map(({ fiscalYear, scores }) => [fiscalYear, scores.map((entry) => entry.score)])).toEqual(
      [[2567, SCORES]],
    );
  });

  test('one that cannot be read is a finding with its name; the others are done', async () => {
    const broken = write('เอกสาร.pdf', '%PDF-1.7 …');
    const empty = write('empty.xlsx', '');
    const { results, findings } = await analyze([
      broken,
      sample('003-mukdahan-2565.xlsx'),
      empty,
      'ไม่มี.xlsx',
    ]);
    expect(results.map(({ agency }) => agency)).toEqual(['องค์การบริหารส่วนตำบลนิคมคำสร้อย']);
    expect(findings.map(({ file, code }) => [file, code])).toEqual([
      [broken, 'unreadable-file'],
      [empty, 'unreadable-file'],
      ['ไม่มี.xlsx', 'unreadable-file'],
    ]);
  });

  test('none readable is exit 3 and still one object, in a real process', async () => {
    const odd = XLSX.utils.book_new(
      XLSX.utils.aoa_to_sheet([
        ['รายการ', 'จำนวน'],
        ['กระดาษ', 5],
      ]),
      'พัสดุ',
    );
    const ods = write('พัสดุ.ods', XLSX.write(odd, { type: 'buffer', bookType: 'ods' }) as Uint8Array);
    const cut = write('cut.xlsx', readFileSync(sample('messy.xlsx')).subarray(0, 3000));
    const { code, stdout, stderr } = await spawnCli(['analyze', '--json', '--strict', ods, cut, folder]);
    expect([code, stderr]).toEqual([3, '']);
    expect(parseOutput(stdout)).toMatchObject({
      results: [],
      findings: [
        { code: 'no-scores', file: ods },
        { code: 'unreadable-file', file: cut },
        { code: 'unreadable-file', file: folder },
      ],
    });
  });
});
