/** Where bars begin unless a score is low: from there on 72 and 91 look different. */
const USUAL_START = 50;
const STEP = 10;
/** The lowest score still has a bar of so many points. */
const LEAST = 5;

/**
 * Where the axis of scores begins, so that differences are seen and every score has a bar: 50, or a ten at least five points below the
 * lowest.
 * @param scores 0-100; null where there is none
 * @example scoreStart([92, 81.5])  // 50
 * @example scoreStart([92, 49.73]) // 40
 */
export function scoreStart(scores: readonly (number | null)[]): number {
  const lowest = Math.min(...scores.filter((score) => score !== null), USUAL_START + LEAST);
  return Math.max(0, Math.floor((lowest - LEAST) / STEP) * STEP);
}
