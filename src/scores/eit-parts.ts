import type { CellRef } from '../workbook/cell-grid';
import { FULL_SCORE } from './exact';
import type { EitPart, Hundredths, ScoreSet } from './types';

/** Scores of the two parts of EIT as far as they are known. */
export type EitScores = Readonly<Partial<Record<EitPart, Hundredths>>>;

/** The parts of EIT: 1 is asked by the agency, 2 by the assessor. */
export const EIT_PARTS = [1, 2] as const satisfies readonly EitPart[];

/** The parts that the sheet states. */
export function partScores({ eitParts }: Pick<ScoreSet, 'eitParts'>): EitScores {
  return Object.fromEntries(
    EIT_PARTS.flatMap((part) => {
      const stated = eitParts[part];
      return stated ? [[part, stated.value]] : [];
    }),
  );
}

/** A part of EIT is no subtotal: how EIT comes of its parts is not published, so neither is compared with it. */
export const isPartOfEit = (
  { eitParts }: Pick<ScoreSet, 'eitParts'>,
  { sheet, row, column }: CellRef,
): boolean =>
  EIT_PARTS.some((part) => {
    const cell = eitParts[part]?.cell;
    return cell?.sheet === sheet && cell.row === row && cell.column === column;
  });

/** Scores are published with two decimals, so a mean of them may be 0.01 off. */
const TOLERANCE = 1;

/** Both parts are known: nothing of EIT is left open. */
export const bothPartsKnown = (parts: EitScores): boolean =>
  EIT_PARTS.every((part) => parts[part] !== undefined);

const knownScores = (parts: EitScores): number[] => EIT_PARTS.flatMap((part) => parts[part] ?? []);

/**
 * The score of EIT that a level rule tests, in hundredths: the lowest of EIT and its known parts. Two known parts
 * decide in place of `mean`; only a mean more than 0.01 below both, which no mean of these parts can be, still counts.
 *
 * @example
 * testedEit(8967, { 1: 8312, 2: 9622 }) // 8312
 * testedEit(8499, { 1: 8500, 2: 8500 }) // 8500: three rounded indicators may be 0.01 off
 * testedEit(8967, {})                   // 8967
 */
export function testedEit(mean: number, parts: EitScores): number {
  const lowest = Math.min(...knownScores(parts));
  return bothPartsKnown(parts) && mean >= lowest - TOLERANCE ? lowest : Math.min(mean, lowest);
}

/**
 * The lowest score of EIT, its parts included, that `mean` leaves possible, in hundredths. It takes EIT for the plain
 * mean of its two parts, which published figures of one agency show and no rule states
 * (docs/decisions/level-by-four-parts.md): with the other part at its known score, or at 100, an unknown part is
 * 2 × mean − other at least.
 *
 * @example
 * lowestEit(8967, {})          // 7932: the other part at 100
 * lowestEit(8967, { 1: 9000 }) // 8932: the other part at 90
 */
export function lowestEit(mean: number, parts: EitScores): number {
  const tested = testedEit(mean, parts);
  if (bothPartsKnown(parts)) return tested;
  const other = parts[1] ?? parts[2] ?? FULL_SCORE;
  return Math.max(0, Math.min(tested, 2 * (mean - TOLERANCE) - other));
}
