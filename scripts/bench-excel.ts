/**
 * Requests and bytes of the one-click job in Excel, sample by sample, beside a plain writer that sets cell after cell and
 * sends row after row: npm run bench:excel. Microsoft's client runs; Excel behind it is the emulated one of the tests, so
 * requests and bytes are what a real Excel gets, and times would say nothing. docs/bench.md keeps the last table.
 */
import { EXCEL_WORKBOOK } from '../src/workbook/excel/excel-workbook';
import { a1 } from '../src/workbook/cell-grid';
import type { CellStyle, DocumentCell, SheetDocument } from '../src/workbook/sheet-document';
import { openInExcel } from '../test/excel-adapter/open-in-excel';
import { SAMPLES, sampleBytes, sampleDocuments } from '../test/excel-adapter/sample-documents';
import { bootOffice, type OfficeSession } from '../test/excel-host/boot-office';
import { EmulatedWorkbook } from '../test/excel-host/emulated-workbook';
import type { Cost } from '../test/excel-host/request-log';

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** What is written cell by cell: content and look. Tables, rules, charts and page setup are left out of it. */
function writeCell(range: Excel.Range, cell: DocumentCell, style: CellStyle, font: string): void {
  if (style.numberFormat !== undefined) range.numberFormat = [[style.numberFormat]];
  if (cell.formula === undefined)
    range.values = [[typeof cell.value === 'string' ? `'${cell.value}` : cell.value]];
  else range.formulas = [[`=${cell.formula}`]];
  const { format } = range;
  format.font.name = font;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.bold) format.font.bold = true;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal) format.horizontalAlignment = style.horizontal === 'center' ? 'Center' : 'Left';
  if (style.vertical) format.verticalAlignment = style.vertical === 'center' ? 'Center' : 'Top';
  if (style.wrap) format.wrapText = true;
  for (const edge of style.border ? EDGES : []) format.borders.getItem(edge).style = 'Continuous';
}

async function writePlainly(documents: readonly SheetDocument[]): Promise<void> {
  for (const document of documents) {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add(document.name);
      for (const [row, { cells, height }] of document.rows.entries()) {
        cells.forEach((cell, column) => {
          const style = cell ? document.styles[cell.style] : undefined;
          if (cell && style) writeCell(sheet.getRange(a1(row, column)), cell, style, document.font);
        });
        sheet.getRange(`${row + 1}:${row + 1}`).format.rowHeight = Math.min(height, 409);
        await context.sync();
      }
    });
  }
}

async function costOf(office: OfficeSession, job: () => Promise<unknown>): Promise<Cost> {
  office.host.startJob();
  await job();
  await office.settle();
  // What a job sends to clean up is part of what it costs.
  const all = office.host.log.requests.filter(({ kind }) => kind !== 'service');
  return {
    requests: all.length,
    bytesUp: all.reduce((sum, { bytesUp }) => sum + bytesUp, 0),
    bytesDown: all.reduce((sum, { bytesDown }) => sum + bytesDown, 0),
  };
}

const kilobytes = ({ bytesUp, bytesDown }: Cost): string => ((bytesUp + bytesDown) / 1000).toFixed(0);

async function main(): Promise<void> {
  const office = await bootOffice();
  console.log(
    '| sample | cells made | read: requests | KB | make: requests | KB | plain writer: requests | KB |',
  );
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
  for (const name of SAMPLES) {
    const documents = sampleDocuments(name);
    const cells = documents.reduce(
      (sum, { rows }) => sum + rows.reduce((count, row) => count + row.cells.filter(Boolean).length, 0),
      0,
    );
    const open = (): EmulatedWorkbook => office.use(new EmulatedWorkbook(openInExcel(sampleBytes(name))));
    open();
    const read = await costOf(office, () => EXCEL_WORKBOOK.read());
    const made = await costOf(office, () => EXCEL_WORKBOOK.make(documents, 'plan'));
    open();
    const plain = await costOf(office, () => writePlainly(documents));
    const columns = [read, made, plain].flatMap((cost) => [cost.requests, kilobytes(cost)]);
    console.log(`| ${[name, cells, ...columns].join(' | ')} |`);
  }
  office.close();
}

void main();
