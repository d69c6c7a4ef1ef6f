import type { ChartMarker } from '../../workbook/chart-series';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Ends of an axis. */
export interface Scale {
  readonly minimum: number;
  readonly maximum: number;
}

/** Where a value lies on an axis: 0 at its begin, 1 at its end; what lies beyond is drawn at the end. */
export function shareOf(value: number, { minimum, maximum }: Scale): number {
  return Math.min(1, Math.max(0, (value - minimum) / (maximum - minimum)));
}

/** A share of a spoke of a radar: the first points up, the others follow clockwise. */
export function onSpoke(
  center: Point,
  radius: number,
  { index, count }: { readonly index: number; readonly count: number },
  share: number,
): Point {
  const angle = (2 * Math.PI * index) / count;
  return {
    x: center.x + radius * share * Math.sin(angle),
    y: center.y - radius * share * Math.cos(angle),
  };
}

const short = (value: number): string => String(Number(value.toFixed(2)));

/** "10,20.5" of a point, for paths and lists of points. */
export const pair = ({ x, y }: Point): string => `${short(x)},${short(y)}`;

/**
 * Lines through points, lifted where one is missing.
 * @example linePath([{ x: 0, y: 1 }, null, { x: 2, y: 1 }], false) // "M0,1M2,1"
 * @param closed the last point is tied to the first, where neither is missing
 */
export function linePath(points: readonly (Point | null)[], closed: boolean): string {
  const all = closed ? [...points, points[0] ?? null] : points;
  return all
    .map((point, index) => (point === null ? '' : `${all[index - 1] ? 'L' : 'M'}${pair(point)}`))
    .join('');
}

/** The shape of a point of a line, around it. */
export function markerPath(marker: ChartMarker, { x, y }: Point, size: number): string {
  const half = size / 2;
  const corners = (...offsets: readonly (readonly [number, number])[]): string =>
    `M${offsets.map(([dx, dy]) => pair({ x: x + dx * half, y: y + dy * half })).join('L')}Z`;
  if (marker === 'square') return corners([-1, -1], [1, -1], [1, 1], [-1, 1]);
  if (marker === 'diamond') return corners([0, -1.2], [1.2, 0], [0, 1.2], [-1.2, 0]);
  if (marker === 'triangle') return corners([0, -1.2], [1.1, 0.9], [-1.1, 0.9]);
  if (marker === 'x') return `${corners([-1, -1], [1, 1])}${corners([-1, 1], [1, -1])}`;
  const [left, right] = [pair({ x: x - half, y }), pair({ x: x + half, y })];
  return `M${left}A${short(half)},${short(half)} 0 1 1 ${right}A${short(half)},${short(half)} 0 1 1 ${left}Z`;
}
