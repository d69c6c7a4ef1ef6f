import { INDICATORS } from '../../framework/indicators';
import { itemCode, itemId } from '../../framework/item-id';
import { QUARTERS } from '../../framework/calendar';
import { FINEST_ITEM_YEAR } from '../../framework/items-over-years';
import type { IndicatorNumber, ItemDefinition, Quarter } from '../../framework/types';
import { frameworkOf } from '../../framework/years';
import { finding } from '../../scores/findings';
import { indicatorLabel } from '../../scores/indicator-names';
import { arabicDigits, skeleton } from '../../scores/thai-text';
import type { Finding } from '../../scores/types';
import { ownListsText } from '../../text/own-lists-th';
import { a1, type CellGrid } from '../../workbook/cell-grid';
import { CATALOGUE_IDS } from '../catalogue-ids';
import { type MeasureContent } from '../measure-content';
import { FOLLOW_UP_ROUNDS, type FollowUpRound } from '../../framework/rounds';
import { listForm, listIn, numbersIn, type ListRow } from './list-table';
import { ownMeasureId } from './own-measure-id';
import type { OwnCatalogueMeasure, OwnMeasures } from './own-lists';

const FIELDS = {
  id: 'measures.id',
  use: 'measures.use',
  subject: 'measures.subject',
  title: 'measures.name',
  approach: 'measures.approach',
  steps: 'measures.steps',
  lead: 'measures.lead',
  supporting: 'measures.supporting',
  quarters: 'measures.quarters',
  rounds: 'measures.rounds',
  evidence: 'measures.evidence',
} as const;

export type MeasureListField = keyof typeof FIELDS;

export const MEASURE_LIST = listForm<MeasureListField>('own-measures', FIELDS, ['use', 'subject', 'title']);

/** Rounds of a measure of which none are written. */
const USUAL_ROUNDS: readonly FollowUpRound[] = [6, 12];

/** What is wrong with a row, and in which cell. */
interface Fault {
  readonly message:
    'own-subject' | 'own-title' | 'own-quarter' | 'own-round' | 'own-id' | 'own-use' | 'own-twice';
  readonly field: MeasureListField;
}

type Row = ListRow<MeasureListField>['texts'];

/** Numbers in front of steps are no part of them: "1. แต่งตั้ง" → "แต่งตั้ง". */
const NUMBERING = /^(?:\(?[0-9๐-๙]{1,2}[.)]\s*|[-•–]\s+)/u;

const stepsIn = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.replace(NUMBERING, '').trim())
    .filter((line) => line !== '');

