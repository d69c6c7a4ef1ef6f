import { UnreadableFileError } from './errors';
import { proveXml, XmlReader } from './xml-reader';

const NAMES = [
  ['urn:a', ''],
  ['urn:b', 'b:'],
] as const;

/** All that is known of a text, as one line. */
function outline(xml: string): string {
  const reader = new XmlReader(xml, NAMES);
  const children = (name: string): string => {
    const key = reader.attribute('k');
    let inside = '';
    reader.children(
      (child) => (inside += children(child)),
      (text) => (inside += text),
    );
    return `${name}${key === undefined ? '' : `=${key}`}(${inside})`;
  };
  const whole = children(reader.root() ?? '-');
  reader.finish();
  return whole;
}

const codeOf = (xml: string): string => {
  try {
    proveXml(xml);
    return 'read';
  } catch (error) {
    return error instanceof UnreadableFileError ? error.code : String(error);
  }
};

test('the same content reads the same, however it is written', () => {
  const plain = '<r xmlns="urn:a"><c k="1&amp;2">x&lt;y</c><d/></r>';
  const same = [
    '<?xml version="1.0"?>\n<!-- <c/> --><r xmlns="urn:a"><!-- <c/> --><c k="1&amp;2">x&lt;y</c><?i <c/>?><d/></r>\n',
    '<p:r xmlns:p="urn:a"><p:c\n\tk = \'1&#38;2\' >x<![CDATA[<]]>y</p:c\n><p:d></p:d ></p:r>',
    '<r xmlns="urn:a"><c q:k="3" xmlns:q="urn:q" k="1&#x26;2">x<!-- y -->&lt;<q:z>no</q:z>y</c><d/><c xmlns="urn:q">no</c></r>',
  ];
  expect(outline(plain)).toBe('r(c=1&2(x<y)d())');
  for (const xml of same) expect(outline(xml)).toBe(outline(plain));
});

test('elements are called by the prefix of their namespace here, not there', () => {
  expect(outline('<a:r xmlns:a="urn:b"><c xmlns="urn:a"/><a:c/></a:r>')).toBe('b:r(c()b:c())');
  expect(outline('<r xmlns="urn:a" xmlns:x="urn:b"><x:c xmlns:x="urn:a"/><x:c/></r>')).toBe('r(c()b:c())');
});

test('what a visit leaves is passed over; text of an element, and all text in it', () => {
  const reader = new XmlReader(
    '<r xmlns="urn:a"><c>1<d>2<e/></d>3</c><c>4<q xmlns="urn:q">5</q></c><c/></r>',
    NAMES,
  );
  reader.root();
  const texts: string[] = [];
  const read = [() => reader.text(), () => reader.wholeText(), () => ''];
  reader.children(() => texts.push(read[texts.length]!()));
  reader.finish();
  expect(texts).toEqual(['13', '45', '']);
});

test.each([
  '',
  'text',
  '<a>',
  '<a></b>',
  '<a/><b/>',
  '<a/>x',
  '<a b=c/>',
  '<a b="1"c="2"/>',
  '<a b="1" b="2"/>',
  '<a b="<"/>',
  '<a b="1',
  '<a>&nbsp;</a>',
  '<a>& </a>',
  '<a b="&x;"/>',
  '<a><!-- </a>',
  '<a><![CDATA[</a>',
  '<x:a/>',
  '<1a/>',
  '<a xmlns:x=""/>',
  '<![CDATA[x]]><a/>',
])('what no reader of XML lets pass is damaged: %s', (xml) => {
  expect(codeOf(xml)).toBe('damaged');
});

test('a document type and what is too deep are unsafe', () => {
  expect(codeOf('<!DOCTYPE a><a/>')).toBe('unsafe');
  expect(codeOf('<a>'.repeat(300))).toBe('unsafe');
  expect(codeOf(`<a ${Array.from({ length: 300 }, (_, at) => `a${at}="1"`).join(' ')}/>`)).toBe('unsafe');
});
