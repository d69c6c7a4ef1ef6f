import { memoText, type MemoKey } from '../../text/memo-th';
import type { Points, PrintSetup, SheetDocument } from '../../workbook/sheet-document';
import type { TextEdits } from '../analysis/content-types';
import { sheetMarker, sheetName, type DocumentOptions } from '../options';
import { unbroken } from '../paper/page-ends';
import { CENTIMETRE, paperSize } from '../paper/a4';
import { printSetup } from '../paper/print-setup';
import { addSigningPlaces } from '../plan/signature';
import { SheetRows, type DrawnCell } from '../sheet-rows';
import { measure } from '../text/measure';
import { metricsOf, type FontMetrics } from '../text/metrics';
import { MEMO_SIZES, themeStyles } from '../theme';
import { memoContent, type MemoContent, type MemoField, type MemoSources } from './memo-content';
import { memoPlaces } from './memo-signers';

const ORIENTATION = 'portrait';

/** Those of the form of the civil service, in points. */
export const MEMO_MARGINS: PrintSetup['margins'] = {
  top: 2 * CENTIMETRE,
  right: 2 * CENTIMETRE,
  bottom: 2.5 * CENTIMETRE,
  left: 3 * CENTIMETRE,
};

/** The emblem, which every office has on its own form, stands in the row of the title at the left. */
const EMBLEM: Points = 1.5 * CENTIMETRE;

/** Columns are written in whole pixels: together they may be so much wider than they were asked for. */
const ROUNDING: Points = 4;

const WIDTH: Points = paperSize(ORIENTATION).width - MEMO_MARGINS.left - MEMO_MARGINS.right - ROUNDING;

/** Between a label and what follows it. */
const BESIDE_LABEL: Points = 8;

const ABOVE_TEXT: Points = 6;
const ABOVE_PART: Points = 4;

/** Width of a label of the form with the room beside it. */
export function labelWidth(label: MemoKey, metrics: FontMetrics): Points {
  const font = { metrics, size: MEMO_SIZES.label, bold: true };
  return Math.ceil(measure(memoText(label), font)) + BESIDE_LABEL;
}

/**
 * Widths of columns that begin and end where labels do: 'ที่' takes the first, 'เรื่อง' two, 'ส่วนราชการ' three; number and date share
 * the line evenly.
 */
function columnsFor(metrics: FontMetrics): readonly Points[] {
  const [number, subject, unit, date] = (['number', 'subject', 'unit', 'date'] as const).map((name) =>
    labelWidth(`label.${name}`, metrics),
  ) as [Points, Points, Points, Points];
  return [number, subject - number, unit - subject, WIDTH / 2 - unit, date, WIDTH / 2 - date];
}

const ALL = 6;

/** A first line begins 2.5 cm from the margin: a cell knows no indent of its first line alone. */
function firstLine(metrics: FontMetrics, size: Points): string {
  const space = measure('\u00A0', { metrics, size, bold: false });
  return '\u00A0'.repeat(Math.round((2.5 * CENTIMETRE) / space));
}

function addFields(sheet: SheetRows, fields: MemoContent['fields']): void {
  const label = (name: MemoField, span: number): DrawnCell => ({
    value: memoText(`label.${name}`),
    style: 'memoLabel',
    span,
  });
  const field = (name: MemoField, span: number): DrawnCell => ({
    value: fields[name].text,
    style: 'memoField',
    span,
  });
  sheet.add([label('unit', 3), field('unit', 3)]);
  sheet.add([label('number', 1), field('number', 3), label('date', 1), field('date', 1)]);
  sheet.add([label('subject', 2), field('subject', 4)]);
  sheet.gap(ABOVE_TEXT);
  sheet.add([
    {
      value: memoText('to', { label: memoText('label.to'), post: fields.to.text }),
      style: 'paragraph',
      span: ALL,
    },
  ]);
}

/** What a memo is drawn from: its sources, and texts of a person in the place of ours. */
export interface MemoWords extends MemoSources {
  readonly texts: TextEdits;
}

/**
 * The cover memo of a plan or a report (บันทึกข้อความ), in the form of the civil service: room for the emblem, the four labels over
 * dotted lines, the text, the places for opinions. No line below its head, and no number on its pages.
 */
export function memoDocument({ texts, ...sources }: MemoWords, options: DocumentOptions): SheetDocument {
  const { plan, report } = sources;
  const round = report?.round ?? null;
  const metrics = metricsOf(options);
  const styles = themeStyles(options);
  const columns = columnsFor(metrics);
  const sheet = new SheetRows(columns, styles, metrics);
  const content = memoContent({ ...sources, digits: options.digits }, texts);
  const indent = firstLine(metrics, styles.paragraph?.size ?? 0);

  sheet.add([{ value: memoText('title'), style: 'memoTitle', span: ALL }], { minimum: EMBLEM });
  addFields(sheet, content.fields);
  let last = sheet.next;
  for (const { parts } of content.sections) {
    last = sheet.next;
    sheet.gap(ABOVE_PART);
    for (const { text } of parts) sheet.add([{ value: indent + text, style: 'paragraph', span: ALL }]);
  }
  // What is asked for stands above who proposes it; each row of places is whole, and may stand on a page of its own.
  const rows = memoPlaces(sources, options.signers).flatMap(
    (row) => addSigningPlaces(sheet, columns, styles.signature ?? {}, [row]) ?? [],
  );
  const together = rows.map(({ first, last: to }, index) => ({ gap: index === 0 ? last : first, to }));
  const paging = { orientation: ORIENTATION, titleRows: null, margins: MEMO_MARGINS } as const;
  return {
    kind: 'memo',
    name: sheetName('memo', plan.planYear, options.digits, round),
    marker: sheetMarker('memo', plan.planYear, round),
    font: options.font,
    styles,
    columns,
    // The page before one of them ends where its text does.
    rows: unbroken(sheet.rows, together, paging, [last]),
    merges: sheet.merges,
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    freeze: { rows: 0, columns: 0 },
    print: {
      ...printSetup(
        options.font,
        ORIENTATION,
        { top: 0, left: 0, bottom: sheet.next - 1, right: ALL - 1 },
        null,
      ),
      margins: MEMO_MARGINS,
      footer: '',
    },
  };
}
