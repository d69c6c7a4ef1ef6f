import { lstat, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { answersOf, isUntouched } from '../app/answers';
import { memoryOf } from '../app/keeping/memory';
import { DEFAULT_TARGET, DEFAULT_THRESHOLD } from '../app/parse-option';
import { chooseUnitsRegister, planOfRegister, unitWorkbooks } from '../app/unit-forms';
import { fileFindingSummary } from '../app/views/summary-text';
import { NAMES_THAI } from '../text/names-th';
import { message, type Language } from '../text/message';
import { drawSheets } from '../workbook/file/write';
import type { UnitsCommand } from './arguments';
import { safeName } from './batch/output-name';
import { errorCode } from './error-code';
import { EXIT, type Terminal } from './exit';
import { openFile } from './files';
import { listed } from './listed';
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

/** `ita units`: writes a small workbook for each unit that leads measures, to be filled in and given back; 3 without a register. */
export async function runUnits(
  command: UnitsCommand,
  language: Language,
  terminal: Terminal,
): Promise<number> {
  const { file, output, agency, planYear } = command;
  const opened = await openFile(file);
  if (opened.kind === 'unreadable') {
    terminal.error(fileFindingSummary(file, opened.finding, language));
    return EXIT.nothingReadable;
  }
  const { workbook } = opened;
  const choice = chooseUnitsRegister(workbook, agency, planYear);
  if (choice.kind === 'several') {
    const { agencies } = choice;
    throw new UsageError('cli.several-agencies', {
      count: agencies.length,
      agencies: listed(agencies, language),
    });
  }
  if (choice.kind === 'none') {
    terminal.error(message(language, 'units.no-register', { file }));
    return EXIT.nothingReadable;
  }
  const settings = memoryOf(workbook)?.settings;
  const documents = settings ? documentsWith(command.documents, settings, command.typed) : command.documents;
  const plan = planOfRegister(choice.register, workbook, REQUEST);
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
