import { INDICATORS } from '../../../src/framework';
import { indicatorLabel } from '../../../src/scores/indicator-names';
import type { Cell } from '../../../src/workbook/cell-grid';
import type { Case, CaseScore, CaseSet, CaseSheet, Place } from './case';
import { insertColumns, insertRows, permuteRows, transpose } from './grid';
import type { Random } from './random';

/** Changes a case in place; false when the file gives nothing to change. */
export type Mutation = (one: Case, random: Random) => boolean;

const COMBINING = /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g;
const DIGITS = '0123456789๐๑๒๓๔๕๖๗๘๙';
const toThai = (text: string): string => text.replace(/\d/g, (digit) => DIGITS.charAt(Number(digit) + 10));

const cellAt = (one: Case, { sheet, row, column }: Place): Cell | undefined =>
  one.sheets[sheet]?.rows[row]?.[column];
function put(one: Case, { sheet, row, column }: Place, cell: Cell | undefined): void {
  const cells = one.sheets[sheet]?.rows[row];
  if (cells) cells[column] = cell;
}

const labelOf = (cell: Cell | undefined) =>
  typeof cell?.value === 'string' ? indicatorLabel(cell.value) : null;

interface Filled extends CaseScore {
  readonly score: number;
  readonly place: Place;
}
/** Scores with a cell of their own, apart from the name. */
const ownScores = (one: Case, sets: readonly CaseSet[]): Filled[] =>
  sets
    .flatMap(({ scores }) => scores)
    .filter((score): score is Filled => score.score !== null && score.place !== null)
    .filter(({ place }) => labelOf(cellAt(one, place)) === null);

const anySheet = (one: Case, random: Random): number => random.below(one.sheets.length);

const shift: Mutation = (one, random) => {
  const sheet = anySheet(one, random);
  insertRows(one, sheet, 0, random.below(40));
  insertColumns(one, sheet, 0, 1 + random.below(30));
  return true;
};

const transposeSheet: Mutation = (one) => {
  one.sheets.forEach((_, sheet) => transpose(one, sheet));
  return true;
};

const crossed = (sheet: CaseSheet, rows: readonly number[]): boolean =>
  sheet.merges.some(({ top, bottom }) => bottom > top && rows.some((row) => row >= top && row <= bottom));

/** Sorts a table anew: the rows of its indicators, or of its agencies and years, in any order. */
const shuffleRows: Mutation = (one, random) => {
  const set = random.pick(one.sets);
  const first = set?.scores.find(({ place }) => place !== null)?.place;
  if (!set || !first) return false;
  const places = set.scores.flatMap(({ place }) => place ?? []);
  if (places.some(({ sheet }) => sheet !== first.sheet)) return false;
  const own = [...new Set(places.map(({ row }) => row))];
  const columns = new Set(places.map(({ column }) => column));
  const listed = one.sets.filter(({ scores }) =>
    scores.every(
      ({ place }) =>
        place?.sheet === first.sheet && columns.has(place.column) && columns.size === places.length,
    ),
  );
  const rows =
    own.length === places.length
      ? own
      : [...new Set(listed.flatMap(({ scores }) => scores[0]?.place?.row ?? []))];
  if (rows.length < 2 || crossed(one.sheets[first.sheet]!, rows)) return false;
  permuteRows(one, first.sheet, rows, random.shuffled(rows));
  return true;
};

const NUMBER = /[0-9๐-๙]+\.[0-9๐-๙]+|[0-9๐-๙]+/g;
const plain = (text: string): string => text.replace(/[๐-๙]/g, (digit) => String(DIGITS.indexOf(digit) - 10));

/** The text with two digits of its score exchanged, and the score that it then shows; null when it shows another. */
function withSwap(text: string, score: number, random: Random): { text: string; score: number } | null {
  const match = [...text.matchAll(NUMBER)].find(
    ([digits]) => Math.round(Number(plain(digits)) * 100) === score,
  );
  if (!match) return null;
  const [digits] = match;
  const positions = [...digits].flatMap((digit, k) => (digit === '.' ? [] : [k]));
  const [a = 0, b = 0] = random.shuffled(positions);
  const letters = [...digits];
  [letters[a], letters[b]] = [letters[b]!, letters[a]!];
  const changed = letters.join('');
  return {
    text: text.slice(0, match.index) + changed + text.slice(match.index + digits.length),
    score: Math.round(Number(plain(changed)) * 100),
  };
}

/** What a score adds to the overall, in hundredths of the score's own unit. */
const share = (indicator: number): number => (indicator < 5 ? 0.06 : indicator < 8 ? 0.1 : 0.2);
/** Less than this in the overall is within the rounding of the sheet itself and cannot be told by anybody. */
const VISIBLE = 2;

