import { registersIn } from '../app/drawn-sheets';
import { isDoubtful } from '../app/is-doubtful';
import { reportTexts, type JobSentence } from '../app/jobs/job-report';
import { chooseReport } from '../app/report/choose-report';
import { reportDrawing, type ReportRequest, type ReportScores } from '../app/report/report-drawing';
import { drawnSentences } from '../app/views/drawn-sentences';
import { reportSentences } from '../app/views/report-sentences';
import type { Plan } from '../planning/types';
import type { Analysis } from '../scores/types';
import type { Language } from '../text/message';
import { NAMES_THAI } from '../text/names-th';
import { drawSheets } from '../workbook/file/write';
import type { ReportCommand } from './arguments';
import { EXIT, type Terminal } from './exit';
import { listed } from './listed';
import { madeTexts, onFile, openInput, writeMade } from './one-file';
import { planInFile, registerChosen, type ChosenRegister } from './register-in-file';

/** What the user should know of the scores. */
function scoreSentences(
  { before }: ChosenRegister,
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
  // A register without scores is reported on; that there are none is told with the report.
  const input = await openInput(asked, language, terminal, ({ code }) => code !== 'no-scores');
  if (!input) return EXIT.nothingReadable;
  const { command, workbook, memory, analyses } = input;
  const { request, round, agency, word } = command;
  const { asOf, documents, planYear } = command.plan;
  const doubtfulToo = request.sheet !== null;
  const choice = registerChosen(
    chooseReport(registersIn(workbook), analyses, { round, asOf, planYear, agency, doubtfulToo }),
    { ...command, planYear },
    (years) => (years === '' ? 'report.no-register' : 'report.no-register.years'),
    language,
    terminal,
  );
  if (!choice) return EXIT.nothingReadable;

  const named = { request, agency, digits: documents.digits };
  const { plan, scores, texts, lists } = planInFile(workbook, memory, choice, named);
  const reported: ReportRequest = { round, asOf, documents, texts, unitNames: lists.units.names };
  const written = drawSheets(input.bytes, reportDrawing(plan, scores, reported), NAMES_THAI['sheet.kept']);
  const text = word === null ? null : await drawWord(plan, scores, reported);
  await writeMade(input, written, text, terminal);

  const told: readonly JobSentence[] = [
    ...reportSentences(plan, choice, scores.after !== null, { round, asOf }),
    ...scoreSentences(choice, analyses, doubtfulToo, language),
  ];
  const texted = [
    ...reportTexts({ done: true, sentences: told }, language),
    ...madeTexts(command, written, language),
    ...reportTexts({ done: true, sentences: drawnSentences(written) }, language),
  ];
  for (const line of texted) terminal.out(line);
  return EXIT.done;
}

/**
 * `ita report`: adds the report on a register and the memo that covers it to the workbook; every other sheet stays as it was. 3 without a
 * register.
 */
export const runReport = (command: ReportCommand, language: Language, terminal: Terminal): Promise<number> =>
  onFile(command.file, language, terminal, () => makeReport(command, language, terminal));
