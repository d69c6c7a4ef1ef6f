import { DEFAULT_DOCUMENT_OPTIONS, DEFAULT_TOP, planFrom } from '../app/plan-workbook';
import type { Analysis } from '../scores/types';
import type { OpenWorkbook } from './open-workbook';
import { say } from './say';

/** A workbook that was made, to be saved by the user. */
export interface PlanFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Names of the sheets that were added. */
  readonly sheets: readonly string[];
  readonly measures: number;
  readonly macrosLeftOut: boolean;
}

/** What Windows and macOS take in no file name, and what makes a name hard to handle. */
const NOT_IN_NAMES = /[\p{Cc}\\/:*?"<>|]+/gu;
/** In bytes of UTF-8, as most disks count; the extension and a browser's " (1)" still fit into 255. */
const LONGEST_NAME = 240;
const GRAPHEMES = new Intl.Segmenter('th', { granularity: 'grapheme' });

const byteLength = (text: string): number => new TextEncoder().encode(text).length;

/** "แผนมาตรการ ITA อบต.ตัวอย่าง 2568.xlsx"; a long name of the agency is shortened. */
export function planFileName(agency: string | null, planYear: number | null): string {
  const name = (agency ?? '').replace(NOT_IN_NAMES, ' ');
  const letters = Array.from(GRAPHEMES.segment(name), ({ segment }) => segment);
  const around = byteLength(`${say('pane.title')}  ${planYear ?? ''}`);
  while (around + byteLength(letters.join('')) > LONGEST_NAME) letters.pop();
  const stem = [say('pane.title'), letters.join(''), planYear ?? ''].join(' ').replace(/\s+/g, ' ').trim();
  return `${stem}.xlsx`;
}

/** Plans and writes: the user's sheets as they are and ours behind them. The writer is loaded at the first call. */
export async function makePlanFile(
  opened: OpenWorkbook,
  analysis: Analysis,
  agency: string | null,
): Promise<PlanFile> {
  const named = agency === null ? analysis : { ...analysis, set: { ...analysis.set, agency } };
  const { plan, documents } = planFrom(named, {
    planYear: null,
    top: DEFAULT_TOP,
    layout: 'quarter',
    documents: DEFAULT_DOCUMENT_OPTIONS,
  });
  const { addSheets } = await import(/* webpackChunkName: "write" */ '../workbook/file/write');
  const { bytes, names, macrosLeftOut } = await addSheets(opened.bytes, documents);
  return {
    name: planFileName(named.set.agency, plan.planYear),
    bytes,
    sheets: names,
    measures: plan.rows.length,
    macrosLeftOut,
  };
}
