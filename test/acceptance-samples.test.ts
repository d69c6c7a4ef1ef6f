/** The files in samples/, from bytes to level, and published results that the level rules must give. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLE_FILES } from '../scripts/samples/files';
import { sampleBytes } from '../scripts/samples/workbook';
import { INDICATOR_NUMBERS, type IndicatorNumber, type Instrument } from '../src/framework/types';
import { readScores } from '../src/reading/read-scores';
import { analyse } from '../src/scores/analyse';
import { hundredths, roundExact, toNumber } from '../src/scores/exact';
import type { Analysis, AnalysisOptions, ScoreSet } from '../src/scores/types';
import { cellAddress } from '../src/workbook/cell-grid';
import { loadExcelize } from '../scripts/samples/excelize';
import { readWorkbook } from '../src/workbook/file/read';

const OPTIONS: AnalysisOptions = {
  threshold: hundredths(8500),
  urgentBelow: null,
  target: hundredths(10_000),
  rulesOf: null,
};

function bytesOf(file: string): Uint8Array {
  return readFileSync(join(__dirname, '..', 'samples', file));
}

function analysesOf(file: string): readonly Analysis[] {
  const { sets, findings } = readScores(readWorkbook(bytesOf(file)));
  expect(findings).toEqual([]);
  return sets.map((set) => analyse(set, OPTIONS));
}

function onlyAnalysis(file: string): Analysis {
  const [first, ...others] = analysesOf(file);
  expect(others).toEqual([]);
  return first!;
}

const overallOf = ({ overall }: Analysis): number | null => overall && toNumber(roundExact(overall));
const scoresOf = ({ set }: Analysis): (number | null)[] =>
  set.entries.map(({ score }) => score && toNumber(score));
const cellsOf = ({ set }: Analysis): (string | null)[] =>
  set.entries.map(({ cell }) => cell && cellAddress(cell, set.sheet));
const codesOf = ({ findings }: Analysis): string[] => findings.map(({ code }) => code).sort();

/** What a reader of the file would write down in one line. */
function summary(analysis: Analysis): object {
  const { set, level } = analysis;
  return {
    agency: set.agency,
    year: set.fiscalYear,
    overall: overallOf(analysis),
    stated: set.statedOverall && toNumber(set.statedOverall.value),
    statedLevel: set.statedLevel?.value ?? null,
    level: level?.level ?? null,
    findings: codesOf(analysis),
  };
}

/** Each candidate as "indicator: from → to" of its changes. */
function suggestions({ findings }: Analysis): string[][] {
  return findings
    .filter(({ code }) => code === 'digit-suggestion')
    .flatMap(({ candidates }) => candidates)
    .map(({ changes }) =>
      changes.map(({ indicator, from, to }) => `${indicator}: ${toNumber(from)} → ${toNumber(to)}`),
    );
}

describe('document 000', () => {
  const analysis = onlyAnalysis('000-lamphun-2565.xlsx');

  test('gives 97.96 and AA as printed, from a table sorted by score', () => {
    expect(summary(analysis)).toEqual({
      agency: 'เทศบาลตำบลเหมืองจี้',
      year: 2565,
      overall: 97.96,
      stated: 97.96,
      statedLevel: 'AA',
      level: 'AA',
      findings: [],
    });
    expect(scoresOf(analysis)).toEqual([98.91, 97.66, 98.11, 98.63, 99, 94.69, 94.36, 95.13, 100, 100]);
    expect(cellsOf(analysis)).toEqual(['C10', 'C13', 'C12', 'C11', 'C9', 'C15', 'C16', 'C14', 'C7', 'C8']);
  });
});

describe('document 002', () => {
  const results = { agency: 'องค์การบริหารส่วนตำบลนาทราย', year: 2567, stated: 81.52 };

  test('as printed gives 77.12 against 81.52, which six misread digits explain and nothing else', () => {
    const analysis = onlyAnalysis('002-udon-2567-as-printed.xlsx');
    expect(summary(analysis)).toEqual({
      ...results,
      overall: 77.12,
      statedLevel: 'ต้องปรับปรุง',
      level: 'ต้องปรับปรุง',
      findings: ['digit-suggestion', 'overall-mismatch'],
    });
    expect(suggestions(analysis)).toEqual([
      [
        '1: 81.67 → 91.67',
        '2: 83.13 → 93.13',
        '3: 89.17 → 99.17',
        '5: 81.25 → 91.25',
        '6: 84.2 → 94.2',
        '7: 80.62 → 90.62',
      ],
    ]);
  });

  test('corrected gives 81.52 and ต้องปรับปรุง', () => {
    const analysis = onlyAnalysis('002-udon-2567-corrected.xlsx');
    expect(summary(analysis)).toEqual({
      ...results,
      overall: 81.52,
      statedLevel: 'ต้องปรับปรุง',
      level: 'ต้องปรับปรุง',
      findings: [],
    });
  });
});

