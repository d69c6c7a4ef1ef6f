import { frameworkOf, INSTRUMENT_NAMES, INSTRUMENTS, LAST_YEAR, type Instrument } from '../../framework';
import { exactToNumber, roundExact, toNumber } from '../../scores/exact';
import { printedLevel } from '../../scores/printed';
import type { Analysis, Hundredths, IndicatorResult } from '../../scores/types';
import { analysisText } from '../../text/analysis-th';
import { documentText } from '../../text/documents-th';
import { a1, type CellRange } from '../../workbook/cell-grid';
import { NOTHING, SCORE_CLASS_LABELS } from '../labels';
import type { DrawnCell, SheetRows } from '../sheet-rows';
import type { StyleName } from '../theme';
import { COLUMN } from './columns';

/** A number, or a dash where there is none. */
export function numberCell(value: number | null, style: StyleName, formula?: string): DrawnCell {
  if (value === null) return { value: NOTHING, style: 'center' };
  return { value, style, ...(formula === undefined ? {} : { formula }) };
}

export const textCell = (value: string, style: StyleName = 'text'): DrawnCell => ({ value, style });

/** Headers of the first columns of every table of indicators. */
export const scoreHeaders = (number: string): readonly string[] => [
  number,
  documentText('column.indicator'),
  documentText('column.instrument'),
  documentText('column.score'),
];

/** "$D$7" */
export function absolute(row: number, column: number): string {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(a1(row, column)) ?? [];
  return `$${letters}$${digits}`;
}

const address = (row: number, column: keyof typeof COLUMN): string => a1(row, COLUMN[column]);

/** Cells that hold the limits, so that a person can change them and see the classes follow. */
export interface Limits {
  readonly threshold: string;
  readonly urgentBelow: string | null;
}

function addLimit(sheet: SheetRows, label: string, value: Hundredths): string {
  const row = sheet.add([null, textCell(label, 'label'), null, numberCell(toNumber(value), 'score')]);
  return absolute(row, COLUMN.score);
}

/** Draws the limits of the classes, each in a labelled cell. */
export function addLimits(sheet: SheetRows, { options }: Analysis): Limits {
  return {
    threshold: addLimit(sheet, analysisText('limit.threshold'), options.threshold),
    urgentBelow:
      options.urgentBelow === null
        ? null
        : addLimit(sheet, analysisText('limit.urgent'), options.urgentBelow),
  };
}

function classFormula(score: string, { threshold, urgentBelow }: Limits): string {
  const { strength, weakness, urgent } = SCORE_CLASS_LABELS;
  const below =
    urgentBelow === null ? `"${weakness}"` : `IF(${score}<${urgentBelow},"${urgent}","${weakness}")`;
  return `IF(${score}<${threshold},${below},"${strength}")`;
}

function indicatorCells(result: IndicatorResult, row: number, first: number, last: number, limits: Limits) {
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
          formula: classFormula(score, limits),
          style: 'center' as const,
        },
  ];
}

/** Draws the ten indicators; gives the range of the rows below the header, all columns. */
export function addIndicators(sheet: SheetRows, { indicators }: Analysis, limits: Limits): CellRange {
  sheet.add(
    [
      ...scoreHeaders(documentText('column.number')),
      analysisText('column.rank'),
      documentText('column.class'),
    ].map((header) => textCell(header, 'headerSmall')),
  );
  const first = sheet.next;
  const last = first + indicators.length - 1;
  for (const result of indicators) {
    sheet.add(indicatorCells(result, sheet.next, first, last, limits));
  }
  return { top: first, bottom: last, left: 0, right: COLUMN.class };
}

function instrumentCells(
  analysis: Analysis,
  instrument: Instrument,
  weight: number,
  row: number,
  indicators: CellRange,
) {
  const mean = analysis.instruments[instrument];
  const value = mean === null ? null : exactToNumber(mean);
  const own = analysis.indicators.flatMap((result, index) =>
    result.instrument === instrument ? [indicators.top + index] : [],
  );
  const scores = own.map((each) => address(each, 'score'));
  const range = `${scores[0] ?? ''}:${scores.at(-1) ?? ''}`;
  return [
    numberCell(INSTRUMENTS.indexOf(instrument) + 1, 'integer'),
    textCell(`${INSTRUMENT_NAMES[instrument].thai} (${instrument})`),
    numberCell(weight, 'integer'),
    numberCell(value, 'score', `AVERAGE(${range})`),
    numberCell(
      mean === null ? null : (mean.numerator * weight) / (mean.denominator * 10000),
      'score',
      `${address(row, 'score')}*${address(row, 'instrument')}/100`,
    ),
    textCell(''),
  ];
}

/** Draws the three instruments with their weights, and the overall score with its level. */
export function addInstruments(sheet: SheetRows, analysis: Analysis, indicators: CellRange): void {
  const weights = (analysis.rules ?? frameworkOf(LAST_YEAR))?.weights;
  if (weights === undefined) throw new Error('the last year of the framework has no data');
  sheet.add([
    textCell(documentText('column.number'), 'header'),
    textCell(analysisText('column.instrument'), 'header'),
    textCell(analysisText('column.weight'), 'headerSmall'),
    textCell(analysisText('column.mean'), 'headerSmall'),
    textCell(analysisText('column.weighted'), 'headerSmall'),
    textCell(documentText('column.level'), 'header'),
  ]);
  const first = sheet.next;
  for (const instrument of INSTRUMENTS) {
    sheet.add(instrumentCells(analysis, instrument, weights[instrument], sheet.next, indicators));
  }
  const sum = `SUM(${address(first, 'rank')}:${address(sheet.next - 1, 'rank')})`;
  const overall = analysis.overall === null ? null : toNumber(roundExact(analysis.overall));
  sheet.add([
    textCell(''),
    textCell(documentText('column.overall'), 'textBold'),
    numberCell(
      100,
      'integer',
      `SUM(${address(first, 'instrument')}:${address(sheet.next - 1, 'instrument')})`,
    ),
    textCell(''),
    numberCell(overall, 'scoreBold', `ROUND(${sum},2)`),
    textCell(printedLevel(analysis) ?? NOTHING, 'centerBold'),
  ]);
}
