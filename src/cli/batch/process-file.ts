import { join } from 'node:path';
import { holdsItemsAlone } from '../../app/items-alone';
import { analyseWorkbook } from '../../app/analyse-workbook';
import type { Owner } from '../../app/agencies';
import {
  agenciesOf,
  planEveryAgency,
  reasonText,
  type AgencyPlan,
  type FileAccount,
} from '../../app/batch-plans';
import { holdsDrawings, listsIn, registersIn } from '../../app/drawn-sheets';
import { memoryOf } from '../../app/keeping/memory';
import { rememberedWork, type RememberedAnalysis } from '../../app/keeping/remembered-work';
import { leftOutLines } from '../../app/views/summary-text';
import type { Analysis } from '../../scores/types';
import { message } from '../../text/message';
import { toXlsx } from '../../workbook/file/convert';
import { UnreadableFileError } from '../../workbook/file/errors';
import { NAMES_THAI } from '../../text/names-th';
import { hasSeal, sealed, type Origin } from '../../workbook/file/seal';
import { drawSheets } from '../../workbook/file/write';
import { openFile, readingFailure } from '../files';
import { listed } from '../listed';
import { causeText, tellDeveloper } from '../tell-developer';
import { UsageError } from '../usage-error';
import { writeProven } from '../write-file';
import { originOf } from './origin';
import { planPath } from '../../app/output-name';
import { isStamped, stamped } from './stamp';
import type { BatchFile, BatchJob, BatchSettings, FileOutcome, StagedPlan } from './types';

/**
 * A file of more agencies than the country has is no list of scores; without a limit its plans would fill the disk
 * (docs/decisions/agencies-of-a-file.md).
 */
const MOST_AGENCIES = 10_000;

/** As many agencies are planned in one go, so that a list of many is shared among workers, and what is made is safe soon. */
const AGENCIES_IN_PART = 25;

/** A file whose agencies can be planned. */
interface ReadFile {
  readonly kind: 'read';
  readonly owners: readonly Owner<Analysis>[];
  readonly account: FileAccount;
  readonly notUsed: string | null;
  readonly origin: Origin;
  /** The file that plans are added to; null where each is a file without it. */
  readonly source: Uint8Array | null;
  readonly plan: (owners: readonly Owner<Analysis>[]) => Iterable<AgencyPlan>;
}

async function readFile(
  file: BatchFile,
  settings: BatchSettings,
  alive: () => void,
): Promise<FileOutcome | ReadFile> {
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
  const request = { ...settings.plan, scoresLeftOut, lists: listsIn(opened.workbook) };
  const registers = registersIn(opened.workbook);
  const remember = rememberedWork(opened.workbook, memoryOf(opened.workbook));
  const remembered = (analysis: Analysis): RememberedAnalysis => remember(analysis, settings.request, false);
  return {
    kind: 'read',
    owners,
    account,
    notUsed,
    origin: originOf(settings.inputs, file.name, opened.bytes),
    source: scoresLeftOut ? null : toXlsx(opened.bytes).bytes,
    plan: (some) => planEveryAgency(some, result.findings, request, registers, remembered),
  };
}

/** Plans one part of the agencies of a file. */
async function planPart(
  { owners, account, notUsed, origin, source, plan }: ReadFile,
  { index, file, part }: BatchJob,
  settings: BatchSettings,
  alive: () => void,
): Promise<FileOutcome> {
  const first = part * AGENCIES_IN_PART;
  const plans: StagedPlan[] = [];
  for (const agency of plan(owners.slice(first, first + AGENCIES_IN_PART))) {
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
    const staged = join(settings.staging, `${index}-${first + plans.length}.xlsx`);
    const told = owners.length > 1 ? owner : null;
    await writeProven(staged, sealed(written.bytes, origin), `${planPath(file.name, told)}.xlsx`);
    plans.push({ staged, owner: told, summary, leftOut: leftOutLines(agency, settings.language), origin });
    alive();
  }
  const parts = Math.ceil(owners.length / AGENCIES_IN_PART);
  return part === 0
    ? { kind: 'planned', parts, plans, account, notUsed }
    : { kind: 'planned', parts, plans, notUsed: null };
}

function failureOf(error: unknown, { language }: BatchSettings): FileOutcome {
  if (error instanceof UnreadableFileError)
    return { kind: 'failed', reason: reasonText([readingFailure(error)], language) };
  if (error instanceof UsageError)
    return { kind: 'failed', reason: message(language, error.key, error.params) };
  tellDeveloper(error);
  return {
    kind: 'failed',
    reason: message(language, 'batch.failed.unexpected', { detail: causeText(error) }),
  };
}

/** Reads, analyses and plans files, part by part; plans wait in the staging folder. */
export class FileProcessor {
  /** The file that was read last: the next part is most often of the same one. */
  private last: { readonly index: number; readonly read: ReadFile } | null = null;

  /** @param alive called after every step, so that a watcher can tell a long job from one that hangs */
  constructor(
    private readonly settings: BatchSettings,
    private readonly alive: () => void = () => undefined,
  ) {}

  /** Never throws: whatever goes wrong is the outcome of this job alone. */
  async process(job: BatchJob): Promise<FileOutcome> {
    try {
      const read = this.last?.index === job.index ? this.last.read : await this.read(job);
      return read.kind === 'read' ? await planPart(read, job, this.settings, this.alive) : read;
    } catch (error) {
      return failureOf(error, this.settings);
    }
  }

  private async read({ index, file }: BatchJob): Promise<FileOutcome | ReadFile> {
    // What is not needed any more makes room for what is read now.
    this.last = null;
    const read = await readFile(file, this.settings, this.alive);
    if (read.kind === 'read') this.last = { index, read };
    return read;
  }
}