/** Units of one cell stand one below the other, or behind commas. */
const namesIn = (text: string): readonly string[] =>
  text
    .split(/[\n,;]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** The items of the lists by whose numbers people name them. */
const ITEMS: ReadonlyMap<string, ItemDefinition> = new Map(
  Object.values(frameworkOf(FINEST_ITEM_YEAR)?.items ?? {}).flatMap(({ items }) =>
    items.map((item) => [item.id, item] as const),
  ),
);

interface Subject {
  readonly indicator: IndicatorNumber;
  readonly items: readonly ItemDefinition[];
}

/** What a measure is for: "7", "ตัวชี้วัดที่ ๗", "คุณภาพการดำเนินงาน", "e6", "7 · e6", "o14, o16"; null when it is for nothing we know. */
function subjectIn(text: string): Subject | null {
  const items: ItemDefinition[] = [];
  let indicator: IndicatorNumber | null = null;
  for (const part of arabicDigits(text).split(/[\n,;·/]|\s+(?=[ieoIEO]\s?\d)/)) {
    const words = part.trim();
    if (words === '') continue;
    const code = /^[ieo]/i.test(words) ? itemCode(words) : null;
    if (code !== null) {
      const item = ITEMS.get(itemId(code.item));
      if (item === undefined) return null;
      items.push(item);
      continue;
    }
    const number = /^(?:ตัวชี้วัด(?:ที่)?\s*)?(\d{1,2})(?![\d.])/u.exec(words)?.[1];
    const label = number === undefined ? indicatorLabel(words) : null;
    const found =
      label?.kind === 'indicator'
        ? label.indicator
        : (INDICATORS.find((each) => each.number === Number(number))?.number ?? null);
    if (found === null) return null;
    indicator ??= found;
  }
  const of = indicator ?? items[0]?.indicator ?? null;
  return of === null ? null : { indicator: of, items };
}

const isQuarter = (number: number): number is Quarter => QUARTERS.some((quarter) => quarter === number);
const isRound = (number: number): number is FollowUpRound =>
  FOLLOW_UP_ROUNDS.some((round) => round === number);

/** The numbers of a cell; null when it holds something else, or one of another kind. */
function listed<Value extends number>(
  text: string,
  all: readonly Value[],
  isOne: (number: number) => number is Value,
): readonly Value[] | null {
  const numbers = numbersIn(text);
  if (text !== '' && numbers.length === 0) return null;
  return numbers.every(isOne) ? all.filter((each) => numbers.includes(each)) : null;
}

/** What is written in the cells of a row; what is not written is left out. */
function contentIn(texts: Row): Partial<MeasureContent> | Fault {
  const quarters = listed(texts.quarters, QUARTERS, isQuarter);
  if (quarters === null) return { message: 'own-quarter', field: 'quarters' };
  const rounds = listed(texts.rounds, FOLLOW_UP_ROUNDS, isRound);
  if (rounds === null) return { message: 'own-round', field: 'rounds' };
  const owners = [...namesIn(texts.lead), ...namesIn(texts.supporting)];
  const steps = stepsIn(texts.steps);
  return {
    ...(texts.title !== '' && { title: texts.title.replaceAll('\n', ' ') }),
    ...(texts.approach !== '' && { approach: texts.approach }),
    ...(steps.length > 0 && { steps }),
    ...(owners.length > 0 && { owners }),
    ...(quarters.length > 0 && { quarters }),
    ...(rounds.length > 0 && { rounds }),
    ...(texts.evidence !== '' && { evidence: texts.evidence }),
  };
}

const isFault = (result: object): result is Fault => 'message' in result && 'field' in result;

function addedMeasure(texts: Row, content: Partial<MeasureContent>): OwnCatalogueMeasure | Fault {
  const subject = subjectIn(texts.subject);
  if (subject === null) return { message: 'own-subject', field: 'subject' };
  const { title } = content;
  if (title === undefined) return { message: 'own-title', field: 'title' };
  const { indicator, items } = subject;
  const filed = INDICATORS.find(({ number }) => number === indicator)?.issue ?? 1;
  return {
    approach: '',
    steps: [],
    owners: [],
    quarters: QUARTERS,
    followUp: '',
    rounds: USUAL_ROUNDS,
    evidence: '',
    ...content,
    title,
    id: ownMeasureId(indicator, title),
    indicator,
    issue: items[0]?.issues[0] ?? filed,
    items: items.map(({ id }) => id),
  };
}

const USE: ReadonlyMap<string, boolean> = new Map([
  ['', true],
  [skeleton(ownListsText('use.on')), true],
  [skeleton(ownListsText('use.off')), false],
]);

/** Measures that a sheet lists, and the rows of it that nobody could understand; null when it holds no such list. */
export function readMeasures(
  grid: CellGrid,
): { readonly measures: OwnMeasures; readonly findings: readonly Finding[] } | null {
  const list = listIn(grid, MEASURE_LIST);
  if (list === null) return null;
  const added: OwnCatalogueMeasure[] = [];
  const changed: Record<string, Partial<MeasureContent>> = {};
  const off: string[] = [];
  const take = (texts: Row): Fault | null => {
    const isUsed = USE.get(skeleton(texts.use));
    if (isUsed === undefined) return { message: 'own-use', field: 'use' };
    const id = arabicDigits(texts.id).toLowerCase();
    if (id !== '' && !CATALOGUE_IDS.has(id)) return { message: 'own-id', field: 'id' };
    if (off.includes(id) || changed[id] !== undefined) return { message: 'own-twice', field: 'id' };
    if (!isUsed) {
      if (id !== '') off.push(id);
      return null;
    }
    const content = contentIn(texts);
    if (isFault(content)) return content;
    if (id !== '') {
      changed[id] = content;
      return null;
    }
    const measure = addedMeasure(texts, content);
    if (isFault(measure)) return measure;
    if (added.some((other) => other.id === measure.id)) return { message: 'own-twice', field: 'title' };
    added.push(measure);
    return null;
  };
  const findings = list.rows.flatMap(({ row, texts }) => {
    const fault = take(texts);
    if (fault === null) return [];
    const column = list.columns.get(fault.field) ?? 0;
    return finding('left-out', {
      message: `left-out.${fault.message}`,
      params: { sheet: list.sheet, cell: a1(row, column), text: texts[fault.field] },
      cells: [{ sheet: list.sheet, row, column }],
    });
  });
  return { measures: { added, changed, off }, findings };
}
