import type { LeftOut, MadeSheet, MadeSheets, Remains } from '../host-workbook';
import { HostError } from '../host-workbook';
import { markerFormula } from '../marker-formula';
import { nameDocuments, type NamedDocument } from '../name-documents';
import { MARKER_NAME, type SheetDocument } from '../sheet-document';
import { Batch } from './batch';
import { deleteSheets } from './clean';
import { finish } from './finish';
import { codeOf, hostError, locationOf } from './host-error';
import { run } from './run';
import { loadSheets, UNFINISHED_NAME, type ListedSheet } from './sheet-list';
import { supports } from './supports';
import { writeFormulas, writeNumberFormats, writeValues } from './write-cells';
import { writeCharts } from './write-charts';
import { writePage } from './write-page';
import { writeConditionalFormats, writeMerges, writeTables, writeValidations } from './write-rules';
import { writeSizes } from './write-sizes';

/** What a document has of it, and the version of the Excel API that can write it. */
const OPTIONAL: readonly {
  readonly part: LeftOut;
  readonly since: string;
  readonly has: (document: SheetDocument) => boolean;
}[] = [
  { part: 'page-layout', since: '1.9', has: () => true },
  { part: 'chart', since: '1.8', has: ({ charts }) => charts.length > 0 },
  {
    part: 'conditional-format',
    since: '1.6',
    has: ({ conditionalFormats }) => conditionalFormats.length > 0,
  },
  { part: 'validation', since: '1.8', has: ({ validations }) => validations.length > 0 },
  { part: 'freeze', since: '1.7', has: ({ freeze }) => freeze.rows + freeze.columns > 0 },
];

/** The workbook before anything is written. */
interface Survey {
  readonly sheets: readonly ListedSheet[];
  /** Names of tables and defined names, which share one space. */
  readonly names: readonly string[];
  readonly selected: string;
}

/** How far a job got, for whoever has to clean up after it. */
interface Progress {
  survey?: Survey;
  named?: readonly NamedDocument[];
}

/**
 * Makes the documents as new sheets: names in one request, everything on hidden and marked sheets in a second, showing
 * them in a third. After an error, or when the signal breaks it off before the last request, what was made is deleted again.
 * @throws HostError that tells what remains; the signal's reason when it was broken off and nothing remains
 */
export async function makeSheets(
  documents: readonly SheetDocument[],
  show: string,
  options: Excel.RunOptions,
  signal?: AbortSignal,
): Promise<MadeSheets> {
  const progress: Progress = {};
  try {
    return await Excel.run(options, (context) => make(context, documents, show, progress, signal));
  } catch (error) {
    const remains = await cleanUp(progress, error);
    if (remains === 'nothing') signal?.throwIfAborted();
    throw hostError(error, remains);
  }
}

async function make(
  context: Excel.RequestContext,
  documents: readonly SheetDocument[],
  show: string,
  progress: Progress,
  signal: AbortSignal | undefined,
): Promise<MadeSheets> {
  const survey = await lookAround(context);
  const named = nameDocuments(documents, {
    sheets: survey.sheets.map(({ name }) => name),
    tables: survey.names,
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
  for (const write of WRITES) await each(write);
  await batch.send();
  const shown =
    sheets[
      Math.max(
        0,
        named.findIndex(({ document }) => document.kind === show),
      )
    ];
  await finish(
    batch,
    sheets.flatMap((sheet, index) => {
      const document = named[index]?.document;
      return document ? [{ sheet, document }] : [];
    }),
    shown,
  );
  await batch.send();
  return {
    sheets: named.map(({ sheet, document }, index): MadeSheet => ({
      kind: document.kind,
      id: sheets[index]?.id ?? '',
      name: sheet,
    })),
    leftOut: OPTIONAL.filter(({ since, has }) => !supports(since) && documents.some(has)).map(
      ({ part }) => part,
    ),
  };
}

type Write = (
  batch: Batch,
  sheet: Excel.Worksheet,
  named: NamedDocument,
  all: readonly NamedDocument[],
) => Promise<void>;

/** Each for all sheets before the next one, because formulas name other sheets and tables. */
const WRITES: readonly Write[] = [
  writeNumberFormats,
  writeValues,
  (batch, sheet, { document }) => writeSizes(batch, sheet, document),
  writeMerges,
  writeTables,
  writeFormulas,
  writeValidations,
  writeConditionalFormats,
  writeCharts,
  writePage,
];

async function lookAround(context: Excel.RequestContext): Promise<Survey> {
  const { workbook } = context;
  const listed = loadSheets(context);
  workbook.tables.load('items/name');
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
    ...workbook.tables.items.map(({ name }) => name),
    ...workbook.names.items.map(({ name }) => name),
    ...sheets.flatMap((sheet) => sheet.names),
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

/** Two attempts, because the reason of the failure may be over by now, as that of a busy host. */
async function cleanUp({ survey, named }: Progress, error: unknown): Promise<Remains> {
  if (!survey || !named) return 'nothing';
  const before = new Set(survey.sheets.map(({ id }) => id));
  const ours = new Set(named.map(({ sheet }) => sheet));
  // A sheet of our name that is not marked is another person's, made at the same time, if it kept us from adding ours.
  const taken = codeOf(error) === 'ItemAlreadyExists' && locationOf(error).startsWith('WorksheetCollection');
  const wanted = (sheet: ListedSheet): boolean =>
    !before.has(sheet.id) && ours.has(sheet.name) && (!taken || sheet.unfinished);
  for (let attempt = 1; attempt <= 2; attempt += 1) {
    try {
      await run((context) => deleteSheets(context, wanted, survey.selected));
      return 'nothing';
    } catch {
      // What remains is told with the error that led here.
    }
  }
  return 'hidden-sheets';
}
