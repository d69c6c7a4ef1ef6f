/** What becomes of sheets that were drawn before when their documents are drawn again in the same file. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { stampedMarker } from '../src/workbook/earlier-drawings';
import type { SheetDocument } from '../src/workbook/sheet-document';
import { readWorkbook } from '../src/workbook/file/read';
import type { WrittenWorkbook } from '../src/workbook/file/draw-into';
import { drawSheets } from '../src/workbook/file/write';
import { ANALYSIS, BLANK, OWNERS } from './file-adapter/documents';
import { INPUT_PARTS, inputWorkbook, SHARED_PARTS } from './file-adapter/input-workbook';

const SET = [ANALYSIS, OWNERS];
const NAMES = ['วิเคราะห์ผล ๒๕๖๗', 'Owners 2568 (2)'];

const draw = (input: Uint8Array | null, documents: readonly SheetDocument[] = SET): WrittenWorkbook =>
  drawSheets(input, { documents }, 'เดิม');

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

/** The file with one part changed by a person's program. */
function changed(bytes: Uint8Array, path: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const before = strFromU8(parts[path] ?? new Uint8Array());
  const after = change(before);
  expect(after).not.toBe(before);
  return zipSync({ ...parts, [path]: strToU8(after) });
}

const tabsOf = (bytes: Uint8Array): string[] => readWorkbook(bytes).sheets.map(({ sheet }) => sheet);

const LINK =
  '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://a.go.th" TargetMode="External"/></Relationships>';

/** Our first sheet in a workbook of somebody. */
const ANALYSIS_PART = 'xl/worksheets/sheet1.xml';

describe('sheets that nobody edited', () => {
  test('are replaced in their place and under their names, however often', () => {
    const first = draw(inputWorkbook());
    expect(first).toMatchObject({ names: NAMES, replaced: [], kept: [] });
    let { bytes } = first;
    for (let time = 0; time < 3; time += 1) {
      const again = draw(bytes);
      expect(again).toMatchObject({ names: NAMES, replaced: NAMES, kept: [] });
      ({ bytes } = again);
    }
    // Types stand in the order in which parts came.
    const content = ({ '[Content_Types].xml': types = '', ...parts }: Record<string, string>) => ({
      ...parts,
      types: [...types.matchAll(/<\w+ [^>]*>/g)].map(([tag]) => tag).sort(),
    });
    expect(content(partsOf(bytes))).toEqual(content(partsOf(first.bytes)));
  });

  test('leave every part of others as it was, also where something new is drawn', () => {
    const once = draw(inputWorkbook()).bytes;
    const other: SheetDocument = { ...ANALYSIS, rows: ANALYSIS.rows.slice(0, 5), charts: [] };
    const after = partsOf(draw(once, [other, OWNERS]).bytes);
    for (const [path, part] of Object.entries(INPUT_PARTS)) {
      if (!SHARED_PARTS.includes(path)) expect([path, after[path]]).toEqual([path, part]);
    }
    expect(Object.keys(after).filter((path) => /charts|drawings\/drawing/.test(path))).toEqual([]);
    expect(after['[Content_Types].xml']).not.toContain('chart');
    expect(after[ANALYSIS_PART]).toContain('<dimension ref="A1:D5"/>');
  });

  test.each([
    [
      'renamed: it keeps the name that its user gave it',
      'xl/workbook.xml',
      /name="วิเคราะห์ผล ๒๕๖๗"/,
      'name="ผลของเรา"',
    ],
    ['hidden', 'xl/workbook.xml', /sheetId="3"/, 'sheetId="3" state="hidden"'],
    [
      'with another width',
      ANALYSIS_PART,
      /<col min="1" max="1" width="[\d.]+"/,
      '<col min="1" max="1" width="33"',
    ],
    ['with another colour', ANALYSIS_PART, /<c r="A3" s="\d+">/, '<c r="A3" s="2">'],
    ['with another stored result', ANALYSIS_PART, /<v>89.935<\/v>/, '<v>12</v>'],
    ['with formulas written otherwise', ANALYSIS_PART, /AVERAGE\(C3:C4\)/, 'average( C3:C4 )'],
    [
      'with its text in the cell',
      ANALYSIS_PART,
      /(<c r="B3" s="\d+") t="s"><v>\d+<\/v>/,
      '$1 t="inlineStr"><is><t>การใช้อำนาจ</t></is>',
    ],
  ])('%s', (_, path, from, to) => {
    const touched = changed(draw(inputWorkbook()).bytes, path, (xml) => xml.replace(from, to));
    const again = draw(touched);
    expect(again.kept).toEqual([]);
    expect(again.replaced).toHaveLength(2);
    expect(tabsOf(again.bytes)).toEqual(tabsOf(touched));
  });

  test('with a word about their file on the marker', () => {
    const marked = [{ ...ANALYSIS, marker: stampedMarker(ANALYSIS.marker, 'batch') }, OWNERS];
    const once = draw(inputWorkbook(), marked).bytes;
    expect(draw(once)).toMatchObject({ names: NAMES, replaced: NAMES, kept: [] });
    const edited = changed(once, ANALYSIS_PART, (xml) => xml.replace('<v>81.67</v>', '<v>81.68</v>'));
    const again = draw(edited);
    expect(again).toMatchObject({ names: NAMES, replaced: NAMES.slice(1), kept: [{ from: NAMES[0] }] });
    expect(draw(again.bytes)).toMatchObject({ names: NAMES, replaced: NAMES, kept: [] });
  });

  test('share a formula as programs write it', () => {
    const rows = [1, 2, 3].map((row) => ({
      height: 20,
      cells: [
        { value: row, style: 'text' },
        { value: row * 2, style: 'text', formula: `A${row}*2+$A$1` },
      ],
    }));
    const [document] = [{ ...BLANK, rows }];
    const once = draw(null, [document]).bytes;
    const shared = changed(once, 'xl/worksheets/sheet1.xml', (xml) =>
      xml
        .replace('<f>A1*2+$A$1</f>', '<f t="shared" ref="B1:B3" si="0">A1*2+$A$1</f>')
        .replace(/<f>A[23]\*2\+\$A\$1<\/f>/g, '<f t="shared" si="0"/>'),
    );
    expect(draw(shared, [document]).kept).toEqual([]);
    const edited = changed(shared, 'xl/worksheets/sheet1.xml', (xml) =>
      xml.replace('A1*2+$A$1</f>', 'A1*2+A$1</f>'),
    );
    expect(draw(edited, [document]).kept).toHaveLength(1);
  });

  test('drawn by a version that did not remember what it drew, when they hold the same again', () => {
    const forgotten = changed(draw(null).bytes, 'xl/workbook.xml', (xml) =>
      xml.replace(/<definedName name="_ITA_PLANNER_CONTENT"[^>]*>[^<]*<\/definedName>/g, ''),
    );
    expect(draw(forgotten)).toMatchObject({ replaced: SET.map(({ name }) => name), kept: [] });
    const other: SheetDocument = { ...ANALYSIS, rows: ANALYSIS.rows.slice(0, 7) };
    expect(draw(forgotten, [other, OWNERS]).kept).toEqual([
      { from: 'วิเคราะห์ผล ๒๕๖๗', to: 'วิเคราะห์ผล ๒๕๖๗ (เดิม)' },
    ]);
  });
});

