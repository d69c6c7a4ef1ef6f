import type { Points } from '../../workbook/sheet-document';
import { measure, type TextFont } from './measure';

const WORDS = new Intl.Segmenter('th', { granularity: 'word' });
const GRAPHEMES = new Intl.Segmenter('th', { granularity: 'grapheme' });

/** Never at the start of a line: closing marks, ๆ, ฯ, combining marks, and spaces (they hang at the end). */
const STICKS_TO_PREVIOUS = /^[\s\p{M}\p{Pe}\p{Pf}\p{Cf}ๆฯ.,:;!?%/\-–—…'"]/u;
/** Never at the end of a line: opening marks, and spaces that do not break. */
const STICKS_TO_NEXT = /[\p{Ps}\p{Pi}\u00A0]$/u;

/** Joins segments that must stay together on a line. */
function joined(segments: Iterable<{ readonly segment: string }>): string[] {
  const pieces: string[] = [];
  for (const { segment } of segments) {
    const previous = pieces.at(-1);
    if (previous !== undefined && (STICKS_TO_PREVIOUS.test(segment) || STICKS_TO_NEXT.test(previous))) {
      pieces[pieces.length - 1] = previous + segment;
    } else {
      pieces.push(segment);
    }
  }
  return pieces;
}

/** A space at the end of a line takes no room. */
const fits = (line: string, width: Points, font: TextFont): boolean => measure(line.trimEnd(), font) <= width;

/** What to cut a piece into when it is wider than a line: letters with the marks that follow them, at last letters. */
const FINER: readonly ((piece: string) => string[])[] = [
  (piece) => joined(GRAPHEMES.segment(piece)),
  (piece) => Array.from(GRAPHEMES.segment(piece), ({ segment }) => segment),
];

function fill(
  pieces: readonly string[],
  width: Points,
  font: TextFont,
  [finer, ...finest]: typeof FINER,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (fits(line + piece, width, font)) {
      line += piece;
      continue;
    }
    if (line !== '') lines.push(line);
    if (finer === undefined || fits(piece, width, font)) {
      line = piece;
    } else {
      const parts = fill(finer(piece), width, font, finest);
      lines.push(...parts.slice(0, -1));
      line = parts.at(-1) ?? '';
    }
  }
  return [...lines, line];
}

/** Finding words takes most of the time of drawing, and the same paragraphs are drawn in several sheets and widths. */
const known = new Map<string, readonly string[]>();
/** So that a batch of many agencies does not fill the memory. */
const MOST_KNOWN = 5000;

/** What a paragraph can be broken between: words with the marks and spaces that follow them. */
export function words(paragraph: string): readonly string[] {
  const before = known.get(paragraph);
  if (before) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const found = joined(WORDS.segment(paragraph));
  known.set(paragraph, found);
  return found;
}

/** The lines of one paragraph with the spaces at their ends, so that joining them gives the paragraph again. */
export function paragraphLines(paragraph: string, width: Points, font: TextFont): string[] {
  return fill(words(paragraph), width, font, FINER);
}

/**
 * The lines a text takes in a cell `width` points wide. Line feeds begin a new line; Thai breaks between words, never
 * before a closing mark, ๆ, ฯ or a mark above or below; a word longer than the line breaks between letters. No
 * character is lost but spaces at the end of a line. '' is one empty line.
 */
export function wrap(text: string, width: Points, font: TextFont): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .flatMap((paragraph) => paragraphLines(paragraph, width, font).map((line) => line.trimEnd()));
}
