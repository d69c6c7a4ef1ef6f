import type { Caveat, LevelRuleId } from '../../framework';
import { exactToNumber, formatHundredths, roundExact } from '../../scores/exact';
import { printedLevel } from '../../scores/stated-level';
import type { Analysis, Hundredths, LevelResult, LevelTest } from '../../scores/types';

/** The rule that gave the level, as an official paper names it. */
const RULE_NAMES: Readonly<Record<LevelRuleId, string>> = {
  letters: 'เกณฑ์ระดับผลการประเมินแบบตัวอักษร (AA ถึง F)',
  'five-levels': 'เกณฑ์ระดับผลการประเมิน ๕ ระดับ ซึ่งพิจารณาทั้งคะแนนรวมและคะแนนของทุกเครื่องมือ (EIT แยกเป็น ๒ ส่วน)',
  'five-levels-provisional': 'เกณฑ์ระดับผลการประเมิน ๕ ระดับของปีก่อนหน้า ซึ่งใช้เป็นการชั่วคราวจนกว่าจะมีประกาศเกณฑ์ของปีนี้',
};

/** Caveats that bear on what this sheet shows; those about item lists do not. */
const CAVEAT_NOTES: Readonly<Record<Caveat, string | null>> = {
  'level-rule-assumed': 'เกณฑ์ระดับของปีนี้อนุโลมตามปีใกล้เคียง โปรดตรวจสอบกับประกาศผลการประเมิน',
  'level-cuts-from-code': 'เกณฑ์คะแนนของแต่ละระดับรวบรวมจากแหล่งที่มิใช่ประกาศทางการ โปรดตรวจสอบกับประกาศผลการประเมิน',
  'level-rule-provisional': 'ระดับผลการประเมินของปีนี้เป็นผลชั่วคราว โปรดตรวจสอบกับประกาศผลการประเมิน',
  'item-list-unknown': null,
  'item-list-inferred': null,
  'item-grouping-uncertain': null,
  'survey-items-presumed': null,
};

type Note = (analysis: Analysis) => string | null;

const withScore = (name: string, score: Hundredths | undefined): string =>
  score === undefined ? name : `${name} (${formatHundredths(score)} คะแนน)`;

/** What was tested, with its score: "OIT (84.00 คะแนน)", "EIT ส่วนที่ 1 (83.12 คะแนน)". */
function testedScore({ instruments, set: { eitParts } }: Analysis, test: LevelTest): string {
  if (test === 'EIT-1') return withScore('EIT ส่วนที่ 1', eitParts[1]?.value);
  if (test === 'EIT-2') return withScore('EIT ส่วนที่ 2', eitParts[2]?.value);
  const mean = instruments[test];
  return withScore(test, mean ? roundExact(mean) : undefined);
}

function decidedBy(analysis: Analysis, level: LevelResult): string {
  const stated = analysis.set.statedOverall;
  const recomputed = analysis.overall;
  return level.basis === 'stated' && stated !== null
    ? formatHundredths(stated.value)
    : recomputed === null
      ? '–'
      : formatHundredths(roundExact(recomputed));
}

const overallAndLevel: Note = (analysis) => {
  const { level, overall } = analysis;
  if (overall === null) return 'ยังคำนวณคะแนนรวมและระดับไม่ได้ เนื่องจากคะแนนตัวชี้วัดไม่ครบ ๑๐ ตัวชี้วัด';
  if (level === null) {
    const score = formatHundredths(roundExact(overall));
    return `คะแนนรวม ${score} คะแนน ยังไม่ระบุระดับ เนื่องจากไม่ทราบเกณฑ์ของปีที่ประเมิน`;
  }
  return `คะแนนรวม ${decidedBy(analysis, level)} คะแนน ระดับ ${printedLevel(analysis) ?? level.level} ตาม${RULE_NAMES[level.rule]}`;
};

