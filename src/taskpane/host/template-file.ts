import type { TemplateOptions } from '../../app/template-sheets';
import { expectedAnswer } from './expected-answer';
import type { RunFileJob } from './run-file-job';

/** Makes a workbook to type scores in. Rejects with the signal's reason when it is broken off. */
export type TemplateFile = (
  options: TemplateOptions,
  signal: AbortSignal,
) => Promise<{ readonly name: string; readonly bytes: Uint8Array }>;

/** A Thai document, whatever language the pane speaks. */
const NAME = 'แบบกรอกคะแนน ITA.xlsx';

/** Made where files are read and written. */
export function templateFile(run: RunFileJob): TemplateFile {
  return async ({ digits, font }, signal) => {
    const answer = await run({ kind: 'template', options: { digits, font } }, signal);
    return { name: NAME, bytes: expectedAnswer(answer, 'made').written.bytes };
  };
}