const swapDigits: Mutation = (one, random) => {
  const complete = one.sets.filter(
    ({ overall, scores, mustTell }) =>
      overall !== null && !mustTell && scores.every(({ score }) => score !== null),
  );
  const set = random.pick(complete);
  if (!set) return false;
  const indicator = random.below(10);
  const entry = set.scores[indicator];
  if (!entry?.place || entry.score === null) return false;
  const cell = cellAt(one, entry.place);
  if (cell?.value == null || typeof cell.value === 'boolean') return false;
  const shown = typeof cell.value === 'number' ? (entry.score / 100).toFixed(2) : cell.value;
  const swap = withSwap(shown, entry.score, random);
  if (!swap || swap.score > 10_000) return false;
  if (Math.abs(swap.score - entry.score) * share(indicator) <= VISIBLE) return false;
  const value =
    typeof cell.value === 'string'
      ? swap.text
      : cell.percent
        ? Number((swap.score / 10_000).toFixed(4))
        : swap.score / 100;
  put(one, entry.place, { ...cell, value });
  entry.score = swap.score;
  set.mustTell = true;
  return true;
};

function changeText(one: Case, change: (text: string, cell: Cell) => string): boolean {
  let changed = false;
  for (const { rows } of one.sheets) {
    for (const row of rows) {
      row.forEach((cell, column) => {
        if (typeof cell?.value !== 'string') return;
        const text = change(cell.value, cell);
        if (text === cell.value) return;
        row[column] = { ...cell, value: text };
        changed = true;
      });
    }
  }
  return changed;
}

const dropMarks = (text: string, share_: number, random: Random): string =>
  text.replace(COMBINING, (mark) => (random.next() < share_ ? '' : mark));

const dropMarksOfNames: Mutation = (one, random) => {
  const part = 0.1 + random.next() * 0.9;
  return changeText(one, (text, cell) =>
    labelOf(cell)?.kind === 'indicator' ? dropMarks(text, part, random) : text,
  );
};

/** Marks of everything that is written: titles, headers, agencies, notes. */
const dropMarksEverywhere: Mutation = (one, random) => {
  const part = 0.05 + random.next() * 0.3;
  return changeText(one, (text) => dropMarks(text, part, random));
};

const NOTES = [
  'หมายเหตุ : ข้อมูล ณ วันที่ 31 สิงหาคม 2568',
  'ที่มา : ระบบ ITAS',
  'จัดทำโดย งานนโยบายและแผน สำนักปลัด',
  'โทร. 0 4212 3456 ต่อ 12',
  'ผู้ตอบแบบวัด IIT 32 คน EIT 61 คน',
  'เป้าหมายร้อยละ 85 ตามแผนแม่บทฯ',
  'ประกาศ ณ วันที่ 15 สิงหาคม พ.ศ. 2567',
  'ตามระเบียบกระทรวงมหาดไทย พ.ศ. 2547',
  'หน้า 2 จาก 3',
  'เห็นชอบ',
  '-',
  '*',
];

const noteRow: Mutation = (one, random) => {
  const sheet = anySheet(one, random);
  const { rows } = one.sheets[sheet]!;
  const at = random.below(rows.length + 1);
  insertRows(one, sheet, at, 1);
  const row = rows[at];
  if (row && random.next() < 0.7) {
    row[random.below(Math.max(1, row.length))] = { value: random.pick(NOTES) ?? '' };
  }
  return true;
};

/** An empty column, or one with a few remarks. */
const noteColumn: Mutation = (one, random) => {
  const sheet = anySheet(one, random);
  const { rows } = one.sheets[sheet]!;
  const at = random.below((rows[0]?.length ?? 0) + 1);
  insertColumns(one, sheet, at, 1);
  for (let remarks = random.below(4); remarks > 0; remarks -= 1) {
    const row = random.pick(rows);
    if (row) row[at] = { value: random.pick(NOTES) ?? '' };
  }
  return true;
};

/** A remark or a small number in a cell that was empty and is no score's. */
const strayCell: Mutation = (one, random) => {
  const sheet = anySheet(one, random);
  const { rows, merges } = one.sheets[sheet]!;
  const reserved = new Set(
    one.sets.flatMap(({ scores }) =>
      scores.flatMap(({ place }) => (place?.sheet === sheet ? [`${place.row}:${place.column}`] : [])),
    ),
  );
  const named = (row: number, column: number): boolean =>
    one.strangers.some((place) => place.sheet === sheet && (place.row === row || place.column === column));
  const free = rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      cell === undefined &&
      !named(row, column) &&
      !reserved.has(`${row}:${column}`) &&
      !merges.some(
        (merge) => row >= merge.top && row <= merge.bottom && column >= merge.left && column <= merge.right,
      )
        ? [{ sheet, row, column }]
        : [],
    ),
  );
  const place = random.pick(free);
  if (!place) return false;
  put(one, place, { value: random.next() < 0.3 ? 1 + random.below(99) : (random.pick(NOTES) ?? '') });
  return true;
};

