import { exactToNumber, toNumber } from '../../scores/exact';
import type { Analysis, Finding, Hundredths } from '../../scores/types';
import { analysisText } from '../../text/analysis-th';
import { documentText } from '../../text/documents-th';
import { message } from '../../text/message';
import { a1, cellAddress } from '../../workbook/cell-grid';
import type { Points } from '../../workbook/sheet-document';
import type { SheetRows } from '../sheet-rows';
import { MAXIMUM_ROW_HEIGHT } from '../text/row-height';
import { partOf, partStyle, type StyleName } from '../theme';
import { absolute, numberCell, textCell } from '../cells';
import { COLUMN } from './columns';
import { nextLevelLabel } from './notes';

/** Draws the limits by which indicators were classed, and the target that gains are reckoned to. */
export function addLimits(sheet: SheetRows, { options }: Analysis): void {
  const limit = (label: string, value: Hundredths): void => {
    sheet.add([null, textCell(label, 'label'), null, numberCell(toNumber(value), 'score')]);
  };
  limit(analysisText('limit.threshold'), options.threshold);
  if (options.urgentBelow !== null) limit(analysisText('limit.urgent'), options.urgentBelow);
  limit(analysisText('limit.target'), options.target);
}

/** Draws what raising each indicator to the target wins overall, largest first, and the way to the next level. */
export function addPriorities(sheet: SheetRows, analysis: Analysis): void {
  const gains = analysis.priorities.filter(({ gain }) => gain.numerator > 0);
  const next = nextLevelLabel(analysis);
  if (next !== null) {
    sheet.add([null, textCell(next.text, 'note'), null, numberCell(next.points, 'score')]);
  }
  if (gains.length === 0) return;
  sheet.gap(6);
  sheet.add(
    [
      analysisText('column.order'),
      documentText('column.indicator'),
      documentText('column.instrument'),
      documentText('column.score'),
      analysisText('column.gain'),
      analysisText('column.gains'),
    ].map((header, column) => textCell(header, column === COLUMN.name ? 'header' : 'headerSmall')),
  );
  const first = sheet.next;
  let cumulative = 0;
  gains.forEach(({ indicator, score, gain }, index) => {
    const result = analysis.indicators.find((each) => each.indicator === indicator);
    cumulative += exactToNumber(gain);
    const here = sheet.next;
    sheet.add([
      numberCell(index + 1, 'integer'),
      textCell(result?.name ?? ''),
      textCell(result?.instrument ?? '', 'center'),
      numberCell(toNumber(score), 'score'),
      numberCell(exactToNumber(gain), 'score'),
      numberCell(cumulative, 'score', `SUM(${absolute(first, COLUMN.gain)}:${a1(here, COLUMN.gain)})`),
    ]);
  });
}

/** Draws what reading and checking found, with the cells it speaks of. */
export function addFindings(
  sheet: SheetRows,
  analysis: Analysis,
  sentence: (finding: Finding) => string,
  inDigits: (text: string) => string,
): void {
  sheet.add([
    textCell(documentText('column.number'), 'header'),
    textCell(analysisText('column.finding'), 'header'),
    { ...textCell(analysisText('column.cells'), 'header'), span: 3 },
    textCell(analysisText('column.severity'), 'header'),
  ]);
  analysis.findings.forEach((finding, index) => {
    const addresses = finding.cells.map((cell) => cellAddress(cell, analysis.set.sheet));
    const texts = [
      [String(index + 1)],
      sheet.split(inDigits(sentence(finding)), COLUMN.name, 'text', TALLEST_FINDING),
      ...cellColumns(addresses).map((lines, part) =>
        sheet.split(lines, COLUMN.instrument + part, 'center', TALLEST_FINDING),
      ),
      [message('th', `severity.${finding.severity}`)],
    ];
    const count = Math.max(...texts.map((parts) => parts.length));
    for (let row = 0; row < count; row += 1) {
      const part = partOf(row, count);
      sheet.add(
        texts.map((parts, column) => {
          const style = partStyle(FINDING_STYLES[column] ?? 'text', part);
          return column === COLUMN.number && row === 0
            ? { value: index + 1, style }
            : { value: parts[row] ?? '', style };
        }),
      );
    }
  });
}

/** A finding higher than this is drawn as several rows: Excel has none higher. */
const TALLEST_FINDING: Points = MAXIMUM_ROW_HEIGHT;

const FINDING_STYLES: readonly StyleName[] = ['integer', 'text', 'center', 'center', 'center', 'center'];

/** Addresses shared out to the three columns under their common header, in order. */
function cellColumns(cells: readonly string[]): string[] {
  const each = Math.ceil(cells.length / 3);
  return [0, 1, 2].map((part) => cells.slice(part * each, (part + 1) * each).join('\n'));
}
