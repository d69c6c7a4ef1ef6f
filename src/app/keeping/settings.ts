import { DEFAULT_DOCUMENT_OPTIONS, TABLE_SIZES, type TableSize } from '../../documents/look';
import type { Signer } from '../../documents/signers';
import { QUARTERS, type DigitStyle, type FiscalYear, type PlainDate, type Quarter } from '../../framework';
import { DEFAULT_TOP } from '../../planning/plan-defaults';
import type { PlanOptions } from '../../planning/types';
import type { AnalysisOptions, Hundredths } from '../../scores/types';
import {
  DEFAULT_TARGET,
  DEFAULT_THRESHOLD,
  parseCount,
  parseDate,
  parseFont,
  parseName,
  parseRuleYear,
  parseScore,
} from '../parse-option';
import { parseSigners } from '../parse-signers';
import {
  CHOOSABLE_COLUMNS,
  FOLLOW_UP_WORDINGS,
  isByIssues,
  PERIOD_WORDINGS,
  PLAN_LAYOUT_KEYS,
  type ChoosableColumn,
  type PlanTable,
} from '../plan-layout-keys';
import { oneOf, orNull, recordOf, truthValue, type Reader } from './stored-value';

/** Rounds of all measures in months: two, or every quarter; else as each measure has them. */
const ROUNDS = { measure: null, 'half-year': [6, 12], quarter: [3, 6, 9, 12] } as const;
export type RoundsChoice = keyof typeof ROUNDS;
export const ROUNDS_CHOICES = Object.keys(ROUNDS) as readonly RoundsChoice[];

/** What a person chose for a workbook. Kept with the workbook, so that colleagues who open it plan alike. */
export interface Settings extends Required<PlanTable> {
  /** From this score on an indicator is a strength. */
  readonly threshold: Hundredths;
  /** Below this a weakness is urgent; null for none. */
  readonly urgentBelow: Hundredths | null;
  /** Score up to which gains are reckoned. */
  readonly target: Hundredths;
  /** Another year's rules (พ.ศ.); null takes the year of the scores. */
  readonly rulesOf: FiscalYear | null;
  /** Least number of indicators in a plan, 1-10. */
  readonly top: number;
  /** The quarter in which newly suggested measures begin at the earliest. */
  readonly startQuarter: Quarter;
  /** In which rounds newly suggested measures are reported. */
  readonly reportRounds: RoundsChoice;
  readonly digits: DigitStyle;
  readonly font: string;
  /** The computer that prints lacks the font. */
  readonly fontMissing: boolean;
  readonly tableSize: TableSize;
  readonly inColour: boolean;
  /** Who signs the plan, from left to right. */
  readonly signers: readonly Signer[];
  /** Which agency of several, or the name to print where the workbook names none; null when nobody chose. */
  readonly agency: string | null;
}

/** Nothing that differs from the layout; a day that was typed stays for whoever wants it again. */
export const AS_PUBLISHED = { columns: null, period: null, followUp: null } as const;

export const DEFAULT_SETTINGS: Settings = {
  threshold: DEFAULT_THRESHOLD,
  urgentBelow: null,
  target: DEFAULT_TARGET,
  rulesOf: null,
  top: DEFAULT_TOP,
  startQuarter: 1,
  reportRounds: 'measure',
  layout: 'quarter',
  ...AS_PUBLISHED,
  followUpDay: null,
  digits: DEFAULT_DOCUMENT_OPTIONS.digits,
  font: DEFAULT_DOCUMENT_OPTIONS.font,
  fontMissing: DEFAULT_DOCUMENT_OPTIONS.fontMissing,
  tableSize: DEFAULT_DOCUMENT_OPTIONS.tableSize,
  inColour: DEFAULT_DOCUMENT_OPTIONS.inColour,
  signers: DEFAULT_DOCUMENT_OPTIONS.signers,
  agency: null,
};

/** Long enough for the full name of any agency with its district and province. */
const LONGEST_AGENCY = 200;

const DIGIT_STYLES: readonly DigitStyle[] = ['thai', 'arabic'];

const text =
  <T>(parse: (text: string) => T | null): Reader<T> =>
  (stored) =>
    typeof stored === 'string' ? (parse(stored) ?? undefined) : undefined;

