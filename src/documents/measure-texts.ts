import { arabicDigits } from '../scores/thai-text';

/** A number that a person typed before a step: '1. …', '๒) …', '(3) …', 'ขั้นตอนที่ 4 …'. */
const TYPED_NUMBER = /^\s*(?:\((\d{1,2})\)|(\d{1,2})[.)](?!\d)|ขั้น(?:ตอน)?ที่\s*(\d{1,2})\s*[.:)]?)\s*(?=\S)/;

/** A step without the number of its place, where a person typed it. */
function withoutNumber(step: string, place: number): string {
  const typed = TYPED_NUMBER.exec(arabicDigits(step));
  if (typed === null || Number(typed[1] ?? typed[2] ?? typed[3]) !== place) return step;
  return step.slice(typed[0].length);
}

/** Steps one below the other, numbered when there are several: '๑. …'; a number that was typed is not repeated. */
export function numberedSteps(steps: readonly string[]): string {
  return steps.length === 1
    ? (steps[0] ?? '')
    : steps.map((step, index) => `${index + 1}. ${withoutNumber(step, index + 1)}`).join('\n');
}
