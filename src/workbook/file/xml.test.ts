import { attribute, escapeUnderscores, startTags, unescapeXml, withAttribute, withPrefix } from './xml';

test('text that looks like an escape is escaped', () => {
  expect(escapeUnderscores('_x0041_ x0041_ _x41_')).toBe('_x005F_x0041_ x0041_ _x41_');
});

test('reads and sets attributes of a start tag', () => {
  const tag = `<x:numFmt formatCode='[>5]&quot;&#3585;&#xE02;&quot;' numFmtId="7"/>`;
  expect(startTags(`<a>${tag}</a>`, 'numFmt')).toEqual([tag]);
  expect(attribute(tag, 'formatCode')).toBe('[>5]"กข"');
  expect(attribute(tag, 'Code')).toBeUndefined();
  expect(withAttribute('<a b="1">', 'b', 2)).toBe('<a b="2">');
  expect(withAttribute('<a b="1"/>', 'c', '<&"')).toBe('<a b="1" c="&lt;&amp;&quot;"/>');
});

test('an unknown entity stays as it is, and so does one of no character', () => {
  expect(unescapeXml('&lt;&nbsp;&amp;lt;')).toBe('<&nbsp;&lt;');
  expect(unescapeXml('&constructor;&#1114112;&#x110000;&#x10FFFF;')).toBe(
    '&constructor;&#1114112;&#x110000;\u{10ffff}',
  );
});

test('puts a prefix before every element', () => {
  expect(withPrefix('<a b="c"><d/></a>', 'x:')).toBe('<x:a b="c"><x:d/></x:a>');
});
