import { cellAddress } from '../../workbook/cell-grid';
import { isErrorValue } from '../../workbook/error-value';
import type { CellChange, FormulaCell, FormulaResult } from '../../workbook/host-workbook';
import type { HostJob } from './host-job';
import type { JobSentence } from './job-report';
import { ourFormulas, withProperNames } from './our-formulas';

/** What Excel shows while it does not know our functions. */
const UNKNOWN_NAME = '#NAME?';

/** Addresses beyond these are only counted. */
const MOST_CELLS = 8;

/**
 * Enters formulas of ours again that were computed while the add-in was not there and stay at #NAME?. Excel looks a
 * function up when its formula is entered.
 */
export const repairJob: HostJob = async ({ host }) => {
  const stuck = (await ourFormulas(host)).filter(({ shown }) => shown === UNKNOWN_NAME);
  if (stuck.length === 0) return { done: true, sentences: [{ key: 'job.nothing-to-repair' }] };
  await host.change(
    stuck.map(({ sheet, row, column, formula }) => ({
      sheet,
      row,
      column,
      content: { formula: withProperNames(formula) },
    })),
  );
  return { done: true, sentences: [{ key: 'job.repaired', params: { count: stuck.length } }] };
};

interface Frozen {
  readonly cell: FormulaCell;
  /** Null when a cell shows an error, which has no value. */
  readonly changes: readonly CellChange[] | null;
}

function frozen({ cell, area: { top, left }, values }: FormulaResult): Frozen {
  if (values.flat().some(isErrorValue)) return { cell, changes: null };
  const { sheet } = cell;
  const changes = values.flatMap((row, down) =>
    row.map((value, across): CellChange => ({
      sheet,
      row: top + down,
      column: left + across,
      content: { value: value === '' ? null : value },
    })),
  );
  return { cell, changes };
}

/**
 * Replaces formulas of ours by what they show, spilled results included, so that a file can be sent to people without
 * the add-in. Formulas that show an error stay: freezing would make the error last.
 */
export const freezeJob: HostJob = async ({ host }) => {
  const cells = await ourFormulas(host);
  if (cells.length === 0) return { done: true, sentences: [{ key: 'job.nothing-to-freeze' }] };
  const results = (await host.results(cells)).map(frozen);
  const changes = results.flatMap((result) => result.changes ?? []);
  if (changes.length > 0) await host.change(changes);
  const left = results.flatMap(({ cell, changes: made }) => (made === null ? [cell] : []));
  const sentences: JobSentence[] = [];
  if (changes.length > 0) sentences.push({ key: 'job.frozen', params: { count: changes.length } });
  if (left.length > 0) {
    const addresses = left.slice(0, MOST_CELLS).map((cell) => cellAddress(cell, ''));
    const more = left.length > MOST_CELLS ? ', …' : '';
    sentences.push({
      key: 'job.not-frozen',
      params: { count: left.length, cells: addresses.join(', ') + more },
    });
  }
  return { done: changes.length > 0, sentences };
};
