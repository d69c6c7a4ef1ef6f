import { drawPicture } from '../../documents/picture/draw-picture';
import { pictureContent, pictureInWords } from '../../documents/picture/picture-content';
import type { Drawing } from '../../documents/picture/shapes';
import type { FontMetrics } from '../../documents/text/metrics';
import type { DigitStyle } from '../../framework';
import type { Analysis } from '../../scores/types';

export type { Drawing, Ink, Shape } from '../../documents/picture/shapes';

/** The picture for an executive, for a screen of any width and for a file. */
export interface PictureView {
  /** All that it shows, for whoever hears it. */
  readonly words: string;
  readonly drawn: (width: number) => Drawing;
}

/**
 * @param previous of the year before, where its scores are known
 * @param widthOf a character of a weight in thousandths of an em, in the font that shows the picture
 */
export function pictureView(
  analysis: Analysis,
  previous: Analysis | null,
  digits: DigitStyle,
  widthOf: FontMetrics['width'],
): PictureView {
  const content = pictureContent(analysis, previous, digits);
  return {
    words: pictureInWords(content),
    drawn: (width) => drawPicture(content, width, { width: widthOf }),
  };
}
