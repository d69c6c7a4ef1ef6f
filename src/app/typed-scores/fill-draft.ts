import { agencyKey } from '../../reading/agencies';
import { formatHundredths } from '../../scores/exact';
import type { Hundredths, ScoreEntry, ScoreSet } from '../../scores/types';
import { DRAFT_FIELDS, EMPTY_DRAFT, SCORE_FIELDS, type DraftField, type ScoreDraft } from './draft';

/** A draft after something was put into its fields. */
export interface Filled {
  readonly draft: ScoreDraft;
  /** Fields that hold something else now, in the order of the form. */
  readonly changed: readonly DraftField[];
  /** Those of them in which something stood before. */
  readonly replaced: readonly DraftField[];
}

/** Puts texts into fields. */
function fillFields(draft: ScoreDraft, texts: Partial<ScoreDraft>): Filled {
  const next = { ...draft, ...texts };
  const changed = DRAFT_FIELDS.filter((field) => next[field] !== draft[field]);
  return { draft: next, changed, replaced: changed.filter((field) => draft[field] !== '') };
}

/**
 * Takes back what was put into fields, but for those that were typed in since.
 * @param before the draft as it was
 */
export function takeBack(
  draft: ScoreDraft,
  { draft: after, changed }: Filled,
  before: ScoreDraft,
): ScoreDraft {
  const untouched = changed.filter((field) => draft[field] === after[field]);
  return { ...draft, ...Object.fromEntries(untouched.map((field) => [field, before[field]])) };
}

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
  return { ...fillFields(draft, Object.fromEntries(filled)), left };
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
}: ScoreSet): Partial<ScoreDraft> {
  const texts: Record<DraftField, string> = {
    ...EMPTY_DRAFT,
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

/**
 * Puts a result that was read into the fields. What it does not say stays as it is, so that the tables of one agency can be pasted one
 * after the other; of another agency or another year nothing stays, for its scores would be mixed with these.
 */
export function fillResult(draft: ScoreDraft, set: ScoreSet): Filled {
  const texts = textsOf(set);
  const isOther =
    (set.agency !== null && draft.agency !== '' && agencyKey(draft.agency) !== agencyKey(set.agency)) ||
    (texts.year !== undefined && draft.year !== '' && draft.year !== texts.year);
  return fillFields(draft, isOther ? { ...EMPTY_DRAFT, ...texts } : texts);
}
