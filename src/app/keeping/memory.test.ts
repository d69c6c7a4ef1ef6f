import { book } from '../../../test/support/grids';
import { gridOf, typedSheet } from '../../../test/support/register-sheet';
import { RESULT, scoreSheet } from '../../../test/support/score-sheets';
import { OPTIONS, points } from '../../../test/support/scores';
import { DEFAULT_DOCUMENT_OPTIONS } from '../../documents';
import { agenciesOf, planEveryAgency } from '../batch-plans';
import { NO_PLAN_EDITS } from '../edit-plan';
import type { KeptWork } from './kept-work';
import { memorySheets } from './draw-memory';
import { memoryOf, type Memory } from './memory';
import { openScores } from '../open-scores';
import { MADE_KINDS } from '../order';
import { analyseWorkbook } from '../analyse-workbook';
import { rememberedWork } from './remembered-work';
import { NO_EDITS } from './set-edits';
import { DEFAULT_SETTINGS } from './settings';

const sheet = scoreSheet();
const [open] = openScores(book(sheet)).sets;
const { key, set } = open!;

const work = (edits: Partial<typeof NO_EDITS>): KeptWork => ({
  selected: key,
  order: { kinds: MADE_KINDS },
  adrift: [],
  sets: [
    {
      key,
      sheet: set.sheet,
      fiscalYear: set.fiscalYear,
      scores: set.entries.map(({ score }) => score),
      edits: { ...NO_EDITS, ...edits },
    },
  ],
});

const remembered = (memory: Memory, again = false) => {
  const sheets = memorySheets(memory, again);
  return { sheets, workbook: book(sheet, ...sheets.map((each) => gridOf(typedSheet(each)))) };
};

test('what stands in no other cell comes back: corrections, settings, the order', () => {
  const memory: Memory = {
    settings: { ...DEFAULT_SETTINGS, threshold: points(90), font: 'Sarabun' },
    work: work({ corrections: { 1: points(82.5) }, agency: 'อบต.ทดสอบ', planYear: 2570 }),
  };
  const { workbook } = remembered(memory);
  expect(memoryOf(workbook)).toEqual(memory);
});

test('items that are to be won are remembered: the register has none', () => {
  const own = work({ plan: { ...NO_PLAN_EDITS, chosen: { 'm01-1': true }, pursued: ['o34'] } });
  const { workbook } = remembered({ settings: DEFAULT_SETTINGS, work: own });
  expect(memoryOf(workbook)?.work.sets[0]?.edits.plan).toEqual({ ...NO_PLAN_EDITS, pursued: ['o34'] });
});

test('measures are not remembered: they stand in the register', () => {
  const own = work({
    corrections: { 1: points(82.5) },
    plan: { ...NO_PLAN_EDITS, chosen: { 'm01-1': true } },
  });
  const { workbook } = remembered({ settings: DEFAULT_SETTINGS, work: own });
  expect(memoryOf(workbook)?.work.sets[0]?.edits.plan).toEqual(NO_PLAN_EDITS);
});

test('where there is nothing to remember there is no sheet, unless an old one has to be put right', () => {
  const nothing = { settings: DEFAULT_SETTINGS, work: work({}) };
  expect(remembered(nothing).sheets).toEqual([]);
  const { workbook } = remembered(nothing, true);
  expect(memoryOf(workbook)?.work.sets).toEqual([]);
});

test('a text longer than a cell is divided and joined', () => {
  const targets = Object.fromEntries(RESULT.map((_, index) => [index + 1, points(90)]));
  const many = work({ targets });
  const sets = Array.from({ length: 130 }, (_, index) => ({ ...many.sets[0]!, key: `${key}|${index}` }));
  const { sheets, workbook } = remembered({ settings: DEFAULT_SETTINGS, work: { ...many, sets } });
  expect(sheets[0]?.rows.length).toBeGreaterThan(2);
  expect(memoryOf(workbook)?.work.sets).toHaveLength(130);
});

test('a damaged sheet is nothing to go by', () => {
  const { workbook } = remembered({ settings: DEFAULT_SETTINGS, work: work({ planYear: 2570 }) });
  const [scores, memory] = workbook.sheets;
  const damaged = { ...memory!, rows: memory!.rows.map(() => [{ value: 'อะไรสักอย่าง' }]) };
  expect(memoryOf(book(scores!, damaged))).toBeNull();
});

test('an analysis is made with what was corrected, unless the sheet was changed since', () => {
  const { workbook } = remembered({
    settings: DEFAULT_SETTINGS,
    work: work({ corrections: { 1: points(12.5) }, agency: 'อบต.ที่จำไว้' }),
  });
  const analysisOf = (given: typeof workbook) => {
    const [analysis] = analyseWorkbook(given, { ...OPTIONS, sheet: null, year: null }).analyses;
    return rememberedWork(given, memoryOf(given))(analysis!, OPTIONS, false).analysis.indicators[0]?.score;
  };
  expect(analysisOf(workbook)).toBe(1250);
  const [, memory] = workbook.sheets;
  const scores = RESULT.map((score, index) => (index === 0 ? 77.77 : score));
  expect(analysisOf(book(scoreSheet({ scores }), memory!))).toBe(7777);
});

test('the name that was remembered is printed unless another is asked for', () => {
  const { workbook } = remembered({ settings: DEFAULT_SETTINGS, work: work({ agency: 'อบต.ที่จำไว้' }) });
  const [analysis] = analyseWorkbook(workbook, { ...OPTIONS, sheet: null, year: null }).analyses;
  const named = (asked: boolean) =>
    rememberedWork(workbook, memoryOf(workbook))(analysis!, OPTIONS, asked).analysis.set.agency;
  expect(named(false)).toBe('อบต.ที่จำไว้');
  expect(named(true)).toBe(set.agency);
});

test('a batch plans from what was corrected, for the year that was chosen', () => {
  const { workbook } = remembered({
    settings: DEFAULT_SETTINGS,
    work: work({ corrections: { 1: points(12.5) }, planYear: 2570 }),
  });
  const request = { ...OPTIONS, sheet: null, year: null };
  const result = analyseWorkbook(workbook, request);
  const remember = rememberedWork(workbook, memoryOf(workbook));
  const { owners } = agenciesOf(result, false);
  const plan = { planYear: null, layout: 'quarter', documents: DEFAULT_DOCUMENT_OPTIONS, top: 3 } as const;
  const asOf = { year: 2025, month: 1, day: 1 };
  const [made] = planEveryAgency(owners, [], { ...plan, asOf }, [], (each) => remember(each, request, false));
  expect(made?.summary).toMatchObject({ planYear: 2570, weakest: [{ indicator: 1, score: 1250 }, {}, {}] });
});
