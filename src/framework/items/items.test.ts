import { FRAMEWORK_YEARS, frameworkOf } from '../years';
import { ISSUES } from '../issues';
import { MEASURE_DOCUMENTS } from '../measure-documents';
import { INSTRUMENTS } from '../types';
import type { FiscalYear, FrameworkYear, IndicatorNumber, Instrument, ItemDefinition } from '../types';

const each = FRAMEWORK_YEARS.map((year) => [year.year, year] as const);

function yearOf(year: FiscalYear): FrameworkYear {
  const found = frameworkOf(year);
  if (found === null) throw new Error(`no rules for ${year}`);
  return found;
}

function itemsOf(year: FiscalYear, indicator: IndicatorNumber): readonly ItemDefinition[] {
  const { items } = yearOf(year);
  return INSTRUMENTS.flatMap((instrument) => items[instrument].items).filter(
    (item) => item.indicator === indicator,
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

test.each([
  [2562, 30, 15, 0],
  [2563, 30, 15, 0],
  [2564, 30, 15, 43],
  [2565, 30, 15, 43],
  [2566, 30, 15, 43],
  [2567, 15, 9, 35],
  [2568, 15, 9, 28],
  [2569, 15, 9, 26],
])('%i has %i IIT, %i EIT and %i OIT items', (year, iit, eit, oit) => {
  const { items } = yearOf(year);
  expect([items.IIT.items.length, items.EIT.items.length, items.OIT.items.length]).toEqual([iit, eit, oit]);
});

describe.each(each)('items of %i', (_, year) => {
  const letters: Readonly<Record<Instrument, string>> = { IIT: 'i', EIT: 'e', OIT: 'o' };

  test.each(INSTRUMENTS)(
    '%s: ids run from 1, indicators and sub-indicators exist and stand in order',
    (instrument) => {
      const { items, subIndicators, grouping } = year.items[instrument];
      expect(items.map(({ id }) => id)).toEqual(
        items.map((_item, index) => `${letters[instrument]}${index + 1}`),
      );

      const ofInstrument = year.indicators
        .filter((row) => row.instrument === instrument)
        .map(({ number }) => number);
      const used = [...new Set(items.map(({ indicator }) => indicator))];
      expect(used).toEqual(items.length === 0 ? [] : ofInstrument);

      const usedSubIndicators = [...new Set(items.map(({ subIndicator }) => subIndicator))];
      const declared = subIndicators.map(({ id }) => id);
      expect(usedSubIndicators.filter((id) => id !== null)).toEqual(declared);
      expect(declared.length > 0).toBe(grouping === 'sub-indicators');
      const ungrouped = new Set(items.flatMap((item) => (item.subIndicator === null ? item.indicator : [])));
      // Of disclosure items the groups of the last indicator alone may be unknown.
      if (grouping === 'sub-indicators') expect([[], [10]]).toContainEqual([...ungrouped]);
      else expect(ungrouped.size > 0).toBe(items.length > 0);
      items.forEach((item) => {
        const parent = subIndicators.find(({ id }) => id === item.subIndicator);
        expect(parent?.indicator ?? item.indicator).toBe(item.indicator);
        expect(item.instrument).toBe(instrument);
      });
    },
  );

  test('titles are unique within the year and instrument, issues exist', () => {
    const issues = ISSUES.map(({ number }) => number);
    INSTRUMENTS.forEach((instrument) => {
      const titles = year.items[instrument].items.flatMap(({ title }) => (title === null ? [] : [title]));
      expect(new Set(titles).size).toBe(titles.length);
      year.items[instrument].items.forEach((item) =>
        expect(issues).toEqual(expect.arrayContaining([...item.issues])),
      );
    });
  });

  test('the measures item and the report item are in the list and called so', () => {
    const title = (id: string | undefined) =>
      year.items.OIT.items.find((item) => item.id === id)?.title ?? '';
    const documents = MEASURE_DOCUMENTS.get(year.year);
    if (!documents) {
      expect(year.items.OIT.items).toEqual([]);
      return;
    }
    expect(title(documents.items.value.measures)).toMatch(/^มาตรการส่งเสริมคุณธรรม|^การนำผลการประเมิน ITA/);
    expect(title(documents.items.value.report)).toMatch(/^(การดำเนินการ|รายงานผล).*ส่งเสริมคุณธรรมและความโปร่งใส/);
  });
});

describe('2567, with the item scores that document 002 publishes', () => {
  const scores: Readonly<Record<string, number>> = {
    ...{ i1: 86.88, i2: 88.13, i3: 100, i4: 90, i5: 90, i6: 99.38, i7: 98.75, i8: 98.75, i9: 100 },
    ...{ i10: 46.88, i11: 100, i12: 71.25, i13: 94.38, i14: 90, i15: 89.38 },
    ...{ o1: 100, o2: 100, o3: 100, o4: 0, o5: 100, o6: 100, o7: 100, o8: 0, o9: 100, o10: 100, o11: 100 },
    ...{ o12: 0, o13: 100, o14: 50, o15: 0, o16: 50, o17: 50, o18: 100, o19: 0, o20: 0, o21: 100 },
    // o22 is missing in the document; 100 is the value its indicator implies.
    ...{ o22: 100, o23: 100, o24: 100, o25: 100, o26: 100, o27: 100, o28: 0, o29: 100, o30: 100 },
    ...{ o31: 100, o32: 100, o33: 100, o34: 0, o35: 100 },
  };

  function meanOf(items: readonly ItemDefinition[]): number {
    return mean(items.map(({ id }) => scores[id] ?? Number.NaN));
  }

  function subIndicatorMeans(indicator: IndicatorNumber): readonly number[] {
    const { subIndicators } = yearOf(2567).items.OIT;
    return subIndicators
      .filter((row) => row.indicator === indicator)
      .map(({ id }) => meanOf(itemsOf(2567, indicator).filter((item) => item.subIndicator === id)));
  }

  test.each([
    [1, 91.67],
    [2, 93.13],
    [3, 99.17],
    [4, 72.71],
    [5, 91.25],
  ] as const)('indicator %i is the plain mean of its items: %d', (indicator, expected) => {
    expect(Math.abs(meanOf(itemsOf(2567, indicator)) - expected)).toBeLessThanOrEqual(0.01);
  });

  test('indicator 9 is the mean of five sub-indicators: 68.45', () => {
    const means = subIndicatorMeans(9);
    expect(means.map((value) => value.toFixed(2))).toEqual(['83.33', '71.43', '37.50', '50.00', '100.00']);
    expect(mean(means).toFixed(2)).toBe('68.45');
  });

  test('indicator 10 is the mean of three sub-indicators: 76.67', () => {
    const means = subIndicatorMeans(10);
    expect(means).toEqual([80, 100, 50]);
    expect(mean(means).toFixed(2)).toBe('76.67');
  });

  test('items are filed under the issues of that document', () => {
    const { items } = yearOf(2567);
    const filed = (issue: number) =>
      INSTRUMENTS.flatMap((instrument) => items[instrument].items)
        .filter((item) => item.issues.some((own) => own === issue))
        .map(({ id }) => id)
        .join(' ');
    expect([1, 2, 3, 4, 5, 6].map(filed)).toEqual([
      'i1 i2 i3 o7 o8 o9 o10',
      'e1 e2 e3 e7 e8 e9 o11 o12 o13 o25',
      'e4 e5 e6 o1 o2 o3 o4 o5 o6',
      'i10 i11 i12',
      'i4 i5 i6 o14 o15 o16 o17',
      'i7 i8 i9 o18 o19 o20 o21',
    ]);
    expect(filed(7)).toBe('i13 i14 i15 o22 o23 o24 o25 o26 o27 o28 o29 o30 o31 o32 o33 o34 o35');
  });
});

test('2564: sub-indicators of 9, 8, 7, 4 and 5 items, then of 8 and 2', () => {
  const { items, subIndicators } = yearOf(2564).items.OIT;
  expect(subIndicators.map(({ id }) => items.filter((item) => item.subIndicator === id).length)).toEqual([
    9, 8, 7, 4, 5, 8, 2,
  ]);
});

test.each([
  [2564, 'i7', 2],
  [2564, 'i14', 3],
  [2564, 'i19', 4],
  [2564, 'i25', 5],
  [2564, 'e7', 7],
  [2564, 'e11', 8],
  [2566, 'o30', 9],
  [2566, 'o31', 10],
] as const)('%i: item %s belongs to indicator %i', (year, id, indicator) => {
  expect(itemsOf(year, indicator).map((item) => item.id)).toContain(id);
});
