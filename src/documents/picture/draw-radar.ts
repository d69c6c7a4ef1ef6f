import { LINE_WIDTH, MARKER_SIZE, markerAt } from '../../workbook/chart-series';
import { linePath, markerPath, onSpoke, type Point, shareOf } from '../paper/chart-geometry';
import { scaleTicks } from '../paper/score-scale';
import type { Pen } from './pen';
import type { RadarContent } from './picture-content';

const NAME_SIZE = 12;
const LINE_HEIGHT = 16;
const LEGEND_HEIGHT = 22;
const LEGEND_LINE = 26;
/** Between a corner and its name. */
const APART = 9;

/** Room beside the radar for the longest name. */
const aside = (pen: Pen, { spokes }: RadarContent): number =>
  Math.max(...spokes.map(({ name }) => pen.widthOf(name, { size: NAME_SIZE }))) + APART;

/** Names beside a radar lead away from it. */
function anchorOf(awayBy: number): 'start' | 'middle' | 'end' {
  if (Math.abs(awayBy) < 1) return 'middle';
  return awayBy > 0 ? 'start' : 'end';
}

/** The lines of a radar by name, one below the other where there is no room beside one another. */
function drawLegend(
  pen: Pen,
  { lines }: RadarContent,
  { x, top, width }: { readonly x: number; readonly top: number; readonly width: number },
): number {
  let left = x;
  let y = top + LEGEND_HEIGHT / 2;
  lines.forEach(({ name, ink }, index) => {
    const needed = LEGEND_LINE + 6 + pen.widthOf(name, { size: NAME_SIZE }) + 16;
    if (left > x && left + needed > x + width) {
      left = x;
      y += LEGEND_HEIGHT;
    }
    pen.line(`M${left},${y}h${LEGEND_LINE}`, ink, LINE_WIDTH, ink === 'limit');
    pen.area(markerPath(markerAt(index), { x: left + LEGEND_LINE / 2, y }, MARKER_SIZE), ink);
    pen.words(left + LEGEND_LINE + 6, y + NAME_SIZE / 3, name, { size: NAME_SIZE });
    left += needed;
  });
  return y + LEGEND_HEIGHT / 2;
}

/**
 * The ten scores around a middle, over last year and the threshold.
 * @returns where the next thing begins
 */
export function drawRadar(
  pen: Pen,
  content: RadarContent,
  place: { readonly x: number; readonly top: number; readonly width: number },
): number {
  const { spokes, lines, scale, ends } = content;
  const labels = 2 * LINE_HEIGHT + APART;
  const radius = Math.max(60, Math.min(130, place.width / 2 - aside(pen, content)));
  const center: Point = { x: place.x + place.width / 2, y: place.top + labels + radius };
  const corner = (index: number, share: number): Point =>
    onSpoke(center, radius, { index, count: spokes.length }, share);
  for (const value of scaleTicks(scale)) {
    pen.line(
      linePath(
        spokes.map((_, index) => corner(index, shareOf(value, scale))),
        true,
      ),
      'grid',
    );
  }
  spokes.forEach(({ name, score }, index) => {
    pen.line(linePath([center, corner(index, 1)], false), 'grid');
    const at = onSpoke(center, radius + APART, { index, count: spokes.length }, 1);
    const anchor = anchorOf(at.x - center.x);
    // Names above the middle stand on their corner, those below hang from it.
    const up = (center.y - at.y) / (radius + APART);
    const y = at.y + NAME_SIZE / 3 - (LINE_HEIGHT * (1 + up)) / 2;
    pen.words(at.x, y, name, { size: NAME_SIZE, anchor });
    pen.words(at.x, y + LINE_HEIGHT, score, { size: NAME_SIZE, anchor, bold: true });
  });
  // The scale stands on the first spoke, whose own name is above it.
  ends.forEach((end, share) => {
    const { x, y } = corner(0, share);
    pen.words(x + 4, y + (share === 0 ? 4 : 14), end, { size: 10, ink: 'quiet' });
  });
  // This year lies over what it is held against.
  lines
    .map((line, index) => ({ ...line, index }))
    .reverse()
    .forEach(({ ink, scores, index }) => {
      const points = scores.map((score, at) => (score === null ? null : corner(at, shareOf(score, scale))));
      pen.line(linePath(points, true), ink, LINE_WIDTH * (ink === 'now' ? 1.6 : 1), ink === 'limit');
      const marks = points.flatMap((point) =>
        point === null ? [] : [markerPath(markerAt(index), point, MARKER_SIZE)],
      );
      pen.area(marks.join(''), ink);
    });
  return drawLegend(pen, content, { ...place, top: center.y + radius + labels });
}