describe('document 002 with its seven tables of items', () => {
  const printed = onlyAnalysis('002-udon-2567-items-as-printed.xlsx');
  const corrected = onlyAnalysis('002-udon-2567-items-corrected.xlsx');
  const scoresFrom = ({ fromItems }: Analysis): Record<number, number> =>
    Object.fromEntries(fromItems.map(({ indicator, score }) => [indicator, toNumber(roundExact(score))]));
  const itemsOf = ({ items }: Analysis): Record<string, number> =>
    Object.fromEntries(items.map(({ id, score }) => [id, toNumber(score)]));

  test('gives the same 58 items whatever the text layer made of their codes', () => {
    expect(Object.keys(itemsOf(corrected))).toHaveLength(58);
    expect(itemsOf(printed)).toEqual(itemsOf(corrected));
    expect(itemsOf(printed)).toMatchObject({ i1: 86.88, i13: 94.38, e9: 48.28, o10: 100, o14: 50, o34: 0 });
    expect(itemsOf(printed)).not.toHaveProperty('o22');
  });

  test('computes the indicators of the internal survey and, by an assumed grouping, indicator 10', () => {
    const from = { 1: 91.67, 2: 93.13, 3: 99.17, 4: 72.71, 5: 91.25, 10: 76.67 };
    for (const analysis of [printed, corrected]) {
      expect(scoresFrom(analysis)).toMatchObject(from);
      expect(analysis.fromItems.find(({ indicator }) => indicator === 10)?.assumed).toBe(true);
      expect(scoresFrom(analysis)).not.toHaveProperty('9');
    }
  });

  test('corrected says of EIT and of the missing o22 alone', () => {
    const told = corrected.findings.map(({ code, severity, params }) => [code, severity, params.indicator]);
    expect(told).toEqual([
      ['missing-item', 'warning', 9],
      ['item-mismatch', 'info', 6],
      ['item-mismatch', 'info', 7],
      ['item-mismatch', 'info', 8],
    ]);
    expect(corrected.findings[0]).toMatchObject({
      message: 'missing-item.implied',
      params: { items: 'o22', implied: '100.00', score: '68.45' },
    });
  });

  test('as printed has the same six corrections as its only candidate', () => {
    expect(suggestions(printed)).toEqual(suggestions(onlyAnalysis('002-udon-2567-as-printed.xlsx')));
    expect(suggestions(printed)).toHaveLength(1);
  });

  test('o34 is worth 3.33 points of the overall score, o28 1.33 and o4 0.67', () => {
    const gains = Object.fromEntries(
      corrected.items.map(({ id, gain }) => [id, gain && toNumber(roundExact(gain))]),
    );
    expect(gains).toMatchObject({ o34: 3.33, o28: 1.33, o4: 0.67 });
  });
});

describe('document 003', () => {
  test('gives 87.57 and A from the lines of the ITAS screen', () => {
    const analysis = onlyAnalysis('003-mukdahan-2565.xlsx');
    expect(summary(analysis)).toEqual({
      agency: 'องค์การบริหารส่วนตำบลนิคมคำสร้อย',
      year: 2565,
      overall: 87.57,
      stated: 87.57,
      statedLevel: 'A',
      level: 'A',
      findings: [],
    });
    expect(scoresOf(analysis)).toEqual([94.97, 91.65, 90.55, 90.66, 92.13, 87.52, 79.63, 86.97, 85.28, 87.5]);
  });
});

describe('document 004', () => {
  const analysis = onlyAnalysis('004-ubon-2564.xlsx');

  test('gives 78.85 against 78.77, and B', () => {
    expect(summary(analysis)).toEqual({
      agency: 'เทศบาลเมืองแจระแม',
      year: 2564,
      overall: 78.85,
      stated: 78.77,
      statedLevel: 'B',
      level: 'B',
      findings: ['digit-suggestion', 'overall-mismatch'],
    });
    expect(cellsOf(analysis)).toEqual(['B9', 'B10', 'B11', 'B12', 'B13', 'B15', 'B16', 'B17', 'B19', 'B20']);
  });

  test('one digit of indicator 6, 9 or 10 would explain it', () => {
    expect(suggestions(analysis).sort()).toEqual([
      ['10: 87.5 → 87.1'],
      ['6: 81.9 → 81.1'],
      ['9: 81.92 → 81.52'],
    ]);
  });
});

describe('the matrix of a province', () => {
  const analyses = analysesOf('province-matrix-2567.xlsx');
  const of = (agency: string): Analysis => analyses.find(({ set }) => set.agency === agency)!;

  test('has 24 agencies; the average row is none', () => {
    const agencies = analyses.map(({ set }) => set.agency ?? '');
    expect(agencies.filter((agency) => !/^(?:อบต|ทต)\./.test(agency))).toEqual([]);
    expect(new Set(agencies).size).toBe(24);
    expect(new Set(analyses.map(({ set }) => set.fiscalYear))).toEqual(new Set([2567]));
  });

  test('agrees with its totals and levels but for the two mistakes that the README names', () => {
    const wrong = analyses.filter(({ findings }) => findings.length > 0);
    expect(wrong.map(({ set }) => set.agency)).toEqual(['อบต.ดงมณีรุ้ง', 'อบต.สระบัวเพลิน']);
    expect(analyses.every(({ set }) => set.statedOverall !== null && set.statedLevel !== null)).toBe(true);
  });

  test('the misread score of one agency is among the suggestions', () => {
    expect(summary(of('อบต.ดงมณีรุ้ง'))).toMatchObject({ overall: 93.94, stated: 94.54, level: 'ผ่านดี' });
    expect(suggestions(of('อบต.ดงมณีรุ้ง'))).toContainEqual(['1: 82.48 → 92.48']);
  });

  test('the exchanged digits of one total are a mismatch', () => {
    expect(summary(of('อบต.สระบัวเพลิน'))).toMatchObject({ overall: 79.86, stated: 79.68 });
    expect(codesOf(of('อบต.สระบัวเพลิน'))).toContain('overall-mismatch');
  });
});

