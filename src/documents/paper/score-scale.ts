import type { Scale } from './chart-geometry';

/** Where scales of scores begin unless a score is low: from there on 72 and 91 look different. */
const USUAL_START = 50;
const TEN = 10;
/** The lowest score is still so far from the begin. */
const LEAST = 5;

/** A scale that is longer has a line of its grid at every second ten. */
const MOST_OF_TENS = 60;

/**
 * Where the scale of scores begins in every picture of them, so that a score has the same place in bars, a radar and a chart of years:
 * 50, or a ten at least five points below the lowest score that is drawn.
 * @param scores 0-100; null where there is none
 * @example scaleStart([92, 81.5])  // 50
 * @example scaleStart([92, 49.73]) // 40
 */
export function scaleStart(scores: readonly (number | null)[]): number {
  const lowest = Math.min(...scores.filter((score) => score !== null), USUAL_START + LEAST);
  return Math.max(0, Math.floor((lowest - LEAST) / TEN) * TEN);
}

/**
 * Where the grid of a scale of scores has lines, from its end down: tens, or every second one, and where it begins.
 * @example scaleTicks({ minimum: 50, maximum: 100 }) // [100, 90, 80, 70, 60, 50]
 * @example scaleTicks({ minimum: 30, maximum: 100 }) // [100, 80, 60, 40, 30]
 */
export function scaleTicks({ minimum, maximum }: Scale): readonly number[] {
  const step = maximum - minimum > MOST_OF_TENS ? 2 * TEN : TEN;
  const above = Array.from(
    { length: Math.ceil((maximum - minimum) / step) },
    (_, index) => maximum - step * index,
  );
  return [...above, minimum];
}
