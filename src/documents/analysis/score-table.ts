import { frameworkOf, INSTRUMENTS, LAST_YEAR, type Instrument } from '../../framework';
import { exactToNumber, roundExact, toNumber } from '../../scores/exact';
import { printedLevel, printedOverall } from '../../scores/printed';
import type { Analysis, AnalysisOptions, IndicatorResult } from '../../scores/types';
import { a1, type CellRange } from '../../workbook/cell-grid';
import { absolute, numberCell, textCell } from '../cells';
import { NOTHING, SCORE_CLASS_LABELS } from '../labels';
import type { DrawnCell, SheetRows } from '../sheet-rows';
import { COLUMN } from './columns';
import type { ScoreTable } from './content-types';

const address = (row: number, column: keyof typeof COLUMN): string => a1(row, COLUMN[column]);

/** The limits stand in the formula: a paper that is signed has nothing to type. */
function classFormula(score: string, { threshold, urgentBelow }: AnalysisOptions): string {
  const { strength, weakness, urgent } = SCORE_CLASS_LABELS;
  const below =
    urgentBelow === null
      ? `"${weakness}"`
      : `IF(${score}<${toNumber(urgentBelow)},"${urgent}","${weakness}")`;
  return `IF(${score}<${toNumber(threshold)},${below},"${strength}")`;
}

function indicatorCells(
  result: IndicatorResult,
  row: number,
  { first, last }: { readonly first: number; readonly last: number },
  options: AnalysisOptions,
): DrawnCell[] {
  const score = address(row, 'score');
  const all = `${absolute(first, COLUMN.score)}:${absolute(last, COLUMN.score)}`;
  return [
    numberCell(result.indicator, 'integer'),
    textCell(result.name),
    textCell(result.instrument, 'center'),
    numberCell(result.score === null ? null : toNumber(result.score), 'score'),
    numberCell(result.rank, 'integer', `RANK(${score},${all})`),
    result.class === null
      ? textCell(NOTHING, 'center')
      : {
          value: SCORE_CLASS_LABELS[result.class],
          formula: classFormula(score, options),
          style: 'center',
        },
  ];
}

/** A row below the indicators: what it is, its score, and of the overall the level. */
const totalCells = (name: string, score: DrawnCell, level = ''): DrawnCell[] => [
  textCell(''),
  textCell(name, 'textBold'),
  textCell('', 'center'),
  score,
  textCell('', 'center'),
  textCell(level, 'centerBold'),
];

function meanCell(analysis: Analysis, instrument: Instrument, first: number): DrawnCell {
  const mean = analysis.instruments[instrument];
  const rows = analysis.indicators.flatMap((result, index) =>
    result.instrument === instrument ? [address(first + index, 'score')] : [],
  );
  const formula = `AVERAGE(${rows[0] ?? ''}:${rows.at(-1) ?? ''})`;
  return numberCell(mean === null ? null : exactToNumber(mean), 'scoreBold', formula);
}

/** Per cent of the overall that each instrument gives; the same in every known year, so they count for any other. */
function weightsOf({ rules }: Pick<Analysis, 'rules'>): Readonly<Record<Instrument, number>> {
  const weights = (rules ?? frameworkOf(LAST_YEAR))?.weights;
  if (weights === undefined) throw new Error('the last year of the framework has no data');
  return weights;
}

/** The overall that is printed; a formula where that is what the scores give. */
function overallCell(analysis: Analysis, firstMean: number): DrawnCell {
  const weights = weightsOf(analysis);
  const printed = printedOverall(analysis);
  const isOurs = printed !== null && analysis.overall !== null && printed === roundExact(analysis.overall);
  const terms = INSTRUMENTS.map(
    (instrument, index) => `${address(firstMean + index, 'score')}*${weights[instrument]}/100`,
  );
  return numberCell(
    printed === null ? null : toNumber(printed),
    'scoreBold',
    isOurs ? `ROUND(${terms.join('+')},2)` : undefined,
  );
}

/**
 * Draws the ten indicators with their instruments and the overall as native formulas, our own results cached; where a score is
 * missing they are plain values, so that no error value can appear. Gives the range of the indicators, all columns.
 */
export function addScoreTable(
  sheet: SheetRows,
  analysis: Analysis,
  { headers, totals }: ScoreTable,
): CellRange {
  sheet.add(headers.map((header) => textCell(header, 'header')));
  const first = sheet.next;
  const last = first + analysis.indicators.length - 1;
  for (const result of analysis.indicators) {
    sheet.add(indicatorCells(result, sheet.next, { first, last }, analysis.options));
  }
  const firstMean = sheet.next;
  const cells = [
    ...INSTRUMENTS.map((instrument) => meanCell(analysis, instrument, first)),
    overallCell(analysis, firstMean),
  ];
  cells.forEach((cell, index) => {
    const isOverall = index === cells.length - 1;
    sheet.add(
      totalCells(totals[index]?.name ?? '', cell, isOverall ? (printedLevel(analysis) ?? NOTHING) : ''),
    );
  });
  return { top: first, bottom: last, left: 0, right: COLUMN.class };
}
