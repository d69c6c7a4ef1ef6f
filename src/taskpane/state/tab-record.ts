import type { KeptWork } from '../../app/keeping/kept-work';
import { readKeptWork } from '../../app/keeping/read-kept-work';
import { readSettings, type Settings } from '../../app/keeping/settings';
import { STEPS, type PaneState, type Step } from './pane-state';
import { workOf } from './work-of';

/** What the page shows, as the tab of a browser remembers it. */
export interface TabRecord {
  /** Name of the file; '' for the sample. */
  readonly name: string;
  readonly sample: boolean;
  readonly step: Step;
  readonly settings: Settings;
  readonly work: KeptWork;
  readonly trusted: PaneState['trusted'];
  readonly forms: PaneState['forms'];
}

/** A record of another shape is not read: forms are taken as they were written. */
const VERSION = 1;

/** The state as text; null while nothing is open. */
export function tabRecordText(state: PaneState): string | null {
  const { open, step, trusted, forms } = state;
  if (open === null) return null;
  const { source, settings } = open;
  const sample = source.kind === 'sample';
  const record: TabRecord = {
    name: source.name,
    sample,
    step,
    settings,
    work: workOf(state),
    trusted,
    forms,
  };
  return JSON.stringify({ version: VERSION, ...record });
}

/** What a page of this version wrote; null for anything else. */
export function readTabRecord(text: string | null): TabRecord | null {
  if (text === null) return null;
  try {
    const { version, ...stored } = JSON.parse(text) as TabRecord & { readonly version: number };
    if (version !== VERSION || !STEPS.includes(stored.step)) return null;
    return { ...stored, settings: readSettings(stored.settings), work: readKeptWork(stored.work) };
  } catch {
    return null;
  }
}
