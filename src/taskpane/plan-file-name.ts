import { message } from '../text/message';

/** What Windows and macOS take in no file name, and what makes a name hard to handle. */
const NOT_IN_NAMES = /[\p{Cc}\\/:*?"<>|]+/gu;
/** In bytes of UTF-8, as most disks count; the extension and a browser's " (1)" still fit into 255. */
const LONGEST_NAME = 240;
const GRAPHEMES = new Intl.Segmenter('th', { granularity: 'grapheme' });
/** The file is a Thai document, whatever language the pane speaks. */
const TITLE = message('th', 'pane.title');

/** What a file is: by its end, and for a report of its own by what it is called in the place of the plan. */
interface FileKind {
  readonly title?: string;
  readonly kind?: 'xlsx' | 'docx' | 'png';
}

const byteLength = (text: string): number => new TextEncoder().encode(text).length;

/** "แผนมาตรการ ITA อบต.ตัวอย่าง 2568.xlsx"; a long name of the agency is shortened. */
export function planFileName(
  agency: string | null,
  planYear: number | null,
  { title = TITLE, kind = 'xlsx' }: FileKind = {},
): string {
  const name = (agency ?? '').replace(NOT_IN_NAMES, ' ');
  const letters = Array.from(GRAPHEMES.segment(name), ({ segment }) => segment);
  const around = byteLength(`${title}  ${planYear ?? ''}`);
  while (around + byteLength(letters.join('')) > LONGEST_NAME) letters.pop();
  const stem = [title, letters.join(''), planYear ?? ''].join(' ').replace(/\s+/g, ' ').trim();
  return `${stem}.${kind}`;
}
