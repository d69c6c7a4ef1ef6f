import { frameworkOf, indicator, LAST_YEAR } from '../framework';
import { INSTRUMENTS, type FiscalYear, type IndicatorNumber, type Instrument } from '../framework/types';
import { exact, FULL_SCORE, roundExact } from '../scores/exact';
import { overallAgrees } from '../scores/level';
import { levelFromText } from '../scores/level-text';
import { instrumentMeans, overallScore } from '../scores/overall';
import type { EitPart, Hundredths, ScoreSet, Stated } from '../scores/types';
import type { Cell, CellRef } from '../workbook/cell-grid';
import type { Block } from './blocks';
import { rowsBetweenNames } from './lines';
import type { Series } from './series';
import { cellText } from './sheet-view';
import { totalOf } from './values';
import { eitPartOf, instrumentOf } from './instrument-words';
import { roleOf } from './roles';
import { yearsIn } from './years';

/** What a table states beside the ten scores. */
export interface StatedValues {
  /** Every value that may be the stated overall, best supported first; chosen when all scores are known. */
  readonly overall: readonly Stated<Hundredths>[];
  readonly level: Stated<string> | null;
  readonly instruments: Readonly<Partial<Record<Instrument, Stated<Hundredths>>>>;
  /** The two parts of EIT, which the level looks at from 2566 on. */
  readonly eitParts: ScoreSet['eitParts'];
  /** Totals and levels that are formulas without results. */
  readonly uncalculated: readonly CellRef[];
}

const REACH_BELOW = 12;
const LABEL_REACH = 6;

/** In a list of agencies a column คะแนน beside those of the indicators is the overall score. */
const PLAIN_SCORE = /^(?:(?:ผล)?คะแนน(?:ที่ได้)?|(?:total[ _]?|ita[ _]?)?score)$/i;

/** Beside the scores of a list stand totals of other years too. */
const TOTAL_OF_YEAR = /^(?:ผล)?คะแนน\s*(?:รวม|เฉลี่ย|ภาพรวม|ITA)/i;

const yearOfTotal = (text: string): FiscalYear | null => {
  const [year, ...others] = TOTAL_OF_YEAR.test(text.trim()) ? yearsIn(text) : [];
  return others.length === 0 ? (year?.year ?? null) : null;
};

interface RowLabel {
  readonly kind: 'overall' | 'level' | 'none';
  readonly instrument: Instrument | null;
  /** A part of EIT, which is no instrument's score. */
  readonly eitPart: EitPart | null;
  /** "คะแนนรวม ปี 2566" in a list: the total of that year alone. */
  readonly year: FiscalYear | null;
}

/** What the cells beside the names say of a row that is not an indicator's. The nearest text decides. */
function labelOf(block: Block, row: number): RowLabel {
  const { line } = block;
  let kind: RowLabel['kind'] | null = null;
  let instrument: Instrument | null = null;
  let eitPart: EitPart | null = null;
  let year: FiscalYear | null = null;
  for (let k = line.column; k >= Math.max(0, line.column - LABEL_REACH); k -= 1) {
    const text = cellText(line.view.at(row, k));
    if (text === '') continue;
    const role = roleOf(text);
    instrument ??= instrumentOf(text);
    eitPart ??= eitPartOf(text);
    if (kind !== null) continue;
    if (role === 'overall' || (role === 'weighted' && /รวม|เฉลี่ย/.test(text))) kind = 'overall';
    else if (role === 'level') kind = 'level';
    else if (line.turned && PLAIN_SCORE.test(text.trim())) kind = 'overall';
    else if (line.turned && yearOfTotal(text) !== null) {
      kind = 'overall';
      year = yearOfTotal(text);
    } else if (role !== null && role !== 'score' && role !== 'percent') kind = 'none';
  }
  return {
    kind: kind ?? (instrument === null && eitPart === null ? 'none' : 'overall'),
    instrument,
    eitPart,
    year,
  };
}

/** Which total is the stated overall score; `passedOver` when all were taken for means without weights. */
interface ChosenOverall<T> {
  readonly overall: T | null;
  readonly passedOver: T | null;
}

/** Chooses the stated overall score: the one that agrees with the scores, else the first that is not a plain mean. */
export function chooseOverall<T extends Stated<Hundredths>>(
  candidates: readonly T[],
  scores: ReadonlyMap<IndicatorNumber, Hundredths>,
): ChosenOverall<T> {
  if (candidates.length === 0) return { overall: null, passedOver: null };
  const framework = frameworkOf(LAST_YEAR);
  const means = framework && instrumentMeans(framework, scores);
  const overall = framework && means && overallScore(framework, means);
  const values = [...scores.values()];
  const plainMean =
    values.length === 0
      ? null
      : roundExact(
          exact(
            values.reduce((sum, score) => sum + score, 0),
            values.length,
          ),
        );
  const subtotals = means ? INSTRUMENTS.flatMap((instrument) => means[instrument] ?? []) : [];
  const possible = candidates.filter(({ value }) => value >= 0 && value <= FULL_SCORE);
  const chosen =
    possible.find(({ value }) => overall && overallAgrees(overall, value)) ??
    possible.find(
      ({ value }) =>
        (plainMean === null || Math.abs(plainMean - value) > 1) &&
        !subtotals.some((mean) => overallAgrees(mean, value)),
    ) ??
    null;
  return { overall: chosen, passedOver: chosen === null && overall ? (possible[0] ?? null) : null };
}

