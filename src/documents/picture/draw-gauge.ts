import { pair } from '../paper/chart-geometry';
import type { Pen } from './pen';
import type { LadderStep, PictureContent } from './picture-content';

const STEP_HEIGHT = 22;
const GAP = 3;
const POINTER = 12;
const NAME_SIZE = 13;
const FROM_SIZE = 11;

const box = (x: number, y: number, width: number, height: number): string =>
  `M${pair({ x, y })}h${width}v${height}h${-width}Z`;

/** The size at which no line of the texts below the steps is wider than a step: on a narrow page a word would be cut. */
function fromSize(pen: Pen, ladder: readonly LadderStep[], room: number): number {
  const lines = ladder.flatMap(({ from }) => from.split('\n'));
  const widest = Math.max(...lines.map((line) => pen.widthOf(line, { size: FROM_SIZE })));
  return Math.min(FROM_SIZE, (FROM_SIZE * room) / widest);
}

/** How much higher the step of the result is than the others, so that it is seen without colour. */
const RISE = 6;

/**
 * The ladder of levels, the lowest at the left, with a pointer at the result.
 * @returns where the next thing begins
 */
export function drawGauge(
  pen: Pen,
  { ladder, standing }: PictureContent,
  place: { readonly x: number; readonly top: number; readonly width: number },
): number {
  if (ladder === null) return place.top;
  const { x, width } = place;
  const top = place.top + POINTER + RISE;
  const step = width / ladder.length;
  const size = fromSize(pen, ladder, step - GAP);
  let bottom = top;
  ladder.forEach(({ name, from }, index) => {
    const left = x + index * step;
    const isReached = index === standing?.step;
    const rise = isReached ? RISE : 0;
    pen.area(box(left, top - rise, step - GAP, STEP_HEIGHT + rise), isReached ? 'reached' : 'step');
    const middle = left + (step - GAP) / 2;
    const below = top + STEP_HEIGHT + 4;
    const named = pen.text(middle, below, step - GAP, name, {
      anchor: 'middle',
      bold: isReached,
      size: NAME_SIZE,
    });
    const end = pen.text(middle, named, step - GAP, from, {
      anchor: 'middle',
      size,
      ink: 'quiet',
    });
    bottom = Math.max(bottom, end);
  });
  if (standing !== null) {
    const tip = { x: x + standing.at * width, y: top - RISE };
    const corner = (side: number): string => pair({ x: tip.x + (side * POINTER) / 2, y: tip.y - POINTER });
    pen.area(`M${pair(tip)}L${corner(-1)}L${corner(1)}Z`, 'text');
    pen.line(`M${pair(tip)}V${tip.y + STEP_HEIGHT + RISE}`, 'ground', 2);
  }
  return bottom;
}
