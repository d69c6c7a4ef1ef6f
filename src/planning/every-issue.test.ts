import { analysis002, SCORES_002 } from '../../test/documents/document-002';
import { analysisFixture } from '../../test/documents/fixtures';
import { FRAMEWORK_YEARS, ISSUES } from '../framework';
import type { Analysis } from '../scores/types';
import { issueOf } from './issue-of';
import { isWeak, offerMeasures } from './offer';
import { mergeRegister } from './register/merge';
import type { PlanOptions } from './types';

const EVERY: PlanOptions = { planYear: 2568, top: 3, digits: 'arabic', everyIssue: true };
const NUMBERS = ISSUES.map(({ number }) => number);

const suggestedBy = (analysis: Analysis, options: Partial<PlanOptions> = {}) =>
  offerMeasures(analysis, { ...EVERY, ...options }).flatMap(({ offers }) =>
    offers.filter(({ suggested }) => suggested).map(({ measure }) => measure),
  );

const issuesOf = (analysis: Analysis, options: Partial<PlanOptions> = {}): readonly unknown[] =>
  [...new Set(suggestedBy(analysis, options).map(issueOf))].sort();

const ALL_100 = analysisFixture({ scores: SCORES_002.map(() => 100) });

const CASES: readonly (readonly [string, Analysis])[] = [
  ['with items', analysis002()],
  ['without items', analysis002({ items: {} })],
  ['of an agency with full marks', ALL_100],
  ['of items of disclosure alone', analysis002({ items: { o1: 0, o34: 50 } })],
  ...FRAMEWORK_YEARS.map(({ year }) => [`of ${year}`, analysis002({ year, items: {} })] as const),
];

it.each(CASES)('every issue has a measure: a plan %s', (_, analysis) => {
  expect(issuesOf(analysis)).toEqual(NUMBERS);
  const ids = suggestedBy(analysis).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

it('nothing is added where nobody asks for it', () => {
  expect(issuesOf(ALL_100, { everyIssue: false })).not.toEqual(NUMBERS);
});

it('an issue without a measure is given the first one for its lowest item', () => {
  const items = { i1: 90, i2: 70, i3: 100 };
  const scores = [97, 86, 87, 88, 99, 99, 99, 99, 99, 99];
  const given = suggestedBy(analysis002({ scores, items })).filter(({ issue }) => issue === 1);
  expect(given.map(({ id }) => id)).toEqual(['m01-3']);
});

it('without items it is given one for its lowest indicator, in the class of that one’s score', () => {
  // Issue 5 is told by indicators 2 and 9.
  const scores = [99, 96, 99, 99, 99, 99, 70, 71, 98, 72];
  const offered = offerMeasures(analysisFixture({ scores }), EVERY);
  const given = offered.flatMap(({ indicator, class: own, planned, offers }) =>
    offers
      .filter(({ suggested, measure }) => suggested && measure.issue === 5)
      .map(() => ({ indicator, own, planned })),
  );
  expect(given).toEqual([{ indicator: 2, own: 'maintained', planned: true }]);
});

it('an issue none of whose indicators has a score is given nothing', () => {
  const scores = SCORES_002.map((score, index) => (index === 3 ? null : score));
  expect(issuesOf(analysisFixture({ scores }))).toEqual([1, 2, 3, 5, 6, 7]);
});

describe('a plan under way', () => {
  const analysis = analysis002();
  const offered = offerMeasures(analysis, EVERY);
  const first = suggestedBy(analysis, { everyIssue: false });
  const rows = first.map((measure, row) => ({ row, values: {}, measure }));
  const ids = first.flatMap(({ id }) => id ?? []);

  it('is given what covers an issue that never had a measure, behind what it has', () => {
    const { measures, added } = mergeRegister({ rows, offered: new Set(ids) }, offered);
    expect(measures.slice(0, rows.length)).toEqual(first);
    const missing = NUMBERS.filter((number) => !first.some((measure) => issueOf(measure) === number));
    expect(missing.length).toBeGreaterThan(0);
    expect(added.map(issueOf)).toEqual(missing);
  });

  it('an issue whose measures were deleted stays without one', () => {
    const gone = first.find(({ indicator }) => indicator === 4);
    const kept = rows.filter(({ measure }) => issueOf(measure) !== issueOf(gone!));
    const { measures } = mergeRegister({ rows: kept, offered: new Set(ids) }, offered);
    expect(measures.some((measure) => issueOf(measure) === 4)).toBe(false);
  });

  it('an issue that a person calls by its number in words has a measure', () => {
    const typed = rows.map((each) => ({ ...each, measure: { ...each.measure, issue: 'ประเด็นที่ ๑' } }));
    const { added } = mergeRegister({ rows: typed, offered: new Set(ids) }, offered);
    expect(added.map(issueOf)).not.toContain(1);
  });

  it('made again adds nothing', () => {
    const once = mergeRegister({ rows, offered: new Set(ids) }, offered);
    const again = mergeRegister(
      {
        rows: once.measures.map((measure, row) => ({ row, values: {}, measure })),
        offered: new Set(once.offered),
      },
      offered,
    );
    expect(again.added).toEqual([]);
    expect(offered.some(isWeak)).toBe(true);
  });
});
