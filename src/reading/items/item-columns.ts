import type { Item } from '../../framework/types';
import { arabicDigits, cleanText, skeleton } from '../../scores/thai-text';
import { FULL_SCORE } from '../../scores/exact';
import { NOBODY, type Block } from '../blocks';
import { NOT_SCORES, readHeader } from '../headers';
import { isOfScores, type Role } from '../roles';
import type { SeriesHead } from '../series';
import { cellText, type TableView } from '../sheet-view';
import { readScore, type ScoreReading } from '../values';
import { coversItems, scoreOf, type GroupRow, type Mean } from './group-means';
import { isPair, isWord, readItemScore, readPair } from './item-values';
import type { NamedRow } from './resolve';
import { scoreAtEnd } from './score-at-end';

/** One column of item scores (of the view). */
export interface ItemColumn extends SeriesHead {
  readonly readings: readonly { readonly item: Item; readonly row: number; readonly reading: ScoreReading }[];
  /** Yes and no instead of numbers. */
  readonly words: boolean;
  /** Groups of items whose mean stands in the column: "9.1". */
  readonly groups: readonly Mean[];
}
/** The rows of a table and what is above and between them. */
export interface Heads {
  readonly view: TableView;
  readonly block: Block;
  readonly headerRows: ReadonlySet<number>;
  readonly rows: readonly NamedRow[];
  readonly taken: ReadonlySet<number>;
  readonly groups: readonly GroupRow[];
}
const NOT_ITEM_SCORES: readonly Role[] = [
  ...NOT_SCORES,
  'year',
  'agency',
  'district',
  'place',
  'indicator',
  'instrument',
];
/** Over a column of yes and no these words say what is asked. */
const ASKED: ReadonlySet<Role> = new Set<Role>(['share', 'note', 'progress']);
const FEWEST_FRACTIONS = 3;

/** Percentages whose format was lost. */
function areFractions(view: TableView, rows: readonly NamedRow[], column: number): boolean {
  const values = rows.flatMap(({ row }) => {
    const cell = view.own(row, column);
    return typeof cell?.value === 'number' && !cell.percent && !cell.date ? [cell.value] : [];
  });
  return (
    values.length >= FEWEST_FRACTIONS &&
    values.every((value) => value >= 0 && value <= 1) &&
    values.some((value) => !Number.isInteger(value))
  );
}

const headAbove = (view: TableView, top: number, column: number): string => {
  for (let row = top - 1; row >= Math.max(0, top - 3); row -= 1) {
    const text = cleanText(cellText(view.at(row, column)));
    if (text !== '') return text;
  }
  return '';
};
const MOST = 0.5;

/** What stands in a column beside the items. */
export function columnAt(
  { view, block, headerRows, rows, taken, groups }: Heads,
  column: number,
): ItemColumn {
  const header = readHeader(block, column, headerRows);
  const pair =
    !block.line.turned && isPair(headAbove(view, block.top, column), headAbove(view, block.top, column + 1));
  const cells = rows.map((row) =>
    coversItems(view, row, column, taken) ? undefined : view.own(row.row, column),
  );
  const filled = cells.filter((cell) => cell !== undefined);
  const words = pair || filled.filter(isWord).length > filled.length * MOST;
  const fractions = areFractions(view, rows, column);
  const readings = rows.map(({ row, item }, index) => {
    const cell = cells[index];
    const reading = pair
      ? readPair(cell, view.own(row, column + 1))
      : readItemScore(cell && fractions ? { ...cell, percent: true } : cell, item.instrument, words);
    return { item, row, reading };
  });
  return {
    column,
    identity: {
      agency: header.agency,
      year: header.year,
      district: header.district,
      province: header.province,
    },
    hidden: view.hides(column),
    version: header.version,
    agencyAt: header.agencyAt,
    broad: header.broad,
    plainHeader: header.plain,
    roles: header.roles,
    readings,
    words,
    groups: groups.flatMap(({ id, row }) => {
      const value = view.span(row, column).bottom > row ? null : scoreOf(view.own(row, column));
      return value === null ? [] : [{ id, row, column, value }];
    }),
  };
}
const NEARLY_ALL = 0.8;

/** The scores of items that stand in the cells of the items. */
export function embeddedColumn({ view, block, rows }: Heads): ItemColumn | null {
  const { column } = block.line;
  const readings = rows.map(({ row, item }) => {
    const text = arabicDigits(cleanText(cellText(view.own(row, column))));
    return { row, item, reading: readScore({ value: scoreAtEnd(text)?.score ?? '' }) };
  });
  if (readings.filter(isScore).length < readings.length * NEARLY_ALL) return null;
  return {
    column,
    identity: NOBODY,
    hidden: false,
    version: null,
    agencyAt: null,
    broad: false,
    plainHeader: null,
    roles: new Set(),
    readings,
    words: false,
    groups: [],
  };
}
const isScore = ({ reading }: ItemColumn['readings'][number]): boolean => reading.kind === 'score';

/** How many items have a usable score in the column. */
export const scoreCount = ({ readings }: ItemColumn): number => readings.filter(isScore).length;

const FEWEST_IN_SERIES = 4;

/** A serial number of the rows, whatever it begins with. */
function isSerial({ readings, roles }: ItemColumn): boolean {
  if (isOfScores(roles)) return false;
  const scores = readings.flatMap(({ reading }) => (reading.kind === 'score' ? [reading.score] : []));
  return (
    scores.length >= FEWEST_IN_SERIES &&
    scores.every((score, index) => index === 0 || score === (scores[index - 1] ?? 0) + 100)
  );
}

/** Of points out of five and the like: no score of an item is that small unless it is nothing. */
const isSmall = ({ readings }: ItemColumn): boolean => {
  const some = readings.flatMap(({ reading }) =>
    reading.kind === 'score' && reading.score > 0 ? [reading.score] : [],
  );
  return some.length > 0 && some.every((score) => score <= 1000);
};

/** Over the shares of those who gave an answer: "มากที่สุด", "น้อย", "ไม่เคย". */
const IS_ANSWER = new RegExp(
  `^(?:${['มาก', 'ปานกลาง', 'น้อย', 'ไม่', 'เคย', 'เห็นด้วย', 'มีบ้าง'].map(skeleton).join('|')})`,
);

/** Whether the column may be one of scores. */
export function isViable(column: ItemColumn): boolean {
  const count = scoreCount(column);
  const filled = column.readings.filter(({ reading }) => reading.kind !== 'empty').length;
  if (count === 0 || count * 2 < filled) return false;
  if (!column.words && column.plainHeader !== null && IS_ANSWER.test(skeleton(column.plainHeader)))
    return false;
  const barred = NOT_ITEM_SCORES.filter((role) => !(column.words && ASKED.has(role)));
  return !barred.some((role) => column.roles.has(role)) && !isSerial(column) && !isSmall(column);
}

/** The same full mark everywhere says nothing beside a column that differs. */
export function withoutFullMarks(columns: readonly ItemColumn[]): readonly ItemColumn[] {
  const isFull = ({ readings }: ItemColumn): boolean =>
    readings.every(
      ({ reading }) => reading.kind === 'empty' || (reading.kind === 'score' && reading.score === FULL_SCORE),
    );
  const others = columns.filter((one) => !isFull(one));
  return others.length === 0
    ? columns
    : columns.filter(
        (one) =>
          !isFull(one) || isOfScores(one.roles) || one.identity.agency !== null || one.identity.year !== null,
      );
}
