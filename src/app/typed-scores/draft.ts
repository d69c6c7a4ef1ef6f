import { INDICATOR_NUMBERS, type IndicatorNumber } from '../../framework';
import { placeName } from '../../reading/places';
import type { TypedScores } from '../../scores/typed-scores';
import type { Hundredths } from '../../scores/types';
import { parseName, parseScore, parseYear } from '../parse-option';

/** A field of the form: facts by name, scores by the number of their indicator. */
export type DraftField = 'agency' | 'district' | 'province' | 'year' | 'overall' | `${IndicatorNumber}`;

/** What stands in the fields while a result is typed, each text as it was typed. */
export type ScoreDraft = Readonly<Record<DraftField, string>>;

const FACT_FIELDS = ['agency', 'district', 'province', 'year'] as const;
export const SCORE_FIELDS = INDICATOR_NUMBERS.map((number) => `${number}` as const);

/** All fields, in the order of the form. */
export const DRAFT_FIELDS: readonly DraftField[] = [...FACT_FIELDS, ...SCORE_FIELDS, 'overall'];

export const EMPTY_DRAFT = Object.fromEntries(DRAFT_FIELDS.map((field) => [field, ''])) as ScoreDraft;

const isEmpty = (text: string): boolean => text.trim() === '';

export const isEmptyDraft = (draft: ScoreDraft): boolean =>
  DRAFT_FIELDS.every((field) => isEmpty(draft[field]));

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

/** Fields that keep the draft from becoming a workbook: what is wrong, and what it cannot do without. */
export function openFields(draft: ScoreDraft): readonly DraftField[] {
  const scores = [...SCORE_FIELDS, 'overall' as const].filter((field) => scoreFault(draft[field]) !== null);
  const missing = (['agency', 'year'] as const).filter((field) => isEmpty(draft[field]));
  const none = SCORE_FIELDS.every((field) => isEmpty(draft[field])) ? (['1'] as const) : [];
  return [...missing, ...scores, ...none];
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
  };
}
