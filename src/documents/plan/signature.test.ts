import * as fc from 'fast-check';
import { DEFAULT_DOCUMENT_OPTIONS } from '../options';
import { SheetRows } from '../sheet-rows';
import { DEFAULT_SIGNERS, LONGEST_SIGNER_TEXT, MOST_SIGNERS, type Signer } from '../signers';
import { measure } from '../text/measure';
import { metricsOf } from '../text/metrics';
import { themeStyles } from '../theme';
import { addSignatures } from './signature';

const FONT = { metrics: metricsOf(DEFAULT_DOCUMENT_OPTIONS), size: 16, bold: false };
/** A little is free at both ends of a line. */
const lineWidth = (width: number): number => width - 8;

const WIDE = 780;
const NARROW = 508;

function draw(signers: readonly Signer[], width = WIDE): SheetRows {
  const sheet = new SheetRows([width], themeStyles(DEFAULT_DOCUMENT_OPTIONS), FONT.metrics);
  addSignatures(sheet, [width], { size: FONT.size }, signers);
  return sheet;
}

/** The rows of signatories: their lines, without the gaps above them. */
function rowsOf(sheet: SheetRows): string[][] {
  const rows: string[][] = [];
  for (const { cells } of sheet.rows) {
    const [text] = cells;
    if (!text) rows.push([]);
    else rows.at(-1)?.push(String(text.value));
  }
  return rows;
}

/** The lines of each of `count` places side by side, cut where one place ends and the next begins. */
function placesOf(lines: readonly string[], count: number, width: number): string[][] {
  const room = lineWidth(width) / count;
  return Array.from({ length: count }, (_, place) =>
    lines.flatMap((line) => {
      let at = 0;
      let here = 0;
      let own = '';
      for (const letter of line) {
        // A mark stands where its letter does.
        if (!/\p{M}/u.test(letter)) here = Math.floor(at / room);
        if (here === place) own += letter;
        at += measure(letter, FONT);
      }
      const text = own.replaceAll('\u00A0', ' ').trim();
      return text === '' ? [] : [text];
    }),
  );
}

const linesOf = (signers: readonly Signer[], width = WIDE): string[][] => {
  const [lines = []] = rowsOf(draw(signers, width));
  return placesOf(lines, signers.length, width);
};

const signer = (part: Partial<Signer>): Signer => ({ role: '', name: '', position: '', ...part });

describe('addSignatures', () => {
  it('leaves dots where nothing is known, side by side', () => {
    const drawn = linesOf(DEFAULT_SIGNERS);
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
    const [lines = []] = linesOf([signer({ name: 'นายตัวอย่าง ทดสอบ', position: 'ปลัดเทศบาล' })]);
    const [, before = '', after = ''] = /^\(( +)นายตัวอย่าง ทดสอบ( +)\)$/.exec(lines[1] ?? '') ?? [];
    expect(before.length).toBeGreaterThan(3);
    expect(after).toBe(before);
    expect(lines[2]).toBe('ปลัดเทศบาล');
  });

  it('says above the place of whoever decides what the signature means, and level with the others', () => {
    const signers = [signer({ role: 'ผู้จัดทำ' }), signer({ role: 'ผู้เห็นชอบ' })];
    const [lines = []] = rowsOf(draw(signers));
    expect(lines[0]?.replaceAll('\u00A0', ' ').trim()).toBe('เห็นชอบ');
    expect(placesOf(lines.slice(1, 2), 2, WIDE).map(([text]) => text?.startsWith('ลงชื่อ'))).toEqual([
      true,
      true,
    ]);
    expect(linesOf([signer({ role: 'ผู้จัดทำ' })])[0]?.[0]).toMatch(/^ลงชื่อ/);
  });

  it('puts every line in the middle of its place', () => {
    const [lines = []] = rowsOf(draw([signer({ role: 'ผู้อนุมัติ', position: 'ปลัด' })], 400));
    const middle = (line: string): number => {
      const words = line.replaceAll('\u00A0', ' ');
      return measure(words, FONT) - measure(words.trim(), FONT) / 2;
    };
    for (const line of lines) expect(Math.abs(middle(line) - lineWidth(400) / 2)).toBeLessThan(5);
  });

  it('wraps a long position and loses nothing of it', () => {
    const position = 'รองปลัดองค์การบริหารส่วนตำบล รักษาราชการแทนปลัดองค์การบริหารส่วนตำบล';
    const signers = Array.from({ length: MOST_SIGNERS }, () => signer({ role: 'ผู้อนุมัติ', position }));
    for (const lines of linesOf(signers)) {
      expect(lines.join('').replaceAll(' ', '')).toContain(position.replaceAll(' ', ''));
    }
  });

  it('puts a role that leaves no room for a pen below the dots', () => {
    const role = 'ผู้ตรวจสอบและรับรองความถูกต้องครบถ้วนของแผนปฏิบัติการ';
    const [lines = []] = linesOf([signer({ role }), signer({}), signer({})], 480);
    expect(lines[0]).toMatch(/^ลงชื่อ \.{9,}$/);
    expect(lines.slice(1).join('')).toContain(role);
  });

  it('stands in two rows where four would have too little room in one', () => {
    const signers = Array.from({ length: 4 }, (_, index) => signer({ name: `ผู้ลงนาม ${index}` }));
    const counts = (width: number): number[] =>
      rowsOf(draw(signers, width)).map((lines) => lines.join('').split('ผู้ลงนาม').length - 1);
    expect(counts(WIDE)).toEqual([4]);
    expect(counts(NARROW)).toEqual([2, 2]);
  });

  it('draws nothing when nobody signs', () => {
    expect(draw([]).rows).toEqual([]);
  });

  it('never lets two texts meet, whatever is typed and however wide the sheet is', () => {
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
        fc.constantFrom(WIDE, NARROW, 600),
        (signers, width) => {
          const rows = rowsOf(draw(signers, width));
          const all = rows.flat();
          for (const line of all) {
            expect(measure(line, FONT)).toBeLessThanOrEqual(lineWidth(width) + 1);
          }
          expect(all.join('').split('ลงชื่อ').length - 1).toBe(signers.length);
          for (const lines of rows) {
            const count = (lines[0] ?? '').split('ลงชื่อ').length - 1;
            const begun = placesOf(lines.slice(0, 1), count, width);
            for (const place of begun) expect(place[0]).toMatch(/^ลงชื่อ/);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
