import { itemId } from '../../framework/item-id';
import { itemsInOtherYear } from '../../framework/items-over-years';
import type { DigitStyle, FiscalYear, ItemId } from '../../framework';
import { withDigits } from '../../framework/with-digits';
import { exact, roundExact, toNumber } from '../../scores/exact';
import { arabicDigits } from '../../scores/thai-text';
import type { ItemScore } from '../../scores/types';
import { checklistText } from '../../text/checklist-th';
import type { DisclosureItem, DisclosureList } from '../disclosure/disclosure-lists';
import type { RegisterRow } from '../measure';
import type { FieldValue } from '../register/fields';
import { agencyKind, unitName } from '../units';
import type { OwnUnits } from '../types';
import { DISCLOSURE_STATUS, type ChecklistLine, type ComputedLine } from './fields';
import type { ChecklistSheetRow, SheetChecklist } from './read-checklist';

/** What the computed cells follow from. */
export interface ChecklistSource {
  readonly agency: string | null;
  readonly planYear: FiscalYear | null;
  readonly list: DisclosureList;
  /** Measures of the plan. */
  readonly measures: readonly RegisterRow[];
  /** Disclosure items of the year before as they were scored, with the year of their list; none where they were not read. */
  readonly before: { readonly year: FiscalYear; readonly items: readonly ItemScore[] } | null;
  readonly units: OwnUnits['names'];
  readonly digits: DigitStyle;
}

/** So many measures of an item are named; of more the numbers stand. */
const MOST_NAMED = 2;

/** Letters of a title, about two lines of its cell. */
const SHORT_TITLE = 40;

const WORDS = new Intl.Segmenter('th', { granularity: 'word' });

/** The beginning of a title, cut between words: long ones end in "…". */
function shortTitle(title: string): string {
  const line = title.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= SHORT_TITLE) return line;
  let short = '';
  for (const { segment } of WORDS.segment(line)) {
    if (short.length + segment.length > SHORT_TITLE) break;
    short += segment;
  }
  return `${short === '' ? line.slice(0, SHORT_TITLE) : short.trimEnd()}…`;
}

/** The disclosure items that a person or we wrote in a register: "o26, o27", "ข้อ ๒๖ และ O27". */
const disclosureNumbers = (text: string): readonly number[] =>
  [...arabicDigits(text).matchAll(/(?:([a-z])\s?-?\s?)?0*(\d{1,2})(?!\d)/gi)].flatMap(
    ([, letter = 'o', digits]) => (letter.toLowerCase() === 'o' ? [Number(digits)] : []),
  );

function measuresText(number: number, { measures, digits }: ChecklistSource): string {
  const serving = measures.filter(
    (row) => row.number !== null && disclosureNumbers(row.items).includes(number),
  );
  const named = serving
    .slice(0, MOST_NAMED)
    .map((row) => checklistText('measure', { number: row.number ?? '', title: shortTitle(row.title) }));
  const rest = serving.slice(MOST_NAMED).map((row) => row.number ?? '');
  const more = rest.length === 0 ? [] : [checklistText('measures.more', { numbers: rest.join(', ') })];
  return withDigits([...named, ...more].join('\n'), digits);
}

function componentsText({ subject }: DisclosureItem, { planYear, digits }: ChecklistSource): string {
  if (subject === null) return '';
  const year =
    subject.covers === null || planYear === null ? null : planYear - (subject.covers === 'year' ? 0 : 1);
  const [only = '', ...others] = subject.shown;
  const clauses =
    others.length === 0
      ? [only]
      : subject.shown.map((clause, index) => checklistText('shown.clause', { number: index + 1, clause }));
  const told = year === null ? [] : [checklistText('shown.of-year', { year })];
  return withDigits([...clauses, ...told].join(' '), digits);
}

/** The mean of what the items that ask the same got the year before, in points; null where none was scored. */
function lastScore({ id }: DisclosureItem, { before, list }: ChecklistSource): number | null {
  const scores = (before?.items ?? [])
    .filter((item) => item.instrument === 'OIT')
    .filter((item) => itemsInOtherYear(itemId(item), before?.year ?? list.year, list.year).includes(id))
    .map(({ score }) => score);
  if (scores.length === 0) return null;
  const sum = scores.reduce<number>((total, score) => total + score, 0);
  return toNumber(roundExact(exact(sum, scores.length)));
}

/** What follows from the list, the register and the scores for an item. */
export const computedLine = (item: DisclosureItem, source: ChecklistSource): ComputedLine => ({
  group: item.group.number,
  title: withDigits(item.title, source.digits),
  components: componentsText(item, source),
  measures: measuresText(item.number, source),
  lastScore: lastScore(item, source),
});

const isWritten = (value: FieldValue): boolean => value !== null && value !== '';

/** What rows of an earlier list wrote in a field, each once. */
const written = (rows: readonly ChecklistSheetRow[], field: 'link' | 'unit'): readonly FieldValue[] => [
  ...new Set(rows.map(({ values }) => values[field]).filter(isWritten)),
];

/** The lines of a checklist that is drawn for the first time, and for how many items something was taken over. */
export interface FirstLines {
  readonly lines: readonly ChecklistLine[];
  readonly carried: number;
}

/**
 * The lines of a new checklist. From that of an earlier year come the units and the links, which are to be looked at again: dates, status
 * and notes tell of that year.
 */
export function firstLines(source: ChecklistSource, earlier: SheetChecklist | null): FirstLines {
  const kind = agencyKind(source.agency);
  let carried = 0;
  const lines = source.list.items.map((item): ChecklistLine => {
    const rows = (earlier?.rows ?? []).filter(
      (row) =>
        row.item !== null && earlier !== null && asks(row.item, earlier.listYear, source.list.year, item.id),
    );
    const links = written(rows, 'link');
    const [unit] = written(rows, 'unit');
    if (links.length > 0 || unit !== undefined) carried += 1;
    return {
      ...computedLine(item, source),
      number: item.number,
      unit: unit ?? (item.subject === null ? null : unitName(item.subject.unit, kind, source.units)),
      link: links.length === 0 ? null : links.join('\n'),
      checkedOn: null,
      status: DISCLOSURE_STATUS.missing,
      note: null,
    };
  });
  return { lines, carried };
}

const asks = (number: number, from: FiscalYear, to: FiscalYear, id: ItemId): boolean =>
  itemsInOtherYear(`o${number}`, from, to).includes(id);
