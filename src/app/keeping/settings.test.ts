import * as fc from 'fast-check';
import { points } from '../../../test/support/scores';
import { CHOOSABLE_COLUMNS } from '../plan-layout-keys';
import { analysisOptionsOf, DEFAULT_SETTINGS, readSettings, suggestingOf, type Settings } from './settings';

const CHOSEN: Settings = {
  threshold: points(90),
  urgentBelow: points(66.66),
  target: points(95),
  rulesOf: 2566,
  top: 5,
  startQuarter: 3,
  reportRounds: 'half-year',
  layout: 'issues',
  columns: ['steps', 'measure', 'evidence'],
  period: 'quarters',
  followUp: 'day',
  followUpDay: { year: 2023, month: 3, day: 31 },
  digits: 'arabic',
  font: 'TH Sarabun New',
  fontMissing: true,
  tableSize: 16,
  inColour: true,
  signers: [{ role: 'ผู้อนุมัติ', name: '', position: 'นายกองค์การบริหารส่วนตำบล' }],
  agency: 'องค์การบริหารส่วนตำบลนาดี',
};

test('what was stored comes back, also through JSON', () => {
  expect(readSettings(CHOSEN)).toEqual(CHOSEN);
  expect(readSettings(JSON.parse(JSON.stringify(CHOSEN)))).toEqual(CHOSEN);
});

test('any score with two decimals survives being stored', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), (hundredths) => {
      expect(readSettings({ threshold: hundredths }).threshold).toBe(hundredths);
    }),
  );
});

test.each([[null], [undefined], ['text'], [5], [[]], [{}]])('%j gives the defaults', (stored) => {
  expect(readSettings(stored)).toEqual(DEFAULT_SETTINGS);
});

/** A stored value that is refused, for every setting. */
const REFUSED: Readonly<Record<keyof Settings, readonly unknown[]>> = {
  threshold: [10_001, -1, '85', NaN, null],
  urgentBelow: [10_001, 'ต่ำ', {}],
  target: [Infinity, true],
  rulesOf: [2561, 2570, 2566.5, '2566'],
  top: [0, 11, 2.5, '3'],
  startQuarter: [0, 5, '2', null],
  reportRounds: ['year', '', 'constructor', [6, 12]],
  layout: ['landscape', '', 'constructor'],
  columns: [
    [],
    ['steps'],
    ['measure', 'measure'],
    ['measure', 'quarter-1'],
    ['measure', 'constructor'],
    [...CHOOSABLE_COLUMNS, 'measure'],
    'measure',
    { 0: 'measure' },
    true,
  ],
  period: ['weeks', 2, {}],
  followUp: ['never', true],
  followUpDay: [{ year: 2023, month: 2, day: 30 }, {}, { year: 2023 }, '31 มีนาคม 2566', 5, []],
  digits: ['roman', 1],
  font: ['', '&"Arial', 'x'.repeat(32), 16],
  fontMissing: [1, 'true', null],
  tableSize: [15, '14', 0],
  inColour: ['yes', null],
  signers: ['ผู้จัดทำ', {}, [{}], [null]],
  agency: ['', '   ', 'ก'.repeat(201), 7],
};

test.each(Object.entries(REFUSED))(
  'a stored %s that is not valid takes its default, the rest is kept',
  (key, values) => {
    for (const value of values) {
      expect(readSettings({ ...CHOSEN, [key]: value })).toEqual({
        ...CHOSEN,
        [key]: DEFAULT_SETTINGS[key as keyof Settings],
      });
    }
  },
);

test('null is a choice where nothing may be chosen', () => {
  const table = { columns: null, period: null, followUp: null, followUpDay: null };
  const none = { ...table, urgentBelow: null, rulesOf: null, agency: null };
  expect(readSettings({ ...CHOSEN, ...none })).toEqual({ ...CHOSEN, ...none });
});

test('scores are judged by what was chosen', () => {
  expect(analysisOptionsOf(CHOSEN)).toEqual({
    threshold: points(90),
    urgentBelow: points(66.66),
    target: points(95),
    rulesOf: 2566,
  });
});

test('measures are suggested with the quarter and the rounds that were chosen', () => {
  expect(suggestingOf(DEFAULT_SETTINGS)).toEqual({
    top: 3,
    digits: 'thai',
    startQuarter: 1,
    everyIssue: false,
  });
  expect(suggestingOf(CHOSEN)).toEqual({
    top: 5,
    digits: 'arabic',
    startQuarter: 3,
    everyIssue: true,
    rounds: [6, 12],
  });
});
