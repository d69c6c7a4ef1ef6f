import type { RegisterRow } from '../planning/measure';
import { arabicDigits } from '../scores/thai-text';

/** A number that a person typed before a text: '1. …', '๒) …', '(3) …', or after the word for what it counts: 'ขั้นตอนที่ 4 …'. */
const typedNumber = ({ source: word }: RegExp): RegExp =>
  new RegExp(`^\\s*(?:\\((\\d{1,2})\\)|(\\d{1,2})[.)](?!\\d)|${word}\\s*(\\d{1,2})\\s*[.:)]?)\\s*(?=\\S)`);

const STEP_NUMBER = typedNumber(/ขั้น(?:ตอน)?ที่/);
const TITLE_NUMBER = typedNumber(/มาตรการที่/);

/** A text without the number of its place that a person typed before it. */
function unnumbered(text: string, place: number, number: RegExp): string {
  const typed = number.exec(arabicDigits(text));
  const isTyped = typed !== null && Number(typed[1] ?? typed[2] ?? typed[3]) === place;
  return isTyped ? text.slice(typed[0].length) : text;
}

/** 'n. text', in Arabic digits; the number of its place that a person typed before it is not repeated. */
const numbered = (text: string, place: number, number: RegExp): string =>
  `${place}. ${unnumbered(text, place, number)}`;

/** The title of a measure whose number stands beside it. */
export const bareTitle = ({ number, title }: Pick<RegisterRow, 'number' | 'title'>): string =>
  number === null ? title : unnumbered(title, number, TITLE_NUMBER);

/** The title of a measure after its number in the plan and the register: '7. …'; without one, the title alone. */
export const numberedTitle = ({ number, title }: Pick<RegisterRow, 'number' | 'title'>): string =>
  number === null ? title : numbered(title, number, TITLE_NUMBER);

/** Steps one below the other, numbered when there are several: '๑. …'; a number that was typed is not repeated. */
export function numberedSteps(steps: readonly string[]): string {
  return steps.length === 1
    ? (steps[0] ?? '')
    : steps.map((step, index) => numbered(step, index + 1, STEP_NUMBER)).join('\n');
}