const HEADERS = [
  'คะแนนเต็ม',
  'ค่าน้ำหนัก',
  'เป้าหมาย',
  'ค่าเฉลี่ยประเทศ',
  'ค่าเฉลี่ยจังหวัด',
  'ผลต่าง',
  'จำนวนผู้ตอบ',
  'อันดับ',
  'ปีที่ผ่านมา',
  null,
];
const covered = ({ merges }: CaseSheet, row: number, column: number): boolean =>
  merges.some(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );

/** A column (or, where names stand across, a row) of other numbers in the table, with a header or without. */
const otherNumbers: Mutation = (one, random) => {
  const places = random.pick(one.sets)?.scores.flatMap(({ place }) => place ?? []) ?? [];
  const [first] = places;
  const turned = new Set(places.map(({ row }) => row)).size === 1;
  if (!first || places.length < 2 || (!turned && new Set(places.map(({ column }) => column)).size > 1))
    return false;
  const sheet = one.sheets[first.sheet]!;
  if (sheet.rows.length === 0) return false;
  const header = random.pick(HEADERS) ?? null;
  const whole = random.next() < 0.3;
  const number = (): number => (whole ? 1 + random.below(100) : 60 + random.below(4000) / 100);
  if (turned) {
    const label =
      sheet.rows[first.row]?.findIndex(
        (cell) => typeof cell?.value === 'string' && /[ก-ฮ]/.test(cell.value),
      ) ?? -1;
    const at = first.row + 1;
    insertRows(one, first.sheet, at, 1);
    for (const { column } of places) put(one, { sheet: first.sheet, row: at, column }, { value: number() });
    one.strangers.push({ sheet: first.sheet, row: at, column: first.column });
    const left = Math.min(...places.map(({ column }) => column));
    if (header !== null && label >= 0 && label < left && !covered(sheet, at, label)) {
      put(one, { sheet: first.sheet, row: at, column: label }, { value: header });
    }
    return true;
  }
  const at = first.column + (random.next() < 0.5 ? 0 : 1);
  insertColumns(one, first.sheet, at, 1);
  for (const { row } of places) {
    if (!covered(sheet, row, at)) put(one, { sheet: first.sheet, row, column: at }, { value: number() });
  }
  one.strangers.push({ sheet: first.sheet, row: first.row, column: at });
  const above = Math.min(...places.map(({ row }) => row)) - 1;
  if (header !== null && above >= 0 && !covered(sheet, above, at)) {
    put(one, { sheet: first.sheet, row: above, column: at }, { value: header });
  }
  return true;
};

const WRITTEN: readonly ((score: string) => string)[] = [
  (score) => score,
  toThai,
  (score) => `${score} คะแนน`,
  (score) => `ร้อยละ ${toThai(score)}`,
  (score) => `${score}%`,
  (score) => ` ${score}\u00A0`,
  (score) => `${toThai(score)} คะแนน`,
];

/** Some or all scores as text, in Thai digits or with their unit. */
const numbersToText: Mutation = (one, random) => {
  const part = random.pick([0.2, 1]) ?? 1;
  const write = random.pick(WRITTEN);
  const scores = ownScores(one, one.sets).filter(() => random.next() < part);
  for (const { place, score } of scores) {
    put(one, place, { value: (write ?? random.pick(WRITTEN) ?? String)((score / 100).toFixed(2)) });
  }
  return scores.length > 0;
};

/** Names of indicators by other accepted spellings. */
const rename: Mutation = (one, random) => {
  const part = 0.2 + random.next() * 0.8;
  return changeText(one, (text, cell) => {
    const label = labelOf(cell);
    if (label?.kind !== 'indicator' || label.by === 'number' || label.score !== null) return text;
    const definition = INDICATORS[label.indicator - 1];
    return definition && random.next() < part
      ? (random.pick([definition.name, definition.englishName, ...definition.spellings]) ?? text)
      : text;
  });
};

const blankScore: Mutation = (one, random) => {
  const entry = random.pick(ownScores(one, one.sets)) as CaseScore | undefined;
  if (!entry?.place) return false;
  put(one, entry.place, random.next() < 0.5 ? undefined : { value: random.pick(['-', 'ไม่มีข้อมูล', '']) ?? '' });
  entry.score = null;
  return true;
};

/** What may happen to a sheet on its way through an office. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'shift rows and columns': shift,
  transpose: transposeSheet,
  'shuffle rows': shuffleRows,
  'swap two digits': swapDigits,
  'drop marks of names': dropMarksOfNames,
  'drop marks everywhere': dropMarksEverywhere,
  'insert a row': noteRow,
  'insert a column': noteColumn,
  'write into an empty cell': strayCell,
  'insert other numbers': otherNumbers,
  'numbers to text': numbersToText,
  'rename indicators': rename,
  'blank a score': blankScore,
};
