/** Scores that were typed, as the sheet that they get is read again. */
import * as fc from 'fast-check';
import { openScores } from '../src/app/open-scores';
import { judgeTyped } from '../src/app/typed-scores/judge-typed';
import { templateSheets } from '../src/app/template-sheets';
import { DEFAULT_DOCUMENT_OPTIONS } from '../src/documents/options';
import { hundredths, roundExact } from '../src/scores/exact';
import { analyse } from '../src/scores/analyse';
import {
  itemScores,
  NO_ITEMS,
  statedBeside,
  type ItemScores,
  type StatedBeside,
  type TypedScores,
} from '../src/scores/typed-scores';
import type { Hundredths, ScoreSet } from '../src/scores/types';
import type { Workbook } from '../src/workbook/cell-grid';
import { readWorkbook } from '../src/workbook/file/read';
import { drawSheets } from '../src/workbook/file/write';
import { FIVE_LEVELS, LETTER_LEVELS, type Instrument } from '../src/framework/types';
import { itemOrder } from '../src/framework/item-order';
import { FEWEST_ROWS } from '../src/reading/items/fewest-rows';
import { OPTIONS } from './support/scores';

/** The sheet as a host gives it back. */
const workbookOf = (typed: TypedScores): Workbook => ({
  sheets: templateSheets(typed, DEFAULT_DOCUMENT_OPTIONS).map(({ name, rows, merges, marker }) => ({
    sheet: name,
    rows: rows.map(({ cells }) =>
      cells.map((cell) => (cell && cell.value !== null ? { value: cell.value } : undefined)),
    ),
    merges,
    hidden: false,
    marker,
  })),
});

function read(set: ScoreSet): TypedScores {
  const { agency, district, province, fiscalYear, entries, statedOverall } = set;
  return {
    agency,
    district,
    province,
    fiscalYear,
    scores: entries.map(({ score }) => score),
    statedOverall: statedOverall?.value ?? null,
    stated: statedBeside(set),
    items: itemScores(set),
  };
}

/** A score as the form takes it: 0, or above 1, for up to 1 it asks. */
const score = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 7000 }).map((below) => hundredths(10_000 - below)) },
  { weight: 1, arbitrary: fc.constant(hundredths(0)) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const kind = fc.constantFrom('อบต.', 'เทศบาลตำบล', 'องค์การบริหารส่วนตำบล', 'อบจ.', 'ทต.', 'เทศบาลเมือง');
const NAMES = [
  'นาดี',
  'นา "ดี"',
  '=1+1',
  "'โนน'",
  'บ้านไร่ (ใหม่)',
  '๑/๒',
  'ดง-ดอน',
  'ซำ & เซ็ง',
  '<b>บึง</b>',
  '📌ท่า',
  'Saint-Étienne',
];
/** What a pasted text states, as scores or as points of its weight. */
const above1 = fc.integer({ min: 2000, max: 10_000 }).map(hundredths);
const stated: fc.Arbitrary<StatedBeside> = fc.record({
  level: fc.constantFrom(null, ...LETTER_LEVELS, ...FIVE_LEVELS),
  instruments: fc.record({ IIT: above1, EIT: above1, OIT: above1 }, { requiredKeys: [] }),
  eitParts: fc.record({ 1: above1, 2: above1 }, { requiredKeys: [] }),
});

const DISCLOSED = [0, 50, 100].map((each) => hundredths(each * 100));
const groups = fc.record({ '9.1': above1, '9.4': above1, '10.2': above1 }, { requiredKeys: [] });
const itemsOf = (instrument: Instrument, most: number, scores: fc.Arbitrary<Hundredths>) =>
  fc.uniqueArray(
    fc.record({
      instrument: fc.constant(instrument),
      number: fc.integer({ min: 1, max: most }),
      score: scores,
    }),
    { selector: ({ number }) => number, maxLength: most },
  );
const items: fc.Arbitrary<ItemScores> = fc
  .tuple(
    itemsOf('IIT', 30, above1),
    itemsOf('EIT', 15, above1),
    itemsOf('OIT', 43, fc.constantFrom(...DISCLOSED)),
    groups,
  )
  .map(([iit, eit, oit, means]) => {
    const scores = [...iit, ...eit, ...oit].sort(itemOrder);
    return scores.length < FEWEST_ROWS ? NO_ITEMS : { scores, groups: means };
  });

const typedBy = (scores: fc.Arbitrary<Hundredths | null>) =>
  fc
    .record({
      agency: fc.tuple(kind, fc.constantFrom(...NAMES)).map(([before, name]) => before + name),
      district: fc.constantFrom(null, 'เมือง', 'นาแก', 'เมืองเลย'),
      province: fc.constantFrom(null, 'เลย', 'นครพนม', 'กรุงเทพมหานคร'),
      fiscalYear: fc.integer({ min: 2562, max: 2575 }),
      scores: fc.array(scores, { minLength: 10, maxLength: 10 }),
      statedOverall: fc.constant(null),
      stated,
      items,
    })
    .filter(
      ({ scores: ten, items: own }) => own.scores.length > 0 || ten.some((each) => each !== null && each > 0),
    );

test('are read exactly as they were typed, what is missing too', () => {
  fc.assert(
    fc.property(typedBy(score), (typed) => {
      const { sets } = openScores(workbookOf(typed));
      expect(sets.map(({ set }) => read(set))).toEqual([typed]);
    }),
    { numRuns: 100 },
  );
});

test('with an overall that agrees or not are read with it, and told as the reader tells it', () => {
  const whole = typedBy(score.filter((each) => each !== null));
  fc.assert(
    fc.property(whole, fc.constantFrom(0, 1, -137), (typed, off) => {
      const { overall } = judgeTyped(typed);
      if (!overall) throw new Error('ten scores have an overall');
      const stated = hundredths(Math.min(10_000, Math.max(200, roundExact(overall) + off)));
      const [opened] = openScores(workbookOf({ ...typed, statedOverall: stated })).sets;
      if (!opened) throw new Error('no scores');
      // A plain mean in the place of the weighted one is left out and told.
      fc.pre(!opened.set.findings.some(({ message }) => message.endsWith('plain-mean')));
      expect(read(opened.set)).toEqual({ ...typed, statedOverall: stated });
      const mismatch = analyse(opened.set, OPTIONS).findings.some(({ code }) => code === 'overall-mismatch');
      expect(mismatch).toBe(Math.abs(stated - roundExact(overall)) > 1);
    }),
    { numRuns: 80 },
  );
});

test('come back from the bytes of their workbook', () => {
  fc.assert(
    fc.property(typedBy(score), (typed) => {
      const { bytes } = drawSheets(
        null,
        { documents: templateSheets(typed, DEFAULT_DOCUMENT_OPTIONS) },
        'เดิม',
      );
      const { sets } = openScores(readWorkbook(bytes));
      expect(sets.map(({ set }) => read(set))).toEqual([typed]);
    }),
    { numRuns: 10 },
  );
});
