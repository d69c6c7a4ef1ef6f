import type { TemplateOptions } from '../../app/template-sheets';
import type { TypedScores } from '../../scores/typed-scores';
import { NAMES_THAI } from '../../text/names-th';
import { expectedAnswer } from './expected-answer';
import type { SendFileRequest } from './file-thread';

/** Makes a workbook of scores that were typed, or to type them in. Rejects with the signal's reason when it is broken off. */
export type TemplateFile = (
  options: TemplateOptions,
  signal: AbortSignal,
) => Promise<{ readonly name: string; readonly bytes: Uint8Array }>;

/** Scores that were typed, and the name of their file. */
interface TypedFile {
  readonly typed: TypedScores;
  readonly name: string;
}

/** Made where files are read and written. */
export function templateFile(send: SendFileRequest, file: TypedFile | null = null): TemplateFile {
  return async ({ digits, font, fontMissing, tableSize, inColour }, signal) => {
    const options = { digits, font, fontMissing, tableSize, inColour };
    const answer = await send({ kind: 'template', typed: file?.typed ?? null, options }, signal);
    const name = file?.name ?? `${NAMES_THAI['file.template']}.xlsx`;
    return { name, bytes: expectedAnswer(answer, 'made').written.bytes };
  };
}
