import type { LevelBand } from '../../../framework';
import { SCORE_CLASS_LABELS } from '../../../documents';
import { classify } from '../../../scores/classes';
import type { Analysis, AnalysisOptions, Hundredths } from '../../../scores/types';
import { a1, type Cell } from '../../../workbook/cell-grid';
import type { CellChange } from '../../../workbook/host-workbook';

type Content = CellChange['content'];

/**
 * What the number in a cell is multiplied by to be the score that was read from it: 1, or 100 for percentages and
 * fractions; null for text and the like, whose score no formula can follow.
 */
function factorOf(cell: Cell | undefined, score: Hundredths): 1 | 100 | null {
  if (typeof cell?.value !== 'number' || cell.date === true) return null;
  const { value } = cell;
  return ([1, 100] as const).find((factor) => Math.round(value * factor * 100) === (score as number)) ?? null;
}

/** "ROUND(B4*100,2)", as scores are compared: with two decimals. */
function scoreExpression(row: number, column: number, factor: 1 | 100): string {
  return `ROUND(${a1(row, column)}${factor === 100 ? '*100' : ''},2)`;
}

const points = (score: Hundredths): string => String(score / 100);
const quoted = (text: string): string => `"${text}"`;
const unlessEmpty = (row: number, column: number, expression: string): string =>
  `=IF(ISNUMBER(${a1(row, column)}),${expression},"")`;

/** A score with the cell it was read from. */
export interface PlacedScore {
  readonly row: number;
  readonly column: number;
  readonly score: Hundredths;
  readonly cell: Cell | undefined;
}

/** The class of a score: a formula that follows the cell where the cell holds a number, else a value. */
export function classContent(
  { row, column, score, cell }: PlacedScore,
  { threshold, urgentBelow }: AnalysisOptions,
): Content {
  const factor = factorOf(cell, score);
  if (factor === null) return { value: SCORE_CLASS_LABELS[classify(score, threshold, urgentBelow)] };
  const value = scoreExpression(row, column, factor);
  const weak = quoted(SCORE_CLASS_LABELS.weakness);
  const below =
    urgentBelow === null
      ? weak
      : `IF(${value}<${points(urgentBelow)},${quoted(SCORE_CLASS_LABELS.urgent)},${weak})`;
  const formula = `IF(${value}>=${points(threshold)},${quoted(SCORE_CLASS_LABELS.strength)},${below})`;
  return { formula: unlessEmpty(row, column, formula) };
}

/**
 * The bands by which one score has a level of its own, best first; null where levels look at every instrument (from
 * the results of 2566) or no rules are known.
 */
export function bandsOfOneScore({ rules }: Analysis): readonly LevelBand[] | null {
  const bands = rules?.levelRule.bands ?? [];
  return bands.length > 0 && bands.every(({ everyInstrumentFrom }) => everyInstrumentFrom === 0)
    ? bands
    : null;
}

/** The level of one score by bands that look at nothing else. */
export function levelContent(
  { row, column, score, cell }: PlacedScore,
  bands: readonly LevelBand[],
): Content {
  const factor = factorOf(cell, score);
  if (factor === null) {
    return { value: bands.find(({ overallFrom }) => score >= overallFrom * 100)?.level ?? null };
  }
  const rising = [...bands].reverse();
  const cuts = rising.map(({ overallFrom }) => overallFrom).join(',');
  const levels = rising.map(({ level }) => quoted(level)).join(',');
  const formula = `LOOKUP(${scoreExpression(row, column, factor)},{${cuts}},{${levels}})`;
  return { formula: unlessEmpty(row, column, formula) };
}
