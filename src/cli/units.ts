import { lstat, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { analyseWorkbook } from '../app/analyse-workbook';
import { answersOf, isUntouched } from '../app/answers';
import { registersIn } from '../app/drawn-sheets';
import { memoryOf } from '../app/keeping/memory';
import { DEFAULT_TARGET, DEFAULT_THRESHOLD } from '../app/parse-option';
import { chooseRegistered } from '../app/report/choose-report';
import { unitWorkbooks } from '../app/unit-forms';
import { fileFindingSummary } from '../app/views/summary-text';
import type { FiscalYear } from '../framework';
import { NAMES_THAI } from '../text/names-th';
import { message, type Language } from '../text/message';
import { drawSheets } from '../workbook/file/write';
import type { UnitsCommand } from './arguments';
import { safeName } from '../app/output-name';
import { errorCode } from './error-code';
import { EXIT, type Terminal } from './exit';
import { openFile } from './files';
import { planInFile, registerChosen } from './register-in-file';
import { documentsWith } from './remembered-options';
import { UsageError } from './usage-error';
import { writeFailure, writeWhole } from './write-file';

/** Where the scores are judged by nothing: they only tell where the agency lies. */
const REQUEST = {
  sheet: null,
  year: null,
  rulesOf: null,
  threshold: DEFAULT_THRESHOLD,
  urgentBelow: null,
  target: DEFAULT_TARGET,
};

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    if (errorCode(error) === 'EEXIST') throw new UsageError('units.not-a-folder', { folder });
    throw writeFailure(error, folder);
  }
}

/** A file that may be written: none, or a form that nobody wrote in since it was handed out. */
async function isFree(path: string): Promise<boolean> {
  const isThere = await lstat(path).then(
    () => true,
    () => false,
  );
  if (!isThere) return true;
  const opened = await openFile(path);
  if (opened.kind === 'unreadable') return false;
  const { sheets } = opened.workbook;
  const forms = answersOf(opened.workbook);
  return forms.length === sheets.length && forms.every(isUntouched);
}

/** The first of 'กองคลัง.xlsx', 'กองคลัง (2).xlsx', … that is free and was not written now. */
async function freePath(folder: string, unit: string, written: ReadonlySet<string>): Promise<string> {
  const stem = safeName(unit);
  for (let count = 1; ; count += 1) {
    const path = join(folder, `${stem}${count === 1 ? '' : ` (${count})`}.xlsx`);
    if (!written.has(path.toLowerCase()) && (await isFree(path))) return path;
  }
}

/** The latest plan is the one under way. */
const latestOf = (years: readonly FiscalYear[]): FiscalYear | null =>
  years.reduce<FiscalYear | null>((last, year) => Math.max(last ?? year, year), null);

/** `ita units`: writes a small workbook for each unit that leads measures, to be filled in and given back; 3 without a register. */
export async function runUnits(
  command: UnitsCommand,
  language: Language,
  terminal: Terminal,
): Promise<number> {
  const { file, output, agency } = command;
  const opened = await openFile(file);
  if (opened.kind === 'unreadable') {
    terminal.error(fileFindingSummary(file, opened.finding, language));
    return EXIT.nothingReadable;
  }
  const { workbook } = opened;
  const { analyses } = analyseWorkbook(workbook, REQUEST);
  const choice = registerChosen(
    chooseRegistered(registersIn(workbook), analyses, command, latestOf),
    command,
    () => 'units.no-register',
    language,
    terminal,
  );
  if (!choice) return EXIT.nothingReadable;
  const memory = memoryOf(workbook);
  const documents = memory
    ? documentsWith(command.documents, memory.settings, command.typed)
    : command.documents;
  const { plan } = planInFile(workbook, memory, choice, {
    request: REQUEST,
    agency,
    digits: documents.digits,
  });
  const { workbooks, withoutLead } = unitWorkbooks(plan, documents);
  if (workbooks.length > 0) await makeFolder(output);
  const written = new Set<string>();
  for (const { unit, measures, document } of workbooks) {
    const path = await freePath(output, unit, written);
    const { bytes } = drawSheets(null, { documents: [document] }, NAMES_THAI['sheet.kept']);
    await writeWhole(path, bytes);
    terminal.wrote?.(path);
    written.add(path.toLowerCase());
    terminal.out(message(language, 'units.written', { unit, count: measures, path }));
  }
  terminal.out(
    message(language, 'units.done', { count: workbooks.length, year: plan.planYear ?? '', folder: output }),
  );
  if (withoutLead > 0) terminal.out(message(language, 'units.without-lead', { count: withoutLead }));
  return EXIT.done;
}
