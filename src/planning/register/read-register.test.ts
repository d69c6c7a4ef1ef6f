import { gridOf, type TypedSheet } from '../../../test/support/register-sheet';
import { REGISTER_FIELDS, REGISTER_HEADERS, type RegisterField } from './fields';
import { memoryText } from './memory';
import { readRegister } from './read-register';

const MEMORY = memoryText({ planYear: 2568, agency: 'อบต.ทดสอบ', offered: [] });

/** A sheet with these columns, its headers so far down, a row for each title. */
const sheet = (
  fields: readonly RegisterField[],
  {
    above = [],
    titles = ['มาตรการ ก'],
    marker = null,
  }: Partial<{
    readonly above: TypedSheet['rows'];
    readonly titles: readonly string[];
    readonly marker: string | null;
  }> = {},
): TypedSheet => ({
  name: 'งาน',
  marker,
  rows: [
    ...above,
    fields.map((field) => REGISTER_HEADERS[field]),
    ...titles.map((title) => fields.map((field) => (field === 'title' ? title : null))),
  ],
});

const read = (typed: TypedSheet) => readRegister(gridOf(typed));
const blank = (count: number): null[][] => Array.from({ length: count }, () => []);

/** The first columns of a register, with title and status among them. */
const columns = (count: number): readonly RegisterField[] => [
  'title',
  'status',
  ...REGISTER_FIELDS.filter((field) => field !== 'title' && field !== 'status').slice(0, count - 2),
];

test('without marker and memory ten headers of ours make a register, nine do not', () => {
  expect(read(sheet(columns(10)))?.rows).toHaveLength(1);
  expect(read(sheet(columns(9)))).toBeNull();
  const without = columns(12).filter((field) => field !== 'status');
  expect(read(sheet(without))).toBeNull();
});

test('headers are looked for down to row 61', () => {
  const marker = 'register|2568';
  expect(read(sheet(columns(10), { above: blank(60), marker }))?.headerRow).toBe(60);
  expect(read(sheet(columns(10), { above: blank(61), marker }))).toBeNull();
});

test('a sheet that was kept beside a newer one is none, nor one of another kind', () => {
  expect(read(sheet(columns(10), { marker: 'register|2568|kept' }))).toBeNull();
  expect(read(sheet(columns(10), { marker: 'plan|2568' }))).toBeNull();
  expect(read(sheet(columns(10), { marker: 'register|2568' }))?.planYear).toBe(2568);
});

test('a reworded header is known by the hidden row, wherever its column went', () => {
  const fields = ['id', 'title', 'status', 'result6', 'person'] as const;
  const typed = sheet(fields, { above: [fields.map((field) => (field === 'id' ? MEMORY : field))] });
  const [, header] = typed.rows;
  header![3] = 'ทำอะไรไปแล้วบ้าง';
  expect(read(typed)?.columns.get('result6')).toBe(3);
  expect(read(typed)).toMatchObject({ planYear: 2568, agency: 'อบต.ทดสอบ', memoryRow: 0 });
});

test('what is remembered goes into no cell in which a person wrote', () => {
  const above = (cell: string | null): TypedSheet['rows'] => [[null, null, cell]];
  const fields = columns(11);
  expect(fields[2]).toBe('number');
  const at = fields.indexOf('id');
  const row = (cell: string | null): TypedSheet['rows'] => [
    fields.map((_, column) => (column === at ? cell : null)),
  ];
  expect(read(sheet(fields, { above: row(null) }))?.memoryRow).toBe(0);
  expect(read(sheet(fields, { above: row('หมายเหตุของเรา') }))?.memoryRow).toBeNull();
  expect(read(sheet(fields, { above: above('ก') }))?.memoryRow).toBe(0);
  expect(read(sheet(fields))?.memoryRow).toBeNull();
});

test('rows are added only where one stays empty before what stands below', () => {
  const note = (gap: number): TypedSheet['rows'] => [...blank(gap), ['หมายเหตุ']];
  const room = (gap: number) => {
    const typed = sheet(columns(10));
    return read({ ...typed, rows: [...typed.rows, ...note(gap)] })?.room;
  };
  expect([room(1), room(2), room(3)]).toEqual([0, 1, 2]);
});

test('a damaged cell and a row without a title are told, and nothing else is made of them', () => {
  const typed = sheet(columns(10), { titles: ['มาตรการ ก', ''] });
  typed.rows[2]![1] = 'กำลังทำ';
  expect(read(typed)?.remarks).toEqual([{ code: 'untitled-row', row: 2, field: 'title' }]);
  expect(read(typed)?.rows.map(({ measure }) => measure.progress.status)).toEqual(['', 'กำลังทำ']);
});

test('a per cent that a program made a share of is what was typed', () => {
  const grid = gridOf(sheet(columns(16)));
  const at = columns(16).indexOf('percent');
  const rows = grid.rows.map((row, index) =>
    index === 1 ? Object.assign([...(row ?? [])], { [at]: { value: 0.075, percent: true } }) : row,
  );
  const [row] = readRegister({ ...grid, rows })?.rows ?? [];
  expect(at).toBeGreaterThan(0);
  expect(row?.measure.progress.percent).toBe(7.5);
  // What stands in the cell is still known as it stands there: it is compared before something is written.
  expect(row?.values.percent).toBe(0.075);
});