describe('three years of one agency', () => {
  test('each year has its scores, its total and the level by its own rules', () => {
    const agency = 'องค์การบริหารส่วนตำบลทุ่งแสนฝัน';
    expect(analysesOf('three-years-2565-2567.xlsx').map(summary)).toEqual([
      { agency, year: 2565, overall: 80.01, stated: 80.01, statedLevel: 'B', level: 'B', findings: [] },
      { agency, year: 2566, overall: 87.14, stated: 87.14, statedLevel: 'ผ่าน', level: 'ผ่าน', findings: [] },
      { agency, year: 2567, overall: 93.55, stated: 93.55, statedLevel: 'ผ่านดี', level: 'ผ่านดี', findings: [] },
    ]);
  });
});

describe('a messy file', () => {
  const analyses = analysesOf('messy.xlsx');

  test('gives what can be read, and a finding for each of the four faults', () => {
    const [latest] = analyses;
    expect(summary(latest!)).toEqual({
      agency: 'องค์การบริหารส่วนตำบลไร่ลมเย็น',
      year: 2567,
      overall: null,
      stated: null,
      statedLevel: null,
      level: null,
      findings: ['duplicate-indicator', 'missing-indicator', 'not-a-number', 'out-of-range'],
    });
    expect(scoresOf(latest!)).toEqual([98.91, 97.66, 98.11, null, 99, null, null, 95.13, 100, 100]);
    expect(cellsOf(latest!).filter((_, index) => index !== 3)).toEqual([
      ...['F9', 'F10', 'F11', 'F13', 'F14', 'F15', 'F16', 'F18', 'F19'],
    ]);
  });

  test('gives the two tables side by side on the sheet named 2566', () => {
    expect(analyses.slice(1).map(summary)).toEqual([
      {
        agency: 'อบต.ไร่ลมเย็น',
        year: 2566,
        overall: 80.01,
        stated: 80.01,
        statedLevel: null,
        level: 'ต้องปรับปรุง',
        findings: [],
      },
      {
        agency: 'อบต.น้ำเพชรใส',
        year: 2566,
        overall: 87.14,
        stated: null,
        statedLevel: null,
        level: 'ผ่าน',
        findings: [],
      },
    ]);
  });
});

describe('published results', () => {
  /** A set whose instruments have the given means in hundredths; a half is made up by the last two indicators. */
  function setOf(fiscalYear: number, means: Readonly<Record<Instrument, number>>): ScoreSet {
    const meanOf = (indicator: IndicatorNumber): number =>
      indicator <= 5 ? means.IIT : indicator <= 8 ? means.EIT : means.OIT;
    return {
      agency: null,
      fiscalYear,
      sheet: 'Sheet1',
      entries: INDICATOR_NUMBERS.map((indicator) => ({
        indicator,
        score: hundredths(indicator === 10 ? Math.ceil(meanOf(10)) : Math.floor(meanOf(indicator))),
        raw: null,
        cell: null,
      })),
      statedOverall: null,
      statedLevel: null,
      statedInstruments: {},
      eitParts: {},
      items: [],
      statedSubIndicators: {},
      district: null,
      province: null,
      findings: [],
    };
  }

  // The instruments of these agencies are not published: they are chosen so that they make up the published overall.
  test.each([
    ['a state audit of 2567: every instrument at 85 or more', 2567, 92.43, [9000, 9000, 9607.5], 'ผ่านดี'],
    ['the same of 2568: better, but EIT below 85', 2568, 94.64, [9880, 8400, 9950], 'ผ่าน'],
    ['a broadcaster of 2566: 95 overall is not enough', 2566, 95.81, [9700, 9000, 9927.5], 'ผ่านดี'],
    ['a municipality of 2566: nor is 97.90', 2566, 97.9, [9950, 9400, 9962.5], 'ผ่านดี'],
  ] as const)('%s', (_, year, overall, [IIT, EIT, OIT], level) => {
    const analysis = analyse(setOf(year, { IIT, EIT, OIT }), OPTIONS);
    expect({ overall: overallOf(analysis), level: analysis.level?.level }).toEqual({ overall, level });
  });
});

describe('the files themselves', () => {
  test.each(Object.entries(SAMPLE_FILES))('%s is what the script writes', async (file, sheets) => {
    const made = sampleBytes(await loadExcelize(), sheets);
    expect(Buffer.from(made).equals(Buffer.from(bytesOf(file)))).toBe(true);
  });
});
