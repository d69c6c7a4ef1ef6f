import * as fc from 'fast-check';
import { SheetRows } from '../sheet-rows';
import { DEFAULT_SIGNERS, LONGEST_SIGNER_TEXT, MOST_SIGNERS, type Signer } from '../signers';
import { measure } from '../text/measure';
import { themeStyles } from '../theme';
import { addSignatures } from './signature';

const NINE = [98, 98, 342, 88, 36, 36, 36, 36, 150];
const FOUR = [190, 400, 110, 220];
const FONT = { family: 'TH SarabunPSK', size: 16, bold: false };

function draw(signers: readonly Signer[], columns: readonly number[] = NINE): SheetRows {
  const sheet = new SheetRows(columns, themeStyles('thai'), FONT.family);
  addSignatures(sheet, columns, { size: FONT.size }, signers);
  return sheet;
}

/** The lines of each place to sign, top to bottom, without the spaces that move them. */
function linesOf(sheet: SheetRows): string[][] {
  const texts = sheet.rows.map(({ cells }) => cells.map((cell) => cell && String(cell.value)));
  const columns = [
    ...new Set(texts.flatMap((cells) => cells.flatMap((text, column) => (text === null ? [] : [column])))),
  ];
  return columns
    .sort((a, b) => a - b)
    .map((column) => texts.flatMap((cells) => cells[column]?.replaceAll('\u00A0', ' ').trim() ?? []));
}

/** No text reaches the next one in its row, nor the end of the sheet. */
function checkRoomBetween(sheet: SheetRows, columns: readonly number[]): void {
  for (const { cells } of sheet.rows) {
    cells.forEach((cell, column) => {
      if (cell === null) return;
      const next = cells.findIndex((each, index) => index > column && each !== null);
      const room = columns
        .slice(column, next < 0 ? columns.length : next)
        .reduce((sum, width) => sum + width, 0);
      expect(measure(String(cell.value).replaceAll('\u00A0', ' '), FONT)).toBeLessThanOrEqual(room - 6);
    });
  }
}

const signer = (part: Partial<Signer>): Signer => ({ role: '', name: '', position: '', ...part });

describe('addSignatures', () => {
  it('leaves dots where nothing is known', () => {
    const drawn = linesOf(draw(DEFAULT_SIGNERS));
    expect(drawn).toHaveLength(3);
    drawn.forEach((lines, index) => {
      const role = DEFAULT_SIGNERS[index]?.role ?? '';
      expect(lines).toEqual([
        ...(role === 'ผู้อนุมัติ' ? ['เห็นชอบ / อนุมัติ'] : []),
        expect.stringMatching(new RegExp(`^ลงชื่อ \\.{9,} ${role}$`)),
        expect.stringMatching(/^\(\.{9,}\)$/),
        expect.stringMatching(/^ตำแหน่ง \.{9,}$/),
        expect.stringMatching(/^วันที่ \.{9,}$/),
      ]);
    });
  });

  it('prints a name in the middle of its brackets and a position alone', () => {
    const [lines = []] = linesOf(draw([signer({ name: 'นายตัวอย่าง ทดสอบ', position: 'ปลัดเทศบาล' })]));
    const [, before = '', after = ''] = /^\(( +)นายตัวอย่าง ทดสอบ( +)\)$/.exec(lines[1] ?? '') ?? [];
    expect(before.length).toBeGreaterThan(3);
    expect(after).toBe(before);
    expect(lines[2]).toBe('ปลัดเทศบาล');
  });

  it('says above the place of whoever decides what the signature means, and level with the others', () => {
    const { rows } = draw([signer({ role: 'ผู้จัดทำ' }), signer({ role: 'ผู้เห็นชอบ' })]);
    const texts = rows.map(({ cells }) =>
      cells.flatMap((cell) => (cell === null ? [] : [String(cell.value).replaceAll('\u00A0', ' ').trim()])),
    );
    expect(texts[1]).toEqual(['เห็นชอบ']);
    expect(texts[2]?.map((text) => text.startsWith('ลงชื่อ'))).toEqual([true, true]);
    expect(linesOf(draw([signer({ role: 'ผู้จัดทำ' })]))[0]?.[0]).toMatch(/^ลงชื่อ/);
  });

  it('puts every line in the middle of its place', () => {
    const [, first, second] = draw([signer({ role: 'ผู้อนุมัติ', position: 'ปลัด' })], [400]).rows.map(
      ({ cells }) => String(cells[0]?.value ?? ''),
    );
    const middle = (text = ''): number => {
      const words = text.replaceAll('\u00A0', ' ');
      return measure(words, FONT) - measure(words.trim(), FONT) / 2;
    };
    expect(Math.abs(middle(first) - 200)).toBeLessThan(5);
    expect(Math.abs(middle(second) - 200)).toBeLessThan(5);
  });

  it('wraps a long position and loses nothing of it', () => {
    const position = 'รองปลัดองค์การบริหารส่วนตำบล รักษาราชการแทนปลัดองค์การบริหารส่วนตำบล';
    const signers = Array.from({ length: MOST_SIGNERS }, () => signer({ role: 'ผู้อนุมัติ', position }));
    const sheet = draw(signers, FOUR);
    checkRoomBetween(sheet, FOUR);
    const drawn = linesOf(sheet)
      .map((lines) => lines.join('').replaceAll(' ', ''))
      .join('');
    expect(drawn.split(position.replaceAll(' ', '')).length - 1).toBe(MOST_SIGNERS);
  });

  it('puts a role that leaves no room for a pen below the dots', () => {
    const role = 'ผู้ตรวจสอบและรับรองความถูกต้องครบถ้วนของแผน';
    const [lines = []] = linesOf(draw([signer({ role }), signer({}), signer({})], [200, 200, 200, 200]));
    expect(lines[0]).toMatch(/^ลงชื่อ \.{9,}$/);
    expect(lines.slice(1).join('')).toContain(role);
  });

  it('stands in two rows where four would have too little room in one', () => {
    const signers = Array.from({ length: 4 }, (_, index) => signer({ name: `ผู้ลงนาม ${index}` }));
    const rowsWith = (columns: readonly number[]): number[] =>
      draw(signers, columns).rows.map(
        ({ cells }) => cells.filter((cell) => String(cell?.value).includes('ผู้ลงนาม')).length,
      );
    expect(rowsWith(NINE).filter((count) => count > 0)).toEqual([4]);
    expect(rowsWith(FOUR).filter((count) => count > 0)).toEqual([2, 2]);
  });

  it('draws nothing when nobody signs', () => {
    expect(draw([]).rows).toEqual([]);
  });

  it('never lets two texts meet, whatever is typed and however wide the columns are', () => {
    const letters = fc.constantFrom(...'กขงจนบมยรลวสเแโาีู้่ .()กง');
    const text = (longest: number) => fc.string({ unit: letters, maxLength: longest });
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            role: text(LONGEST_SIGNER_TEXT.role),
            name: text(LONGEST_SIGNER_TEXT.name),
            position: text(LONGEST_SIGNER_TEXT.position),
          }),
          { maxLength: MOST_SIGNERS },
        ),
        fc.constantFrom(NINE, FOUR, [231, 231, 231, 231]),
        (signers, columns) => {
          const sheet = draw(signers, columns);
          checkRoomBetween(sheet, columns);
          const begun = sheet.rows.flatMap(({ cells }) =>
            cells.filter((cell) => String(cell?.value).includes('ลงชื่อ')),
          );
          expect(begun).toHaveLength(signers.length);
        },
      ),
      { numRuns: 60 },
    );
  });
});
