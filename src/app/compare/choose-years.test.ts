import { OPTIONS, points, setOf } from '../../../test/support/scores';
import { finding } from '../../scores/findings';
import { analyse } from '../../scores/analyse';
import type { FormerResult, ScoreSet } from '../../scores/types';
import { chooseYears, sortResults, type ChosenYears } from './choose-years';
import { latestEditions, type FiledFormer, type FiledScores } from './latest-editions';

const SCORES = [92.01, 85.52, 88.96, 85.66, 86.63, 81.9, 49.73, 54.78, 81.92, 87.5].map(points);

function filed(
  place: number,
  fiscalYear: number | null,
  parts: Partial<ScoreSet> = {},
  shift = 0,
): FiledScores {
  const scores = SCORES.map((score) => points(score / 100 + shift));
  const analysis = analyse(setOf(scores, { agency: 'อบต.นาดี', fiscalYear, ...parts }), OPTIONS);
  return { place, file: `ไฟล์${place}.xlsx`, analysis, set: analysis.set };
}

const filedFormer = (agency: string | null, fiscalYear: number | null): FiledFormer => ({
  file: 'เดิม.xlsx',
  former: {
    agency,
    district: null,
    province: null,
    fiscalYear,
    sheet: 'เดิม',
    statedOverall: null,
    statedLevel: null,
    indices: [],
  } satisfies FormerResult,
});

function chosen(
  results: readonly FiledScores[],
  { agency = null, former = [] }: { agency?: string | null; former?: readonly FiledFormer[] } = {},
): ChosenYears {
  const choice = chooseYears(results, former, agency, false);
  if (choice.kind !== 'chosen') throw new Error(choice.kind);
  return choice;
}

const yearsOf = ({ results }: ChosenYears) => results.map(({ set }) => set.fiscalYear);
const placesOf = ({ results }: ChosenYears) => results.map(({ place }) => place);

describe('one agency over several files', () => {
  test('is found by its name in any spelling, its years oldest first', () => {
    const files = [filed(0, 2568), filed(1, 2566, { agency: 'องค์การบริหารส่วนตำบลนาดี' }), filed(2, 2567)];
    expect(yearsOf(chosen(files))).toEqual([2566, 2567, 2568]);
  });

  test('others have to be told apart by a name', () => {
    const files = [filed(0, 2567), filed(0, 2568), filed(1, 2567, { agency: 'ทต.อื่น' })];
    expect(chooseYears(files, [], null, false)).toMatchObject({ kind: 'several' });
    expect(yearsOf(chosen(files, { agency: 'อบต.นาดี' }))).toEqual([2567, 2568]);
    expect(chooseYears(files, [], 'อบต.ไม่มี', false)).toMatchObject({ kind: 'unknown-agency' });
  });

  test('of one name but another place is another one', () => {
    const [loei, nan] = [{ province: 'เลย' }, { province: 'น่าน' }];
    const files = [filed(0, 2567, loei), filed(1, 2568, nan), filed(2, 2568, loei)];
    expect(chooseYears(files, [], null, false)).toMatchObject({ kind: 'several' });
    expect(placesOf(chosen(files, { agency: 'อบต.นาดี จ.เลย' }))).toEqual([0, 2]);
  });

  test('a file of one agency is printed under the name that was given', () => {
    const choice = chosen([filed(0, 2567), filed(1, 2568)], { agency: 'อบต.นาดีใหม่' });
    expect(choice.results.map(({ set, analysis }) => [set.agency, analysis.set.agency])).toEqual([
      ['อบต.นาดีใหม่', 'อบต.นาดีใหม่'],
      ['อบต.นาดีใหม่', 'อบต.นาดีใหม่'],
    ]);
    expect([choice.namedInScores, choice.difference?.found]).toEqual(['อบต.นาดี', 'อบต.นาดี']);
  });

  test('scores without a name are those of the only one that is named', () => {
    const files = [filed(0, 2567), filed(1, 2568, { agency: null })];
    const choice = chosen(files);
    expect(choice.results.map(({ set, isAdopted }) => [set.agency, isAdopted])).toEqual([
      ['อบต.นาดี', undefined],
      ['อบต.นาดี', true],
    ]);
    const several = [...files, filed(2, 2568, { agency: 'ทต.อื่น' })];
    expect(yearsOf(chosen(several, { agency: 'อบต.นาดี' }))).toEqual([2567]);
    expect(yearsOf(chosen([filed(0, 2567, { agency: null }), filed(1, 2568, { agency: null })]))).toEqual([
      2567, 2568,
    ]);
  });
});

describe('a year that several files hold', () => {
  test('is that of the file named last, and told where they differ', () => {
    const choice = chosen([filed(0, 2567), filed(1, 2568), filed(2, 2568, {}, 1)]);
    expect(placesOf(choice)).toEqual([0, 2]);
    expect(choice.superseded.map(({ year, earlier, later }) => [year, earlier.place, later.place])).toEqual([
      [2568, 1, 2],
    ]);
  });

  test('is one where they say the same', () => {
    const choice = chosen([filed(0, 2567), filed(1, 2568), filed(2, 2568)]);
    expect([placesOf(choice), choice.superseded]).toEqual([[0, 2], []]);
  });

  test('of two agencies of one name is nobody’s', () => {
    const [loei, nan] = [{ province: 'เลย' }, { province: 'น่าน' }];
    const { kept } = latestEditions([filed(0, 2567, loei), filed(0, 2567, nan), filed(1, 2567)]);
    expect(kept).toHaveLength(3);
  });

  test('a doubtful one takes the place of none', () => {
    const doubtful = { findings: [finding('doubtful-scores')] };
    const choice = chosen([filed(0, 2567), filed(1, 2568), filed(2, 2568, doubtful, 1)]);
    expect([placesOf(choice), choice.passedOver]).toEqual([[0, 1], ['คะแนน']]);
  });
});

test('scores without a year are left out, or have the one that was named', () => {
  const results = [filed(0, 2567), filed(1, null)];
  const request = { ...OPTIONS, sheet: null, year: null };
  expect(sortResults(results, request)).toMatchObject({ usable: [{ place: 0 }], yearless: [{ place: 1 }] });
  const named = sortResults(results, { ...request, year: 2568 });
  expect(named.usable.map(({ set, analysis }) => [set.fiscalYear, analysis.set.fiscalYear])).toEqual([
    [2567, 2567],
    [2568, 2568],
  ]);
  expect(named.usable[1]?.analysis.level).not.toBeNull();
});

test('results of 2561 and before join the agency of their name, and one without a name', () => {
  const former = [
    filedFormer('องค์การบริหารส่วนตำบลนาดี', 2561),
    filedFormer(null, 2560),
    filedFormer('ทต.อื่น', 2559),
    filedFormer('อบต.นาดี', null),
  ];
  const choice = chosen([filed(0, 2567), filed(1, 2568)], { former });
  const yearsIn = (own: ChosenYears) => own.former.map(({ former: { fiscalYear } }) => fiscalYear);
  expect(yearsIn(choice)).toEqual([2561, 2560]);
  const several = [filed(0, 2567), filed(0, 2568), filed(1, 2567, { agency: 'ทต.อื่น' })];
  expect(yearsIn(chosen(several, { former, agency: 'อบต.นาดี' }))).toEqual([2561]);
});
