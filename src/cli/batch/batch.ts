import { realpath } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { FileAccount } from '../../app/batch-plans';
import { provinceDocuments, type SummaryRow } from '../../app/province';
import { message, type Language } from '../../text/message';
import { NAMES_THAI } from '../../text/names-th';
import { sealed } from '../../workbook/file/seal';
import { drawSheets } from '../../workbook/file/write';
import type { BatchCommand } from '../arguments';
import { EXIT, type Terminal } from '../exit';
import { listed } from '../listed';
import { causeText, tellDeveloper } from '../tell-developer';
import { UsageError } from '../usage-error';
import { writeFailure, writeProven } from '../write-file';
import { findFiles, inputsAt, type FoundFiles } from './find-files';
import { originOfSummary, placeOfInputs } from './origin';
import { OutputFolder, type Kept, type Placed } from './output-folder';
import { planPath } from '../../app/output-name';
import { Progress } from './progress';
import { runHere, runInWorkers, WORKER_LIMITS } from './run-jobs';
import { stamped } from './stamp';
import type { BatchJob, BatchSettings, FileOutcome } from './types';
import { WORKER_ENTRY } from './worker-entry';

/** Name of the summary workbook without its extension. */
const SUMMARY = NAMES_THAI['file.summary'];

/** More threads than this wait for the disk, and each needs its own memory. */
const MOST_JOBS = 4;

/** What a batch has made so far. */
interface Made {
  readonly agencies: SummaryRow[];
  readonly failed: SummaryRow[];
  readonly accounts: FileAccount[];
  /** Files that stay under the name of a plan, with the name that the plan has instead. */
  readonly kept: Readonly<Record<Kept, string[]>>;
  /** Measures that are not in a plan because no more were wanted. */
  readonly leftOut: { readonly plan: string; readonly measures: readonly string[] }[];
  own: number;
}

function note({ kept }: Made, { name, beside }: Placed): string {
  if (beside !== null) kept[beside.why].push(`${beside.name} → ${name}`);
  return name;
}

function placingFailure(failure: unknown, language: Language): string {
  if (failure instanceof UsageError) return message(language, failure.key, failure.params);
  tellDeveloper(failure);
  return message(language, 'batch.failed.unexpected', { detail: causeText(failure) });
}

/** Gives every plan of a file, or of a part of it, its name and its row. */
async function settle(
  file: string,
  outcome: FileOutcome,
  output: OutputFolder,
  made: Made,
  language: Language,
): Promise<string | null> {
  if (outcome.kind === 'own') {
    made.own += 1;
    return null;
  }
  if (outcome.account) made.accounts.push(outcome.account);
  if (outcome.kind === 'failed') {
    made.failed.push({ kind: 'failed', file, reason: outcome.reason });
    return outcome.reason;
  }
  for (const { staged, owner, summary, leftOut, origin } of outcome.plans) {
    const path = planPath(file, owner);
    try {
      const plan = note(made, await output.place(staged, path, origin));
      made.agencies.push({ kind: 'agency', summary, file, plan: { kind: 'file', path: plan } });
      if (leftOut.length > 0) made.leftOut.push({ plan, measures: leftOut });
    } catch (error) {
      const reason = placingFailure(writeFailure(error, `${path}.xlsx`), language);
      made.failed.push({ kind: 'failed', file, reason });
      return reason;
    }
  }
  if (outcome.notUsed !== null) made.failed.push({ kind: 'failed', file, reason: outcome.notUsed });
  return outcome.notUsed;
}

