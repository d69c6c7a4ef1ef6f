import { frameworkOf, LAST_YEAR } from '../../framework';
import { fiscalYearOf, QUARTERS } from '../../framework/calendar';
import { itemCode, itemId } from '../../framework/item-id';
import { INDICATOR_NUMBERS, type IndicatorNumber, type Quarter } from '../../framework/types';
import { indicatorLabel } from '../../scores/indicator-names';
import { dateOfSerial } from '../../scores/thai-dates';
import { arabicDigits, cleanText } from '../../scores/thai-text';
import { registerText } from '../../text/register-th';
import type { Measure } from '../measure';
import { deadlineSerial } from './due';
import { FOLLOW_UP_ROUNDS } from '../../framework/rounds';
import { indicatorOfId, measureId } from '../measure-id';
import { quarterField, type FieldValue, type COMPUTED_FIELDS, type RegisterField } from './fields';

/** Mark of a quarter in which a measure is carried out; TH SarabunPSK has this glyph (it has neither ✓ nor ●). */
export const QUARTER_MARK = '√';

/** What stands in the cells of a row. */
export type FieldValues = Readonly<Partial<Record<RegisterField, FieldValue>>>;

/** Fields whose cells belong to people from the first drawing on. */
export type PeoplesField = Exclude<RegisterField, (typeof COMPUTED_FIELDS)[number]>;

/** What a measure puts into its cells; `measureOf` takes it out again. Steps and units stand one below the other, rounds by commas. */
export function valuesOf({
  issue,
  items,
  content,
  progress,
}: Measure): Readonly<Record<PeoplesField, FieldValue>> {
  const { quarters, owners } = content;
  const mark = (quarter: (typeof QUARTERS)[number]): string =>
    quarters.includes(quarter) ? QUARTER_MARK : '';
  return {
    issue,
    title: content.title,
    lead: owners[0] ?? '',
    supporting: owners.slice(1).join('\n'),
    person: content.person,
    'quarter-1': mark(1),
    'quarter-2': mark(2),
    'quarter-3': mark(3),
    'quarter-4': mark(4),
    status: progress.status,
    percent: progress.percent,
    result6: progress.result6,
    result12: progress.result12,
    obstacle: progress.obstacle,
    recommendation: progress.recommendation,
    evidence: content.evidence,
    proof: progress.proof,
    items,
    reportedOn: progress.reportedOn,
    reporter: progress.reporter,
    approach: content.approach,
    steps: content.steps.join('\n'),
    followUp: content.followUp,
    rounds: content.rounds.join(', '),
  };
}

/** Line breaks of other systems are those of ours. */
const textOf = (value: FieldValue | undefined): string =>
  value === null || value === undefined ? '' : String(value).replaceAll(/\r\n?/g, '\n');

const linesOf = (value: FieldValue | undefined): readonly string[] => {
  const text = textOf(value);
  return text === '' ? [] : text.split('\n');
};

/** A number stays one; an empty cell is null. */
function numberOrText(value: FieldValue | undefined): number | string | null {
  if (typeof value === 'number') return value;
  const text = textOf(value);
  return text === '' ? null : text;
}

/** The last day that a person typed over that of the quarters; what a formula says of these is none. */
function typedDeadline(
  value: FieldValue | undefined,
  quarters: readonly Quarter[],
  planYear: FieldValue | undefined,
): number | string | null {
  const typed = numberOrText(value);
  if (typeof typed !== 'number') return typed;
  // A row that a person added below the table has the formula of the others, and no year.
  const date = dateOfSerial(typed);
  const year = typeof planYear === 'number' ? planYear : date && fiscalYearOf(date);
  return typed === deadlineSerial(quarters, year) ? null : typed;
}

/** What people write where nothing is meant. */
export const NO_MARKS: readonly string[] = ['', '-', '–', '0', 'FALSE'];

const isMarked = (value: FieldValue | undefined): boolean =>
  !NO_MARKS.includes(textOf(value).trim().toUpperCase());

