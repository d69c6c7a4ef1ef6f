import type { WriteStream } from 'node:tty';
import type { Terminal } from './exit';

/** Back to the start of the line, and nothing on it. */
const CLEAR = '\r\u001b[K';

const GRAPHEMES = new Intl.Segmenter('th', { granularity: 'grapheme' });

/**
 * What a terminal would obey instead of showing it, in a name or text that somebody else wrote: control characters (they clear
 * the screen, set its title), and marks that turn the direction of what follows. Lines stay lines.
 */
const OBEYED = /(?!\n)[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

const shownText = (text: string): string => text.replace(OBEYED, '');

/** JSON text with the same characters written by their numbers, which change nothing for who reads it. */
export const shownJson = (json: string): string =>
  json.replace(OBEYED, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

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
    shown = fitted(shownText(line), (error.columns ?? 80) - 1);
    error.write(CLEAR + shown);
  };
  return {
    out: (text) => out.write(`${shownText(text)}\n`),
    error: (text) => {
      const line = `${shownText(text)}\n`;
      error.write(shown === '' ? line : CLEAR + line + shown);
    },
    ...(error.isTTY ? { status } : {}),
  };
}
