import { DOCUMENT_002, DOCUMENT_004, points, setOf } from '../../test/support/scores';
import { NO_LISTS } from '../planning/own/read-own-lists';
import type { ScoreSet } from '../scores/types';
import { NO_EDITS, type SetEdits } from './keeping/set-edits';
import { DEFAULT_SETTINGS } from './keeping/settings';
import {
  indexOfMany,
  planningMany,
  type ManyPlans,
  type PlanOfMany,
  type WantedAgency,
} from './plans-of-many';

const agency = (
  name: string,
  {
    edits = {},
    doubtful = false,
    ...parts
  }: Partial<ScoreSet> & { edits?: Partial<SetEdits>; doubtful?: boolean } = {},
): WantedAgency => ({
  name,
  doubtful,
  results: [{ set: setOf(DOCUMENT_002, { agency: name, ...parts }), edits: { ...NO_EDITS, ...edits } }],
});

const many = (as: ManyPlans['as'], ...agencies: readonly WantedAgency[]): ManyPlans => ({
  as,
  agencies,
  findings: [],
  registers: [],
  lists: NO_LISTS,
  settings: DEFAULT_SETTINGS,
  asOf: { year: 2025, month: 1, day: 1 },
  source: 'จังหวัด.xlsx',
});

const all = (asked: ManyPlans): readonly PlanOfMany[] => {
  const plan = planningMany(asked);
  return asked.agencies.flatMap((_, index) => plan(index) ?? []);
};
const textsOf = (one: PlanOfMany | undefined): string =>
  one?.kind === 'planned'
    ? one.documents
        .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map((cell) => String(cell?.value ?? ''))))
        .join('\n')
    : '';
const placeText = (one: PlanOfMany): string | null => {
  if (one.kind === 'left-out') return null;
  return one.place.kind === 'file' ? one.place.path : one.place.name;
};

test('each agency has a whole workbook with its own scores alone, under a name of its own', () => {
  const [first, second] = all(many('files', agency('อบต.นา/ดี'), agency('อบต.นา:ดี')));
  expect([first!, second!].map(placeText)).toEqual(['อบต.นา-ดี.xlsx', 'อบต.นา-ดี (2).xlsx']);
  const kinds = first?.kind === 'planned' ? first.documents.map(({ kind }) => kind) : [];
  expect(kinds).toEqual(expect.arrayContaining(['brief', 'analysis', 'plan', 'register', 'owners', 'check']));
  expect(textsOf(first)).not.toContain('นา:ดี');
  expect(first?.row).toMatchObject({ kind: 'agency', file: 'จังหวัด.xlsx', plan: { kind: 'file' } });
});

test('in one workbook each has its printable plan alone: names that Excel takes, told apart at their end', () => {
  const long = `องค์การบริหารส่วนตำบล${'หนองบัวแดง'.repeat(4)}`;
  const made = all(
    many(
      'sheets',
      agency('องค์การบริหารส่วนตำบลนาดี'),
      agency(`${long} อำเภอเมือง`),
      agency(`${long} อำเภอปาย`),
      agency('อบต.นาดี'),
    ),
  );
  const names = made.map((one) => placeText(one)!);
  expect(names[0]).toBe('อบต.นาดี');
  expect(names[3]).toBe('อบต.นาดี (2)');
  expect(names.every((name) => name.length <= 31)).toBe(true);
  expect(names[1]).toMatch(/^อบต\.หนองบัวแดง.*…หนองบัวแดง|อำเภอเมือง$/);
  expect(new Set(names).size).toBe(4);
  for (const one of made) {
    const documents = one.kind === 'planned' ? one.documents : [];
    expect(documents.map(({ kind, name }) => [kind, name])).toEqual([['plan', placeText(one)]]);
    expect(documents[0]?.validations).toEqual([]);
  }
});

test('corrections, a name and a year of a person count', () => {
  const edits = { corrections: { 8: points(99) }, agency: 'อบต.นาใหม่', year: 2567 };
  const [one] = all(many('files', agency('อบต.นาดี', { fiscalYear: null, edits })));
  expect(one?.row).toMatchObject({ summary: { agency: 'อบต.นาใหม่', fiscalYear: 2567, planYear: 2568 } });
  expect(textsOf(one)).toContain('องค์การบริหารส่วนตำบลนาใหม่');
});

test('who has no usable scores, items alone, or doubtful ones is told with the reason, and has a row without a plan', () => {
  const none = setOf(Array<null>(10).fill(null)).entries;
  const asked = many(
    'files',
    agency('อบต.หนึ่ง', { entries: setOf(DOCUMENT_004).entries }),
    agency('อบต.สอง', { entries: none }),
    agency('อบต.สาม', { doubtful: true }),
  );
  const made = all(asked);
  expect(made.map((one) => (one.kind === 'left-out' ? one.agency : one.kind))).toEqual([
    'planned',
    { name: 'อบต.สอง', why: 'no-scores' },
    { name: 'อบต.สาม', why: 'doubtful' },
  ]);
  expect(made[2]?.row).toMatchObject({ plan: null, summary: { overall: null, level: null } });
  const [index] = indexOfMany(
    made.map(({ row }) => row),
    asked,
  );
  const texts = index?.rows.flatMap(({ cells }) => cells.map((cell) => String(cell?.value ?? ''))) ?? [];
  for (const name of ['อบต.หนึ่ง', 'อบต.สอง', 'อบต.สาม']) expect(texts).toContain(name);
});
