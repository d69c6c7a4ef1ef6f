import { strFromU8, unzipSync } from 'fflate';
import type { TextBlock, TextDocument, TextSection } from '../text-document';
import { writeWord } from './write-word';

const MARGINS = { top: 56, right: 40, bottom: 60, left: 80 };

const section = (
  blocks: readonly TextBlock[],
  orientation: TextSection['orientation'] = 'portrait',
): TextSection => ({
  orientation,
  margins: MARGINS,
  blocks,
});

const TABLE: TextBlock = {
  kind: 'table',
  lines: 'all',
  columns: [100, 50, 50],
  headers: [
    {
      cells: [
        { text: 'มาตรการ', look: 'header', down: 2 },
        { text: 'ไตรมาส', look: 'header', span: 2 },
      ],
    },
    {
      cells: [
        { text: '๑', look: 'header' },
        { text: '๒', look: 'header' },
      ],
    },
  ],
  rows: [
    { cells: [{ text: 'ตัวชี้วัดที่ ๗', look: 'section', span: 3 }], withNext: true },
    {
      cells: [
        { text: '๑. งาน & "คน" <b>\nบรรทัดที่สอง', look: 'text' },
        { text: '√', look: 'mark' },
        { text: '', look: 'center' },
      ],
      splits: true,
    },
    {
      cells: [
        { text: '๒.', look: 'text' },
        { text: '', look: 'center' },
        { text: '√', look: 'mark' },
      ],
      withNext: true,
    },
  ],
};

const PERSON = ['ลงชื่อ ....', '(....)'];
const SIGNATURES: TextBlock = { kind: 'signatures', rows: [[PERSON, PERSON], [PERSON]] };

const DOCUMENT: TextDocument = {
  title: 'แผน "หนึ่ง" & สอง',
  author: 'อบต.ตัวอย่าง',
  font: 'TH SarabunPSK',
  sizes: { title: 20, heading: 18, text: 16, table: 14 },
  pageNumbers: 'thai',
  sections: [
    section([
      { kind: 'paragraph', look: 'title', text: 'ชื่อเรื่อง' },
      { kind: 'paragraph', look: 'heading', text: '๑ หลักการ' },
      { kind: 'paragraph', look: 'text', text: 'ข้อความ\u0000ที่มีอักขระต้องห้าม' },
    ]),
    section([TABLE, SIGNATURES], 'landscape'),
  ],
};

async function partsOf(document: TextDocument): Promise<Readonly<Record<string, string>>> {
  const files = unzipSync(await writeWord(document));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([all]) => all);

