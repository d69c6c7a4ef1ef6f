import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import type { Origin } from '../../workbook/file/seal';

/** Half of a digest tells the files of one country apart. */
const DIGITS = 32;

const digest = (data: string | Uint8Array): string =>
  createHash('sha256').update(data).digest('hex').slice(0, DIGITS);

/**
 * Where the inputs stand, as seen from the folder of the plans, so that both can be moved together; real paths. What is kept of it
 * is a digest: plans are handed on, and say nothing of the folders of an office.
 */
export const placeOfInputs = (input: string, output: string): string =>
  relative(output, input).replaceAll('\\', '/').normalize('NFC');

/** The origin of a plan that was made from a file. */
export const originOf = (inputs: string, file: string, bytes: Uint8Array): Origin => ({
  place: digest(`${inputs}/${file}`),
  content: digest(bytes),
});

/** The origin of the summary of a folder, or of one file that was named. */
export const originOfSummary = (inputs: string): Origin => ({ place: digest(inputs), content: '' });

/** Made from one file: the same place, whatever it holds now, or the same bytes, wherever they stand now. */
export const isSameOrigin = (one: Origin, other: Origin): boolean =>
  one.place === other.place || (one.content !== '' && one.content === other.content);
