import { join } from 'node:path';
import { holdsItemsAlone } from '../../app/items-alone';
import { analyseWorkbook } from '../../app/analyse-workbook';
import { agenciesOf, planEveryAgency, reasonText } from '../../app/batch-plans';
import { holdsDrawings, listsIn, registersIn } from '../../app/drawn-sheets';
import { memoryOf } from '../../app/keeping/memory';
import { rememberedWork, type RememberedAnalysis } from '../../app/keeping/remembered-work';
import { leftOutLines } from '../../app/views/summary-text';
import type { Analysis } from '../../scores/types';
import { message } from '../../text/message';
import { toXlsx } from '../../workbook/file/convert';
import { UnreadableFileError } from '../../workbook/file/errors';
import { NAMES_THAI } from '../../text/names-th';
import { hasSeal, sealed } from '../../workbook/file/seal';
import { drawSheets } from '../../workbook/file/write';
import { openFile, readingFailure } from '../files';
import { listed } from '../listed';
import { causeText, tellDeveloper } from '../tell-developer';
import { UsageError } from '../usage-error';
import { writeProven } from '../write-file';
import { originOf } from './origin';
import { planPath } from '../../app/output-name';
import { isStamped, stamped } from './stamp';
import type { BatchJob, BatchSettings, FileOutcome, StagedPlan } from './types';

/**
 * A file of more agencies than the country has is no list of scores; without a limit its plans would fill the disk
 * (docs/decisions/agencies-of-a-file.md).
 */
const MOST_AGENCIES = 10_000;

async function planFile(
  { index, file }: BatchJob,
  settings: BatchSettings,
  alive: () => void,
): Promise<FileOutcome> {
  const { language } = settings;
  const opened = await openFile(typeof file.path === 'string' ? file.path : Buffer.from(file.path));
  if (opened.kind === 'unreadable') return { kind: 'failed', reason: reasonText([opened.finding], language) };
  if (isStamped(opened.workbook) || hasSeal(opened.bytes)) return { kind: 'own' };
  const result = analyseWorkbook(opened.workbook, settings.request);
  alive();
  if (result.analyses.length === 0) {
    if (holdsDrawings(opened.workbook)) return { kind: 'own' };
    return { kind: 'failed', reason: reasonText(result.findings, language) };
  }

  if (result.analyses.every(holdsItemsAlone))
    return { kind: 'failed', reason: message(language, 'batch.failed.items-alone') };

  const { owners, account, doubtfulSheets } = agenciesOf(result, settings.request.sheet !== null);
  const notUsed =
    doubtfulSheets.length === 0
      ? null
      : message(language, 'batch.failed.doubtful', { sheets: listed(doubtfulSheets, language) });
  if (owners.length === 0) return { kind: 'failed', reason: notUsed ?? '', account };
  if (owners.length > MOST_AGENCIES) {
    const params = { count: owners.length, most: MOST_AGENCIES };
    return { kind: 'failed', reason: message(language, 'batch.failed.agencies', params), account };
  }
  // A plan of one of several agencies holds its scores alone, not those of the others.
  const scoresLeftOut = owners.length > 1;
  const source = scoresLeftOut ? null : toXlsx(opened.bytes).bytes;
  const request = { ...settings.plan, scoresLeftOut, lists: listsIn(opened.workbook) };
  const origin = originOf(settings.inputs, file.name, opened.bytes);
  const plans: StagedPlan[] = [];
  const registers = registersIn(opened.workbook);
  const remember = rememberedWork(opened.workbook, memoryOf(opened.workbook));
  const remembered = (analysis: Analysis): RememberedAnalysis => remember(analysis, settings.request, false);
  for (const agency of planEveryAgency(owners, result.findings, request, registers, remembered)) {
    const { owner, summary, table, others } = agency;
    const instead = stamped(table?.instead ?? agency.documents);
    // A new file holds no table that could be changed: all are drawn.
    const whole = [...instead, ...stamped(others.map(({ document }) => document))];
    const drawing =
      source === null
        ? { documents: whole }
        : table === null
          ? { documents: instead, others }
          : { documents: stamped(agency.documents), table: { ...table, instead }, others };
    const written = drawSheets(source, drawing, NAMES_THAI['sheet.kept']);
    const staged = join(settings.staging, `${index}-${plans.length}.xlsx`);
    const told = owners.length > 1 ? owner : null;
    await writeProven(staged, sealed(written.bytes, origin), `${planPath(file.name, told)}.xlsx`);
    plans.push({ staged, owner: told, summary, leftOut: leftOutLines(agency, language), origin });
    alive();
  }
  return { kind: 'planned', plans, account, notUsed };
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
    if (error instanceof UsageError) {
      return { kind: 'failed', reason: message(settings.language, error.key, error.params) };
    }
    tellDeveloper(error);
    const detail = causeText(error);
    return { kind: 'failed', reason: message(settings.language, 'batch.failed.unexpected', { detail }) };
  }
}
