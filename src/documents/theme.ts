import type { DigitStyle, Instrument } from '../framework';
import type {
  CellBorder,
  CellStyle,
  DocumentConditionalFormat,
  Points,
  SheetDocument,
} from '../workbook/sheet-document';
import { DISCLOSURE_STATUS } from '../planning/checklist/fields';
import { STATUS_WORDS } from '../planning/status';
import { registerText } from '../text/register-th';
import type { Look } from './options';
import { DIRECTION_LABELS, PLAN_CLASS_LABELS, SCORE_CLASS_LABELS } from './labels';

/** Size of text that stands in no table, as in official Thai papers, whose titles have 20. */
const BODY_SIZE: Points = 16;

/** The form of a memo of the civil service (แบบที่ ๒๙), in points; its text has the size of all text. */
export const MEMO_SIZES = { title: 29, label: 20 } as const;

/** What is not plain black on white. */
interface Ink {
  readonly accent: string;
  readonly headerFill: string;
  readonly activeFill: string;
  readonly urgentFill: string;
  readonly weaknessFill: string;
}

/** Official papers are black. The greys keep at least 7:1 contrast with black and differ from one another in print. */
const BLACK: Ink = {
  accent: '#000000',
  headerFill: '#E7E6E6',
  activeFill: '#BFBFBF',
  urgentFill: '#C9C9C9',
  weaknessFill: '#E7E6E6',
};

/** One dark blue; the tints keep at least 7:1 contrast with their text and differ as greys. */
const COLOUR: Ink = {
  accent: '#1F3864',
  headerFill: '#DCE6F1',
  activeFill: '#BDD0EC',
  urgentFill: '#E6B8B7',
  weaknessFill: '#FCE9D0',
};

const SCORE_FORMATS: Readonly<Record<DigitStyle, string>> = { thai: '[$-D00041E]0.00', arabic: '0.00' };
/** How much more or less one score is than another. */
const CHANGE_FORMATS: Readonly<Record<DigitStyle, string>> = {
  thai: '[$-D00041E]+0.00;[$-D00041E]-0.00;[$-D00041E]0.00',
  arabic: '+0.00;-0.00;0.00',
};
const INTEGER_FORMATS: Readonly<Record<DigitStyle, string>> = { thai: '[$-D00041E]0', arabic: '0' };
/** Days of พ.ศ. */
const DATE_FORMATS: Readonly<Record<DigitStyle, string>> = {
  thai: '[$-D07041E]d mmm yyyy',
  arabic: '[$-107041E]d mmm yyyy',
};

const CELL: CellStyle = { border: 'thin', vertical: 'top', wrap: true };
const CENTER: CellStyle = { ...CELL, horizontal: 'center' };
const NUMBER: CellStyle = { border: 'thin', vertical: 'top', horizontal: 'center' };
const DENSE: CellStyle = { ...CELL, size: 14 };