/** A row in which a total, a subtotal or a level may stand, and what the cells beside the names say of it. */
interface StatedRow {
  readonly row: number;
  readonly label: RowLabel;
}

/** The rows around and between the names of a block that are not those of an indicator, down to the row `floor`. */
export function statedRows(block: Block, floor: number): readonly StatedRow[] {
  const { line } = block;
  const end = Math.min(line.view.rowCount - 1, lastNamedRow(block) + REACH_BELOW, floor - 1);
  const rows = rowsBetweenNames(line, Math.max(block.ceiling, block.opening), end);
  return Array.from(rows, (row) => ({ row, label: labelOf(block, row) }));
}

const lastNamedRow = ({ mentions, bottom }: Block): number => mentions.at(-1)?.row ?? bottom;

/** Reads totals, subtotals and level that stand in the same column as a series of scores of a year. */
export function statedIn(
  block: Block,
  rows: readonly StatedRow[],
  series: Series,
  totals: readonly number[],
  year: FiscalYear | null,
): StatedValues {
  const { view } = block.line;
  const overall: Stated<Hundredths>[] = [];
  const instruments: Partial<Record<Instrument, Stated<Hundredths>>> = {};
  const eitParts: { -readonly [Part in keyof ScoreSet['eitParts']]: ScoreSet['eitParts'][Part] } = {};
  const uncalculated: CellRef[] = [];
  let level: Stated<string> | null = null;
  const lastNamed = lastNamedRow(block);
  for (const { row, label } of rows) {
    const column = [series.column, ...totals].find((candidate) => view.own(row, candidate) !== undefined);
    if (column === undefined || (label.year !== null && label.year !== year)) continue;
    const cell = asScore(view.own(row, column), series);
    const ref = view.ref(row, column);
    const value = totalOf(cell);
    if (cell?.uncalculated && label.kind !== 'none') uncalculated.push(ref);
    if (value !== null && label.eitPart !== null) {
      eitParts[label.eitPart] ??= { value, cell: ref };
      continue;
    }
    if (value !== null && label.kind === 'overall') {
      const sectioned = Object.keys(instruments).length > 0;
      const section = label.instrument === null ? sectionOf(block, series, row, value, sectioned) : null;
      const instrument = label.instrument ?? (section !== null && !instruments[section] ? section : null);
      if (instrument === null) overall.push({ value, cell: ref });
      else instruments[instrument] ??= { value, cell: ref };
    }
    const stated = levelIn(cell) ?? levelBeside(block, series, row, label);
    if (stated !== null && label.instrument === null && (label.kind !== 'none' || row > lastNamed)) {
      level ??= { value: stated, cell: ref };
    }
  }
  return { overall, level, instruments, eitParts, uncalculated };
}

/** Beside fractions a total is a fraction too. */
function asScore(cell: Cell | undefined, { fractions }: Series): Cell | undefined {
  return cell && fractions ? { ...cell, percent: true } : cell;
}

const instrumentOfIndicator = (number: IndicatorNumber): Instrument => indicator(number).instrument;

/**
 * A row รวม or เฉลี่ย closes a section when another instrument follows it; in a table of one instrument alone, or of
 * sections that all close so, the last one is that instrument's if it agrees with its indicators. Null: it is about
 * the whole.
 */
function sectionOf(
  block: Block,
  series: Series,
  row: number,
  value: Hundredths,
  sectioned: boolean,
): Instrument | null {
  const before = block.mentions.filter((mention) => mention.row < row).at(-1);
  const after = block.mentions.find((mention) => mention.row > row);
  if (!before) return null;
  const above = instrumentOfIndicator(before.indicator);
  if (after) return above === instrumentOfIndicator(after.indicator) ? null : above;
  const alone = block.mentions.every((mention) => instrumentOfIndicator(mention.indicator) === above);
  if (!alone && !sectioned) return null;
  const own = series.readings.flatMap(({ mention, reading }) =>
    reading.kind === 'score' && instrumentOfIndicator(mention.indicator) === above ? [reading.score] : [],
  );
  if (own.length === 0) return null;
  const mean = exact(
    own.reduce((sum, score) => sum + score, 0),
    own.length,
  );
  return overallAgrees(mean, value) && series.readings.length > 1 ? above : null;
}

/** The level in the cell after the total: "คะแนนรวม | 81.52 | ต้องปรับปรุง". */
function levelBeside(block: Block, series: Series, row: number, label: RowLabel): string | null {
  if (block.line.turned || label.kind !== 'overall' || label.instrument !== null) return null;
  return levelIn(block.line.view.own(row, series.column + 1));
}

/** The text of a cell that holds a level and nothing else. */
const levelIn = (cell: Cell | undefined): string | null =>
  typeof cell?.value === 'string' && levelFromText(cell.value) ? cell.value : null;
