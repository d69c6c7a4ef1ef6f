import { greatestCommonDivisor } from './greatest-common-divisor';
import type { ExactFraction, ExactScore, Hundredths, OverallPoints } from './types';

/** The highest score there is. */
export const FULL_SCORE = 10_000 as Hundredths;

/** Marks an integer as hundredths of a score; throws a RangeError for anything that is not an integer. */
export function hundredths(value: number): Hundredths {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not an integer of hundredths: ${value}`);
  return value as Hundredths;
}

/** An exact fraction of hundredths; the denominator must be positive. */
export function exact(numerator: number, denominator = 1): ExactFraction {
  if (!(denominator > 0)) throw new RangeError('the denominator must be positive');
  return { numerator, denominator };
}

/** Rounds half up to whole hundredths: 94.995 is 95.00. The one place where a score is rounded. */
export function roundExact(score: ExactFraction): Hundredths {
  return hundredths(Math.floor((2 * score.numerator + score.denominator) / (2 * score.denominator)));
}

/** The score as a plain number 0-100 for JSON and worksheets, divided once so that it is the nearest double. */
export function exactToNumber(score: ExactFraction): number {
  return score.numerator / (score.denominator * 100);
}

/** The score 0-100 as a plain number: 9201 is 92.01. */
export function toNumber(score: Hundredths): number {
  return score / 100;
}

/** Negative, zero or positive as `left` is below, equal to or above `right`, without rounding. */
export function compareExact(left: ExactScore, right: ExactScore): number;
export function compareExact(left: OverallPoints, right: OverallPoints): number;
export function compareExact(left: ExactFraction, right: ExactFraction): number {
  return left.numerator * right.denominator - right.numerator * left.denominator;
}

/** The exact sum over the least common denominator, so that sums of sums stay within safe integers. */
export function addExact(left: ExactScore, right: ExactScore): ExactScore;
export function addExact(left: OverallPoints, right: OverallPoints): OverallPoints;
export function addExact(left: ExactFraction, right: ExactFraction): ExactFraction {
  const divisor = greatestCommonDivisor(left.denominator, right.denominator);
  return exact(
    left.numerator * (right.denominator / divisor) + right.numerator * (left.denominator / divisor),
    left.denominator * (right.denominator / divisor),
  );
}

/** What lies between two scores: of two overall scores the points that are won, negative when they are lost. */
export function differenceExact(after: ExactScore, before: ExactScore): ExactFraction {
  return addExact(after, exact(-before.numerator, before.denominator));
}

/** Two decimals with a full stop: 9201 is "92.01". */
export function formatHundredths(score: Hundredths): string {
  const sign = score < 0 ? '-' : '';
  const digits = String(Math.abs(score)).padStart(3, '0');
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
