import { chooseLatest, planFrom, type Choice } from '../app/plan-workbook';
import { analysisSummary, fileFindingSummary, planSummary } from '../app/summary-text';
import type { Analysis } from '../scores/types';
import { message, type Language } from '../text/message';
import { UnreadableFileError } from '../workbook/file/errors';
import { addSheets } from '../workbook/file/write';
import { analyseOpened } from './analyse-opened';
import type { PlanCommand } from './arguments';
import { EXIT, type Terminal } from './exit';
import { checkOutput, openFile, readingFailure, writeWhole } from './files';
import { requireSheet } from './require-sheet';
import { UsageError } from './usage-error';

type Chosen = Extract<Choice, { kind: 'chosen' }>;

function choose(analyses: readonly Analysis[], agency: string | null): Chosen {
  const choice = chooseLatest(analyses, agency);
  if (choice.kind === 'chosen') return choice;
  const agencies = choice.agencies.join(', ');
  if (choice.kind === 'several') {
    throw new UsageError('cli.several-agencies', { count: choice.agencies.length, agencies });
  }
  throw new UsageError('cli.unknown-agency', { agency: agency ?? '', agencies });
}

async function makePlan(command: PlanCommand, language: Language, terminal: Terminal): Promise<number> {
  const { file, output, request } = command;
  await checkOutput(file, output, command.inPlace);
  const opened = await openFile(file);
  if (opened.kind === 'unreadable') {
    terminal.error(fileFindingSummary(file, opened.finding, language));
    return EXIT.nothingReadable;
  }
  requireSheet(opened.workbook, request.sheet, file);
  const { analyses, findings } = analyseOpened(opened.workbook, request);
  for (const finding of findings) terminal.error(fileFindingSummary(file, finding, language));
  if (analyses.length === 0) return EXIT.nothingReadable;

  const { chosen: analysis, severalYears } = choose(analyses, command.agency);
  const result = planFrom(analysis, command.plan);
  const written = await addSheets(opened.bytes, result.documents);
  await writeWhole(output, written.bytes);

  terminal.out(analysisSummary(analysis, language).join('\n'));
  if (severalYears) {
    terminal.out(message(language, 'summary.other-years', { year: analysis.set.fiscalYear ?? '' }));
  }
  terminal.out(planSummary(result, language).join('\n'));
  terminal.out(message(language, 'summary.written', { output }));
  terminal.out(message(language, 'summary.sheets', { sheets: written.names.join(', ') }));
  if (written.macrosLeftOut) terminal.out(message(language, 'summary.macros'));
  return EXIT.done;
}

/** `ita plan`: reads, analyses, plans, writes a new workbook with the input's sheets and ours; 3 without scores. */
export async function runPlan(command: PlanCommand, language: Language, terminal: Terminal): Promise<number> {
  try {
    return await makePlan(command, language, terminal);
  } catch (error) {
    // A part that holds no scores is not looked at before the sheets are put together.
    if (!(error instanceof UnreadableFileError)) throw error;
    terminal.error(fileFindingSummary(command.file, readingFailure(error), language));
    return EXIT.nothingReadable;
  }
}
