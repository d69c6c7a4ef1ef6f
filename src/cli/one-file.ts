import { analyseWorkbook } from '../app/analyse-workbook';
import { memoryOf, type Memory } from '../app/keeping/memory';
import { toldSheets } from '../app/views/drawn-sentences';
import { fileFindingSummary } from '../app/views/summary-text';
import type { Analysis, Finding } from '../scores/types';
import { message, type Language } from '../text/message';
import type { Workbook } from '../workbook/cell-grid';
import { UnreadableFileError } from '../workbook/file/errors';
import type { WrittenWorkbook } from '../workbook/file/draw-into';
import type { PlanCommand } from './arguments';
import { EXIT, type Terminal } from './exit';
import { openFile, readingFailure } from './files';
import { withSettings } from './remembered-options';
import { requireSheet } from './require-sheet';
import { checkOutput, writeWhole } from './write-file';

/** A command that makes something of one file, into another or in its place. */
type OneFileCommand = Omit<PlanCommand, 'command' | 'answers'>;

/** The file of such a command, read. */
export interface Input<Command> {
  /** With the settings that the workbook remembers. */
  readonly command: Command;
  readonly bytes: Uint8Array;
  readonly workbook: Workbook;
  readonly memory: Memory | null;
  readonly analyses: readonly Analysis[];
  /** What is made takes its place. */
  readonly isOutput: boolean;
}

/**
 * Reads the file of a command and tells what was found that belongs to no result; null where it cannot be read, which is told.
 * @param isTold whether a finding is one that the user has to know of
 */
export async function openInput<Command extends OneFileCommand>(
  asked: Command,
  language: Language,
  terminal: Terminal,
  isTold: (finding: Finding) => boolean = () => true,
): Promise<Input<Command> | null> {
  const { file, output, word } = asked;
  const isOutput = await checkOutput(file, output, asked.inPlace);
  if (word !== null) await checkOutput(file, word, false);
  const opened = await openFile(file);
  if (opened.kind === 'unreadable') {
    terminal.error(fileFindingSummary(file, opened.finding, language));
    return null;
  }
  const { bytes, workbook } = opened;
  const memory = memoryOf(workbook);
  const command = memory ? withSettings(asked, memory.settings) : asked;
  requireSheet(workbook, command.request.sheet, file);
  const { analyses, findings } = analyseWorkbook(workbook, command.request);
  for (const finding of findings.filter(isTold)) terminal.error(fileFindingSummary(file, finding, language));
  return { command, bytes, workbook, memory, analyses, isOutput };
}

/** Writes what was made, the file for Word beside it where there is one. */
export async function writeMade(
  { command: { output, word }, bytes, isOutput }: Input<OneFileCommand>,
  written: Pick<WrittenWorkbook, 'bytes'>,
  text: Uint8Array | null,
  terminal: Terminal,
): Promise<void> {
  await writeWhole(output, written.bytes, isOutput ? bytes : null);
  terminal.wrote?.(output);
  if (word !== null && text !== null) await writeWhole(word, text);
}

/** Which files and sheets were made. */
export const madeTexts = (
  { output, word }: Pick<OneFileCommand, 'output' | 'word'>,
  { names }: Pick<WrittenWorkbook, 'names'>,
  language: Language,
): readonly string[] => [
  message(language, 'summary.written', { output }),
  ...(word === null ? [] : [message(language, 'summary.written', { output: word })]),
  message(language, 'summary.sheets', { sheets: toldSheets(names).join(', ') }),
];

/** Does the work of a command on a file; a part of it that turns out to be damaged is told. */
export async function onFile(
  file: string,
  language: Language,
  terminal: Terminal,
  work: () => Promise<number>,
): Promise<number> {
  try {
    return await work();
  } catch (error) {
    // A part that holds no scores is not looked at before the sheets are put together.
    if (!(error instanceof UnreadableFileError)) throw error;
    terminal.error(fileFindingSummary(file, readingFailure(error), language));
    return EXIT.nothingReadable;
  }
}
