import type { TemplateOptions } from '../../app/template-sheets';
import { NAMES_THAI } from '../../text/names-th';
import { expectedAnswer } from './expected-answer';
import type { SendFileRequest } from './file-thread';

/** Makes a workbook to type scores in. Rejects with the signal's reason when it is broken off. */
export type TemplateFile = (
  options: TemplateOptions,
  signal: AbortSignal,
) => Promise<{ readonly name: string; readonly bytes: Uint8Array }>;

/** Made where files are read and written. */
export function templateFile(send: SendFileRequest): TemplateFile {
  return async ({ digits, font, fontMissing, tableSize, inColour }, signal) => {
    const options = { digits, font, fontMissing, tableSize, inColour };
    const answer = await send({ kind: 'template', options }, signal);
    return {
      name: `${NAMES_THAI['file.template']}.xlsx`,
      bytes: expectedAnswer(answer, 'made').written.bytes,
    };
  };
}