/** Works through the files; outcomes arrive in any order and are settled in the order of the files and their parts. */
async function work(
  { files }: FoundFiles,
  settings: BatchSettings,
  jobs: number,
  output: OutputFolder,
  made: Made,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<void> {
  const progress = new Progress(files.length, terminal, settings.language);
  const arrived = new Map<string, FileOutcome>();
  const keyOf = ({ index, part }: Pick<BatchJob, 'index' | 'part'>): string => `${index} ${part}`;
  let next = { index: 0, part: 0 };
  let parts = 1;
  let settled = Promise.resolve();
  const settleArrived = async (): Promise<void> => {
    for (;;) {
      const outcome = arrived.get(keyOf(next));
      const file = files[next.index];
      if (!outcome || !file || signal.aborted) return;
      arrived.delete(keyOf(next));
      if (next.part === 0) parts = outcome.kind === 'planned' ? outcome.parts : 1;
      const done = next.part + 1;
      next = done < parts ? { ...next, part: done } : { index: next.index + 1, part: 0 };
      const reason = await settle(file.name, outcome, output, made, settings.language);
      if (reason !== null) {
        terminal.error(message(settings.language, 'batch.failed-file', { file: file.name, reason }));
      }
      if (made.agencies.length > 0) terminal.wrote?.(output.path);
      progress.advance(file.name, done / parts);
    }
  };
  const onOutcome = (job: BatchJob, outcome: FileOutcome): void => {
    arrived.set(keyOf(job), outcome);
    settled = settled.then(settleArrived);
  };
  try {
    if (jobs === 1) await runHere(files, settings, onOutcome, signal);
    else {
      const workers = { count: jobs, entry: WORKER_ENTRY, limits: WORKER_LIMITS };
      await runInWorkers(files, settings, onOutcome, signal, workers);
    }
    await settled;
  } finally {
    progress.end();
  }
}

/** Writes the summary and gives its path. */
async function writeSummary(
  command: BatchCommand,
  inputs: string,
  output: OutputFolder,
  made: Made,
): Promise<string> {
  const rows = [...made.agencies, ...made.failed];
  const { threshold, urgentBelow } = command.request;
  const documents = provinceDocuments(rows, {
    threshold,
    urgentBelow,
    documents: command.plan.documents,
  });
  const { bytes } = drawSheets(null, { documents: stamped(documents) }, NAMES_THAI['sheet.kept']);
  const staged = join(output.staging, 'summary.xlsx');
  const origin = originOfSummary(inputs);
  await writeProven(staged, sealed(bytes, origin), `${SUMMARY}.xlsx`);
  return note(made, await output.place(staged, SUMMARY, origin, { reserved: true }));
}

/** What became of the results that no plan was made from; null when there are none. */
function accountText({ agencies, accounts }: Made, language: Language): string | null {
  const total = (part: keyof FileAccount): number => accounts.reduce((sum, each) => sum + each[part], 0);
  const [results, earlier, doubtful] = [total('results'), total('earlier'), total('doubtful')];
  const parts = {
    'batch.done.earlier': earlier,
    'batch.done.doubtful': doubtful,
    'batch.done.left': results - agencies.length - earlier - doubtful,
  };
  const told = (Object.keys(parts) as (keyof typeof parts)[])
    .filter((key) => parts[key] > 0)
    .map((key) => message(language, key, { count: parts[key] }));
  if (told.length === 0) return null;
  return message(language, 'batch.done.results', {
    results,
    plans: agencies.length,
    others: told.join(' · '),
  });
}

function tell(made: Made, summary: string | null, { language }: BatchSettings, terminal: Terminal): void {
  const files = new Set([...made.agencies, ...made.failed].map(({ file }) => file)).size;
  terminal.out(message(language, 'batch.done', { files, plans: made.agencies.length }));
  const account = accountText(made, language);
  if (account !== null) terminal.out(account);
  if (made.failed.length > 0) {
    terminal.out(message(language, 'batch.done.failed', { count: made.failed.length }));
  }
  for (const why of ['touched', 'other-input'] as const) {
    const names = made.kept[why];
    if (names.length === 0) continue;
    const params = { count: names.length, files: listed(names, language) };
    terminal.out(message(language, `batch.done.kept.${why}`, params));
  }
  for (const { plan, measures } of made.leftOut) {
    const params = { plan, count: measures.length, measures: measures.join(' · ') };
    terminal.out(message(language, 'batch.done.left-out', params));
  }
  if (made.own > 0) terminal.out(message(language, 'batch.done.own', { count: made.own }));
  if (summary !== null) terminal.out(message(language, 'batch.done.summary', { path: summary }));
}

/** Whatever ends the process leaves nothing half written, Ctrl-C too; gives the function that lets go of it. */
function stopOnSignal(
  output: OutputFolder,
  stop: AbortController,
  language: Language,
  terminal: Terminal,
): () => void {
  const onSignal = (): void => {
    stop.abort();
    terminal.status?.('');
    terminal.error(message(language, 'batch.stopped', { folder: output.path }));
    process.exit(EXIT.stopped);
  };
  const onExit = (): void => output.abandon();
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal).on('SIGHUP', onSignal).on('exit', onExit);
  return () => {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal).off('SIGHUP', onSignal).off('exit', onExit);
  };
}

/**
 * `ita batch`: plans every workbook of a folder, or one that is named, and sums up all of them in one workbook. A file that
 * cannot be read is a row of the summary. 0 done, 3 when no file had scores.
 */
export async function runBatch(
  command: BatchCommand,
  language: Language,
  terminal: Terminal,
): Promise<number> {
  const input = await inputsAt(command.input);
  const output = await OutputFolder.open(input.folder, command.output);
  const stop = new AbortController();
  const letGo = stopOnSignal(output, stop, language, terminal);
  try {
    const { request, plan } = command;
    const inputs = placeOfInputs(await realpath(input.folder), output.path);
    const settings: BatchSettings = { request, plan, language, staging: output.staging, inputs };
    const found = await findFiles(input, output.path);
    const made: Made = {
      agencies: [],
      failed: [],
      accounts: [],
      kept: { touched: [], 'other-input': [] },
      leftOut: [],
      own: 0,
    };
    for (const file of found.closed) {
      const reason = message(language, 'batch.failed.folder');
      made.failed.push({ kind: 'failed', file, reason });
      terminal.error(message(language, 'batch.failed-file', { file, reason }));
    }
    output.reserve(SUMMARY);
    const jobs = command.jobs ?? Math.min(availableParallelism(), MOST_JOBS);
    await work(found, settings, jobs, output, made, terminal, stop.signal);
    if (made.agencies.length + made.failed.length + made.own === 0) {
      terminal.error(message(language, 'batch.nothing', { folder: command.input }));
      return EXIT.nothingReadable;
    }
    const empty = made.agencies.length + made.failed.length === 0;
    // The summary of one file never takes the place of that of its folder.
    const summed = input.file === null ? inputs : `${inputs}/${input.file}`;
    const summary = empty ? null : await writeSummary(command, summed, output, made);
    tell(made, summary && join(command.output, summary), settings, terminal);
    return made.agencies.length === 0 ? EXIT.nothingReadable : EXIT.done;
  } finally {
    letGo();
    await output.close();
  }
}
