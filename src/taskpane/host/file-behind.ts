import { expectedAnswer } from './expected-answer';
import type { RunFileJob } from './run-file-job';
import type { WorkbookBehind } from './workbook-behind';

/** A file that the user chose: its name, and its bytes as they were then. */
export interface ChosenFile {
  readonly name: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** The file is never changed: what is made is a new file with its sheets and ours. Null is the sample, in no file. */
export function fileBehind(file: ChosenFile | null, run: RunFileJob): WorkbookBehind {
  let kept: Uint8Array | null = null;
  const bytes = async (): Promise<Uint8Array | null> => {
    if (file) kept ??= new Uint8Array(await file.arrayBuffer());
    return kept;
  };
  return {
    kind: file ? 'file' : 'sample',
    name: file?.name ?? '',
    read: async (signal) =>
      expectedAnswer(await run({ kind: 'read', bytes: await bytes() }, signal), 'read').scores,
    earlier: null,
    make: async ({ documents, fileName }, signal) => {
      const answer = await run({ kind: 'make', bytes: await bytes(), documents }, signal);
      const { written } = expectedAnswer(answer, 'made');
      return {
        kind: 'file',
        name: fileName,
        bytes: written.bytes,
        sheets: written.names,
        macrosLeftOut: written.macrosLeftOut,
      };
    },
    jobs: null,
    kept: null,
    goTo: null,
    loadSettings: () => null,
    saveSettings: () => Promise.resolve(),
  };
}
