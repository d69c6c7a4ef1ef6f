import type { DocumentStore } from '../../workbook/document-store';
import type { HostWorkbook } from '../../workbook/host-workbook';
import { readSettings, type Settings } from '../keeping/settings';
import type { JobReport } from './job-report';

/** The open workbook and what is kept in it. */
export interface JobContext {
  readonly host: HostWorkbook;
  readonly store: DocumentStore;
}

/** Something done in the open workbook, without a question asked. @throws HostError */
export type HostJob = (context: JobContext) => Promise<JobReport>;

/** Under this key the settings are kept in the workbook. */
const SETTINGS_KEY = 'ita-planner.settings';

/** Under this key the work of the person who uses the pane is kept in the workbook. */
export const WORK_KEY = 'ita-planner.work';

/** The settings of this workbook. */
export function loadSettings(store: DocumentStore): Settings {
  return readSettings(store.read(SETTINGS_KEY));
}

/** Keeps the settings in this workbook. @throws HostError */
export function saveSettings(store: DocumentStore, settings: Settings): Promise<void> {
  return store.write(SETTINGS_KEY, settings);
}
