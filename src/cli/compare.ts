import { analyseWorkbook } from '../app/analyse-workbook';
import { chooseYears, sortResults, type ChosenYears, type Sorted } from '../app/compare/choose-years';
import { compareDrawing, compareWord } from '../app/compare/compare-drawing';
import type { FiledFormer, FiledScores } from '../app/compare/latest-editions';
import { toldFindings } from '../app/compare/told-findings';
import { trendParts } from '../app/compare/trend-parts';
import { registersIn } from '../app/drawn-sheets';
import { memoryOf } from '../app/keeping/memory';
import { rememberedWork } from '../app/keeping/remembered-work';
import type { Settings } from '../app/keeping/settings';
import { compareRemarks, trendLines } from '../app/views/compare-sentences';
import { fileFindingSummary } from '../app/views/summary-text';
import type { DocumentOptions, TrendSources } from '../documents';
import type { SheetRegister } from '../planning/register/read-register';
import { message, type Language } from '../text/message';
import { NAMES_THAI } from '../text/names-th';
import { drawSheets } from '../workbook/file/write';
import type { CompareCommand } from './arguments';
import { EXIT, type Terminal } from './exit';
import { openFile, readingFailure } from './files';
import { listed } from './listed';
import { notChosen } from './not-chosen';
import { madeTexts } from './one-file';
import { documentsWith, requestWith } from './remembered-options';
import { requireSheet } from './require-sheet';
import { checkOutput, writeWhole } from './write-file';

/** What the files of the command hold together. */
interface Holdings {
  readonly results: readonly FiledScores[];
  readonly former: readonly FiledFormer[];
  readonly registers: readonly SheetRegister[];
  /** Of the last workbook that remembers any. */
  readonly settings: Settings | null;
}

const NOTHING: Holdings = { results: [], former: [], registers: [], settings: null };

/** Reads a file; one that cannot be read is told, and leaves the others as they are. */
async function holdingsOf(
  file: string,
  place: number,
  { request, typed }: CompareCommand,
  language: Language,
  terminal: Terminal,
): Promise<Holdings> {
  const opened = await openFile(file);
  if (opened.kind === 'unreadable') {
    terminal.error(fileFindingSummary(file, opened.finding, language));
    return NOTHING;
  }
  const { workbook } = opened;
  requireSheet(workbook, request.sheet, file);
  try {
    const memory = memoryOf(workbook);
    const own = memory ? requestWith(request, memory.settings, typed) : request;
    // Every year is wanted: the one that was named is that of scores without a year.
    const result = analyseWorkbook(workbook, { ...own, year: null });
    const { analyses, former } = result;
    for (const finding of toldFindings(result)) terminal.error(fileFindingSummary(file, finding, language));
    const remembered = rememberedWork(workbook, memory);
    return {
      results: analyses.map((each) => {
        const { analysis } = remembered(each, own, false);
        return { file, place, analysis, set: analysis.set };
      }),
      former: former.map((each) => ({ file, former: each })),
      registers: registersIn(workbook),
      settings: memory?.settings ?? null,
    };
  } catch (error) {
    terminal.error(fileFindingSummary(file, readingFailure(error), language));
    return NOTHING;
  }
}

async function readAll(command: CompareCommand, language: Language, terminal: Terminal): Promise<Holdings> {
  const all: Holdings[] = [];
  for (const [place, file] of command.files.entries())
    all.push(await holdingsOf(file, place, command, language, terminal));
  return {
    results: all.flatMap(({ results }) => results),
    former: all.flatMap(({ former }) => former),
    registers: all.flatMap(({ registers }) => registers),
    settings: all.reduce<Settings | null>((last, { settings }) => settings ?? last, null),
  };
}

/** What cannot be compared. */
function tellUnusable({ yearless, itemsAlone }: Sorted, language: Language, terminal: Terminal): void {
  for (const { set, file } of yearless)
    terminal.error(message(language, 'compare.yearless', { sheet: set.sheet, file }));
  for (const { set, file } of itemsAlone)
    terminal.error(message(language, 'compare.items-alone', { sheet: set.sheet, file }));
}

/** The years of one agency; null when all that there are of it are doubtful, which is then told. */
function choose(
  { usable }: Sorted,
  { former }: Holdings,
  { agency, request }: CompareCommand,
  language: Language,
  terminal: Terminal,
): ChosenYears | null {
  const choice = chooseYears(usable, former, agency, request.sheet !== null);
  if (choice.kind === 'chosen') return choice;
  if (choice.kind !== 'doubtful') throw notChosen(choice, agency, language, 'compare.several-agencies');
  const [example = ''] = choice.sheets;
  terminal.error(message(language, 'cli.doubtful', { sheets: listed(choice.sheets, language), example }));
  return null;
}

/** What writes the file for Word is loaded only when it is asked for. */
async function drawWord(sources: TrendSources, options: DocumentOptions): Promise<Uint8Array> {
  const { writeWord } = await import(/* webpackChunkName: "word" */ '../workbook/word/write-word');
  return writeWord(compareWord(sources, options));
}

/** `ita compare`: compares the years of one agency over one or several workbooks; 3 where fewer than two can be. */
export async function runCompare(
  command: CompareCommand,
  language: Language,
  terminal: Terminal,
): Promise<number> {
  const { files, output, word } = command;
  for (const file of files) {
    await checkOutput(file, output, false, 'compare.output-is-input');
    if (word !== null) await checkOutput(file, word, false, 'compare.output-is-input');
  }
  const holdings = await readAll(command, language, terminal);
  const sorted = sortResults(holdings.results, command.request);
  tellUnusable(sorted, language, terminal);
  if (sorted.usable.length === 0) {
    terminal.error(message(language, 'compare.no-years'));
    return EXIT.nothingReadable;
  }
  const chosen = choose(sorted, holdings, command, language, terminal);
  if (!chosen) return EXIT.nothingReadable;
  const { settings, registers } = holdings;
  const documents = settings ? documentsWith(command.documents, settings, command.typed) : command.documents;
  const sources = trendParts(
    {
      analyses: chosen.results.map(({ analysis }) => analysis),
      former: chosen.former.map(({ former }) => former),
    },
    registers,
    chosen.namedInScores,
    documents.digits,
  );
  if (!sources) {
    const [only] = chosen.results;
    const about = {
      year: only?.set.fiscalYear ?? '',
      agency: only?.set.agency ?? '',
      file: only?.file ?? '',
    };
    terminal.error(message(language, 'compare.one-year', about));
    return EXIT.nothingReadable;
  }
  const written = drawSheets(
    null,
    { documents: compareDrawing(sources, documents) },
    NAMES_THAI['sheet.kept'],
  );
  await writeWhole(output, written.bytes);
  terminal.wrote?.(output);
  if (word !== null) await writeWhole(word, await drawWord(sources, documents));
  const lines = [
    ...trendLines(sources, language),
    ...compareRemarks(sources, chosen, language),
    ...madeTexts(command, written, language),
  ];
  for (const line of lines) terminal.out(line);
  return EXIT.done;
}
