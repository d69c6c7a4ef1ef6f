import { itemId } from '../../framework/item-id';
import { itemOrder } from '../../framework/item-order';
import { agencyKey } from '../../reading/agencies';
import { formatHundredths } from '../../scores/exact';
import { levelFromText } from '../../scores/level-text';
import { itemScores, statedBeside, type ItemScores, type StatedBeside } from '../../scores/typed-scores';
import type { Hundredths, ScoreEntry, ScoreSet } from '../../scores/types';
import {
  DRAFT_FIELDS,
  EMPTY_DRAFT,
  PASTED_PARTS,
  SCORE_FIELDS,
  type DraftField,
  type DraftPart,
  type PastedPart,
  type ScoreDraft,
} from './draft';
import { factsOf, itemFacts, statedFacts } from './draft-facts';

/** A draft after something was put into it. */
export interface Filled {
  readonly draft: ScoreDraft;
  /** Fields and parts that hold something else now, in the order of the form. */
  readonly changed: readonly DraftPart[];
  /** Those of them in which something stood before that does not stand there now. */
  readonly replaced: readonly DraftPart[];
}

/** Puts texts into fields, and what was pasted beside them. */
function fill(draft: ScoreDraft, parts: Partial<ScoreDraft>): Filled {
  const next = { ...draft, ...parts };
  const lacks = (without: ScoreDraft, whole: ScoreDraft, part: DraftPart): boolean => {
    const there = new Map(factsOf(without, part));
    return factsOf(whole, part).some(([code, text]) => there.get(code) !== text);
  };
  const all = [...DRAFT_FIELDS, ...PASTED_PARTS];
  const replaced = all.filter((part) => lacks(next, draft, part));
  const changed = all.filter((part) => replaced.includes(part) || lacks(draft, next, part));
  return { draft: next, changed, replaced };
}

/**
 * Takes back what was put into a draft, but for the fields that were typed in since.
 * @param before the draft as it was
 */
export function takeBack(
  draft: ScoreDraft,
  { draft: after, changed }: Filled,
  before: ScoreDraft,
): ScoreDraft {
  const untouched = changed.filter((part) => draft[part] === after[part]);
  return { ...draft, ...Object.fromEntries(untouched.map((part) => [part, before[part]])) };
}

/** Leaves out what was pasted beside the fields. */
export const leaveOut = (draft: ScoreDraft, part: PastedPart): Filled => ({
  draft: { ...draft, [part]: null },
  changed: [part],
  replaced: [],
});

/** Fields that a score may be in, the overall last, as ten numbers and their overall follow each other. */
const NUMBER_FIELDS = [...SCORE_FIELDS, 'overall'] as const;

/**
 * Puts scores into a field and those that follow it; an empty one leaves its field as it is.
 * @returns also how many found no field any more
 */
export function fillFrom(
  draft: ScoreDraft,
  first: DraftField,
  texts: readonly string[],
): Filled & { readonly left: number } {
  const from = NUMBER_FIELDS.findIndex((field) => field === first);
  const fields = NUMBER_FIELDS.slice(Math.max(0, from));
  const filled = fields.flatMap((field, index) => (texts[index] ? [[field, texts[index]] as const] : []));
  const left = texts.slice(fields.length).filter((text) => text !== '').length;
  return { ...fill(draft, Object.fromEntries(filled)), left };
}

/** Puts ten scores that nothing names into their fields, and the overall that stood behind them. */
export const fillNumbers = (draft: ScoreDraft, numbers: readonly Hundredths[]): Filled =>
  fillFrom(draft, '1', numbers.map(formatHundredths));

/** A score as its field shows it; what was written in its place and is a wrong number is shown as it is, to be put right. */
function scoreText({ score, raw }: ScoreEntry): string {
  if (score !== null) return formatHundredths(score);
  return raw !== null && /\d|[๐-๙]/.test(raw) ? raw : '';
}

/** The texts of what a result says; what it does not say is left out. */
function textsOf({
  agency,
  district,
  province,
  fiscalYear,
  entries,
  statedOverall,
}: ScoreSet): Partial<Record<DraftField, string>> {
  const texts: Partial<Record<DraftField, string>> = {
    agency: agency ?? '',
    district: district ?? '',
    province: province ?? '',
    year: String(fiscalYear ?? ''),
    overall: statedOverall ? formatHundredths(statedOverall.value) : '',
  };
  entries.forEach((entry, index) => {
    const field = SCORE_FIELDS[index];
    if (field) texts[field] = scoreText(entry);
  });
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));
}

/** Items as they stand now, and those that were read in the place of the same ones. */
function withItems(before: ScoreDraft['items'], read: ItemScores): ScoreDraft['items'] {
  if (itemFacts(read).length === 0) return before;
  const scores = new Map([...(before?.scores ?? []), ...read.scores].map((item) => [itemId(item), item]));
  return {
    scores: [...scores.values()].sort(itemOrder),
    groups: { ...before?.groups, ...read.groups },
  };
}

/** What was stated, and what is stated now in the place of the same. */
function withStated(before: ScoreDraft['stated'], read: StatedBeside): ScoreDraft['stated'] {
  if (statedFacts(read).length === 0) return before;
  return {
    level: read.level === null ? (before?.level ?? null) : (levelFromText(read.level) ?? read.level),
    instruments: { ...before?.instruments, ...read.instruments },
    eitParts: { ...before?.eitParts, ...read.eitParts },
  };
}

/**
 * Puts a result that was read into the draft. What it does not say stays as it is, so that the tables of one agency can be pasted one
 * after the other; of another agency or another year nothing stays, for its scores would be mixed with these.
 */
export function fillResult(draft: ScoreDraft, set: ScoreSet): Filled {
  const texts = textsOf(set);
  const isOther =
    (set.agency !== null && draft.agency !== '' && agencyKey(draft.agency) !== agencyKey(set.agency)) ||
    (texts.year !== undefined && draft.year !== '' && draft.year !== texts.year);
  const before = isOther ? EMPTY_DRAFT : draft;
  const items = withItems(before.items, itemScores(set));
  const stated = withStated(before.stated, statedBeside(set));
  return fill(draft, { ...before, ...texts, items, stated });
}
