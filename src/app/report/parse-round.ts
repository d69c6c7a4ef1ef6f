import { FOLLOW_UP_ROUNDS, type FollowUpRound } from '../../framework/rounds';
import { arabicDigits } from '../../scores/thai-text';

export { FOLLOW_UP_ROUNDS, type FollowUpRound };

/** A round that a person typed, in Thai or Arabic digits; null when it is none. */
export const parseRound = (text: string): FollowUpRound | null =>
  FOLLOW_UP_ROUNDS.find((round) => String(round) === arabicDigits(text.trim())) ?? null;
