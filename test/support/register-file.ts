import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { registersIn } from '../../src/app/drawn-sheets';
import type { PlanEdits } from '../../src/app/edit-plan';
import { planFrom, type PlanRequest } from '../../src/app/plan-workbook';
import { DEFAULT_DOCUMENT_OPTIONS } from '../../src/documents';
import { analyse } from '../../src/scores/analyse';
import type { CellGrid } from '../../src/workbook/cell-grid';
import { toPackage } from '../../src/workbook/file/convert';
import { readWorkbook } from '../../src/workbook/file/read';
import { WorkbookFile } from '../../src/workbook/file/workbook-file';
import { drawSheets } from '../../src/workbook/file/write';
import { PLAN_YEAR, type World } from './register-model';
import { stepInCells, type Step } from './register-steps';
import { OPTIONS, points, setOf } from './scores';

const REQUEST: PlanRequest = {
  planYear: PLAN_YEAR,
  top: 3,
  layout: 'quarter',
  documents: DEFAULT_DOCUMENT_OPTIONS,
  asOf: { year: 2025, month: 3, day: 1 },
};

/** Sheets that are a register, or were one; the other documents repeat its texts. */
export const registerSheets = (bytes: Uint8Array): readonly CellGrid[] =>
  readWorkbook(bytes).sheets.filter(
    ({ sheet, marker }) =>
      marker?.startsWith('register') ?? !/^(?:บทสรุป|วิเคราะห์ผล|แผนมาตรการ|ผู้รับผิดชอบ|ตรวจสอบข้อมูล) /.test(sheet),
  );

/** The bytes with the XML of their parts changed. */
function withParts(bytes: Uint8Array, change: (xml: string, path: string) => string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([path, data]): [string, Uint8Array] => [
    path,
    path.endsWith('.xml') ? strToU8(change(strFromU8(data), path)) : data,
  ]);
  return zipSync(Object.fromEntries(parts));
}

/** The workbook with a sheet called otherwise, as Excel calls it in every formula too. */
export const renamed = (bytes: Uint8Array, from: string, to: string): Uint8Array =>
  withParts(bytes, (xml) => xml.replaceAll(from, to));

/** The workbook after a program that keeps no names of ours. */
export const withoutMarkers = (bytes: Uint8Array): Uint8Array =>
  withParts(bytes, (xml, path) =>
    path === 'xl/workbook.xml'
      ? xml.replaceAll(/<definedName name="_ITA_PLANNER[^>]*>[^<]*<\/definedName>/g, '')
      : xml,
  );

/** A register in an .xlsx file, made by the product, edited cell by cell in the file. */
export class RegisterFile implements World {
  private bytes: Uint8Array | null = null;

  sheets = (): readonly CellGrid[] => (this.bytes ? registerSheets(this.bytes) : []);

  make = (scores: readonly number[], edits: PlanEdits): void => {
    const registers = this.bytes ? registersIn(readWorkbook(this.bytes)) : [];
    const result = planFrom(analyse(setOf(scores.map(points)), OPTIONS), REQUEST, registers, edits);
    this.bytes = drawSheets(this.bytes, result, 'เดิม').bytes;
  };

  act = (sheet: string, step: Step): void => {
    if (!this.bytes) throw new Error('nothing was made yet');
    switch (step.kind) {
      case 'copy-sheet':
        throw new Error('a sheet is not copied in a file');
      case 'rename-sheet':
        this.bytes = renamed(this.bytes, sheet, step.name);
        return;
      case 'lose-marker':
        this.bytes = withoutMarkers(this.bytes);
        return;
      default: {
        const before = readWorkbook(this.bytes).sheets.find((each) => each.sheet === sheet)?.rows ?? [];
        const after = Array.from(before, (row) => Array.from(row ?? [], (cell) => cell?.value ?? null));
        stepInCells(after, step);
        const file = new WorkbookFile(toPackage(this.bytes).book);
        file.change(
          Array.from({ length: Math.max(before.length, after.length) }, (_, row) => row).flatMap((row) =>
            Array.from(
              { length: Math.max(before[row]?.length ?? 0, after[row]?.length ?? 0) },
              (_, column) => ({ sheet, row, column, content: { value: after[row]?.[column] ?? null } }),
            ).filter(({ column, content }) => (before[row]?.[column]?.value ?? null) !== content.value),
          ),
        );
        this.bytes = file.toBytes();
      }
    }
  };
}
