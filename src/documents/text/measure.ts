import type { Points } from '../../workbook/sheet-document';
import type { FontMetrics, Weight } from './metrics';

/** A run of text: what its font is reckoned with, size and weight. */
export interface TextFont {
  readonly metrics: FontMetrics;
  readonly size: Points;
  readonly bold: boolean;
}

const weightOf = (font: TextFont): Weight => (font.bold ? 'bold' : 'regular');

/** Width of one line of text in points. '' is 0. */
export function measure(text: string, font: TextFont): Points {
  const weight = weightOf(font);
  let sum = 0;
  for (const character of text) sum += font.metrics.width(character, weight);
  return (sum * font.size) / 1000;
}

/** Height of one line in points. */
export const lineHeight = (font: TextFont): Points => font.metrics.line[weightOf(font)] * font.size;
