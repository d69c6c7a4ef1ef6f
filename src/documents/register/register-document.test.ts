import { checkRoom, checkStructure, cellsOf, textsOf } from '../../../test/documents/checks';
import { planFixture } from '../../../test/documents/fixtures';
import { INDICATOR_NUMBERS } from '../../framework';
import { DEFAULT_DOCUMENT_OPTIONS } from '../options';
import { REGISTER_COLUMNS, REGISTER_HEADER_ROW, registerColumn } from './register-columns';
import { registerDocument } from './register-document';

describe('registerDocument', () => {
  const plan = planFixture({ indicators: INDICATOR_NUMBERS, perIndicator: 4 });
  const document = registerDocument(plan, DEFAULT_DOCUMENT_OPTIONS);

  it('is well formed and shows its texts in full', () => {
    checkStructure(document, REGISTER_HEADER_ROW);
    checkRoom(document);
  });

  it('is one table: a row per measure, unique headers, the id first', () => {
    const [table] = document.tables;
    expect(table).toEqual({
      name: 'ITA_Register_2568',
      range: { top: 3, left: 0, bottom: 3 + plan.rows.length, right: REGISTER_COLUMNS.length - 1 },
    });
    const headers = document.rows[REGISTER_HEADER_ROW]?.cells.map((cell) => cell?.value) ?? [];
    expect(new Set(headers).size).toBe(REGISTER_COLUMNS.length);
    expect(document.rows[REGISTER_HEADER_ROW + 1]?.cells[0]?.value).toBe(plan.rows[0]?.id);
  });

  it('keeps its headers and the ids in view', () => {
    expect(document.freeze).toEqual({ rows: 4, columns: 1 });
  });

  it('keeps numbers as numbers', () => {
    for (const key of ['planYear', 'indicator', 'score', 'percent'] as const) {
      const value = document.rows[REGISTER_HEADER_ROW + 1]?.cells[registerColumn(key)]?.value;
      expect(typeof value).toBe('number');
    }
  });

  it('widens the column of a text that no Excel row could show', () => {
    const [row] = plan.rows;
    if (row === undefined) throw new Error('the fixture is empty');
    const long = { ...row, result: 'ดำเนินการเผยแพร่ข้อมูลต่อสาธารณะแล้ว '.repeat(40) };
    const wide = registerDocument({ ...plan, rows: [long] }, DEFAULT_DOCUMENT_OPTIONS);
    const column = registerColumn('result');
    checkStructure(wide, REGISTER_HEADER_ROW);
    expect(wide.columns[column]).toBeGreaterThan(document.columns[column] ?? 0);
    expect(textsOf(wide)).toContain(long.result.replaceAll(/[0-9]/g, ''));
  });

  it('offers units as help and status words as a rule, from the owners sheet', () => {
    expect(document.validations.map(({ range, strict }) => [range.left, strict])).toEqual([
      [registerColumn('lead'), false],
      [registerColumn('status'), true],
    ]);
  });

  it('marks the quarters of a measure', () => {
    const marks = cellsOf(document).filter(
      ({ row, cell }) => row === REGISTER_HEADER_ROW + 1 && cell.value === '√',
    );
    expect(marks.map(({ column }) => REGISTER_COLUMNS[column]?.header)).toEqual(
      plan.rows[0]?.quarters.map((quarter) => `Q${quarter}`),
    );
  });

  it('keeps an empty row when there is no measure, because a table needs one', () => {
    const empty = registerDocument({ ...plan, rows: [] }, DEFAULT_DOCUMENT_OPTIONS);
    expect(empty.tables[0]?.range.bottom).toBe(REGISTER_HEADER_ROW + 1);
    checkStructure(empty, REGISTER_HEADER_ROW);
  });
});
