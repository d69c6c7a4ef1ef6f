import { analyseWorkbook } from '../app/analyse-workbook';
import { listsIn, registersIn } from '../app/drawn-sheets';
import { isDoubtful } from '../app/is-doubtful';
import { reportTexts, type JobSentence } from '../app/jobs/job-report';
import { memoryOf } from '../app/keeping/memory';
import { rememberedWork, type RememberedAnalysis } from '../app/keeping/remembered-work';
import { NO_EDITS } from '../app/keeping/set-edits';
import { printedAs, printedSet } from '../app/printed-set';
import { chooseReport, type ReportChoice } from '../app/report/choose-report';
import { reportDrawing, type ReportRequest, type ReportScores } from '../app/report/report-drawing';
import { reportPlan } from '../app/report/report-plan';
import { drawnSentences, toldSheets } from '../app/views/drawn-sentences';
import { reportSentences } from '../app/views/report-sentences';
import { fileFindingSummary } from '../app/views/summary-text';
import type { Plan } from '../planning/types';
import type { Analysis } from '../scores/types';
import { message, type Language } from '../text/message';
import { NAMES_THAI } from '../text/names-th';
import { UnreadableFileError } from '../workbook/file/errors';
import { drawSheets } from '../workbook/file/write';
import type { ReportCommand } from './arguments';
import { EXIT, type Terminal } from './exit';
import { openFile, readingFailure } from './files';
import { listed } from './listed';
import { withSettings } from './remembered-options';
import { requireSheet } from './require-sheet';
import { UsageError } from './usage-error';
import { checkOutput, writeWhole } from './write-file';

type Chosen = Extract<ReportChoice<Analysis>, { kind: 'chosen' }>;

/** What could not be chosen, by its sentence; it asks for another command line. */
const REFUSALS = {
  several: 'report.several-agencies',
  'same-name': 'cli.same-name',
  'unknown-agency': 'cli.unknown-agency',
} as const;

/** What is reported on; null where there is no register for it, which is then told. */
function choose(
  choice: ReportChoice<Analysis>,
  { file, agency, plan: { planYear } }: ReportCommand,
  language: Language,
  terminal: Terminal,
): Chosen | null {
  if (choice.kind === 'chosen') return choice;
  if (choice.kind === 'no-register') {
    const years = choice.years.join(', ');
    const key = years === '' ? 'report.no-register' : 'report.no-register.years';
    terminal.error(message(language, key, { file, years, year: planYear ?? '' }));
    return null;
  }
  const [example = ''] = choice.agencies;
  throw new UsageError(REFUSALS[choice.kind], {
    agency: agency ?? '',
    count: choice.agencies.length,
    agencies: listed(choice.agencies, language),
    example,
  });
}

/** What the user should know of the scores. */
function scoreSentences(
  { before }: Chosen,
  analyses: readonly Analysis[],
  doubtfulToo: boolean,
  language: Language,
): readonly JobSentence[] {
  const doubtful = doubtfulToo ? [] : analyses.filter(({ set }) => isDoubtful(set));
  const sheets = listed([...new Set(doubtful.map(({ set }) => set.sheet))], language);
  return [
    ...(before === null ? [{ key: 'report.no-before' } as const] : []),
    ...(sheets === '' ? [] : [{ key: 'report.doubtful', params: { sheets } } as const]),
  ];
}

/** The report for Word; what writes it is loaded only when it is asked for. */
async function drawWord(plan: Plan, scores: ReportScores, request: ReportRequest): Promise<Uint8Array> {
  const { writeWord } = await import(/* webpackChunkName: "word" */ '../workbook/word/write-word');
  const { reportWord } = await import(/* webpackChunkName: "word" */ '../app/report/report-word');
  return writeWord(reportWord(plan, scores, request));
}

async function makeReport(asked: ReportCommand, language: Language, terminal: Terminal): Promise<number> {
  const { file, output, word } = asked;
  const isInput = await checkOutput(file, output, asked.inPlace);
  if (word !== null) await checkOutput(file, word, false);
  const opened = await openFile(file);
  if (opened.kind === 'unreadable') {
    terminal.error(fileFindingSummary(file, opened.finding, language));
    return EXIT.nothingReadable;
  }
  const { workbook } = opened;
  const memory = memoryOf(workbook);
  const command = memory ? withSettings(asked, memory.settings) : asked;
  const { request, round, plan: options } = command;
  requireSheet(workbook, request.sheet, file);
  const { analyses, findings } = analyseWorkbook(workbook, request);
  // A register without scores is reported on; that there are none is told with the report.
  for (const finding of findings.filter(({ code }) => code !== 'no-scores'))
    terminal.error(fileFindingSummary(file, finding, language));

  const { asOf, documents } = options;
  const doubtfulToo = request.sheet !== null;
  const { agency } = command;
  const wish = { round, asOf, planYear: options.planYear, agency, doubtfulToo };
  const choice = choose(chooseReport(registersIn(workbook), analyses, wish), command, language, terminal);
  if (!choice) return EXIT.nothingReadable;

  const restore = rememberedWork(workbook, memory);
  const remembered = (found: Analysis | null): RememberedAnalysis | null => {
    if (found === null) return null;
    const set = printedSet(found.set, printedAs(choice.printed));
    return restore(set === found.set ? found : { ...found, set }, request, agency !== null);
  };
  const [before, after] = [remembered(choice.before), remembered(choice.after)];
  const { texts, plan: edits } = (before ?? after)?.edits ?? NO_EDITS;
  const lists = listsIn(workbook);
  const scores: ReportScores = { before: before?.analysis ?? null, after: after?.analysis ?? null };
  const { register, printed } = choice;
  const plan = reportPlan({ register, ...scores, printed, edits, lists, digits: documents.digits });
  const reported: ReportRequest = { round, asOf, documents, texts, unitNames: lists.units.names };
  const written = drawSheets(opened.bytes, reportDrawing(plan, scores, reported), NAMES_THAI['sheet.kept']);
  const text = word === null ? null : await drawWord(plan, scores, reported);
  await writeWhole(output, written.bytes, isInput ? opened.bytes : null);
  terminal.wrote?.(output);
  if (word !== null && text !== null) await writeWhole(word, text);

  const told: readonly JobSentence[] = [
    ...reportSentences(plan, choice, scores.after !== null, { round, asOf }),
    ...scoreSentences(choice, analyses, doubtfulToo, language),
  ];
  for (const sentence of reportTexts({ done: true, sentences: told }, language)) terminal.out(sentence);
  terminal.out(message(language, 'summary.written', { output }));
  if (word !== null) terminal.out(message(language, 'summary.written', { output: word }));
  terminal.out(message(language, 'summary.sheets', { sheets: toldSheets(written.names).join(', ') }));
  const sentences = drawnSentences(written);
  for (const sentence of reportTexts({ done: true, sentences }, language)) terminal.out(sentence);
  return EXIT.done;
}

/**
 * `ita report`: adds the report on a register and the memo that covers it to the workbook; every other sheet stays as it was. 3 without a
 * register.
 */
export async function runReport(
  command: ReportCommand,
  language: Language,
  terminal: Terminal,
): Promise<number> {
  try {
    return await makeReport(command, language, terminal);
  } catch (error) {
    // A part that holds no scores is not looked at before the sheets are put together.
    if (!(error instanceof UnreadableFileError)) throw error;
    terminal.error(fileFindingSummary(command.file, readingFailure(error), language));
    return EXIT.nothingReadable;
  }
}
