import type { WriteStream } from 'node:tty';
import type { Terminal } from './exit';

/** Back to the start of the line, and nothing on it. */
const CLEAR = '\r\u001b[K';

const GRAPHEMES = new Intl.Segmenter('th', { granularity: 'grapheme' });

/** As much of a text as fits into so many columns; Thai marks above and below take none. */
export function fitted(text: string, columns: number): string {
  let kept = '';
  let width = 0;
  for (const { segment } of GRAPHEMES.segment(text)) {
    width += segment.replace(/[\p{M}\p{Cf}]/gu, '').length;
    if (width > columns) break;
    kept += segment;
  }
  return kept;
}

/** Terminal of a process; the status line only where one looks on. */
export function processTerminal(
  out: Pick<NodeJS.WriteStream, 'write'>,
  error: Pick<NodeJS.WriteStream, 'write'> & Partial<Pick<WriteStream, 'isTTY' | 'columns'>>,
): Terminal {
  let shown = '';
  const status = (line: string): void => {
    // The last column stays free: some terminals go to the next line there.
    shown = fitted(line, (error.columns ?? 80) - 1);
    error.write(CLEAR + shown);
  };
  return {
    out: (text) => out.write(`${text}\n`),
    error: (text) => error.write(shown === '' ? `${text}\n` : `${CLEAR}${text}\n${shown}`),
    ...(error.isTTY ? { status } : {}),
  };
}
