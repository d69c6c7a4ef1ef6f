import { fragmentWith } from '../../test/support/fragments';
import { points, statedAt } from '../../test/support/scores';
import { RESULT } from '../../test/support/score-sheets';
import type { Fragment } from './assemble';
import { NOBODY, type Identity } from './blocks';
import { withCovers, type Cover } from './covers';

const AGENCY = 'อบต.ทุ่งสมมติ';
const cover = (identity: Partial<Identity>, notes: Partial<Cover['notes']> = {}): Cover => ({
  identity: { ...NOBODY, ...identity },
  notes: { overall: [], level: [], ...notes },
});
const whole = fragmentWith(RESULT);
const part = fragmentWith(RESULT.slice(0, 5));
const row = fragmentWith(RESULT.slice(0, 5), { ofList: true });
const agencyOf = (
  fragment: Fragment,
  covers: readonly Cover[],
  others: readonly Fragment[] = [],
): string | null => withCovers([fragment, ...others], covers, new Set())[0]?.identity.agency ?? null;

test.each<[string, Fragment, string | null]>([
  ['a whole table', whole, AGENCY],
  ['a part', part, AGENCY],
  ['a row of a list', row, AGENCY],
  ['a table that names its own', fragmentWith(RESULT, { identity: { agency: 'อบต.อื่น' } }), 'อบต.อื่น'],
])('a cover names the agency of %s', (_, fragment, expected) => {
  const own = fragment.identity.agency;
  expect(agencyOf(fragment, [cover({ agency: own ?? AGENCY })])).toBe(expected);
});

test('another table names the agency of a part, and not of a whole table', () => {
  const named = fragmentWith(RESULT.slice(0, 3), { identity: { agency: AGENCY } });
  expect([part, whole, row].map((fragment) => agencyOf(fragment, [], [named]))).toEqual([AGENCY, null, null]);
});

test('two names are nobody’s, two spellings are one name', () => {
  expect(agencyOf(part, [cover({ agency: AGENCY }), cover({ agency: 'อบต.อื่น' })])).toBeNull();
  expect(agencyOf(part, [cover({ agency: AGENCY }), cover({ agency: 'องค์การบริหารส่วนตำบลทุ่งสมมติ' })])).toBe(
    AGENCY,
  );
});

test('hidden data have the year that any sheet gives', () => {
  const dated = fragmentWith(RESULT, { sheet: 'สรุป', identity: { year: 2567 } });
  const year = (hidden: readonly string[]): number | null =>
    withCovers([whole, dated], [], new Set(hidden))[0]?.identity.year ?? null;
  expect([year([]), year([whole.sheet])]).toEqual([null, 2567]);
});

test('the place of a cover is that of every table', () => {
  const [filled] = withCovers([row], [cover({ district: 'เมือง', province: 'ตัวอย่าง' })], new Set());
  expect(filled?.identity).toMatchObject({ district: 'เมือง', province: 'ตัวอย่าง' });
});

describe('a total on a cover', () => {
  const notes = { overall: [statedAt(points(78.85), 3)], level: [statedAt('B', 4)] };
  const stated = (fragments: readonly Fragment[]): (readonly [number, string | null])[] =>
    withCovers(fragments, [cover({}, notes)], new Set()).map((one) => [
      one.stated.overall.length,
      one.stated.level?.value ?? null,
    ]);
  const own = { ...whole, stated: { ...whole.stated, overall: notes.overall, level: statedAt('A', 14) } };

  test('is that of the only result', () => {
    expect(stated([part, fragmentWith(RESULT.slice(0, 3))])).toEqual([
      [1, 'B'],
      [0, null],
    ]);
  });

  test.each<[string, readonly Fragment[]]>([
    [
      'of two years',
      [
        fragmentWith(RESULT, { identity: { year: 2566 } }),
        fragmentWith(RESULT, { identity: { year: 2567 } }),
      ],
    ],
    [
      'of two agencies',
      [
        fragmentWith(RESULT, { identity: { agency: AGENCY } }),
        fragmentWith(RESULT, { identity: { agency: 'อบต.อื่น' } }),
      ],
    ],
  ])('is nobody’s among results %s', (_, fragments) => {
    expect(stated(fragments)).toEqual(fragments.map(() => [0, null]));
  });

  test('is not asked where the sheet states both', () => {
    expect(stated([own])).toEqual([[1, 'A']]);
  });
});