const number =
  <T>(parse: (text: string) => T | null, unit = 1): Reader<T> =>
  (stored) =>
    typeof stored === 'number' ? (parse(String(stored / unit)) ?? undefined) : undefined;

const agencyName = (name: string): string | null => (name.length <= LONGEST_AGENCY ? parseName(name) : null);

/** Columns as they were chosen, or none of them: what is left of a list that is damaged is nobody's choice. */
const columnChoice: Reader<readonly ChoosableColumn[]> = (stored) => {
  if (!Array.isArray(stored)) return undefined;
  const columns = CHOOSABLE_COLUMNS.filter((column) => stored.includes(column));
  const isWhole = columns.length === stored.length && columns.includes('measure');
  return isWhole ? (stored as readonly ChoosableColumn[]) : undefined;
};

const day: Reader<PlainDate> = (stored) => {
  const parts = recordOf(stored);
  return text(parseDate)(['year', 'month', 'day'].map((part) => parts.get(part)).join('-'));
};

/** How each setting is taken from what was stored; undefined refuses it. Scores are stored in hundredths. */
const READERS: { readonly [Key in keyof Settings]: Reader<Settings[Key]> } = {
  threshold: number(parseScore, 100),
  urgentBelow: orNull(number(parseScore, 100)),
  target: number(parseScore, 100),
  rulesOf: orNull(number(parseRuleYear)),
  top: number(parseCount),
  startQuarter: oneOf(QUARTERS),
  reportRounds: oneOf(ROUNDS_CHOICES),
  layout: oneOf(PLAN_LAYOUT_KEYS),
  columns: orNull(columnChoice),
  period: orNull(oneOf(PERIOD_WORDINGS)),
  followUp: orNull(oneOf(FOLLOW_UP_WORDINGS)),
  followUpDay: orNull(day),
  digits: oneOf(DIGIT_STYLES),
  font: text(parseFont),
  fontMissing: truthValue,
  tableSize: oneOf(TABLE_SIZES),
  inColour: truthValue,
  signers: parseSigners,
  agency: orNull(text(agencyName)),
};

function readSetting<Key extends keyof Settings>(
  key: Key,
  stored: ReadonlyMap<string, unknown>,
): Settings[Key] {
  return READERS[key](stored.get(key)) ?? DEFAULT_SETTINGS[key];
}

/**
 * Settings from whatever was stored: by an older or newer version, damaged, or nothing at all. What is missing or no
 * longer valid takes its default; the rest is kept.
 */
export function readSettings(stored: unknown): Settings {
  const values = recordOf(stored);
  return {
    threshold: readSetting('threshold', values),
    urgentBelow: readSetting('urgentBelow', values),
    target: readSetting('target', values),
    rulesOf: readSetting('rulesOf', values),
    top: readSetting('top', values),
    startQuarter: readSetting('startQuarter', values),
    reportRounds: readSetting('reportRounds', values),
    layout: readSetting('layout', values),
    columns: readSetting('columns', values),
    period: readSetting('period', values),
    followUp: readSetting('followUp', values),
    followUpDay: readSetting('followUpDay', values),
    digits: readSetting('digits', values),
    font: readSetting('font', values),
    fontMissing: readSetting('fontMissing', values),
    tableSize: readSetting('tableSize', values),
    inColour: readSetting('inColour', values),
    signers: readSetting('signers', values),
    agency: readSetting('agency', values),
  };
}

/** How scores are judged under these settings. */
export function analysisOptionsOf({ threshold, urgentBelow, target, rulesOf }: Settings): AnalysisOptions {
  return { threshold, urgentBelow, target, rulesOf };
}

/** How the table of the plan looks under these settings. */
export function tableOf({
  layout,
  columns,
  period,
  followUp,
  followUpDay,
}: Required<PlanTable>): Required<PlanTable> {
  return { layout, columns, period, followUp, followUpDay };
}

/** How measures are suggested under these settings. */
export function suggestingOf({
  top,
  digits,
  startQuarter,
  reportRounds,
  ...table
}: Settings): Pick<PlanOptions, 'top' | 'digits' | 'startQuarter' | 'rounds' | 'everyIssue'> {
  const rounds = ROUNDS[reportRounds];
  return { top, digits, startQuarter, everyIssue: isByIssues(table), ...(rounds !== null && { rounds }) };
}
