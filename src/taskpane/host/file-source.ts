import type { OpenScores } from '../../app/open-scores';
import type { Memory } from '../../app/keeping/memory';
import { isOtherDocument, UnreadableFileError } from '../../workbook/file/errors';
import { expectedAnswer } from './expected-answer';
import type { SendFileRequest } from './file-thread';
import { withItemSentences } from './item-sentences';
import type { WorkbookSource } from './workbook-source';
import { withSentences } from '../../text/message';

/** A file that the user chose: its name, and its bytes as they were then. */
export type ChosenFile = Pick<File, 'name' | 'size' | 'slice' | 'arrayBuffer'>;

/**
 * The bytes of a file as they are now, which a thread can be handed without a copy. Only the beginning of a file that is none of ours
 * comes into memory: a film has gigabytes.
 * @throws UnreadableFileError
 */
async function snapshotOf(file: ChosenFile): Promise<Blob> {
  const { containerOf, FIRST_BYTES } = await import(
    /* webpackChunkName: "work" */ '../../workbook/file/first-bytes'
  );
  containerOf(new Uint8Array(await bytesOf(file.slice(0, FIRST_BYTES))), file.size);
  return new Blob([await bytesOf(file)]);
}

/** @throws UnreadableFileError where the browser does not give them: a folder, or a file that was moved or changed since */
async function bytesOf(part: Pick<Blob, 'arrayBuffer'>): Promise<ArrayBuffer> {
  try {
    return await part.arrayBuffer();
  } catch (error) {
    throw new UnreadableFileError('not-given', error);
  }
}

/** What is told of a file that was made. */
const toldOfFiles = () => withSentences(import(/* webpackChunkName: "kept" */ './told-of-files'));

/** The file is never changed: what is made is a new file with its sheets and ours. Null is the sample, in no file. */
export function fileSource(file: ChosenFile | null, send: SendFileRequest): WorkbookSource {
  let snapshot: Blob | null = null;
  let memory: Memory | null = null;
  const bytes = async (): Promise<Blob | null> => {
    if (file) snapshot ??= await snapshotOf(file);
    return snapshot;
  };
  const read = async (signal: AbortSignal): Promise<OpenScores> => {
    const opened = expectedAnswer(await send({ kind: 'read', bytes: await bytes() }, signal), 'read');
    memory = opened.memory;
    return withItemSentences(opened);
  };
  return {
    kind: file ? 'file' : 'sample',
    name: file?.name ?? '',
    savesFiles: true,
    read: async (signal) => {
      try {
        return await read(signal);
      } catch (error) {
        // What to do with a document of another program is said with the sentences of later steps.
        if (error instanceof UnreadableFileError && isOtherDocument(error.code)) {
          await withSentences(Promise.resolve());
        }
        throw error;
      }
    },
    earlier: null,
    make: async ({ drawing, fileName }, signal) => {
      const answer = await send({ kind: 'make', bytes: await bytes(), drawing }, signal);
      const { written } = expectedAnswer(answer, 'made');
      const { checklistSentences, drawnSentences, toldSheets } = await toldOfFiles();
      return {
        kind: 'file',
        name: fileName,
        bytes: written.bytes,
        sheets: toldSheets(written.names),
        sentences: [...checklistSentences(drawing, written.updated), ...drawnSentences(written)],
      };
    },
    prepare: () => send.prepare?.(),
    update: null,
    openNew: null,
    jobs: null,
    kept: null,
    goTo: null,
    remembered: () => memory?.work ?? null,
    holdsMemory: () => memory !== null,
    loadSettings: () => memory?.settings ?? null,
    saveSettings: () => Promise.resolve(),
  };
}
