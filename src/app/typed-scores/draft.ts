import { INDICATOR_NUMBERS, type IndicatorNumber } from '../../framework';
import { FEWEST_ROWS } from '../../reading/items/fewest-rows';
import { placeName } from '../../reading/places';
import {
  NO_ITEMS,
  NOTHING_STATED,
  type ItemScores,
  type StatedBeside,
  type TypedScores,
} from '../../scores/typed-scores';
import type { Hundredths } from '../../scores/types';
import { parseName, parseScore, parseYear } from '../parse-option';

/** A field of the form: facts by name, scores by the number of their indicator. */
export type DraftField = 'agency' | 'district' | 'province' | 'year' | 'overall' | `${IndicatorNumber}`;

/** What has no field: only a pasted text gives it. */
export type PastedPart = 'items' | 'stated';

/** A field, or what was pasted beside the fields. */
export type DraftPart = DraftField | PastedPart;

/** What stands in the fields while a result is typed, each text as it was typed, and what was pasted with it; null for nothing. */
export type ScoreDraft = Readonly<Record<DraftField, string>> & {
  readonly items: ItemScores | null;
  readonly stated: StatedBeside | null;
};

const FACT_FIELDS = ['agency', 'district', 'province', 'year'] as const;
export const SCORE_FIELDS = INDICATOR_NUMBERS.map((number) => `${number}` as const);

/** All fields, in the order of the form. */
export const DRAFT_FIELDS: readonly DraftField[] = [...FACT_FIELDS, ...SCORE_FIELDS, 'overall'];

/** What has no field, in the order of the form. */
export const PASTED_PARTS: readonly PastedPart[] = ['items', 'stated'];

export const EMPTY_DRAFT: ScoreDraft = {
  ...(Object.fromEntries(DRAFT_FIELDS.map((field) => [field, ''])) as Record<DraftField, string>),
  items: null,
  stated: null,
};

const isEmpty = (text: string): boolean => text.trim() === '';

export const isEmptyDraft = (draft: ScoreDraft): boolean =>
  DRAFT_FIELDS.every((field) => isEmpty(draft[field])) && !draft.items && !draft.stated;

/** Up to here a score above 0 is most likely a fraction, as a cell of per cent holds it: the readers take it for one. */
const HIGHEST_FRACTION = 100;

/** Why a field cannot be taken: no score, or one that looks like a fraction of one. */
export type FieldFault = 'wrong' | 'fraction';

/** What is wrong with a score; null where it can be taken, or nothing stands there. */
export function scoreFault(text: string): FieldFault | null {
  if (isEmpty(text)) return null;
  const score = parseScore(text);
  if (score === null) return 'wrong';
  return score > 0 && score <= HIGHEST_FRACTION ? 'fraction' : null;
}

/** Too few items to be taken for a table of them when the sheet is read. */
export const areTooFew = ({ scores }: ItemScores): boolean => scores.length < FEWEST_ROWS;

/** The items that go along. */
const itemsOf = ({ items }: ScoreDraft): ItemScores => (items && !areTooFew(items) ? items : NO_ITEMS);

/** Neither an indicator nor items have a score. */
export const hasNoScore = (draft: ScoreDraft): boolean =>
  SCORE_FIELDS.every((field) => isEmpty(draft[field])) && itemsOf(draft).scores.length === 0;

/** Fields that keep the draft from becoming a workbook: what is wrong, and what it cannot do without. */
export function openFields(draft: ScoreDraft): readonly DraftField[] {
  const scores = [...SCORE_FIELDS, 'overall' as const].filter((field) => scoreFault(draft[field]) !== null);
  const missing = (['agency', 'year'] as const).filter((field) => isEmpty(draft[field]));
  return [...missing, ...scores, ...(hasNoScore(draft) ? (['1'] as const) : [])];
}

const scoreIn = (text: string): Hundredths | null => (scoreFault(text) === null ? parseScore(text) : null);

/** What the draft means; a field that is empty or wrong is null. */
export function typedScores(draft: ScoreDraft): TypedScores {
  return {
    agency: parseName(draft.agency),
    district: placeName(draft.district),
    province: placeName(draft.province),
    fiscalYear: parseYear(draft.year),
    scores: SCORE_FIELDS.map((field) => scoreIn(draft[field])),
    statedOverall: scoreIn(draft.overall),
    stated: draft.stated ?? NOTHING_STATED,
    items: itemsOf(draft),
  };
}
