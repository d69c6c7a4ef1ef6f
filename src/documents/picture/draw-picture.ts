import type { FontMetrics } from '../text/metrics';
import { drawGauge } from './draw-gauge';
import { drawRadar } from './draw-radar';
import { Pen } from './pen';
import type { PictureContent, PictureList } from './picture-content';
import type { Drawing } from './shapes';

/** From here on the lists stand beside the radar. */
const WIDE = 540;

const MARGIN = 16;
const TEXT_SIZE = 13;
const HEADING_SIZE = 15;

interface Place {
  readonly x: number;
  readonly top: number;
  readonly width: number;
}

function drawList(pen: Pen, { ink, heading, entries, none }: PictureList, { x, top, width }: Place): number {
  const look = { size: TEXT_SIZE };
  let y = pen.text(x, top, width, heading, { size: HEADING_SIZE, bold: true, ink });
  if (entries.length === 0) y = pen.text(x, y, width, none, look);
  entries.forEach(({ name, score }) => {
    const room = pen.widthOf(score, { ...look, bold: true }) + 8;
    pen.words(x + width, y + TEXT_SIZE * 1.15, score, { ...look, bold: true, anchor: 'end' });
    y = pen.text(x, y, width - room, name, look);
  });
  return y;
}

function drawLists(pen: Pen, { lists, missing }: PictureContent, { x, top, width }: Place): number {
  let y = top;
  for (const list of lists) y = drawList(pen, list, { x, top: y, width }) + TEXT_SIZE;
  return pen.text(x, y, width, missing, { size: TEXT_SIZE, ink: 'quiet' });
}

/**
 * The picture for an executive: whose and of which year, the result on the ladder of levels, the ten scores as a radar, strengths and
 * weaknesses; on a narrow page below one another.
 * @param width in which it is drawn, in pixels of a screen; its height follows
 * @param metrics of the font that shows it
 */
export function drawPicture(
  content: PictureContent,
  width: number,
  metrics: Pick<FontMetrics, 'width'>,
): Drawing {
  const pen = new Pen(metrics);
  const inner = width - 2 * MARGIN;
  const across = (top: number): Place => ({ x: MARGIN, top, width: inner });
  const centred = { anchor: 'middle' } as const;
  let y = MARGIN;
  y = pen.phrases(width / 2, y, inner, content.title, { ...centred, size: 18, bold: true });
  y = pen.phrases(width / 2, y, inner, content.agency, { ...centred, size: 14 });
  y = pen.text(width / 2, y + 4, inner, content.result, { ...centred, size: 20, bold: true, ink: 'now' });
  y = drawGauge(pen, content, across(y + 4));
  y = pen.phrases(width / 2, y + 6, inner, content.way, { ...centred, size: TEXT_SIZE });
  if (width >= WIDE) {
    const side = inner * 0.36;
    const right = { x: MARGIN + inner - side, top: y + MARGIN, width: side };
    const left = { x: MARGIN, top: y + 4, width: inner - side - MARGIN };
    y = Math.max(drawRadar(pen, content, left), drawLists(pen, content, right));
  } else {
    y = drawRadar(pen, content, across(y + 4));
    y = drawLists(pen, content, across(y + 8));
  }
  return { width, height: Math.ceil(y + MARGIN), shapes: pen.shapes };
}
