import { frameworkOf, INDICATORS, INSTRUMENTS, type FiscalYear } from '../../framework';
import { itemId } from '../../framework/item-id';
import { EIT_PARTS } from '../../scores/eit-parts';
import { toNumber } from '../../scores/exact';
import {
  itemScores,
  statedBeside,
  type ItemScores,
  type StatedBeside,
  type TypedScores,
} from '../../scores/typed-scores';
import type { Hundredths, ScoreSet } from '../../scores/types';
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
  readonly overall: Hundredths | null;
  readonly stated: StatedBeside;
  readonly items: ItemScores;
  /** Of the lists that word the items. */
  readonly year: FiscalYear | null;
  readonly note: string | null;
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
  const stated = (label: string, value: Hundredths | null | undefined): void =>
    field(label, value == null ? null : toNumber(value), 'score');
  const { level, instruments, eitParts } = content.stated;
  stated(documentText('column.overall'), content.overall);
  field(documentText('column.level'), level, 'center');
  for (const instrument of INSTRUMENTS)
    if (instruments[instrument] !== undefined) stated(instrument, instruments[instrument]);
  for (const part of EIT_PARTS)
    if (eitParts[part] !== undefined) stated(documentText('scores.eit-part', { part }), eitParts[part]);
  const rows = itemRows(content);
  // Items go on over further pages, the ten indicators never do.
  let repeated = header;
  if (rows.length > 0) {
    sheet.gap(6);
    repeated = sheet.add(
      (['column.item', 'column.question', 'column.score'] as const).map((key) => ({
        value: documentText(key),
        style: 'header',
      })),
    );
    for (const [code, title, score] of rows) {
      sheet.add([
        { value: code, style: 'center' },
        { value: title, style: 'text' },
        { value: toNumber(score), style: 'score' },
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
      { first: repeated, last: repeated },
    ),
  };
}

/** Code, wording and score of each item, and behind them of each group of disclosure items whose mean is stated. */
function itemRows({
  items: { scores, groups },
  year,
}: ScoreSheet): readonly (readonly [code: string, title: string | null, score: Hundredths])[] {
  const lists = (year === null ? null : frameworkOf(year))?.items;
  return [
    ...scores.map((item) => {
      const id = itemId(item);
      const worded = lists?.[item.instrument].items.find((one) => one.id === id);
      return [id, worded?.title ?? null, item.score] as const;
    }),
    ...Object.entries(groups).flatMap(([id, mean]) => {
      const group = lists?.OIT.subIndicators.find((one) => one.id === id);
      return mean === undefined ? [] : [[id, group?.name ?? null, mean] as const];
    }),
  ];
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
  const empty = typed.items.scores.length === 0 && typed.scores.every((score) => score === null);
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
      overall: typed.statedOverall,
      stated: typed.stated,
      items: typed.items,
      year: typed.fiscalYear,
      note: empty ? documentText('template.note') : null,
    },
    options,
  );
}

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
      overall: set.statedOverall?.value ?? null,
      stated: statedBeside(set),
      items: itemScores(set),
      year: set.fiscalYear,
      note: null,
    },
    options,
  );
