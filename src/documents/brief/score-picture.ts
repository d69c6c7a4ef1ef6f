import type { FiscalYear } from '../../framework';
import { withDigits } from '../../framework/with-digits';
import { toNumber } from '../../scores/exact';
import type { Analysis } from '../../scores/types';
import { briefText } from '../../text/brief-th';
import { SHORT_INDICATOR_NAMES } from '../../text/indicator-short-th';
import type { CellRange } from '../../workbook/cell-grid';
import type { DocumentChart, Points } from '../../workbook/sheet-document';
import { textCell } from '../cells';
import type { DocumentOptions } from '../options';
import type { DrawnCell, SheetRows } from '../sheet-rows';
import { scaleStart } from '../paper/score-scale';
import { lineColors } from '../theme';

/** A line of the radar, by indicator; null where there is no score. */
interface PictureLine {
  readonly name: string;
  readonly scores: readonly (number | null)[];
  readonly color: string;
  readonly dashed?: true;
}

/** Where the picture stands on the page. */
export type PicturePlace = Pick<DocumentChart, 'anchor' | 'width' | 'height'>;

export interface PictureSources {
  readonly analysis: Analysis;
  readonly previous: Analysis | null;
  readonly options: DocumentOptions;
}

/** Room between the printed page and the numbers. */
const ABOVE_NUMBERS: Points = 30;

/** Column of the names; a column for each line follows. */
const NAMES = 1;

const ofYear = (year: FiscalYear | null): string =>
  year === null ? briefText('picture.now') : briefText('picture.year', { year });

/** This year, last year where its scores are known, and the threshold. */
function linesOf(analysis: Analysis, previous: Analysis | null, options: DocumentOptions): PictureLine[] {
  const colors = lineColors(options);
  const scoresOf = ({ indicators }: Analysis) =>
    indicators.map(({ score }) => (score === null ? null : toNumber(score)));
  const threshold = toNumber(analysis.options.threshold);
  return [
    { name: ofYear(analysis.set.fiscalYear), scores: scoresOf(analysis), color: colors.now },
    ...(previous === null
      ? []
      : [{ name: ofYear(previous.set.fiscalYear), scores: scoresOf(previous), color: colors.before }]),
    {
      name: briefText('picture.threshold', { threshold }),
      scores: analysis.indicators.map(() => threshold),
      color: colors.limit,
      dashed: true,
    },
  ];
}

/** A picture of nothing is none. */
export const hasPicture = ({ indicators }: Analysis): boolean =>
  indicators.some(({ score }) => score !== null);

/**
 * The scores as a radar: what stands out is seen before it is read. Its numbers are added to the sheet, below what is printed: the
 * page has no room for them, and says the ones that matter in words.
 */
export function addPicture(
  sheet: SheetRows,
  { analysis, previous, options }: PictureSources,
  place: PicturePlace,
): DocumentChart {
  const inDigits = (text: string): string => withDigits(text, options.digits);
  const lines = linesOf(analysis, previous, options);
  sheet.gap(ABOVE_NUMBERS);
  sheet.add(
    [
      textCell(briefText('picture.indicator'), 'headerSmall'),
      ...lines.map(({ name }) => textCell(inDigits(name), 'headerSmall')),
    ],
    { from: NAMES },
  );
  const top = sheet.next;
  for (const [index, { indicator }] of analysis.indicators.entries()) {
    sheet.add(
      [
        textCell(SHORT_INDICATOR_NAMES[indicator], 'dense'),
        ...lines.map(({ scores }): DrawnCell => ({ value: scores[index] ?? null, style: 'denseScore' })),
      ],
      { from: NAMES },
    );
  }
  const column = (index: number): CellRange => ({ top, bottom: sheet.next - 1, left: index, right: index });
  return {
    kind: 'radar',
    title: briefText('picture.title'),
    categories: column(NAMES),
    series: lines.map(({ name, color, dashed }, index) => ({
      name: inDigits(name),
      values: column(NAMES + 1 + index),
      color,
      ...(dashed && { dashed }),
    })),
    axisMinimum: scaleStart(lines.flatMap(({ scores }) => scores)),
    axisMaximum: 100,
    ...place,
  };
}