describe('sheets that a person edited', () => {
  const once = draw(inputWorkbook()).bytes;

  test.each([
    ['one digit of one cell', ANALYSIS_PART, /<v>81.67<\/v>/, '<v>81.68</v>'],
    ['the last digit that a person can type', ANALYSIS_PART, /<v>81.67<\/v>/, '<v>81.6700000000001</v>'],
    [
      'a text',
      ANALYSIS_PART,
      /(<c r="B3" s="\d+") t="s"><v>\d+<\/v>/,
      '$1 t="inlineStr"><is><t>การใช้อำนาจ.</t></is>',
    ],
    ['a number that became text', ANALYSIS_PART, /><v>81.67<\/v>/, ' t="str"><v>81.67</v>'],
    [
      'a cell that was emptied',
      ANALYSIS_PART,
      /<c r="C3" s="(\d+)"><v>81.67<\/v><\/c>/,
      '<c r="C3" s="$1"/>',
    ],
    ['a formula', ANALYSIS_PART, /AVERAGE\(C3:C4\)/, 'AVERAGE(C3:C3)'],
    ['a formula that became its result', ANALYSIS_PART, /<f>AVERAGE\(C3:C4\)<\/f>/, ''],
    ['a row that was taken out', ANALYSIS_PART, /<row r="8".*<\/row>/, ''],
    ['a link', 'xl/worksheets/_rels/sheet1.xml.rels', /<\/Relationships>/, LINK],
    [
      'a picture beside the chart',
      'xl/drawings/drawing1.xml',
      /<xdr:oneCellAnchor>/,
      '<xdr:twoCellAnchor/><xdr:oneCellAnchor>',
    ],
  ])('%s: kept under another name, behind the others, and told', (_, path, from, to) => {
    const edited = changed(once, path, (xml) => xml.replace(from, to));
    const again = draw(edited);
    expect(again).toMatchObject({
      names: NAMES,
      replaced: ['Owners 2568 (2)'],
      kept: [{ from: 'วิเคราะห์ผล ๒๕๖๗', to: 'วิเคราะห์ผล ๒๕๖๗ (เดิม)' }],
    });
    expect(tabsOf(again.bytes)).toEqual(['คะแนน', 'Owners 2568', ...NAMES, 'วิเคราะห์ผล ๒๕๖๗ (เดิม)']);
    const { sheets } = readWorkbook(again.bytes);
    expect(sheets[4]?.rows).toEqual(readWorkbook(edited).sheets[2]?.rows);
    expect(sheets[4]?.marker).toBe('analysis|2567|kept');
    expect(sheets[2]?.rows).toEqual(readWorkbook(once).sheets[2]?.rows);
    // It is nobody's earlier drawing any more: the next time it is left alone.
    expect(draw(again.bytes)).toMatchObject({ names: NAMES, replaced: NAMES, kept: [] });
  });

  test('are called by their new name in their own rules, charts and names', () => {
    const edited = changed(once, ANALYSIS_PART, (xml) => xml.replace('<v>81.67</v>', '<v>81.68</v>'));
    const parts = partsOf(draw(edited).bytes);
    const kept = "'วิเคราะห์ผล ๒๕๖๗ (เดิม)'!";
    expect(parts[ANALYSIS_PART]).toContain(`<formula1>${kept}$A$2:$D$2</formula1>`);
    expect(parts['xl/charts/chart1.xml']).toContain(`<c:f>${kept}$C$3:$C$5</c:f>`);
    const names = [
      ...(parts['xl/workbook.xml'] ?? '').matchAll(
        /<definedName name="(\w+|_xlnm\.\w+)" localSheetId="4"[^>]*>([^<]*)/g,
      ),
    ];
    expect(names.map(([, name, text]) => [name, text])).toEqual([
      ['_xlnm.Print_Area', `${kept}$A$1:$D$10`],
      ['_xlnm.Print_Titles', `${kept}$2:$2`],
      ['_ITA_PLANNER', '"analysis|2567|kept"'],
    ]);
  });

  test('keep a name of their own where the new sheet does not need it', () => {
    const edited = changed(
      changed(once, 'xl/workbook.xml', (xml) => xml.replace('name="วิเคราะห์ผล ๒๕๖๗"', 'name="ของเรา"')),
      ANALYSIS_PART,
      (xml) => xml.replace('<v>81.67</v>', '<v>81.68</v>'),
    );
    const again = draw(edited);
    expect(again.kept).toEqual([{ from: 'ของเรา', to: 'ของเรา' }]);
    expect(tabsOf(again.bytes)).toEqual([
      'คะแนน',
      'Owners 2568',
      'ของเรา',
      'Owners 2568 (2)',
      'วิเคราะห์ผล ๒๕๖๗',
    ]);
  });

  test('are numbered when it happens again', () => {
    let bytes = once;
    for (let time = 0; time < 3; time += 1) {
      const path =
        Object.entries(partsOf(bytes)).find(([, xml]) => xml.includes('<v>81.67</v></c><c r="D3"'))?.[0] ??
        '';
      ({ bytes } = draw(changed(bytes, path, (xml) => xml.replace('<v>81.67</v>', `<v>${time}</v>`))));
    }
    expect(tabsOf(bytes).slice(4)).toEqual([
      'วิเคราะห์ผล ๒๕๖๗ (เดิม)',
      'วิเคราะห์ผล ๒๕๖๗ (เดิม 2)',
      'วิเคราะห์ผล ๒๕๖๗ (เดิม 3)',
    ]);
  });
});

