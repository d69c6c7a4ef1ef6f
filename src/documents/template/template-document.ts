import { frameworkOf, INDICATORS, INSTRUMENTS, type FiscalYear, type Item } from '../../framework';
import { itemId } from '../../framework/item-id';
import { EIT_PARTS } from '../../scores/eit-parts';
import { toNumber } from '../../scores/exact';
import type { TypedScores } from '../../scores/typed-scores';
import type { Hundredths, ScoreSet, Stated } from '../../scores/types';
import { documentText } from '../../text/documents-th';
import type { Points, SheetDocument } from '../../workbook/sheet-document';
import { withDigits } from '../../framework/with-digits';
import { sheetMarker, sheetName, type Look } from '../options';
import { printSetup } from '../paper/print-setup';
import { SheetRows, type DrawnCell } from '../sheet-rows';
import { metricsOf } from '../text/metrics';
import { themeStyles } from '../theme';
import { addTitleBlock } from '../title-block';

/** Number, name of the indicator, score. The last column also takes the agency's name. */
const COLUMNS: readonly Points[] = [38, 250, 210];

/** What stands in a sheet of scores. */
interface ScoreSheet {
  readonly kind: 'template' | 'scores';
  readonly name: string;
  readonly marker: string;
  readonly title: string;
  /** Labels and values above the scores. */
  readonly facts: readonly (readonly [label: string, value: string | number | null])[];
  /** By indicator, in their order. */
  readonly scores: readonly (number | string | null)[];
  readonly overall: number | null;
  readonly level: string | null;
  /** Labels and values of the instruments and the parts of EIT as they are stated; none where nothing is. */
  readonly parts?: readonly (readonly [label: string, value: number])[];
  readonly note: string | null;
  /** Code, subject and score of each item; none where there are none. */
  readonly items?: readonly (readonly [code: string, title: string | null, score: number])[];
}

function scoreSheet(content: ScoreSheet, options: Look): SheetDocument {
  const styles = themeStyles(options);
  const sheet = new SheetRows(COLUMNS, styles, metricsOf(options));
  addTitleBlock(sheet, [{ text: content.title, style: 'title' }], COLUMNS.length);
  const field = (label: string, value: string | number | null, style: DrawnCell['style']): void => {
    sheet.add([null, { value: label, style: 'textBold' }, { value, style }]);
  };
  for (const [label, value] of content.facts) field(label, value, value === null ? 'text' : factStyle(value));
  sheet.gap(6);
  const header = sheet.add(
    (['column.number', 'column.indicator', 'column.score'] as const).map((key) => ({
      value: documentText(key),
      style: 'header',
    })),
  );
  INDICATORS.forEach(({ number, name }, index) => {
    sheet.add([
      { value: number, style: 'integer' },
      { value: name, style: 'text' },
      { value: content.scores[index] ?? null, style: 'score' },
    ]);
  });
  field(documentText('column.overall'), content.overall, 'score');
  field(documentText('column.level'), content.level, 'center');
  const { items = [], parts = [] } = content;
  for (const [label, value] of parts) field(label, value, 'score');
  if (items.length > 0) {
    sheet.gap(6);
    sheet.add(
      (['column.item', 'column.question', 'column.score'] as const).map((key) => ({
        value: documentText(key),
        style: 'header',
      })),
    );
    for (const [code, title, score] of items) {
      sheet.add([
        { value: code, style: 'center' },
        { value: title, style: 'text' },
        { value: score, style: 'score' },
      ]);
    }
  }
  if (content.note !== null) {
    sheet.gap(6);
    sheet.add([{ value: withDigits(content.note, options.digits), style: 'note', span: COLUMNS.length }]);
  }
  return {
    kind: content.kind,
    name: content.name,
    marker: content.marker,
    font: options.font,
    styles,
    columns: COLUMNS,
    rows: sheet.rows,
    merges: sheet.merges,
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    freeze: { rows: header + 1, columns: 0 },
    print: printSetup(
      options.font,
      'portrait',
      { top: 0, left: 0, bottom: sheet.next - 1, right: COLUMNS.length - 1 },
      { first: header, last: header },
    ),
  };
}

const factStyle = (value: string | number): DrawnCell['style'] =>
  typeof value === 'number' ? 'integer' : 'text';

/** Labels and values of what is known: a label without its value would take the one below it. */
const knownFacts = ({
  agency,
  district,
  province,
  fiscalYear,
}: Pick<ScoreSet, 'agency' | 'district' | 'province' | 'fiscalYear'>): ScoreSheet['facts'] =>
  (
    [
      ['agency', agency],
      ['district', district],
      ['province', province],
      ['column.fiscal-year', fiscalYear],
    ] as const
  ).flatMap(([label, value]) => (value === null ? [] : [[documentText(label), value] as const]));

/**
 * A sheet in which scores can be typed: agency, year and the ten indicators in order. It is read back like any sheet
 * of scores, because its kind is one that people fill in.
 * @param typed what stands in it from the beginning; without a score it is empty and says how to fill it in
 */
export function templateDocument(typed: TypedScores, options: Look): SheetDocument {
  const empty = typed.scores.every((score) => score === null);
  return scoreSheet(
    {
      kind: 'template',
      name: sheetName('template', typed.fiscalYear, options.digits),
      marker: sheetMarker('template', null),
      title: documentText('template.title'),
      facts: empty
        ? [
            [documentText('agency'), typed.agency],
            [documentText('column.fiscal-year'), typed.fiscalYear],
          ]
        : knownFacts(typed),
      scores: typed.scores.map((score) => score && toNumber(score)),
      overall: typed.statedOverall && toNumber(typed.statedOverall),
      level: null,
      note: empty ? documentText('template.note') : null,
    },
    options,
  );
}

/** What an item asks, where the list of its year words it. */
function titleOf(item: Item, year: FiscalYear | null): string | null {
  const list = year === null ? null : frameworkOf(year)?.items[item.instrument];
  return list?.items.find(({ id }) => id === itemId(item))?.title ?? null;
}

const stated = (
  label: string,
  found: Stated<Hundredths> | undefined,
): readonly (readonly [string, number])[] => (found ? [[label, toNumber(found.value)]] : []);

/**
 * The scores of one agency and year on a sheet of their own (คะแนน ITA ๒๕๖๗), for a workbook without the sheets that they were read
 * from. It has no marker: it is read like any sheet of a person, so everything can be drawn again from it.
 */
export const scoresDocument = (set: ScoreSet, options: Look): SheetDocument =>
  scoreSheet(
    {
      kind: 'scores',
      name: sheetName('scores', set.fiscalYear, options.digits),
      marker: '',
      title: documentText('scores.title'),
      facts: knownFacts(set),
      scores: set.entries.map(({ score, raw }) => (score === null ? raw : toNumber(score))),
      overall: set.statedOverall && toNumber(set.statedOverall.value),
      level: set.statedLevel?.value ?? null,
      parts: [
        ...INSTRUMENTS.flatMap((instrument) => stated(instrument, set.statedInstruments[instrument])),
        ...EIT_PARTS.flatMap((part) => stated(documentText('scores.eit-part', { part }), set.eitParts[part])),
      ],
      note: null,
      items: set.items.map(
        (item) => [itemId(item), titleOf(item, set.fiscalYear), toNumber(item.score)] as const,
      ),
    },
    options,
  );
