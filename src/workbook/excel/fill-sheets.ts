import type { LeftOut, MakeOptions } from '../host-workbook';
import { markerFormula } from '../marker-formula';
import { nameDocuments, type NamedDocument } from '../name-documents';
import { CONTENT_NAME, drawnDigest } from '../sheet-content';
import { MARKER_NAME } from '../sheet-document';
import { Batch } from './batch';
import { askTable, type TableState } from './change-table';
import { finish } from './finish';
import { askWidths, settleWidths } from './page-width';
import { placesOf, type Places, type PlacesWanted } from './places';
import { UNFINISHED_NAME } from './sheet-list';
import { lookAround, type Survey } from './survey';
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
export interface MakingJob extends PlacesWanted {
  readonly show: string;
  readonly missing: ReadonlySet<LeftOut>;
  readonly tables: NonNullable<MakeOptions['tables']>;
  readonly signal: AbortSignal | undefined;
}

/** How far a job got, for whoever has to clean up after it. */
export interface Progress {
  survey?: Survey;
  named?: readonly NamedDocument[];
}

/** New sheets that stand, at the end of the tabs and under names that were free. */
export interface Filled {
  readonly named: readonly NamedDocument[];
  readonly places: Places;
  readonly ids: readonly string[];
  readonly isOneWide: boolean;
  /** How the tables that are to be changed stood when the sheets were shown, in their order. */
  readonly states: readonly TableState[];
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
  const { documents, show, missing, takenNames, tables, signal } = job;
  const survey = await lookAround(
    context,
    tables.map(({ update }) => update),
  );
  const named = nameDocuments(documents, {
    sheets: [...survey.sheets.map(({ name }) => name), ...takenNames],
    tables: survey.names.map(({ name }) => name),
  });
  Object.assign(progress, { survey, named });
  const places = placesOf(survey, job);
  const digests = digestsOf(places.wished, missing);
  const batch = new Batch(context, signal);
  const sheets: Excel.Worksheet[] = [];
  for (const [index, one] of named.entries()) sheets.push(await addHidden(batch, one, digests[index] ?? ''));
  const each = async (write: Write): Promise<void> => {
    for (const [index, sheet] of sheets.entries()) {
      const one = named[index];
      if (one) await write(batch, sheet, one, named);
    }
  };
  for (const { part, write } of WRITES) if (part === undefined || !missing.has(part)) await each(write);
  await batch.send();
  // Excel selects no hidden sheet.
  const seen = named.flatMap(({ document }, index) => (document.hidden ? [] : [index]));
  const shown = sheets[seen.find((index) => named[index]?.document.kind === show) ?? seen[0] ?? -1];
  const filled = sheets.flatMap((sheet, index) => {
    const document = named[index]?.document;
    return document ? [{ sheet, document }] : [];
  });
  await finish(batch, filled, shown, missing);
  const pages = missing.has('page-layout') ? [] : askWidths(sheets);
  const asked = tables.map(({ update }) => askTable(context, update, !missing.has('page-layout')));
  await batch.send();
  const states = asked.map((answer) => answer());
  const isOneWide = await settleWidths(context, pages);
  return { named, places, ids: sheets.map(({ id }) => id), isOneWide, states };
}

/** Of what is drawn on this host, under the names that sheets and tables have in the end. */
function digestsOf(wished: readonly NamedDocument[], missing: ReadonlySet<LeftOut>): readonly string[] {
  return wished.map(({ document }) =>
    drawnDigest(missing.has('chart') ? { ...document, charts: [] } : document),
  );
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

/** Hidden, not very hidden: whoever finds it can show and delete it, and Excel crashed when such a sheet was undone (issue 6001). */
async function addHidden(
  batch: Batch,
  { sheet: name, document }: NamedDocument,
  digest: string,
): Promise<Excel.Worksheet> {
  await batch.room(15, name);
  const sheet = batch.context.workbook.worksheets.add(name);
  sheet.visibility = 'Hidden';
  // A name can be hidden only by the request that adds it (OfficeDev/office-js issue 3878).
  sheet.names.add(UNFINISHED_NAME, '=TRUE').visible = false;
  sheet.names.add(MARKER_NAME, `=${markerFormula(document.marker)}`).visible = false;
  sheet.names.add(CONTENT_NAME, `=${markerFormula(digest)}`).visible = false;
  sheet.load('id');
  return sheet;
}
