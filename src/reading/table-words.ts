import { cleanText, skeleton } from '../scores/thai-text';
import type { Area } from './areas';
import { otherInstrument } from './other-instruments';
import { cellText, type SheetView } from './sheet-view';
import { roleOf } from './roles';

/** What the words over and beside a table say that it is. */
export interface TableWords {
  /** Its title or its tab speaks of results, of scores or of ITA. */
  readonly ofScores: boolean;
  /** Its title or its tab speaks of measures, progress, budgets, risks, the structure of the assessment. */
  readonly ofOthers: boolean;
  /** Its title or its tab announces targets or forecasts, and no other line results. */
  readonly ofTargets: boolean;
  /** It has columns for measures, steps, owners: a plan or a report, in which scores need a header that says so. */
  readonly withMeasures: boolean;
  /** ITA, its instruments or its full name stand somewhere near. */
  readonly ofIta: boolean;
  /** The title or the tab names another assessment (LPA, MOIT): its name. */
  readonly other: string | null;
}

const word = (...texts: readonly string[]): string => texts.map(skeleton).join('|');

const OF_SCORES = new RegExp(
  word('ผลการประเมิน', 'ผลประเมิน', 'คะแนน', 'ผลคะแนน', 'ผลวิเคราะห์', 'score', 'result'),
);
const OF_ITA = new RegExp(
  `${word('คุณธรรมและความโปร่งใส', 'ไอทีเอ')}|(?:^|[^a-z])(?:ita|iit|eit|oit)(?:[^a-z]|$)|ita`,
);
/** ปีงบประมาณ and the name of indicator 2 are no budgets. */
const NO_BUDGET = new RegExp(word('ปีงบประมาณ', 'ประจำปีงบประมาณ', 'การใช้งบประมาณ'), 'g');
const OF_OTHERS = new RegExp(
  word(
    ...[
      'ความก้าวหน้า',
      'ความคืบหน้า',
      'ติดตาม',
      'ตามมาตรการ',
      'การดำเนินการมาตรการ',
      'แผนปฏิบัติ',
      'แผนงาน',
      'แผนดำเนิน',
    ],
    ...['งบประมาณ', 'เบิกจ่าย', 'ความเสี่ยง', 'โครงสร้าง', 'สารบัญ', 'ปฏิทิน', 'แบบสอบถาม', 'จำนวนข้อ', 'น้ำหนัก'],
    ...['ค่าเป้าหมาย', 'เป้าหมายการ', 'เกณฑ์การให้', 'ความพึงพอใจ', 'ผู้รับผิดชอบ', 'ตัวชี้วัดความสำเร็จ'],
  ),
);

/** "ตารางเป้าหมายคะแนน ITA ปี 2569": the first word decides, as results and targets are often announced together. */
const OF_TARGETS = new RegExp(
  `^(?:${word('ตาราง', 'ที่', 'สรุป', 'การ', 'กำหนด', 'แบบ')}|[0-9])*(?:${word('ค่า', 'คะแนน', 'ตั้ง')})*` +
    `(?:${word('เป้า', 'คาดการณ์', 'คาดหวัง', 'ประมาณการ', 'พยากรณ์', 'target', 'forecast')})`,
);
const OF_RESULTS = new RegExp(
  `^(?:${word('ตาราง', 'ที่', 'สรุป', 'รายงาน')}|[0-9])*(?:${word('ผลการประเมิน', 'ผลประเมิน', 'ผลคะแนน', 'ผลการ')})`,
);

/** Headers of a plan or a report on it. */
const OF_MEASURES = new RegExp(
  `^(?:${word('มาตรการ', 'แนวทาง', 'ผู้รับผิดชอบ', 'หน่วยงานรับผิดชอบ', 'ระยะเวลา', 'ขั้นตอน', 'วิธีการ', 'กิจกรรม', 'โครงการ')})`,
);

/** Title rows above a table. */
const TITLE_REACH = 8;
/** A longer text tells many things. */
const LONGEST_TITLE = 400;
/** Header rows above the first row of names. */
const HEADER_REACH = 4;

const textsIn = (view: SheetView, from: number, to: number): string[] => {
  const texts: string[] = [];
  for (let row = Math.max(0, from); row < to; row += 1) {
    for (const { cell } of view.rowCells(row))
      if (typeof cell.value === 'string' && cell.value.length <= LONGEST_TITLE) texts.push(cell.value);
  }
  return texts;
};

/** Reads the words over a table: titles up to the table before it, its header rows, the tab. */
export function tableWords(view: SheetView, area: Area, ceiling: number, turned: boolean): TableWords {
  const top = Math.max(ceiling, area.top - TITLE_REACH);
  const titles = [view.sheet, ...textsIn(view, top, area.top)];
  const heads = textsIn(view, Math.max(ceiling, area.top - HEADER_REACH), area.top);
  const keys = titles.map((text) => skeleton(cleanText(text)));
  const lines = keys.filter(
    (_, index) => roleOf(titles[index] ?? '') === null || (titles[index] ?? '').length > LONGEST_HEAD,
  );
  return {
    ofScores: lines.some((key) => OF_SCORES.test(key)),
    ofOthers: lines.some((key) => OF_OTHERS.test(key.replace(NO_BUDGET, ''))),
    ofTargets:
      [keys[0] ?? '', ...lines].some((key) => OF_TARGETS.test(key)) &&
      !lines.some((key) => OF_RESULTS.test(key)),
    withMeasures: !turned && heads.some((text) => OF_MEASURES.test(skeleton(text))),
    ofIta: [...keys, ...[...heads, ...beside(view, area)].map((text) => skeleton(text))].some((key) =>
      OF_ITA.test(key),
    ),
    other: titles.map(otherInstrument).find((name) => name !== null) ?? null,
  };
}

/** A longer text over a table is a title, even if it begins as a header does. */
const LONGEST_HEAD = 30;

/** Texts at the left of the first rows: instruments often stand there. */
function beside(view: SheetView, area: Area): string[] {
  const texts: string[] = [];
  for (let row = area.top; row <= Math.min(area.bottom, area.top + HEADER_REACH); row += 1) {
    for (let column = 0; column < area.left; column += 1) texts.push(cellText(view.at(row, column)));
  }
  return texts;
}
