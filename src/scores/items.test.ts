import { ITEMS_002, itemsOf } from '../../test/support/items';
import { DOCUMENT_002, OPTIONS, points, setOf, statedAt } from '../../test/support/scores';
import { frameworkOf } from '../framework';
import { analyse } from './analyse';
import { exactToNumber, roundExact, toNumber } from './exact';
import type { Analysis, Finding, ScoreSet } from './types';

const CORRECTED = [91.67, 93.13, 99.17, 72.71, 91.25, 94.2, 90.62, 71.41, 68.45, 76.67].map(points);
const FULL = Array.from({ length: 10 }, () => points(100));

const analysed = (
  items: Readonly<Record<string, number>>,
  scores: Parameters<typeof setOf>[0] = FULL,
  parts: Partial<ScoreSet> = {},
): Analysis => analyse(setOf(scores, { items: itemsOf(items), ...parts }), OPTIONS);

const fromItems = ({ fromItems: all }: Analysis) =>
  Object.fromEntries(all.map(({ indicator, score }) => [indicator, toNumber(roundExact(score))]));
const gains = ({ items }: Analysis) =>
  Object.fromEntries(items.map(({ id, gain }) => [id, gain && Number(exactToNumber(gain).toFixed(2))]));
const found = ({ findings }: Analysis, code: string) =>
  findings
    .filter((each) => each.code === code)
    .map(({ message, severity, params }) => ({ message, severity, params }));

/** All items of an OIT list at 100 but these. */
function disclosed(year: number, missed: Readonly<Record<string, number>>): Record<string, number> {
  const list = frameworkOf(year)?.items.OIT.items ?? [];
  return { ...Object.fromEntries(list.map(({ id }) => [id, 100])), ...missed };
}

describe('document 002', () => {
  const analysis = analysed(ITEMS_002, CORRECTED);

  test('indicators from their items; 9 is not computed without o22', () => {
    expect(fromItems(analysis)).toEqual({
      ...{ 1: 91.67, 2: 93.13, 3: 99.17, 4: 72.71, 5: 91.25 },
      ...{ 6: 92.87, 7: 91.58, 8: 75.18, 10: 76.67 },
    });
    expect(analysis.fromItems.filter(({ assumed }) => assumed).map(({ indicator }) => indicator)).toEqual([
      6, 7, 8, 10,
    ]);
  });

  test('what items are worth', () => {
    expect(gains(analysis)).toMatchObject({ o34: 3.33, o28: 1.33, o4: 0.67, i10: 1.06, o35: 0 });
    expect(analysis.items.find(({ id }) => id === 'o34')).toMatchObject({
      indicator: 10,
      subIndicator: '10.3',
      issues: [7],
      assumed: true,
    });
    expect(analysis.items.find(({ id }) => id === 'i10')).toMatchObject({
      indicator: 4,
      issues: [4],
      assumed: false,
    });
  });

  test('EIT is told as info, o22 as missing with the value that explains the indicator', () => {
    expect(
      found(analysis, 'item-mismatch').map(({ severity, message, params }) => [
        severity,
        message,
        params.indicator,
        params.items,
      ]),
    ).toEqual([
      ['info', 'item-mismatch.parts', 6, '92.87'],
      ['info', 'item-mismatch.parts', 7, '91.58'],
      ['info', 'item-mismatch.parts', 8, '75.18'],
    ]);
    expect(found(analysis, 'missing-item')).toEqual([
      {
        message: 'missing-item.implied',
        severity: 'warning',
        params: expect.objectContaining({
          indicator: 9,
          items: 'o22',
          implied: '100.00',
          score: '68.45',
        }) as object,
      },
    ]);
  });

  test('what is missing is looked for beside o21 and o23', () => {
    const [missing] = analysis.findings.filter(({ code }) => code === 'missing-item');
    expect(missing?.cells).toEqual(
      analysis.items.filter(({ id }) => id === 'o21' || id === 'o23').map(({ cell }) => cell),
    );
  });

  test('as printed: the items decide four digits first, the rest follows; the same six corrections', () => {
    const printed = analysed(ITEMS_002, DOCUMENT_002, { statedOverall: statedAt(points(81.52), 14) });
    const [suggestion, ...others] = printed.findings.filter(({ code }) => code === 'digit-suggestion');
    expect(others).toEqual([]);
    expect(
      suggestion?.candidates.map(({ changes }) =>
        changes.map(({ indicator, to }) => [indicator, toNumber(to)]),
      ),
    ).toEqual([
      [
        [1, 91.67],
        [2, 93.13],
        [3, 99.17],
        [5, 91.25],
        [6, 94.2],
        [7, 90.62],
      ],
    ]);
    expect(
      found(printed, 'item-mismatch')
        .filter(({ severity }) => severity === 'warning')
        .map(({ params }) => params.indicator),
    ).toEqual([1, 2, 3, 5]);
  });
});

// Official results of Phichit, 2564: means of 9, 8, 7, 4, 5 items, and of 8 and 2.
test.each([
  [97.78, 9, { o1: 0 }],
  [97.5, 9, { o10: 0 }],
  [97.14, 9, { o18: 0 }],
  [96, 9, { o29: 0 }],
  [94.64, 9, { o10: 0, o18: 0 }],
  [93.78, 9, { o1: 0, o29: 0 }],
  [93.5, 9, { o10: 0, o29: 0 }],
  [92.5, 9, { o10: 0, o25: 0 }],
  [93.75, 10, { o34: 0 }],
  [87.5, 10, { o34: 0, o35: 0 }],
] as const)('2564: %d of indicator %i from one or two missing items', (score, indicator, missed) => {
  const analysis = analysed(disclosed(2564, missed), FULL, { fiscalYear: 2564 });
  expect(fromItems(analysis)[indicator]).toBe(score);
  const [finding] = found(analysis, 'item-mismatch');
  expect(finding).toMatchObject({ severity: 'warning', message: 'item-mismatch', params: { indicator } });
});