/** "ประเด็นที่ ๓", "ประเด็น 3: ช่องทาง…" */
const ISSUE = /^ประเด็น(?:ที่)?\s*([1-7])(?!\d)/;

/** What a measure is for, as far as its cell says it. */
interface NamedSubject {
  readonly indicator: IndicatorNumber | null;
  /** '' where it names none. */
  readonly items: string;
  readonly issue: number | null;
}

/** The question or disclosure item with which a text begins ("o12", "ข้อ i๓ …"), of the year's list, with the indicator that it is of. */
function itemNamed(text: string, planYear: FieldValue | undefined): NamedSubject | null {
  const code = itemCode(text);
  if (!code || code.zero) return null;
  const framework = frameworkOf(Number(planYear)) ?? frameworkOf(LAST_YEAR);
  const item = framework?.items[code.item.instrument].items.find(({ id }) => id === itemId(code.item));
  return item ? { indicator: item.indicator, items: item.id, issue: item.issues[0] ?? null } : null;
}

/** What the subject of a row names: an indicator, a question or disclosure item, or one of the seven issues. */
function subjectNamed(value: FieldValue | undefined, planYear: FieldValue | undefined): NamedSubject {
  const text = arabicDigits(cleanText(textOf(value)));
  const issue = ISSUE.exec(text)?.[1];
  if (issue !== undefined) return { indicator: null, items: '', issue: Number(issue) };
  return itemNamed(text, planYear) ?? { indicator: indicatorIn(value), items: '', issue: null };
}

/** The indicator that a text names: its number first ("๗ คุณภาพการดำเนินงาน", "7 · e6"), or its name; null for any other. */
function indicatorIn(value: FieldValue | undefined): IndicatorNumber | null {
  const text = arabicDigits(cleanText(textOf(value)));
  const digits = /^(\d{1,2})(?![\d.])/.exec(text)?.[1];
  if (digits !== undefined) return INDICATOR_NUMBERS.find((number) => number === Number(digits)) ?? null;
  const label = indicatorLabel(text);
  return label?.kind === 'indicator' ? label.indicator : null;
}

/** What the cells of a row say; what cannot be understood counts as not written, and its cell is left alone. */
export function measureOf(values: FieldValues): Measure {
  const id = measureId(textOf(values.id).trim());
  const lead = textOf(values.lead);
  const supporting = linesOf(values.supporting);
  const subject = subjectNamed(values.subject, values.planYear);
  const items = textOf(values.items);
  const quarters = QUARTERS.filter((quarter) => isMarked(values[quarterField(quarter)]));
  const rounds = new Set((arabicDigits(textOf(values.rounds)).match(/\d+/g) ?? []).map(Number));
  return {
    id,
    indicator: (id && indicatorOfId(id)) ?? subject.indicator,
    issue: numberOrText(values.issue) ?? subject.issue,
    items: items === '' ? subject.items : items,
    content: {
      title: textOf(values.title),
      approach: textOf(values.approach),
      steps: linesOf(values.steps),
      owners: lead === '' && supporting.length === 0 ? [] : [lead, ...supporting],
      person: textOf(values.person),
      quarters,
      followUp: textOf(values.followUp),
      rounds: FOLLOW_UP_ROUNDS.filter((round) => rounds.has(round)),
      evidence: textOf(values.evidence),
    },
    progress: {
      status: textOf(values.status),
      percent: numberOrText(values.percent),
      result6: textOf(values.result6),
      result12: textOf(values.result12),
      obstacle: textOf(values.obstacle),
      recommendation: textOf(values.recommendation),
      newDeadline: typedDeadline(values.deadline, quarters, values.planYear),
      proof: textOf(values.proof),
      reportedOn: numberOrText(values.reportedOn),
      reporter: textOf(values.reporter),
    },
  };
}

/** The indicator of a measure as its cell shows it: (7, 'คุณภาพการดำเนินงาน') → "7 คุณภาพการดำเนินงาน". */
export const subjectText = (indicator: IndicatorNumber, name: string): string =>
  registerText('register.subject.text', { indicator, name });