describe('the workbook around them', () => {
  test('is calculated when it is opened, where a formula of somebody looks at a sheet that was replaced', () => {
    const looks = inputWorkbook({
      'xl/worksheets/sheet2.xml': (INPUT_PARTS['xl/worksheets/sheet2.xml'] ?? '').replace(
        '</row>',
        '<c r="B1"><f>\'วิเคราะห์ผล ๒๕๖๗\'!C3</f><v>81.67</v></c></row>',
      ),
    });
    const calculates = (input: Uint8Array): boolean =>
      (partsOf(draw(draw(input).bytes).bytes)['xl/workbook.xml'] ?? '').includes('fullCalcOnLoad="1"');
    expect(calculates(looks)).toBe(true);
    expect(calculates(inputWorkbook())).toBe(false);
  });

  test('loses its order of calculating only where that names a cell of a sheet that goes', () => {
    const once = draw(inputWorkbook()).bytes;
    expect(partsOf(draw(once).bytes)['xl/calcChain.xml']).toBe(INPUT_PARTS['xl/calcChain.xml']);
    const calculated = changed(once, 'xl/calcChain.xml', (xml) =>
      xml.replace('</calcChain>', '<c r="D3" i="3"/><c r="D4"/></calcChain>'),
    );
    const parts = partsOf(draw(calculated).bytes);
    expect(parts['xl/calcChain.xml']).toBeUndefined();
    expect(parts['[Content_Types].xml']).not.toContain('calcChain');
    expect(parts['xl/_rels/workbook.xml.rels']).not.toContain('calcChain');
  });

  test('shows first what it showed: the new sheet in the place of one that was selected', () => {
    const alone = draw(null).bytes;
    for (const bytes of [
      alone,
      changed(alone, ANALYSIS_PART, (xml) => xml.replace('<v>81.67</v>', '<v>1</v>')),
    ]) {
      const selected = Object.entries(partsOf(draw(bytes).bytes)).filter(([, xml]) =>
        xml.includes('tabSelected="1"'),
      );
      expect(selected).toHaveLength(1);
      expect(selected[0]?.[1]).toContain('<v>81.67</v>');
    }
  });
});