test('2566: groups of 10, 8, 4, 4, 4 and 8, 5 items', () => {
  const analysis = analysed(disclosed(2566, { o1: 0, o39: 50 }), FULL, { fiscalYear: 2566 });
  expect(fromItems(analysis)).toEqual({ 9: 98, 10: 95 });
  expect(gains(analysis)).toMatchObject({ o1: 0.4, o39: 1 });
});

test.each([2568, 2569])('%i: nothing is reckoned of indicator 10, whose grouping is not known', (year) => {
  const analysis = analysed(disclosed(year, { o1: 0, o25: 0 }), FULL, { fiscalYear: year });
  expect(fromItems(analysis)).toEqual({ 9: 95 });
  expect(gains(analysis)).toMatchObject({ o1: 1, o25: null });
});

describe('lists that are not those of the year', () => {
  const nothing = ({ items, fromItems: from }: Analysis) =>
    expect([
      from,
      items.map(({ gain, indicator }) => gain ?? indicator).filter((each) => each !== null),
    ]).toEqual([[], []]);

  test('items beyond the list', () => {
    const analysis = analysed(disclosed(2564, {}));
    nothing(analysis);
    expect(found(analysis, 'unknown-item-list')).toMatchObject([
      { message: 'unknown-item-list', params: { highest: 43, size: 35 } },
    ]);
  });

  test('as many as the list of another year', () => {
    const analysis = analysed(disclosed(2568, {}));
    nothing(analysis);
    expect(found(analysis, 'unknown-item-list')).toMatchObject([
      { message: 'unknown-item-list.of-year', params: { other: 2568 } },
    ]);
  });

  test('as many as the list of schools', () => {
    const eighteen = Object.fromEntries(Array.from({ length: 18 }, (_, k) => [`o${k + 1}`, 100]));
    const analysis = analysed(eighteen, FULL, { fiscalYear: 2569 });
    nothing(analysis);
    expect(found(analysis, 'unknown-item-list')).toMatchObject([{ message: 'unknown-item-list.of-kind' }]);
  });

  test.each(['โรงเรียนบ้านตัวอย่าง', 'วิทยาลัยเทคนิคตัวอย่าง', 'โรงพยาบาลตัวอย่าง', 'สภ.ตัวอย่าง'])(
    '%s has its own',
    (agency) => {
      const analysis = analysed(ITEMS_002, FULL, { agency });
      nothing(analysis);
      expect(found(analysis, 'unknown-item-list')).toMatchObject([
        { message: 'unknown-item-list.kind', params: { agency } },
      ]);
    },
  );

  test('a university follows the list of the year', () => {
    expect(analysed(ITEMS_002, FULL, { agency: 'มหาวิทยาลัยตัวอย่าง' }).fromItems).not.toEqual([]);
  });

  test('one instrument in doubt leaves the others', () => {
    const analysis = analysed({ ...disclosed(2564, {}), i1: 50, i2: 50, i3: 50 });
    expect(fromItems(analysis)).toEqual({ 1: 50 });
  });

  test('no list of 2563', () => {
    const analysis = analysed({ o1: 0, o2: 100 }, FULL, { fiscalYear: 2563 });
    expect(found(analysis, 'unknown-item-list')).toMatchObject([{ message: 'unknown-item-list.none' }]);
  });

  test('without a year the last items tell the list, or nothing does', () => {
    expect(gains(analysed(disclosed(2567, { o34: 0 }), FULL, { fiscalYear: null }))).toMatchObject({
      o34: 3.33,
    });
    const open = analysed({ o1: 0, o2: 0 }, FULL, { fiscalYear: null });
    nothing(open);
    expect(found(open, 'unknown-item-list')).toMatchObject([{ message: 'unknown-item-list.no-year' }]);
  });
});

test('a value that a disclosure item cannot have is told', () => {
  const analysis = analysed(disclosed(2564, { o3: 75, o4: 50 }), FULL, { fiscalYear: 2564 });
  expect(
    found(analysis, 'item-mismatch').map(({ message, params }) => [message, params.items]),
  ).toContainEqual(['item-mismatch.value', 'o3 (75.00)']);
});

test('a group whose mean is stated is compared with its items', () => {
  const stated = { '9.1': statedAt(points(100), 3), '9.2': statedAt(points(100), 4) };
  const analysis = analysed(disclosed(2564, { o1: 0 }), FULL, {
    fiscalYear: 2564,
    statedSubIndicators: stated,
  });
  expect(
    found(analysis, 'item-mismatch').map(({ message, params }) => [
      message,
      params.group ?? params.indicator,
    ]),
  ).toEqual([
    ['item-mismatch.group', '9.1'],
    ['item-mismatch', 9],
  ]);
});

test('an indicator without a score is offered what its items give, never silently', () => {
  const scores = [null, ...CORRECTED.slice(1, 9), null];
  const missing = (indicator: number): Finding => ({
    code: 'missing-indicator',
    severity: 'error',
    message: 'missing-indicator',
    params: { indicator, name: '' },
    cells: [],
    candidates: [],
  });
  const analysis = analysed(ITEMS_002, scores, { findings: [missing(1), missing(10)] });
  expect(analysis.indicators[0]?.score).toBeNull();
  expect(analysis.overall).toBeNull();
  expect(found(analysis, 'missing-indicator').map(({ message, params }) => [message, params.score])).toEqual([
    ['missing-indicator.from-items', '91.67'],
    ['missing-indicator.from-items.assumed', '76.67'],
  ]);
});
