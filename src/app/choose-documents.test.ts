import { RESULT } from '../../test/support/score-sheets';
import { AS_OF, OPTIONS, points, setOf } from '../../test/support/scores';
import { analyse } from '../scores/analyse';
import { MADE_KINDS, type SheetKind } from '../documents/kinds';
import { chooseDocuments } from './choose-documents';
import { DEFAULT_DOCUMENT_OPTIONS, planFrom, type PlanRequest } from './plan-workbook';

const REQUEST: PlanRequest = {
  planYear: null,
  top: 3,
  layout: 'quarter',
  documents: DEFAULT_DOCUMENT_OPTIONS,
  asOf: AS_OF,
};
const drawing = planFrom(analyse(setOf(RESULT.map(points)), OPTIONS), REQUEST, []);
const { documents } = drawing;
const chosen = (...kinds: readonly SheetKind[]) => chooseDocuments(drawing, new Set(kinds)).documents;
const formulas = (kind: SheetKind, of = documents): string[] =>
  of
    .filter((document) => document.kind === kind)
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.formula ?? [])));

test('all kinds are all documents as they were drawn', () => {
  expect(chosen(...MADE_KINDS)).toEqual(documents);
  expect(chosen()).toEqual([]);
});

test('formulas over a sheet that is left out keep their values; those of the sheet itself stay', () => {
  expect(formulas('owners').length).toBeGreaterThan(0);
  const alone = chosen('owners', 'analysis');
  expect(formulas('owners', alone)).toEqual([]);
  const values = (of: typeof documents) =>
    of.find(({ kind }) => kind === 'owners')!.rows.map(({ cells }) => cells.map((cell) => cell?.value));
  expect(values(alone)).toEqual(values(documents));
  expect(formulas('analysis', alone)).toEqual(formulas('analysis'));
});

test('drop-downs whose choices are left out are dropped', () => {
  const [plan] = documents.filter(({ kind }) => kind === 'plan');
  expect(plan!.validations.length).toBeGreaterThan(0);
  expect(chosen('plan')[0]!.validations).toEqual([]);
  expect(chosen('plan', 'owners')[0]!.validations).toEqual(plan!.validations);
});
