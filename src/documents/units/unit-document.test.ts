import { checkRoom, checkStructure, textsOf } from '../../../test/documents/checks';
import { planFixture } from '../../../test/documents/fixtures';
import { gridOf, typedSheet } from '../../../test/support/register-sheet';
import { mergeAnswers } from '../../planning/answers/merge-answers';
import { readUnitForm } from '../../planning/answers/read-unit-form';
import { isUnitForm } from '../../planning/answers/is-unit-form';
import { readRegister } from '../../planning/register/read-register';
import type { Plan } from '../../planning/types';
import type { CellGrid } from '../../workbook/cell-grid';
import { isDrawn } from '../kinds';
import { fullWidth } from '../paper/print-setup';
import { DEFAULT_DOCUMENT_OPTIONS } from '../options';
import { leadingUnits, unitDocument, unitDocuments } from './unit-document';

const plan: Plan = { ...planFixture(), agency: 'ทต.บ้านใหม่' };
const [unit = ''] = leadingUnits(plan);
const document = unitDocument(plan, unit, DEFAULT_DOCUMENT_OPTIONS);
const own = plan.rows.filter(({ owners }) => owners[0] === unit);

const measures = plan.rows.map((row) => ({
  key: row.id ?? '',
  measure: { id: row.id, indicator: null, issue: null, items: '', content: row, progress: row },
}));

it('is well formed, with room for every text, on sheets that lie', () => {
  checkStructure(
    document,
    document.rows.findIndex(({ cells }) => cells[0]?.value === 'ที่'),
  );
  checkRoom(document);
  expect(document).toMatchObject({
    kind: 'unit',
    marker: `unit|2568|${unit}`,
    print: { orientation: 'landscape' },
  });
  const wide = document.columns.reduce((sum, width) => sum + width, 0) - 40;
  expect(wide).toBeLessThanOrEqual(fullWidth('landscape'));
});

it('holds the measures that the unit leads, and no others', () => {
  const texts = textsOf(document);
  for (const row of plan.rows)
    expect(texts.includes(row.title)).toBe(own.some(({ title }) => title === row.title));
});

it('draws a sheet for each unit, each under a name of its own that Excel takes', () => {
  const names = unitDocuments(plan, DEFAULT_DOCUMENT_OPTIONS).map(({ name }) => name);
  expect(new Set(names).size).toBe(leadingUnits(plan).length);
  const long = unitDocument(plan, 'ก'.repeat(60), DEFAULT_DOCUMENT_OPTIONS);
  expect(long.name).toHaveLength(31);
});

it('offers the states of a measure from the sheet itself', () => {
  const [validation] = document.validations;
  const { top, left, right } = validation?.source.range ?? { top: 0, left: 0, right: -1 };
  const choices = document.rows[top]?.cells.slice(left, right + 1).map((cell) => cell?.value);
  expect(choices).toEqual(['ยังไม่ดำเนินการ', 'อยู่ระหว่างดำเนินการ', 'ดำเนินการแล้วเสร็จ', 'ไม่ดำเนินการ']);
  expect(validation?.source.kind).toBe('unit');
});

const grid = gridOf(typedSheet(document));
const without = (marker: string | null): CellGrid => ({ ...grid, sheet: 'Sheet1', marker });

it.each([
  ['as drawn', grid],
  ['without its marker', without(null)],
  [
    'without marker and memory',
    {
      ...without(null),
      rows: grid.rows.map((row) =>
        row?.map((cell) => (String(cell?.value).startsWith('{') ? undefined : cell)),
      ),
    },
  ],
])('is known again %s, and is no register and no sheet of scores', (_, sheet) => {
  expect(isUnitForm(sheet)).toBe(true);
  expect(readRegister(sheet)).toBeNull();
  expect(readUnitForm(sheet)?.rows).toHaveLength(own.length);
});

it('is never read as scores, and a form still when it was kept beside a newer one', () => {
  expect(isDrawn(document.marker)).toBe(true);
  expect(readUnitForm(without(`${document.marker}|kept`))).toMatchObject({ unit });
});

it('says nothing new as it was handed out, and in any order of its rows', () => {
  const form = readUnitForm(grid);
  expect(form).toMatchObject({ unit, planYear: 2568, agency: 'ทต.บ้านใหม่' });
  expect(mergeAnswers(measures, form ? [form] : [], 2568)).toMatchObject({ changed: {}, remarks: [] });
  const header = grid.rows.findIndex((row) => row?.[0]?.value === 'ที่');
  const [head, body] = [grid.rows.slice(0, header + 1), grid.rows.slice(header + 1, header + 1 + own.length)];
  const turned = readUnitForm({ ...without(null), rows: [...head, ...[...body].reverse()] });
  expect(mergeAnswers(measures, turned ? [turned] : [], 2568)).toMatchObject({ changed: {}, remarks: [] });
});
