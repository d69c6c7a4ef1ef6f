import type { LeftOut } from '../host-workbook';
import { HostError } from '../host-workbook';
import { markerFormula } from '../marker-formula';
import { nameDocuments, type NamedDocument } from '../name-documents';
import { MARKER_NAME, type SheetDocument } from '../sheet-document';
import { Batch } from './batch';
import { finish } from './finish';
import { askWidths, settleWidths } from './page-width';
import { loadSheets, UNFINISHED_NAME, type ListedSheet } from './sheet-list';
import { supports } from './supports';
import { writeFormulas, writeNumberFormats, writeValues } from './write-cells';
import { writeCharts } from './write-charts';
import { writePage } from './write-page';
import {
  styleTables,
  writeConditionalFormats,
  writeMerges,
  writeTables,
  writeValidations,
} from './write-rules';
import { writeSizes } from './write-sizes';

/** What is to be made, and what of it this host does not take. */
export interface MakingJob {
  readonly documents: readonly SheetDocument[];
  readonly show: string;
  readonly missing: ReadonlySet<LeftOut>;
  /** Names that no sheet can be given, besides those of the sheets that are listed. */
  readonly takenNames: readonly string[];
  readonly signal: AbortSignal | undefined;
}

/** The workbook before anything is written. */
export interface Survey {
  readonly sheets: readonly ListedSheet[];
  /** Names of tables and defined names, which share one space, and the id of the sheet they go with; null for none. */
  readonly names: readonly { readonly name: string; readonly sheet: string | null }[];
  readonly selected: string;
}

/** How far a job got, for whoever has to clean up after it. */
export interface Progress {
  survey?: Survey;
  named?: readonly NamedDocument[];
}

/** New sheets that stand, at the end of the tabs and under names that were free. */
export interface Filled {
  readonly survey: Survey;
  readonly named: readonly NamedDocument[];
  readonly ids: readonly string[];
  readonly isOneWide: boolean;
}

/**
 * Makes the sheets: names in one request, everything on hidden and marked sheets in a second, showing them in a third.
 * @param progress is told how far it got
 */
export async function fillSheets(
  context: Excel.RequestContext,
  job: MakingJob,
  progress: Progress,
): Promise<Filled> {
  const { documents, show, missing, takenNames, signal } = job;
  const survey = await lookAround(context);
  const named = nameDocuments(documents, {
    sheets: [...survey.sheets.map(({ name }) => name), ...takenNames],
    tables: survey.names.map(({ name }) => name),
  });
  Object.assign(progress, { survey, named });
  const batch = new Batch(context, signal);
  const sheets: Excel.Worksheet[] = [];
  for (const one of named) sheets.push(await addHidden(batch, one));
  const each = async (write: Write): Promise<void> => {
    for (const [index, sheet] of sheets.entries()) {
      const one = named[index];
      if (one) await write(batch, sheet, one, named);
    }
  };
  for (const { part, write } of WRITES) if (part === undefined || !missing.has(part)) await each(write);
  await batch.send();
  const shown =
    sheets[
      Math.max(
        0,
        named.findIndex(({ document }) => document.kind === show),
      )
    ];
  const filled = sheets.flatMap((sheet, index) => {
    const document = named[index]?.document;
    return document ? [{ sheet, document }] : [];
  });
  await finish(batch, filled, shown, missing);
  const pages = missing.has('page-layout') ? [] : askWidths(sheets);
  await batch.send();
  const isOneWide = await settleWidths(context, pages);
  return { survey, named, ids: sheets.map(({ id }) => id), isOneWide };
}

type Write = (
  batch: Batch,
  sheet: Excel.Worksheet,
  named: NamedDocument,
  all: readonly NamedDocument[],
) => Promise<void>;

/** Each for all sheets before the next one, because formulas name other sheets and tables. */
const WRITES: readonly { readonly part?: LeftOut; readonly write: Write }[] = [
  { part: 'look', write: writeNumberFormats },
  { write: writeValues },
  { part: 'look', write: writeSizes },
  { part: 'look', write: writeMerges },
  { write: writeTables },
  { part: 'look', write: styleTables },
  { write: writeFormulas },
  { part: 'validation', write: writeValidations },
  { part: 'conditional-format', write: writeConditionalFormats },
  { part: 'chart', write: writeCharts },
  { part: 'page-layout', write: writePage },
];

async function lookAround(context: Excel.RequestContext): Promise<Survey> {
  const { workbook } = context;
  const listed = loadSheets(context);
  workbook.tables.load('items/name,items/worksheet/id');
  workbook.names.load('items/name');
  const active = workbook.worksheets.getActiveWorksheet();
  active.load('id');
  if (supports('1.7')) workbook.protection.load('protected');
  await context.sync();
  if (supports('1.7') && workbook.protection.protected) {
    throw new HostError('protected', 'nothing', 'the structure of the workbook is protected');
  }
  const sheets = listed();
  const names = [
    ...workbook.tables.items.map(({ name, worksheet }) => ({ name, sheet: worksheet.id })),
    ...workbook.names.items.map(({ name }) => ({ name, sheet: null })),
    ...sheets.flatMap(({ id, names: own }) => own.map((name) => ({ name, sheet: id }))),
  ];
  return { sheets, names, selected: active.id };
}

/** Hidden, not very hidden: whoever finds it can show and delete it, and Excel crashed when such a sheet was undone (issue 6001). */
async function addHidden(batch: Batch, { sheet: name, document }: NamedDocument): Promise<Excel.Worksheet> {
  await batch.room(12, name);
  const sheet = batch.context.workbook.worksheets.add(name);
  sheet.visibility = 'Hidden';
  // A name can be hidden only by the request that adds it (OfficeDev/office-js issue 3878).
  sheet.names.add(UNFINISHED_NAME, '=TRUE').visible = false;
  sheet.names.add(MARKER_NAME, `=${markerFormula(document.marker)}`).visible = false;
  sheet.load('id');
  return sheet;
}
