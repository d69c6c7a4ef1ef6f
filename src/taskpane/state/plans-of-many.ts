import type { JobReport } from '../../app/jobs/job-report';
import type { EditedSet, ManyPlans, WantedAgency } from '../../app/plans-of-many';
import type { ProvinceRow } from '../../app/province-rows';
import { today } from '../../app/today';
import { message } from '../../text/message';
import type { OpenSet } from '../../app/open-scores';
import { HostError } from '../../workbook/host-workbook';
import { expectedAnswer } from '../host/expected-answer';
import type { SendFileRequest } from '../host/file-thread';
import type { PlansProgress, WrittenPlans } from '../host/write-plans';
import type { PaneState } from './pane-state';
import { ownersIn } from './province-of';
import { NO_EDITS } from './set-edits';
import type { MakeFile } from './pane-work';

/** What becomes of the plans: an archive or a workbook to save, or a workbook that Excel opens. */
export type PlansTo = 'files' | 'sheets' | 'open';

/** The sets of the agencies of a table, in its order. */
export function setsOf({ open }: PaneState, rows: readonly ProvinceRow[]): readonly OpenSet[] {
  const sets = new Map(open?.scores.sets.map((set) => [set.key, set]));
  return rows.flatMap(({ key }) => sets.get(key) ?? []);
}

/** The agency of a row with its earlier years. */
function wantedOf(state: PaneState, row: ProvinceRow): readonly WantedAgency[] {
  const edited = ({ key, set }: OpenSet): EditedSet => ({ set, edits: state.edits[key] ?? NO_EDITS });
  const yearOf = ({ key, set }: OpenSet): number => set.fiscalYear ?? state.edits[key]?.year ?? 0;
  const owner = ownersIn(state).find(({ results, doubtful }) =>
    [...results, ...doubtful].some(({ key }) => key === row.key),
  );
  const [own] = setsOf(state, [row]);
  if (!own || !owner) return [];
  const earlier = owner.results.filter((each) => each.key !== row.key && yearOf(each) < yearOf(own));
  return [{ name: row.scores.name, results: [edited(own), ...earlier.map(edited)], doubtful: row.doubtful }];
}

/** What is asked for plans of the agencies of a table; null while nothing is open. */
function manyPlansOf(state: PaneState, rows: readonly ProvinceRow[], as: ManyPlans['as']): ManyPlans | null {
  const { open } = state;
  if (!open) return null;
  const { findings, registers, lists } = open.scores;
  return {
    as,
    agencies: rows.flatMap((row) => wantedOf(state, row)),
    findings,
    registers,
    lists,
    settings: open.settings,
    asOf: today(),
    source: open.source.name === '' ? message('th', 'pane.plans.in-excel') : open.source.name,
  };
}

function fileName(rows: readonly ProvinceRow[], kind: 'zip' | 'xlsx'): string {
  const year = rows[0]?.scores.fiscalYear ?? null;
  const count = rows.length;
  const stem =
    year === null
      ? message('th', 'pane.plans.file.no-year', { count })
      : message('th', 'pane.plans.file', { count, year });
  return `${stem}.${kind}`;
}

const leftOutSentences = ({ leftOut }: WrittenPlans): JobReport['sentences'] =>
  leftOut.map(({ name, why }) => ({ key: `pane.plans.left-out.${why}`, params: { name } }));

/** Opens a workbook in Excel; what Excel on the web cannot take is told and is no fault. */
async function opened(state: PaneState, bytes: Uint8Array): Promise<boolean> {
  try {
    await state.open?.source.openNew?.(bytes);
    return true;
  } catch (error) {
    if (error instanceof HostError && error.reason === 'too-large') return false;
    throw error;
  }
}

/**
 * Makes plans of the agencies of a table where files are written.
 * @param onProgress told before each agency, and null when all are done or it was broken off
 */
export const plansMaker =
  (
    send: SendFileRequest,
    rows: readonly ProvinceRow[],
    to: PlansTo,
    onProgress: (progress: PlansProgress | null) => void,
  ): MakeFile =>
  async (state, signal) => {
    const many = manyPlansOf(state, rows, to === 'files' ? 'files' : 'sheets');
    if (!many) throw new Error('nothing is open');
    const answer = await send(
      { kind: 'plans', many },
      signal,
      (progress) => progress && onProgress(progress),
    ).finally(() => onProgress(null));
    const { written } = expectedAnswer(answer, 'plans');
    const left = leftOutSentences(written);
    const { bytes, made } = written;
    if (bytes === null)
      return { file: null, report: { done: false, sentences: [{ key: 'pane.plans.nothing' }, ...left] } };
    const counts = { made, count: rows.length };
    if (to !== 'open') {
      const name = fileName(rows, to === 'files' ? 'zip' : 'xlsx');
      const told = { key: 'pane.plans.made', params: { ...counts, file: name } } as const;
      return { file: { name, bytes }, report: { done: true, sentences: [told, ...left] } };
    }
    signal.throwIfAborted();
    const isOpen = await opened(state, bytes);
    const told = isOpen
      ? ({ key: 'pane.plans.opened', params: counts } as const)
      : ({ key: 'pane.plans.too-large' } as const);
    return { file: null, report: { done: isOpen, sentences: isOpen ? [told, ...left] : [told] } };
  };