describe('a document for Word', () => {
  let parts: Readonly<Record<string, string>>;
  let body: string;
  beforeAll(async () => {
    parts = await partsOf(DOCUMENT);
    body = parts['word/document.xml'] ?? '';
  });

  const rowsOf = (): string[] => matches(body, /<w:tr>.*?<\/w:tr>/gs);

  it('has a section of A4 for each shape of page, with its margins', () => {
    expect(matches(body, /<w:pgSz [^>]*>/g)).toEqual([
      expect.stringMatching(/w:w="11906" w:h="16838"/),
      expect.stringMatching(/w:w="16838" w:h="11906" w:orient="landscape"/),
    ]);
    expect(matches(body, /<w:pgMar [^>]*>/g)).toHaveLength(2);
    expect(body).toContain('w:top="1120" w:right="800" w:bottom="1200" w:left="1600"');
  });

  it('numbers its pages with Thai digits where the text has them, in a footer in the middle', async () => {
    expect(matches(body, /w:fmt="thaiNumbers"/g)).toHaveLength(2);
    expect(parts['word/footer1.xml']).toMatch(/w:pStyle w:val="Footer".*PAGE/s);
    expect(parts['word/styles.xml']).toMatch(/w:styleId="Footer".*?<w:jc w:val="center"\/>/s);
    const arabic = await partsOf({ ...DOCUMENT, pageNumbers: 'arabic' });
    expect(arabic['word/document.xml']).not.toContain('thaiNumbers');
  });

  it('repeats the header rows of a table, and no others', () => {
    expect(rowsOf().map((row) => row.includes('<w:tblHeader/>'))).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it('lets no row go over to the next page but the one that is higher than a page', () => {
    expect(rowsOf().map((row) => row.includes('<w:cantSplit/>'))).toEqual([
      true,
      true,
      true,
      false,
      true,
      true,
      true,
    ]);
  });

  it('keeps a row with what follows it, and places to sign whole', () => {
    const kept = rowsOf().map((row) => {
      const paragraphs = matches(row, /<w:p>/g).length;
      const keep = matches(row, /<w:keepNext\/>/g).length;
      return keep === 0 ? 'free' : keep === paragraphs ? 'kept' : 'partly';
    });
    expect(kept.slice(2, 5)).toEqual(['kept', 'free', 'kept']);
    expect(body.slice(body.lastIndexOf('<w:tbl>'))).toContain('ลงชื่อ');
    // As the last row of the table before them: LibreOffice keeps rows together, but no table with what follows it.
    expect(body).toMatch(/<w:tc>(?:(?!<\/w:tc>).)*<w:tbl>/s);
    // A paragraph stands between tables, else Word would make one of them.
    expect(body).not.toMatch(/<\/w:tbl><w:tbl>/);
    expect(body).not.toMatch(/<\/w:tbl><w:sectPr/);
  });

  it('gives persons even shares of the width, and keeps one row of them with the next', async () => {
    const sections = [
      section([{ kind: 'paragraph', look: 'text', text: 'ข้อความ', withNext: true }, SIGNATURES]),
    ];
    const { 'word/document.xml': alone = '' } = await partsOf({ ...DOCUMENT, sections });
    expect(alone).toMatch(/<w:keepNext\/>.*ข้อความ/s);
    const rows = matches(alone, /<w:tr>.*?<\/w:tr>/gs);
    expect(rows.map((row) => matches(row, /<w:gridSpan w:val="\d+"\/>/g))).toEqual([
      ['<w:gridSpan w:val="6"/>', '<w:gridSpan w:val="6"/>'],
      ['<w:gridSpan w:val="12"/>'],
    ]);
    expect(rows.map((row) => matches(row, /<w:keepNext\/>/g).length)).toEqual([6, 0]);
  });

  it('leaves a gap between bars and no lines around a table of them', async () => {
    const bars: TextBlock = {
      kind: 'table',
      lines: 'none',
      columns: [60, 40],
      headers: [],
      rows: [
        {
          cells: [
            { text: '', look: 'bar' },
            { text: '๖๐', look: 'center' },
          ],
        },
      ],
    };
    const { 'word/document.xml': drawn = '' } = await partsOf({ ...DOCUMENT, sections: [section([bars])] });
    expect(matches(drawn, /w:fill="7F7F7F"/g)).toHaveLength(1);
    expect(matches(drawn, /w:color="FFFFFF"/g)).toHaveLength(2);
    expect(drawn).not.toContain('w:color="000000"');
  });

  it('joins header cells over columns and rows', () => {
    expect(body).toContain('<w:gridSpan w:val="2"/>');
    expect(matches(body, /<w:vMerge w:val="(restart|continue)"\/>/g)).toHaveLength(2);
    expect(matches(body, /<w:gridCol w:w="\d+"\/>/g).slice(0, 3)).toEqual([
      '<w:gridCol w:w="2000"/>',
      '<w:gridCol w:w="1000"/>',
      '<w:gridCol w:w="1000"/>',
    ]);
  });

  it('names one font for all kinds of letters, sizes and weights for complex ones, and Thai as the language', () => {
    const styles = parts['word/styles.xml'] ?? '';
    for (const kind of ['ascii', 'hAnsi', 'cs', 'eastAsia'])
      expect(styles).toContain(`w:${kind}="TH SarabunPSK"`);
    expect(styles).toContain('<w:lang w:val="th-TH" w:eastAsia="th-TH" w:bidi="th-TH"/>');
    expect(matches(styles, /<w:b\/>/g)).toHaveLength(matches(styles, /<w:bCs\/>/g).length);
    expect(styles).toContain('<w:sz w:val="32"/><w:szCs w:val="32"/>');
    expect(styles).toMatch(/w:styleId="TableText".*?<w:szCs w:val="28"\/>/s);
  });

  it('has headings that Word knows as such and that stay with what follows', () => {
    expect(body).toContain('<w:pStyle w:val="Heading1"/>');
    expect(parts['word/styles.xml']).toMatch(
      /w:styleId="Heading1"><w:name w:val="heading 1"\/>.*?<w:keepNext\/>.*?<w:outlineLvl w:val="0"\/>/s,
    );
  });

  it('is black on white with greys, and every style that it uses is there', () => {
    const colours = matches(`${body}${parts['word/styles.xml'] ?? ''}`, /(?:w:color|w:fill)="[^"]*"/g);
    expect(new Set(colours.map((colour) => /"(.*)"/.exec(colour)?.[1]))).toEqual(
      new Set(['000000', 'auto', 'E7E7E7', 'F2F2F2', 'BFBFBF']),
    );
    const used = matches(body, /<w:pStyle w:val="\w+"\/>/g).map((use) => /"(\w+)"/.exec(use)?.[1]);
    for (const style of used) expect(parts['word/styles.xml']).toContain(`w:styleId="${style ?? ''}"`);
  });

  it('keeps text as it is: marks of XML, several lines, and nothing that XML forbids', () => {
    expect(body).toContain('๑. งาน &amp; &quot;คน&quot; &lt;b&gt;');
    expect(body).toContain('ข้อความที่มีอักขระต้องห้าม');
    expect(matches(rowsOf()[3] ?? '', /<w:p>/g)).toHaveLength(4);
  });

  it('says whose it is and nothing of who or what wrote it, and when', () => {
    expect(parts['docProps/core.xml']).toContain('<dc:title>แผน "หนึ่ง" &amp; สอง</dc:title>');
    expect(parts['docProps/core.xml']).toContain('<dc:creator>อบต.ตัวอย่าง</dc:creator>');
    const all = Object.values(parts).join('');
    expect(all).not.toMatch(/Un-named|dcterms:|<Application>/);
  });

  it('asks for nothing from a network', () => {
    for (const [name, part] of Object.entries(parts)) {
      if (name.endsWith('.rels')) expect(part).not.toContain('TargetMode="External"');
    }
  });

  it('has equal parts whenever it is written', async () => {
    expect(await partsOf(DOCUMENT)).toEqual(parts);
  });
});
