import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const relations = (...links: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `${declaration}<Relationships xmlns="${PACKAGE}/relationships">${links
    .map(
      ([id, type, target]) =>
        `<Relationship Id="${id}" Type="${type.includes(':') ? type : `${OFFICE}/${type}`}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const sheet = (body: string): string =>
  `${declaration}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${body}</worksheet>`;

/**
 * A workbook as users send it, made by hand so that every trap is in it: file numbers that do not follow the sheet
 * numbers, a table and a sheet with the names that our documents wish, rich text, comments, a conditional format, a
 * hidden sheet, defined names, a calculation chain, a number format with ">" in it.
 */
export const INPUT_PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    `${declaration}<Types xmlns="${PACKAGE}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>` +
    `<Default Extension="vml" ContentType="${TYPE}.vmlDrawing"/>` +
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.spreadsheetml.sheet.main+xml"/>` +
    ['sheet2', 'sheet3']
      .map(
        (name) =>
          `<Override PartName="/xl/worksheets/${name}.xml" ContentType="${TYPE}.spreadsheetml.worksheet+xml"/>`,
      )
      .join('') +
    `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.spreadsheetml.styles+xml"/>` +
    `<Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.spreadsheetml.sharedStrings+xml"/>` +
    `<Override PartName="/xl/calcChain.xml" ContentType="${TYPE}.spreadsheetml.calcChain+xml"/>` +
    `<Override PartName="/xl/tables/table1.xml" ContentType="${TYPE}.spreadsheetml.table+xml"/>` +
    `<Override PartName="/xl/comments1.xml" ContentType="${TYPE}.spreadsheetml.comments+xml"/>` +
    `</Types>`,
  '_rels/.rels': relations(['rId1', 'officeDocument', 'xl/workbook.xml']),
  'xl/workbook.xml':
    `${declaration}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr codeName="ThisWorkbook"/>` +
    `<bookViews><workbookView activeTab="0"/></bookViews>` +
    `<sheets><sheet name="คะแนน" sheetId="1" r:id="rId1"/><sheet name="Owners 2568" sheetId="2" state="hidden" r:id="rId2"/></sheets>` +
    `<definedNames><definedName name="Threshold">'คะแนน'!$C$4</definedName>` +
    `<definedName name="_xlnm.Print_Area" localSheetId="0">'คะแนน'!$A$1:$C$5</definedName></definedNames>` +
    `<calcPr calcId="191029"/></workbook>`,
  'xl/_rels/workbook.xml.rels': relations(
    ['rId1', 'worksheet', 'worksheets/sheet3.xml'],
    ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
    ['rId5', 'styles', 'styles.xml'],
    ['rId6', 'sharedStrings', 'sharedStrings.xml'],
    ['rId7', 'calcChain', '/xl/calcChain.xml'],
  ),
  'xl/worksheets/sheet3.xml': sheet(
    `<dimension ref="B3:C5"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData>` +
      `<row r="3"><c r="B3" s="1" t="s"><v>0</v></c><c r="C3" s="1"/></row>` +
      `<row r="4"><c r="B4" t="s"><v>1</v></c><c r="C4" s="2"><v>0.9201</v></c></row>` +
      `<row r="5"><c r="B5" t="b"><v>1</v></c><c r="C5"><f>C4*100</f><v>92.01</v></c></row></sheetData>` +
      `<mergeCells count="1"><mergeCell ref="B3:C3"/></mergeCells>` +
      `<conditionalFormatting sqref="C4:C5"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>85</formula></cfRule></conditionalFormatting>` +
      `<legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId3"/></tableParts>`,
  ),
  'xl/worksheets/_rels/sheet3.xml.rels': relations(
    ['rId1', 'comments', '../comments1.xml'],
    ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['rId3', 'table', '../tables/table1.xml'],
  ),
  'xl/worksheets/sheet2.xml': sheet(`<sheetData><row r="1"><c r="A1" t="s"><v>2</v></c></row></sheetData>`),
  'xl/tables/table1.xml':
    `${declaration}<table xmlns="${MAIN}" id="7" name="Owners" displayName="Owners" ref="B4:C5">` +
    `<tableColumns count="2"><tableColumn id="1" name="ก"/><tableColumn id="2" name="ข"/></tableColumns></table>`,
  'xl/comments1.xml': `${declaration}<comments xmlns="${MAIN}"><authors><author/></authors><commentList><comment ref="B4" authorId="0"><text><t>หมายเหตุ</t></text></comment></commentList></comments>`,
  'xl/drawings/vmlDrawing1.vml': `<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="a"/></xml>`,
  'xl/sharedStrings.xml':
    `${declaration}<sst xmlns="${MAIN}" count="3" uniqueCount="3"><si><t>ตัวชี้วัด</t></si>` +
    `<si><r><t>การใช้</t></r><r><rPr><b/></rPr><t>อำนาจ</t></r></si><si><t>ลับ</t></si></sst>`,
  'xl/calcChain.xml': `${declaration}<calcChain xmlns="${MAIN}"><c r="C5" i="1"/></calcChain>`,
  'xl/styles.xml':
    `${declaration}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="170" formatCode="[>=50]0.00;0"/>` +
    `<numFmt numFmtId="171" formatCode="[$-D00041E]0.00"/></numFmts>` +
    `<fonts count="2"><font><sz val="16"/><name val="TH SarabunPSK"/></font><font><b/><sz val="16"/><name val="TH SarabunPSK"/></font></fonts>` +
    `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
    `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
    `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
    `<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>` +
    `<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0"><alignment horizontal="center"/></xf>` +
    `<xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>` +
    `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>` +
    `<dxfs count="1"><dxf><font><color rgb="FFFF0000"/></font></dxf></dxfs></styleSheet>`,
  'customXml/item1.xml': '<kept/>',
};

/** Parts that may grow when sheets are added; every other one keeps its bytes. */
export const SHARED_PARTS: readonly string[] = [
  '[Content_Types].xml',
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/styles.xml',
  'xl/sharedStrings.xml',
];

/** The parts as a file, some of them replaced. */
export function inputWorkbook(changes: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts = Object.entries({ ...INPUT_PARTS, ...changes });
  return zipSync(Object.fromEntries(parts.map(([path, text]) => [path, strToU8(text)])));
}

/** The same workbook with a prefix before every element, as some libraries write it. */
export function prefixedWorkbook(): Uint8Array {
  const prefixed = Object.entries(INPUT_PARTS)
    .filter(([path]) => path.startsWith('xl/') && path.endsWith('.xml'))
    .map(([path, text]) => [
      path,
      text.replace(/<(\/?)(?=[a-z])/gi, '<$1x:').replace(` xmlns="${MAIN}"`, ` xmlns:x="${MAIN}"`),
    ]);
  return inputWorkbook(Object.fromEntries(prefixed) as Record<string, string>);
}

/** The same workbook with macros. */
export function macroWorkbook(): Uint8Array {
  const types = INPUT_PARTS['[Content_Types].xml'] ?? '';
  const links = INPUT_PARTS['xl/_rels/workbook.xml.rels'] ?? '';
  return inputWorkbook({
    '[Content_Types].xml': types
      .replace(`${TYPE}.spreadsheetml.sheet.main+xml`, 'application/vnd.ms-excel.sheet.macroEnabled.main+xml')
      .replace(
        '<Override',
        '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Override',
      ),
    'xl/_rels/workbook.xml.rels': links.replace(
      '</Relationships>',
      '<Relationship Id="rId9" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
    ),
    'xl/vbaProject.bin': 'macros',
  });
}
