import * as fc from 'fast-check';
import { itemOf, itemsOf } from '../../test/support/items';
import { anyScore, OPTIONS, points, setOf, tenScores } from '../../test/support/scores';
import { frameworkOf, INDICATOR_NUMBERS, type IndicatorNumber, type ItemId } from '../framework';
import { YEARS_OF_ITEMS } from '../framework/items-over-years';
import { analyse } from '../scores/analyse';
import type { ItemEntry } from '../scores/types';
import { CATALOGUE } from './catalogue';
import { serveTheSame } from './choose-measures';
import type { PlanClass } from './measure';
import { offerMeasures, type OfferedIndicator } from './offer';
import type { CatalogueMeasure, PlanOptions } from './types';

interface Given {
  readonly year?: number;
  readonly agency?: string | null;
  readonly items?: Readonly<Record<ItemId, number>>;
  readonly options?: Partial<PlanOptions>;
}

function offered(
  scores: readonly (number | null)[],
  { year = 2567, agency = 'เทศบาลตำบลตัวอย่าง', items, options }: Given = {},
): readonly OfferedIndicator[] {
  const set = setOf(
    scores.map((score) => (score === null ? null : points(score))),
    { fiscalYear: year, agency, items: itemsOf(items ?? {}) },
  );
  return offerMeasures(analyse(set, { ...OPTIONS, threshold: points(85), urgentBelow: points(60) }), {
    planYear: year + 1,
    top: 3,
    digits: 'arabic',
    ...options,
  });
}

/** Ids of what is suggested, by indicator in the order of the plan. */
const suggested = (indicators: readonly OfferedIndicator[]): readonly (readonly (string | null)[])[] =>
  indicators
    .map(({ offers }) => offers.filter((offer) => offer.suggested).map(({ measure }) => measure.id))
    .filter((ids) => ids.length > 0);

/** All strong, but for the indicators given. */
const strongBut = (weak: Readonly<Partial<Record<IndicatorNumber, number>>>): readonly number[] =>
  INDICATOR_NUMBERS.map((number) => weak[number] ?? 100);

const SCORES = [90, 59, 84, 90, 99, 99, 99, 99, 99, null];

test('an urgent indicator is given three measures, a weak one and a continued strength two, others none', () => {
  const flags = offered(SCORES).map(({ offers }) => offers.map((offer) => offer.suggested));
  const counts = flags.map((each) => each.filter(Boolean).length);
  expect(counts).toEqual([3, 2, 2, 0, 0, 0, 0, 0, 0]);
  expect(flags.every((each, index) => each.slice(0, counts[index]).every(Boolean))).toBe(true);
  expect(flags.every((each) => each.length > 3)).toBe(true);
});

test('the lowest comes first, equal ones by number; one without a score is offered nothing', () => {
  expect(offered(SCORES).map(({ indicator }) => indicator)).toEqual([2, 3, 1, 4, 5, 6, 7, 8, 9]);
});

test('all ten equal: what weighs most comes first', () => {
  const equal = Array.from({ length: 10 }, () => 100);
  expect(offered(equal).map(({ indicator }) => indicator)).toEqual([9, 10, 8, 6, 7, 1, 2, 3, 4, 5]);
  expect(offered([...equal.slice(0, 9), null]).map(({ indicator }) => indicator)).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9,
  ]);
});

test('an agency with full marks keeps them up: nothing in its plan mends a defect', () => {
  const plan = suggested(offered(Array.from({ length: 10 }, () => 100)));
  expect(plan).toEqual([
    ['m09-2', 'm09-19'],
    ['m10-12', 'm10-13'],
    ['m08-5', 'm08-6'],
  ]);
});

describe('without scores of items', () => {
  test('the measures of an indicator serve its three questions, each once', () => {
    expect(suggested(offered(strongBut({ 1: 50, 3: 55, 8: 52 })))).toEqual([
      ['m01-1', 'm01-3', 'm01-4'],
      ['m08-1', 'm08-2', 'm08-3'],
      ['m03-1', 'm03-6', 'm03-3'],
    ]);
  });
});

