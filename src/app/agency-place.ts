import type { ScoreSet } from '../scores/types';
import { DISTRICT_WORD, districtName, PROVINCE_WORD, provinceName } from '../scores/place-names';
import { cleanText, damagedPattern, skeleton } from '../scores/thai-text';

/** อำเภอ and จังหวัด as they are compared: in any spelling, without these words; null where nothing says which. */
export interface Place {
  readonly district: string | null;
  readonly province: string | null;
}

/** The district that holds the capital of a province is called so, with or without the name of the province behind it. */
const CAPITAL = skeleton('เมือง');

const keyOrNull = (text: string | null, name: (text: string) => string): string | null =>
  text === null ? null : skeleton(name(text)) || null;

/** The place of an อำเภอ and a จังหวัด as they are written. */
export function placeOf({ district, province }: Pick<ScoreSet, 'district' | 'province'>): Place {
  return { district: keyOrNull(district, districtName), province: keyOrNull(province, provinceName) };
}

/** "เมืองเลย" in เลย is "เมือง". */
const districtIn = (district: string, province: string | null): string =>
  province !== null && district === `${CAPITAL}${province}` ? CAPITAL : district;

/** Whether nothing that is known of two places contradicts: what one does not say, the other may. */
export function mayBeOne(left: Place, right: Place): boolean {
  if (left.province !== null && right.province !== null && left.province !== right.province) return false;
  if (left.district === null || right.district === null) return true;
  const province = left.province ?? right.province;
  return districtIn(left.district, province) === districtIn(right.district, province);
}

/** Whether a place says all that `other` says, and nothing against it. */
export function confirms(place: Place, other: Place): boolean {
  const knows = (part: keyof Place): boolean => other[part] === null || place[part] !== null;
  return mayBeOne(place, other) && knows('district') && knows('province');
}

/** Whether `other` says more than a place, and nothing against it. */
export function isVaguer(place: Place, other: Place): boolean {
  return confirms(other, place) && !confirms(place, other);
}

/** A name with the place that was written behind it. */
export interface PlacedName {
  readonly name: string;
  readonly place: Place;
  /** The place as it was written, without the words อำเภอ and จังหวัด. */
  readonly written: Pick<ScoreSet, 'district' | 'province'>;
}

const behind = (gap: string): RegExp =>
  new RegExp(
    `^(?<name>.+?)(?:${gap}(?:${damagedPattern('ตำบล')}|ต\\.)\\s*[^\\s,]+)?` +
      `(?:${gap}${DISTRICT_WORD}\\s*(?<district>[^\\s,]+))?(?:${gap}${PROVINCE_WORD}\\s*(?<province>[^\\s,]+))?$`,
    'u',
  );

const BEHIND_A_SPACE = behind('[\\s,]+');
const BEHIND_ANYTHING = behind('[\\s,]*');

/**
 * A name and the place behind it, in any usual spelling; null when there is no place.
 * "อบต.หนองบัว อ.เมือง จ.เลย" → "อบต.หนองบัว" in "เมือง", "เลย".
 * @param closed the place may follow without a space; then it may also be cut out of a name that holds these words
 */
export function splitPlace(text: string, closed = false): PlacedName | null {
  const cleaned = cleanText(text.replace(/[()]/g, ' '));
  const {
    name,
    district = null,
    province = null,
  } = (closed ? BEHIND_ANYTHING : BEHIND_A_SPACE).exec(cleaned)?.groups ?? {};
  if (name === undefined || (district === null && province === null)) return null;
  return { name, place: placeOf({ district, province }), written: { district, province } };
}