/** Every style by its name; a size that is not given is that of text in tables. */
const stylesIn = ({ accent, headerFill, activeFill, urgentFill, weaknessFill }: Ink) => {
  const header: CellStyle = {
    bold: true,
    color: accent,
    fill: headerFill,
    border: 'thin',
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
  };
  const indicator: CellStyle = { ...CELL, bold: true, vertical: 'center' };
  return {
    title: { bold: true, size: 20, color: accent, horizontal: 'center', vertical: 'center', wrap: true },
    subtitle: { size: 18, horizontal: 'center', vertical: 'center', wrap: true },
    note: { size: BODY_SIZE, vertical: 'top', wrap: true },
    label: { size: BODY_SIZE, vertical: 'top' },
    noteCenter: { size: BODY_SIZE, horizontal: 'center', vertical: 'top', wrap: true },
    section: { bold: true, size: 18, color: accent, vertical: 'bottom' },
    header,
    headerSmall: { ...header, size: 14 },
    // Of the form of a unit: fifteen columns with the names that they have in the register.
    headerNarrow: { ...header, size: 12 },
    text: CELL,
    textBold: { ...CELL, bold: true },
    center: CENTER,
    centerBold: { ...CENTER, bold: true },
    score: NUMBER,
    scoreBold: { ...NUMBER, bold: true },
    integer: NUMBER,
    change: NUMBER,
    date: NUMBER,
    indicatorUrgent: { ...indicator, fill: urgentFill },
    indicatorWeakness: { ...indicator, fill: weaknessFill },
    indicatorContinuous: indicator,
    quarterActive: { ...CENTER, fill: activeFill, color: accent, bold: true },
    quarterIdle: CENTER,
    choice: { size: 14, vertical: 'top' },
    group: { ...DENSE, bold: true, fill: headerFill },
    dense: DENSE,
    denseCenter: { ...DENSE, horizontal: 'center' },
    denseScore: { ...NUMBER, size: 14 },
    denseInteger: { ...NUMBER, size: 14 },
    denseDate: { ...NUMBER, size: 14, wrap: true },
    signature: { size: BODY_SIZE, horizontal: 'left', vertical: 'bottom' },
    paragraph: { size: BODY_SIZE, vertical: 'top', wrap: true },
    item: { size: BODY_SIZE, vertical: 'top', wrap: true, indent: 3 },
    figure: { size: 28, bold: true, horizontal: 'center', vertical: 'center', wrap: true },
    brief: { size: 14, vertical: 'top', wrap: true },
    briefItem: { size: 14, vertical: 'top', wrap: true, indent: 1 },
    groupHeading: { size: BODY_SIZE, bold: true, vertical: 'bottom', wrap: true },
    memoTitle: { bold: true, size: MEMO_SIZES.title, horizontal: 'center', vertical: 'center' },
    memoLabel: { bold: true, size: MEMO_SIZES.label, vertical: 'bottom' },
    memoField: { size: BODY_SIZE, border: 'dotted-bottom', vertical: 'bottom', wrap: true },
  } as const satisfies Readonly<Record<string, CellStyle>>;
};

export type StyleName = keyof ReturnType<typeof stylesIn>;

/** How a sheet row belongs to the table row it draws: alone, or as its first, a middle or its last part. */
export type RowPart = 'whole' | 'first' | 'middle' | 'last';

/** Which part of its table row the sheet row at `index` of `count` draws. */
export function partOf(index: number, count: number): RowPart {
  if (count === 1) return 'whole';
  if (index === 0) return 'first';
  return index === count - 1 ? 'last' : 'middle';
}

const PART_BORDERS: Readonly<Record<RowPart, CellBorder>> = {
  whole: 'thin',
  first: 'thin-open-bottom',
  middle: 'thin-sides',
  last: 'thin-open-top',
};
const PARTS = Object.keys(PART_BORDERS) as RowPart[];

/** Name of a style for one part of a table row that is drawn as several sheet rows. */
export function partStyle(style: StyleName, part: RowPart): string {
  return part === 'whole' ? style : `${style}.${part}`;
}

const NUMBER_FORMATS: readonly {
  readonly styles: readonly StyleName[];
  readonly formats: typeof SCORE_FORMATS;
}[] = [
  { styles: ['score', 'scoreBold', 'denseScore'], formats: SCORE_FORMATS },
  { styles: ['integer', 'denseInteger'], formats: INTEGER_FORMATS },
  { styles: ['change'], formats: CHANGE_FORMATS },
  { styles: ['date', 'denseDate'], formats: DATE_FORMATS },
];

/** Every style of the product: the one theme. Digits of numbers come from the number formats. */
export function themeStyles({
  digits,
  tableSize,
  inColour,
}: Pick<Look, 'digits' | 'tableSize' | 'inColour'>): SheetDocument['styles'] {
  const styles = stylesIn(inColour ? COLOUR : BLACK);
  const base = (Object.keys(styles) as StyleName[]).map((name) => {
    const numberFormat = NUMBER_FORMATS.find(({ styles: names }) => names.includes(name))?.formats[digits];
    const style: CellStyle = { size: tableSize, ...styles[name] };
    return [name, numberFormat === undefined ? style : { ...style, numberFormat }] as const;
  });
  return Object.fromEntries(
    base.flatMap(([name, style]) =>
      PARTS.filter((part) => part === 'whole' || style.border === 'thin').map((part) => [
        partStyle(name, part),
        part === 'whole' ? style : { ...style, border: PART_BORDERS[part] },
      ]),
    ),
  );
}

