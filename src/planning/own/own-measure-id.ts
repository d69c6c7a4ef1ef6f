import type { IndicatorNumber } from '../../framework/types';
import { skeleton } from '../../scores/thai-text';

/** FNV-1a with 32 bits. */
function hash(text: string, start: number): number {
  let value = start;
  for (const letter of text) {
    value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return value;
}

const STARTS = [0x811c9dc5, 0x2c1b3c6d] as const;

/**
 * The id of a measure that stands in an agency's own list, where nobody gives it one: it follows from its indicator and its title in any
 * spelling, so that the same measure is known again in every file and year. Another title is another measure.
 */
export const ownMeasureId = (indicator: IndicatorNumber, title: string): string => {
  const text = `${indicator}|${skeleton(title)}`;
  return `u-${STARTS.map((start) => hash(text, start).toString(36).padStart(7, '0')).join('')}`;
};
