import type { WorkbookSource } from '../../src/taskpane/host/workbook-source';

/** A file source the pane that nobody is expected to read or write; `parts` are what a test makes of it. */
export const idleSource = (parts: Partial<WorkbookSource> = {}): WorkbookSource => ({
  kind: 'file',
  name: '',
  savesFiles: true,
  read: () => Promise.reject(new Error('not asked for')),
  make: () => Promise.reject(new Error('not asked for')),
  earlier: null,
  prepare: () => undefined,
  update: null,
  jobs: null,
  openNew: null,
  kept: null,
  remembered: () => null,
  holdsMemory: () => false,
  goTo: null,
  loadSettings: () => null,
  saveSettings: () => Promise.resolve(),
  ...parts,
});
