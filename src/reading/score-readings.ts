import type { Cell } from '../workbook/cell-grid';
import type { Block } from './blocks';
import type { Line, Mention } from './lines';
import { hasLostPercent, readScore, type ScoreReading } from './values';

/** What stands beside each name, in the order of the names. */
export type Readings = readonly {
  readonly mention: Mention;
  readonly reading: ScoreReading;
  /** The cell holds a fraction among whole scores: it was read as a percentage, which is told. */
  readonly lost?: boolean;
}[];

interface ColumnReadings {
  readonly readings: Readings;
  /** The cells hold fractions (0.9201) without a percent format; the readings are already 92.01. */
  readonly fractions: boolean;
  /** The names cover several values each, which are their parts. */
  readonly parts: boolean;
}

/** Of the rows that one merged name covers, the first that holds something speaks for the name. */
function firstOfEachCell(line: Line, readings: Readings): Readings {
  const kept: { mention: Mention; reading: ScoreReading }[] = [];
  for (const item of readings) {
    const before = kept.at(-1);
    const span = before && line.view.span(before.mention.row, before.mention.column);
    const sameCell =
      before?.mention.indicator === item.mention.indicator &&
      span !== undefined &&
      item.mention.row <= span.bottom;
    if (!sameCell) kept.push(item);
    else if (before.reading.kind === 'empty') kept[kept.length - 1] = item;
  }
  return kept;
}

export const NOTHING: ScoreReading = { kind: 'empty', raw: '' };

/** A value merged over the rows of several indicators is their mean or their total, not the score of the first. */
function coversOthers(block: Block, mention: Mention, column: number): boolean {
  const { top, bottom } = block.line.view.span(mention.row, column);
  return (
    bottom > top &&
    block.mentions.some(
      ({ row, indicator }) => row >= top && row <= bottom && indicator !== mention.indicator,
    )
  );
}

const FEWEST_FRACTIONS = 3;

/** Numbers from 0 to 1, some between: percentages whose format was lost. No agency has only scores up to 1. */
function areFractions(cells: readonly (Cell | undefined)[]): boolean {
  let count = 0;
  let broken = false;
  for (const cell of cells) {
    if (typeof cell?.value !== 'number' || cell.date) continue;
    if (cell.percent || cell.value < 0 || cell.value > 1) return false;
    count += 1;
    broken ||= !Number.isInteger(cell.value);
  }
  return count >= FEWEST_FRACTIONS && broken;
}

/** The cells of one column beside the names of a block, read as scores. */
export function readingsAt(block: Block, column: number): ColumnReadings {
  const { line } = block;
  const cells = block.mentions.map(({ row }) => line.view.own(row, column));
  const fractions = areFractions(cells);
  const all = block.mentions.map((mention, index) => {
    const cell = cells[index];
    return {
      mention,
      reading: coversOthers(block, mention, column)
        ? NOTHING
        : readScore(cell && fractions ? { ...cell, percent: true } : cell),
    };
  });
  const readings = firstOfEachCell(line, all);
  return {
    readings: fractions ? readings : withLostFractions(readings, line, column),
    fractions,
    parts: areParts(line, all),
  };
}

/** Of the scores of a column; fewer may be points. */
const MOST_ABOVE = 5;
/** No agency has one score below 1 and the others above this, in hundredths. */
const CLEARLY_SCORES = 2000;

/** One value of a column of scores was divided by 100: 0.9313 among 91.67 and 99.17 lost its percent format. */
function withLostFractions(readings: Readings, line: Line, column: number): Readings {
  const above = readings.filter(({ reading }) => reading.kind === 'score' && reading.score > CLEARLY_SCORES);
  if (above.length < MOST_ABOVE) return readings;
  return readings.map((item) => {
    const cell = line.view.own(item.mention.row, column);
    const { reading } = item;
    if (
      reading.kind !== 'score' ||
      typeof cell?.value !== 'number' ||
      (cell.percent && !hasLostPercent(cell))
    )
      return item;
    if (cell.value <= 0 || cell.value > 1) return item;
    const whole = readScore({ ...cell, percent: true });
    return whole.kind === 'score' ? { ...item, reading: whole, lost: true } : item;
  });
}

/** Every indicator has several values in one name's cell: they are its parts, and none of them is its score. */
function areParts(line: Line, readings: Readings): boolean {
  const filled = new Map<string, number>();
  const cells = new Set<string>();
  for (const { mention, reading } of readings) {
    const { top, bottom } = line.view.span(mention.row, mention.column);
    if (bottom === top) continue;
    const key = `${top}:${mention.indicator}`;
    cells.add(key);
    if (reading.kind === 'score') filled.set(key, (filled.get(key) ?? 0) + 1);
  }
  const several = [...filled.values()].filter((count) => count > 1).length;
  return several > 1 && several * 2 >= cells.size;
}
