import { checkRoom, checkStructure, cellsOf, textsOf } from '../../../test/documents/checks';
import { planFixture } from '../../../test/documents/fixtures';
import { AS_OF } from '../../../test/support/scores';
import { INDICATOR_NUMBERS } from '../../framework';
import type { RegisterRow } from '../../planning/measure';
import { measureId } from '../../planning/measure-id';
import { memoryIn } from '../../planning/register/memory';
import { DEFAULT_DOCUMENT_OPTIONS } from '../options';
import {
  REGISTER_COLUMNS,
  REGISTER_HEADER_ROW,
  REGISTER_MEMORY_ROW,
  registerColumn,
} from './register-columns';
import { registerDocument, type RegisterOptions } from './register-document';

const LAST_PRINTED = registerColumn('result12');
const OPTIONS: RegisterOptions = { ...DEFAULT_DOCUMENT_OPTIONS, asOf: AS_OF };

describe('registerDocument', () => {
  const plan = planFixture({ indicators: INDICATOR_NUMBERS, perIndicator: 4 });
  const document = registerDocument(plan, OPTIONS);

  it('is well formed and shows its texts in full', () => {
    checkStructure(document, REGISTER_HEADER_ROW, LAST_PRINTED);
    checkRoom(document);
  });

  it('is one table: a row per measure, unique headers, numbered', () => {
    const [table] = document.tables;
    expect(table).toEqual({
      name: 'ITA_Register_2568',
      range: { top: 4, left: 0, bottom: 4 + plan.rows.length, right: REGISTER_COLUMNS.length - 1 },
    });
    const headers = document.rows[REGISTER_HEADER_ROW]?.cells.map((cell) => cell?.value) ?? [];
    expect(new Set(headers).size).toBe(REGISTER_COLUMNS.length);
    const first = document.rows[REGISTER_HEADER_ROW + 1]?.cells.map((cell) => cell?.value) ?? [];
    expect(first.slice(0, 5)).toEqual([
      1,
      'm01-1',
      plan.rows[0]?.issue,
      '๑ การปฏิบัติหน้าที่',
      plan.rows[0]?.title,
    ]);
  });

  it('keeps its headers and the measures in view', () => {
    expect(document.freeze).toEqual({ rows: 5, columns: registerColumn('title') + 1 });
  });

  it('hides the ids and, above the headers, the names of the fields and what was offered here', () => {
    expect(document.hiddenColumns).toEqual([registerColumn('id')]);
    const hidden = document.rows.flatMap(({ hidden: isHidden }, row) => (isHidden === true ? [row] : []));
    expect(hidden).toEqual([REGISTER_MEMORY_ROW]);
    const texts = document.rows[REGISTER_MEMORY_ROW]?.cells.map((cell) => cell?.value) ?? [];
    expect(texts.toSpliced(registerColumn('id'), 1, 'id')).toEqual(
      REGISTER_COLUMNS.map(({ field }) => field),
    );
    expect(memoryIn(String(texts[registerColumn('id')]))).toEqual({
      planYear: 2568,
      agency: plan.agency,
      offered: plan.rows.map(({ id }) => id),
    });
  });

  it('remembers what was offered here before and is here no more, and the agency as its scores call it', () => {
    const offered = [measureId('m03-9')!];
    const again = registerDocument({ ...plan, namedInScores: 'ทต.ตัวอย่าง' }, { ...OPTIONS, offered });
    const memory = memoryIn(String(again.rows[REGISTER_MEMORY_ROW]?.cells[registerColumn('id')]?.value));
    expect(memory).toMatchObject({ agency: 'ทต.ตัวอย่าง' });
    expect(memory?.offered).toContain('m03-9');
    expect(memory?.offered).toContain('m01-1');
  });

  it('reckons the end of a measure and its lateness by formulas, as on the day it is drawn', () => {
    const [row] = plan.rows;
    if (row === undefined) throw new Error('the fixture is empty');
    const at = (parts: Partial<RegisterRow>) => {
      const cells = registerDocument({ ...plan, rows: [{ ...row, ...parts }] }, OPTIONS).rows[
        REGISTER_HEADER_ROW + 1
      ]?.cells;
      return [cells?.[registerColumn('deadline')], cells?.[registerColumn('timeliness')]];
    };
    expect(at({ quarters: [1, 2] }).map((cell) => cell?.value)).toEqual([45_747, 'ใกล้ครบกำหนด']);
    expect(at({ quarters: [1] })[1]?.value).toBe('เกินกำหนด');
    expect(at({ quarters: [1], status: 'ดำเนินการแล้วเสร็จ' })[1]?.value).toBe('–');
    expect(at({ quarters: [4] })[1]?.value).toBe('ยังไม่ถึงกำหนด');
    expect(at({ quarters: [1], status: 'เสร็จสิ้น' })[1]?.value).toBe('–');
    expect(at({ quarters: [1], newDeadline: 45_930 })).toMatchObject([
      { value: 45_930 },
      { value: 'ยังไม่ถึงกำหนด' },
    ]);
    expect(at({ quarters: [] }).map((cell) => cell?.value)).toEqual(['', '–']);
    const [deadline, timeliness] = at({ quarters: [4] });
    expect(deadline?.formula).toBe(
      [
        ['L', '2025,9,30'],
        ['K', '2025,6,30'],
        ['J', '2025,3,31'],
        ['I', '2024,12,31'],
      ].reduceRight(
        (otherwise, [column, day]) =>
          `IF(NOT(OR(TRIM($${String(column)}6)={"","-","–"},TRIM($${String(column)}6)="0",TRIM($${String(column)}6)="FALSE")),DATE(${String(day)}),${otherwise})`,
        '""',
      ),
    );
    expect(timeliness?.formula).toContain('TODAY()');
    expect(at({ planYear: null }).map((cell) => [cell?.value, cell?.formula !== undefined])).toEqual([
      ['', false],
      ['–', true],
    ]);
  });

  it('keeps numbers as numbers', () => {
    for (const key of ['number', 'issue', 'planYear', 'score', 'percent', 'deadline'] as const) {
      const value = document.rows[REGISTER_HEADER_ROW + 1]?.cells[registerColumn(key)]?.value;
      expect(typeof value).toBe('number');
    }
  });

  it('widens the column of a text that no Excel row could show', () => {
    const [row] = plan.rows;
    if (row === undefined) throw new Error('the fixture is empty');
    const long = { ...row, result12: 'ดำเนินการเผยแพร่ข้อมูลต่อสาธารณะแล้ว '.repeat(40) };
    const wide = registerDocument({ ...plan, rows: [long] }, OPTIONS);
    const column = registerColumn('result12');
    checkStructure(wide, REGISTER_HEADER_ROW, LAST_PRINTED);
    expect(wide.columns[column]).toBeGreaterThan(document.columns[column] ?? 0);
    expect(textsOf(wide)).toContain(long.result12.replaceAll(/[0-9]/g, ''));
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
      plan.rows[0]?.quarters.map((quarter) => `ไตรมาส ${'๐๑๒๓๔'[quarter]}`),
    );
  });

  it('keeps an empty row when there is no measure, because a table needs one', () => {
    const empty = registerDocument({ ...plan, rows: [] }, OPTIONS);
    expect(empty.tables[0]?.range.bottom).toBe(REGISTER_HEADER_ROW + 1);
    checkStructure(empty, REGISTER_HEADER_ROW, LAST_PRINTED);
  });
});