describe('with scores of items', () => {
  test('what lost most is served first', () => {
    const items = { i7: 60, i8: 90, i9: 40 };
    expect(suggested(offered(strongBut({ 3: 63 }), { items }))[0]).toEqual(['m03-3', 'm03-1']);
    const urgent = { i7: 20, i8: 80, i9: 50 };
    expect(suggested(offered(strongBut({ 3: 50 }), { items: urgent }))[0]).toEqual([
      'm03-1',
      'm03-3',
      'm03-6',
    ]);
  });

  test('two measures for one question are not taken, the next question is', () => {
    const items = { e7: 94, e8: 10, e9: 99 };
    expect(suggested(offered(strongBut({ 8: 67 }), { items }))[0]).toEqual(['m08-3', 'm08-2']);
  });

  test('items of a smaller sub-indicator win more: o34 is worth more than o28', () => {
    const all: Record<ItemId, number> = Object.fromEntries(
      frameworkOf(2567)!.items.OIT.items.map(({ id }) => [id, 100]),
    );
    expect(suggested(offered(strongBut({ 10: 70 }), { items: { ...all, o28: 0, o34: 0 } }))[0]).toEqual([
      'm10-3',
      'm10-6',
    ]);
    // o11, o12 and o13 of one measure win more than o8 alone.
    expect(
      suggested(offered(strongBut({ 9: 70 }), { items: { ...all, o8: 0, o11: 0, o12: 0, o13: 0 } }))[0],
    ).toEqual(['m09-5', 'm09-3']);
  });

  test('where measures leave lost items over, the first one sees to all of them', () => {
    const lost = { o8: 0, o9: 0, o25: 0 };
    expect(suggested(offered(strongBut({ 9: 80 }), { items: lost }))[0]).toEqual(['m09-1', 'm09-18']);
    expect(suggested(offered(strongBut({ 9: 80 }), { items: { o8: 0, o9: 0 } }))[0]).toEqual([
      'm09-3',
      'm09-11',
    ]);
    // One of the two that see to all items is enough. o25 is one of four, o8 and o9 are two of seven.
    const both = { ...lost, o28: 0, o31: 0, o34: 0 };
    expect(suggested(offered(strongBut({ 9: 80, 10: 75 }), { items: both })).slice(0, 2)).toEqual([
      ['m10-11', 'm10-3'],
      ['m09-18', 'm09-3'],
    ]);
  });

  test('numbers are those of the year: o19 is a report of 2567, participation in 2569', () => {
    const items = { o19: 0 };
    expect(suggested(offered(strongBut({ 9: 80 }), { items }))[0]?.[0]).toBe('m09-6');
    expect(suggested(offered(strongBut({ 9: 80 }), { items, year: 2568 }))[0]?.[0]).toBe('m09-4');
    expect(suggested(offered(strongBut({ 9: 80 }), { items, year: 2569 }))[0]?.[0]).toBe('m09-18');
  });

  test('an indicator that is kept up mends what it lost before', () => {
    const items = { i1: 100, i2: 87, i3: 100 };
    const [first] = suggested(offered(strongBut({ 1: 95.67 }), { items }));
    expect(first).toEqual(['m01-3', 'm01-2']);
    expect(suggested(offered(strongBut({ 1: 98.33 }), { items: { i1: 100, i2: 95, i3: 100 } }))[0]).toEqual([
      'm01-2',
      'm01-6',
    ]);
  });

  test('of another list they tell nothing', () => {
    const without = suggested(offered(strongBut({ 9: 80 }), { year: 2565 }));
    expect(suggested(offered(strongBut({ 9: 80 }), { year: 2565, items: { o34: 0 } }))).toEqual(without);
  });
});

describe('items that a person wants to win', () => {
  const pursuing = (...pursued: ItemId[]) => ({ options: { pursued } });

  test('each gets a measure, also of an indicator that is not planned', () => {
    const [without, withThem] = [{}, pursuing('e9', 'o9')].map((given) =>
      offered(strongBut({ 3: 63 }), given),
    );
    expect(suggested(without!).flat()).not.toContain('m08-1');
    expect(suggested(withThem!).flat()).toEqual(expect.arrayContaining(['m08-1', 'm09-11']));
    expect(withThem!.find(({ indicator }) => indicator === 8)?.planned).toBe(true);
    expect(suggested(withThem!).flat()).toEqual(expect.arrayContaining(suggested(without!).flat()));
  });

  test('none is added where a suggested measure serves the item', () => {
    const plain = offered(strongBut({ 3: 63 }));
    const first = plain.find(({ indicator }) => indicator === 3)?.offers[0]?.measure.id;
    expect(first).toBe('m03-1');
    expect(suggested(offered(strongBut({ 3: 63 }), pursuing('i7')))).toEqual(suggested(plain));
  });

  test('items are numbered as the year of the scores numbers them', () => {
    // o13 of 2568 is the yearly report on purchases, o17 of 2567.
    expect(suggested(offered(strongBut({ 3: 63 }), { ...pursuing('o13'), year: 2568 })).flat()).toContain(
      'm09-16',
    );
    expect(suggested(offered(strongBut({ 3: 63 }), pursuing('o99'))).flat()).toEqual(
      suggested(offered(strongBut({ 3: 63 }))).flat(),
    );
  });
});

const BY_ID = new Map(CATALOGUE.map((measure) => [measure.id, measure]));
const COUNTS: Readonly<Record<PlanClass, number>> = { urgent: 3, weakness: 2, continuous: 2, maintained: 2 };

test('never two measures for one question or purpose, and never too few', () => {
  const year = fc.constantFrom(2565, ...YEARS_OF_ITEMS);
  const someItems = year.chain((fiscalYear) => {
    const items = Object.values(frameworkOf(fiscalYear)!.items).flatMap((list) => list.items);
    return fc
      .tuple(fc.subarray(items), fc.array(anyScore, { minLength: items.length, maxLength: items.length }))
      .map(([kept, scores]) => ({
        fiscalYear,
        items: kept.map(({ id }, index): ItemEntry => ({ ...itemOf(id), score: scores[index]!, cell: null })),
      }));
  });
  const anyTop = fc.integer({ min: 1, max: 10 });
  const someScores = fc.oneof(
    tenScores,
    tenScores.map((scores) => scores.map((score) => points(95 + (score % 500) / 100))),
  );
  fc.assert(
    fc.property(someScores, someItems, anyTop, fc.option(anyScore), (scores, given, top, urgentBelow) => {
      const { fiscalYear, items } = given;
      const analysis = analyse(setOf(scores, { fiscalYear, items }), { ...OPTIONS, urgentBelow });
      const indicators = offerMeasures(analysis, { planYear: fiscalYear + 1, top, digits: 'thai' });
      const chosen: CatalogueMeasure[] = [];
      for (const { planned, offers, class: own } of indicators) {
        const ids = offers.filter((offer) => offer.suggested).map(({ measure }) => measure.id);
        expect(ids).toHaveLength(planned ? COUNTS[own] : 0);
        chosen.push(...ids.map((id) => BY_ID.get(id ?? '')!));
      }
      const numbered = YEARS_OF_ITEMS.includes(fiscalYear) ? fiscalYear : 2567;
      const clashes = chosen.flatMap((measure, index) =>
        chosen
          .slice(0, index)
          .filter((other) => serveTheSame(measure, other, numbered))
          .map((other) => [measure.id, other.id]),
      );
      expect(clashes).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
