import type { IndicatorNumber } from '../framework/types';
import { INDICATOR_NUMBERS } from '../framework/types';

/** Stable for ever, the same in every plan year: "m03-2" of the catalogue, "u-7k3f9q2ab" of a person's own. */
export type MeasureId = string & { readonly __key: 'measure' };

const CATALOGUE_ID = /^m(\d\d)-\d{1,4}$/;
/** A plain number behind the letter was given by the first versions, which counted: "u07-1". */
const OWN_ID = /^u(?:-[0-9a-z]{6,16}|\d\d-\d{1,4})$/;

/** The id that a text is; null for any other text. */
export const measureId = (text: string): MeasureId | null =>
  CATALOGUE_ID.test(text) || OWN_ID.test(text) ? (text as MeasureId) : null;

/** The indicator of a measure of the catalogue, or of one's own that the first versions named by it: ("m03-2") → 3; else null. */
export function indicatorOfId(id: MeasureId): IndicatorNumber | null {
  const digits = /^[mu](\d\d)-/.exec(id)?.[1];
  return INDICATOR_NUMBERS.find((number) => number === Number(digits)) ?? null;
}

/** Whether a measure is a person's own, not of the catalogue. */
export const isOwnId = (id: MeasureId): boolean => id.startsWith('u');

/** Letters of the part that chance gives: 36^9 values, so that measures that two programs add hardly ever bear one id. */
const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyz';
const LENGTH = 9;

/** Gives ids for measures that a person adds. */
export type MintId = () => MeasureId;

/** An id by chance. @param random as Math.random */
export const mintId =
  (random: () => number = Math.random): MintId =>
  () =>
    `u-${Array.from({ length: LENGTH }, () => LETTERS[Math.floor(random() * LETTERS.length)] ?? '0').join('')}` as MeasureId;
