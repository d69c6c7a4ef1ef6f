import { PartIndex, partKey, readContentTypes, readRelations, relationsPath, resolveTarget } from './opc';

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

test('links are read with any prefix, in any quotes, with entities', () => {
  const links = [
    { id: 'rId1', type: 'urn:t', target: 'a&b.xml', external: false },
    { id: 'rId2', type: 'urn:u', target: 'https://x/', external: true },
  ];
  const xml = `<n:Relationships xmlns:n="${RELATIONS}"><!-- <n:Relationship Id="no"/> --><n:Relationship Id='rId1' Type="urn:t" Target="a&amp;b.xml"/><n:Relationship Id="rId2" Type="urn:u" Target="https://x/" TargetMode="External"></n:Relationship></n:Relationships>`;
  expect(readRelations(xml)).toEqual(links);
  expect(readRelations('<Relationships xmlns="urn:other"><Relationship Id="1"/></Relationships>')).toEqual(
    [],
  );
});

test('a part is what it is declared, else what its extension is', () => {
  const { typeOf, declared } = readContentTypes(
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="XML" ContentType="x"/><Override PartName="/xl/Sheet%201.xml" ContentType="s"/></Types>',
  );
  expect(['xl/sheet 1.xml', 'xl/other.xml', 'a.bin'].map((path) => typeOf(path))).toEqual(['s', 'x', '']);
  expect(declared).toEqual(['s', 'x']);
});

test('targets are paths, seen from the part that links', () => {
  const from = 'xl/worksheets/sheet1.xml';
  expect(resolveTarget(from, '../media/a.png')).toBe('xl/media/a.png');
  expect(resolveTarget(from, '/xl/a.xml')).toBe('xl/a.xml');
  expect(resolveTarget(from, './b%20c.xml#x')).toBe('xl/worksheets/b c.xml');
  expect(resolveTarget(from, '..\\a.xml')).toBe('xl/a.xml');
  // A place within the part itself, and a "%" that encodes nothing.
  expect(resolveTarget(from, "#'100%'!A1")).toBe(from);
  expect(resolveTarget('', '100%.xml')).toBe('100%.xml');
  expect(relationsPath(from)).toBe('xl/worksheets/_rels/sheet1.xml.rels');
  expect(relationsPath('')).toBe('_rels/.rels');
});

test('a part is found under any way to write its path', () => {
  const parts = new PartIndex([['xl/ข้อมูล 1.xml', 1]]);
  for (const path of ['/xl/ข้อมูล 1.xml', 'XL\\ข้อมูล 1.XML', `xl/${encodeURI('ข้อมูล 1.xml')}`]) {
    expect([parts.get(path), parts.pathOf(path)]).toEqual([1, 'xl/ข้อมูล 1.xml']);
  }
  expect([parts.get('xl/b.xml'), parts.pathOf('xl/b.xml')]).toEqual([undefined, 'xl/b.xml']);
  expect(partKey('/A%')).toBe('a%');
});