/** Colour of charts: dark enough for a printer without colours. */
export const chartColor = ({ inColour }: Pick<Look, 'inColour'>): string =>
  inColour ? COLOUR.accent : '#595959';

/** Colours of lines that stand over one another: this year, the one before, and what both are held against. */
export const lineColors = ({
  inColour,
}: Pick<Look, 'inColour'>): Readonly<Record<'now' | 'before' | 'limit', string>> =>
  inColour
    ? { now: COLOUR.accent, before: '#7F7F7F', limit: '#8B1A1A' }
    : { now: '#000000', before: '#7F7F7F', limit: '#404040' };

/** What a chart of years draws a line of. */
export type TrendLine = Instrument | 'overall' | 'national';

/** Colours of the lines of a chart of years; without colours they differ as greys, and by the shape of their points. */
export const yearColors = ({ inColour }: Pick<Look, 'inColour'>): Readonly<Record<TrendLine, string>> =>
  inColour
    ? { overall: COLOUR.accent, IIT: '#C55A11', EIT: '#548235', OIT: '#7030A0', national: '#595959' }
    : { overall: '#000000', IIT: '#7F7F7F', EIT: '#A6A6A6', OIT: '#595959', national: '#404040' };

type Rule = Omit<DocumentConditionalFormat, 'range'>;

/** Urgent is the darkest, so that the order also reads in black and white. */
export const CLASS_RULES: readonly Rule[] = [
  { text: SCORE_CLASS_LABELS.strength, color: '#0B4A1B', fill: '#E2EFDA', bold: false },
  { text: SCORE_CLASS_LABELS.weakness, color: '#5F3700', fill: '#FCE9D0', bold: true },
  { text: SCORE_CLASS_LABELS.urgent, color: '#FFFFFF', fill: '#8B1A1A', bold: true },
  { text: PLAN_CLASS_LABELS.continuous, color: '#1F3864', fill: '#DEEAF6', bold: false },
  { text: PLAN_CLASS_LABELS.maintained, color: '#0B4A1B', fill: '#E2EFDA', bold: false },
];

export const STATUS_RULES: readonly Rule[] = [
  { text: STATUS_WORDS['in-progress'], color: '#5F3700', fill: '#FFF2CC', bold: false },
  { text: STATUS_WORDS.done, color: '#0B4A1B', fill: '#C6E0B4', bold: false },
  { text: STATUS_WORDS.dropped, color: '#FFFFFF', fill: '#595959', bold: true },
];

/** What is missing is the darkest. */
export const DISCLOSURE_RULES: readonly Rule[] = [
  { text: DISCLOSURE_STATUS.complete, color: '#0B4A1B', fill: '#E2EFDA', bold: false },
  { text: DISCLOSURE_STATUS.incomplete, color: '#5F3700', fill: '#FCE9D0', bold: true },
  { text: DISCLOSURE_STATUS.missing, color: '#000000', fill: '#D9D9D9', bold: false },
];

/** What fell is the darkest; what stayed is left as it is. */
export const DIRECTION_RULES: readonly Rule[] = [
  { text: DIRECTION_LABELS.higher, color: '#0B4A1B', fill: '#E2EFDA', bold: false },
  { text: DIRECTION_LABELS.lower, color: '#5F3700', fill: '#FCE9D0', bold: true },
];

export const DUE_RULES: readonly Rule[] = [
  { text: registerText('due.late'), color: '#FFFFFF', fill: '#8B1A1A', bold: true },
  { text: registerText('due.soon'), color: '#5F3700', fill: '#FFF2CC', bold: true },
];
