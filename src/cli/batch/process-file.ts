import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { countAgencies, planEveryAgency, reasonText } from '../../app/batch-plans';
import { message } from '../../text/message';
import type { Workbook } from '../../workbook/cell-grid';
import { toXlsx } from '../../workbook/file/convert';
import { UnreadableFileError } from '../../workbook/file/errors';
import { readWorkbook } from '../../workbook/file/read';
import { addSheets } from '../../workbook/file/write';
import { isDrawn } from '../../workbook/sheet-document';
import { analyseOpened } from '../analyse-opened';
import { openFile, readingFailure } from '../files';
import { stamped, writtenByBatch } from './stamp';
import type { BatchJob, BatchSettings, FileOutcome, StagedPlan } from './types';

/**
 * A file of more agencies than a province has is not copied into every plan: its plans hold our sheets only, or the
 * 8,300 agencies of the country would fill a disk with copies of one table.
 */
const MOST_COPIES = 300;

interface Source {
  readonly bytes: Uint8Array;
  readonly workbook: Workbook;
}

/** The file as it stands in every plan. */
function sourceOf(bytes: Uint8Array, workbook: Workbook): Source {
  const converted = toXlsx(bytes).bytes;
  return { bytes: converted, workbook: converted === bytes ? workbook : readWorkbook(converted) };
}

async function planFile(
  { index, file }: BatchJob,
  settings: BatchSettings,
  alive: () => void,
): Promise<FileOutcome> {
  const { language } = settings;
  const opened = await openFile(file.path);
  if (opened.kind === 'unreadable') return { kind: 'failed', reason: reasonText([opened.finding], language) };
  if (writtenByBatch(opened.workbook)) return { kind: 'own' };
  const result = analyseOpened(opened.workbook, settings.request);
  alive();
  if (result.analyses.length === 0) {
    if (opened.workbook.sheets.some(({ marker }) => isDrawn(marker))) return { kind: 'own' };
    return { kind: 'failed', reason: reasonText(result.findings, language) };
  }

  const agencies = countAgencies(result);
  const source = agencies > MOST_COPIES ? null : sourceOf(opened.bytes, opened.workbook);
  const plans: StagedPlan[] = [];
  for (const { owner, summary, documents } of planEveryAgency(result, settings.plan)) {
    const written = await addSheets(source?.bytes ?? null, stamped(source?.workbook ?? null, documents));
    const staged = join(settings.staging, `${index}-${plans.length}.xlsx`);
    await writeFile(staged, written.bytes);
    plans.push({ staged, owner: agencies > 1 ? owner : null, summary });
    alive();
  }
  return { kind: 'planned', plans };
}

/**
 * Reads, analyses and plans one file; its plans wait in the staging folder. Never throws: whatever goes wrong is the
 * outcome of this file alone.
 * @param alive called after every step, so that a watcher can tell a long file from one that hangs
 */
export async function processFile(
  job: BatchJob,
  settings: BatchSettings,
  alive: () => void,
): Promise<FileOutcome> {
  try {
    return await planFile(job, settings, alive);
  } catch (error) {
    if (error instanceof UnreadableFileError) {
      return { kind: 'failed', reason: reasonText([readingFailure(error)], settings.language) };
    }
    const detail = error instanceof Error ? error.message : String(error);
    return { kind: 'failed', reason: message(settings.language, 'batch.failed.unexpected', { detail }) };
  }
}