const basis: Note = (analysis) => {
  const { level, overall } = analysis;
  const stated = analysis.set.statedOverall;
  if (level === null || overall === null) return null;
  if (level.basis === 'stated') return 'คะแนนรวมที่ระบุในแฟ้มข้อมูลตรงกับคะแนนที่คำนวณจากรายตัวชี้วัด';
  return stated === null
    ? 'คะแนนรวมคำนวณจากคะแนนรายตัวชี้วัด เนื่องจากแฟ้มข้อมูลมิได้ระบุคะแนนรวม'
    : `คะแนนรวมคำนวณจากคะแนนรายตัวชี้วัด เนื่องจากคะแนนรวมที่ระบุในแฟ้มข้อมูล (${formatHundredths(stated.value)} คะแนน) ไม่ตรงกับผลการคำนวณ`;
};

const heldBack: Note = (analysis) => {
  const tests = analysis.level?.heldBackBy ?? [];
  if (tests.length === 0) return null;
  const names = tests.map((test) => testedScore(analysis, test)).join(' และ ');
  return `คะแนนรวมถึงเกณฑ์ของระดับที่สูงกว่า แต่คะแนนเครื่องมือ ${names} ยังไม่ถึงเกณฑ์รายเครื่องมือ`;
};

const atMost: Note = (analysis) =>
  analysis.level?.atMost === true && printedLevel(analysis) === analysis.level.level
    ? 'เกณฑ์พิจารณาคะแนน EIT แยกเป็นส่วนที่ 1 และส่วนที่ 2 ระดับนี้จึงเป็นระดับสูงสุดที่เป็นไปได้ โปรดตรวจสอบกับประกาศผลการประเมิน'
    : null;

const rounding: Note = ({ level }) =>
  level?.roundingDecided === true ? 'ระดับนี้ขึ้นอยู่กับการปัดเศษคะแนนเครื่องมือเป็นทศนิยม ๒ ตำแหน่งก่อนเทียบเกณฑ์' : null;

const rulesOfAnotherYear: Note = ({ options, set }) => {
  if (options.rulesOf === null || options.rulesOf === set.fiscalYear) return null;
  return `ใช้เกณฑ์การประเมินของปีงบประมาณ พ.ศ. ${options.rulesOf} ตามที่ผู้จัดทำเลือก`;
};

const caveats = ({ rules }: Analysis): string[] =>
  (rules?.caveats ?? []).flatMap((caveat) => CAVEAT_NOTES[caveat] ?? []);

const missing: Note = ({ indicators }) => {
  const numbers = indicators.filter(({ score }) => score === null).map(({ indicator }) => indicator);
  return numbers.length === 0 ? null : `ไม่มีคะแนนของตัวชี้วัดที่ ${numbers.join(', ')}`;
};

/** Why the overall and the level are what they are, most important first; digits are not converted yet. */
export function analysisNotes(analysis: Analysis): string[] {
  const notes: readonly Note[] = [
    overallAndLevel,
    heldBack,
    atMost,
    rounding,
    basis,
    missing,
    rulesOfAnotherYear,
  ];
  return [...notes.flatMap((note) => note(analysis) ?? []), ...caveats(analysis)];
}

/** What the next level asks for; null when it is not known, or when another level than ours is printed. */
export function nextLevelLabel(
  analysis: Analysis,
): { readonly text: string; readonly points: number } | null {
  const { nextLevel, level } = analysis;
  if (nextLevel === null || printedLevel(analysis) !== level?.level) return null;
  return nextLevel.level === null
    ? { text: 'อยู่ในระดับสูงสุดแล้ว คะแนนรวมที่ต้องเพิ่ม', points: 0 }
    : {
        text: `คะแนนรวมที่ต้องเพิ่มอย่างน้อยเพื่อเลื่อนเป็นระดับ ${nextLevel.level}`,
        points: exactToNumber(nextLevel.points),
      };
}
