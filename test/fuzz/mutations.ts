import { strToU8, unzipSync, zipSync } from 'fflate';

/** A source of numbers below 1 that gives the same ones for the same seed. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Chance {
  readonly below: (most: number) => number;
  /** One of them; of none nothing, which callers that have some need not ask for. */
  readonly of: <Item>(items: readonly Item[]) => Item;
  readonly any: <Item>(items: readonly Item[]) => Item | undefined;
}

const chance = (next: () => number): Chance => ({
  below: (most) => Math.floor(next() * most),
  of: (items) => items[Math.floor(next() * items.length)]!,
  any: (items) => items[Math.floor(next() * items.length)],
});

type XmlMutation = (xml: string, by: Chance) => string;

/** Places behind a tag, where content may stand. */
const places = (xml: string): number[] => [...xml.matchAll(/>/g)].map(({ index }) => index + 1);

const insert = (xml: string, text: string, by: Chance): string => {
  const at = by.any(places(xml));
  if (at === undefined) return xml;
  return xml.slice(0, at) + text + xml.slice(at);
};

const LOOKS_LIKE_CELLS = [
  '<c r="B4"><v>11.11</v></c>',
  '<si><t>ก</t></si>',
  '<row r="4"><c r="B4"><v>11.11</v></c></row>',
  '<v>11.11</v>',
  '<t>ก</t>',
  '</row>',
  '</c>',
  ' made by a program ',
  '<Relationship Id="rId1" Target="x.xml"/>',
  '<table:table-cell office:value-type="float" office:value="11.11"><text:p>11.11</text:p></table:table-cell>',
  '<text:p>11.11</text:p>',
];

const tags = (xml: string): RegExpMatchArray[] => [...xml.matchAll(/<[A-Za-z][^<>]*>/g)];
const ends = (xml: string): RegExpMatchArray[] => [...xml.matchAll(/<\/[^<>]*>/g)];
const texts = (xml: string): RegExpMatchArray[] => [...xml.matchAll(/(?<=>)[^<>&]+(?=<)/g)];
const attributes = (xml: string): RegExpMatchArray[] =>
  [...xml.matchAll(/(\s)([\w:.-]+)(\s*=\s*)("[^"<]*"|'[^'<]*')/g)].filter(
    ([, , name = '']) => !name.startsWith('xmlns'),
  );

/** Puts `make(found)` in the place of one of the things found. */
function replaceOne(
  xml: string,
  found: readonly RegExpMatchArray[],
  by: Chance,
  make: (found: RegExpMatchArray) => string,
): string {
  if (found.length === 0) return xml;
  const one = by.of(found);
  const at = one.index ?? 0;
  return xml.slice(0, at) + make(one) + xml.slice(at + one[0].length);
}

const NUMBERS = [
  '0x5C',
  '92,01',
  '92.01abc',
  ' 92.01 ',
  '\n92.01\t',
  '9.201E1',
  '-0',
  'NaN',
  'INF',
  '',
  '1e999',
  '.5',
  '5.',
  '+5',
  '๙๒',
  '1 2',
  '00092.01',
  '1_000',
  'true',
];

const elementAt = (xml: string, start: RegExpMatchArray | undefined): string | null => {
  if (!start) return null;
  const [tag] = start;
  const from = start.index ?? 0;
  if (tag.endsWith('/>')) return tag;
  const name = /^<([\w:.-]+)/.exec(tag)?.[1] ?? '';
  const end = xml.indexOf(`</${name}>`, from);
  return end < 0 ? null : xml.slice(from, end + name.length + 3);
};

/** Changes of XML, most of which change nothing by the standard. */
const XML: Readonly<Record<string, XmlMutation>> = {
  comment: (xml, by) => insert(xml, `<!--${by.of(LOOKS_LIKE_CELLS)}-->`, by),
  instruction: (xml, by) => insert(xml, `<?x ${by.of(LOOKS_LIKE_CELLS)}?>`, by),
  'text in CDATA': (xml, by) => replaceOne(xml, texts(xml), by, ([text]) => `<![CDATA[${text}]]>`),
  'text partly in CDATA': (xml, by) =>
    replaceOne(xml, texts(xml), by, ([text]) => {
      const at = by.below(text.length);
      return `${text.slice(0, at)}<![CDATA[${text.slice(at)}]]>`;
    }),
  'comment in text': (xml, by) =>
    replaceOne(xml, texts(xml), by, ([text]) => {
      const at = by.below(text.length);
      return `${text.slice(0, at)}<!--${by.of(LOOKS_LIKE_CELLS)}-->${text.slice(at)}`;
    }),
  'CDATA with markup': (xml, by) => insert(xml, `<![CDATA[${by.of(LOOKS_LIKE_CELLS)}]]>`, by),
  'foreign element': (xml, by) =>
    insert(
      xml,
      `<q:${by.of(['c', 'row', 'si', 't', 'v', 'x'])} xmlns:q="urn:q" r="B4">${by.of(['11.11', '', '<q:v>11.11</q:v>', '<v>11.11</v>'])}</q:`,
      by,
    ).replace(/<q:(\w+)([^>]*>)((?:(?!<\/q:(?![\w])).)*)<\/q:(?!\w)/s, '<q:$1$2$3</q:$1>'),
  'other default namespace': (xml, by) => insert(xml, '<c xmlns="urn:q" r="B4"><v>11.11</v></c>', by),
  'space in an end tag': (xml, by) =>
    replaceOne(xml, ends(xml), by, ([tag]) => tag.replace('>', by.of([' >', '\n>', '\t >']))),
  'space in a tag': (xml, by) =>
    replaceOne(xml, tags(xml), by, ([tag]) =>
      tag.replace(/\s/, by.of(['\n', '\t ', '  '])).replace(/(\/?>)$/, by.of([' $1', '\n$1'])),
    ),
  'spaces around "="': (xml, by) =>
    replaceOne(xml, attributes(xml), by, ([, space, name, , value]) => `${space}${name} = ${value}`),
  'other quotes': (xml, by) =>
    replaceOne(xml, attributes(xml), by, ([whole, space, name, equals, value = '']) =>
      /['"].*['"].*['"]/.test(value)
        ? whole
        : `${space}${name}${equals}${value.startsWith('"') ? `'${value.slice(1, -1)}'` : `"${value.slice(1, -1)}"`}`,
    ),
  'letters as numbers': (xml, by) =>
    replaceOne(xml, texts(xml), by, ([text]) =>
      [...text]
        .map((char) => `&#${by.of([`x${char.codePointAt(0)!.toString(16)}`, String(char.codePointAt(0))])};`)
        .join(''),
    ),
  'attribute as numbers': (xml, by) =>
    replaceOne(
      xml,
      attributes(xml),
      by,
      ([, space, name, equals, value = '']) =>
        `${space}${name}${equals}"${[...value.slice(1, -1)].map((char) => (/[&;#\w]/.test(char) && value.includes('&') ? char : `&#${char.codePointAt(0)};`)).join('')}"`,
    ),
  'attribute dropped': (xml, by) => replaceOne(xml, attributes(xml), by, () => ' '),
  'attribute changed': (xml, by) =>
    replaceOne(xml, attributes(xml), by, ([, space, name, equals, value = '']) => {
      const at = 1 + by.below(Math.max(1, value.length - 2));
      return `${space}${name}${equals}${value.slice(0, at)}${by.of(['0', '1', '9', 'A', 'x', '', '-', ' '])}${value.slice(at + by.below(2))}`;
    }),
  'attributes swapped': (xml, by) =>
    replaceOne(xml, tags(xml), by, ([tag]) => tag.replace(/(\s[\w:]+="[^"]*")(\s[\w:]+="[^"]*")/, '$2$1')),
  'foreign attribute': (xml, by) =>
    replaceOne(xml, tags(xml), by, ([tag]) => tag.replace(/(\/?>)$/, ' xmlns:q="urn:q" q:r="B4" q:t="s"$1')),
  'number changed': (xml, by) =>
    replaceOne(
      xml,
      texts(xml).filter(([text]) => /^[\d.]+$/.test(text)),
      by,
      () => by.of(NUMBERS),
    ),
  'text changed': (xml, by) =>
    replaceOne(
      xml,
      texts(xml),
      by,
      ([text]) =>
        text.slice(by.below(text.length)) +
        by.of(['', 'ก', '&amp;', '_x000D_', '_x0041_', '&lt;v&gt;1&lt;/v&gt;', '\r\n']),
    ),
  'element dropped': (xml, by) => replaceElement(xml, by, () => ''),
  'element twice': (xml, by) => replaceElement(xml, by, (element) => element + element),
  'element emptied': (xml, by) =>
    replaceElement(xml, by, (element) => element.replace(/^(<[^>]*[^/>])>[\s\S]*$/, '$1/>')),
  'empty element with an end': (xml, by) =>
    replaceOne(
      xml,
      tags(xml).filter(([tag]) => tag.endsWith('/>')),
      by,
      ([tag]) => `${tag.slice(0, -2)}></${/^<([\w:.-]+)/.exec(tag)?.[1]}>`,
    ),
  'element moved': (xml, by) => {
    const start = by.any(tags(xml));
    const element = elementAt(xml, start);
    if (element === null) return xml;
    const at = start?.index ?? 0;
    return insert(xml.slice(0, at) + xml.slice(at + element.length), element, by);
  },
  'empty string': (xml, by) =>
    insert(xml, by.of(['<si/>', '<si></si>', '<t/>', '<v/>', '<c/>', '<row/>', '<is/>']), by),
  'extension list': (xml, by) =>
    insert(xml, '<extLst><ext uri="{x}"><c r="B4"><v>11.11</v></c></ext></extLst>', by),
  alternatives: (xml, by) =>
    replaceElement(
      xml,
      by,
      (element) =>
        `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="q" xmlns:q="urn:q">${by.of(LOOKS_LIKE_CELLS.filter((text) => !/^<\/|:/.test(text)))}</mc:Choice><mc:Fallback>${element}</mc:Fallback></mc:AlternateContent>`,
    ),
  'prefix everywhere': (xml) =>
    xml.includes('xmlns="')
      ? xml.replace(/<(\/?)(?=[A-Za-z])(?![\w.-]*:)/g, '<$1z:').replace('xmlns="', 'xmlns:z="')
      : xml,
  'other prefix': (xml, by) => {
    const prefix = by.any([...xml.matchAll(/xmlns:(\w+)=/g)].map(([, name]) => name));
    return prefix === undefined
      ? xml
      : xml.replace(new RegExp(`(<\\/?|\\s|xmlns:)${prefix}(?=[:=])`, 'g'), '$1zz');
  },
  phonetic: (xml, by) => insert(xml, '<rPh sb="0" eb="1"><t>ก</t></rPh>', by),
  'rich text': (xml, by) =>
    replaceOne(
      xml,
      [...xml.matchAll(/<t(?: [^<>]*)?>([^<>]*)<\/t>/g)],
      by,
      ([, text]) => `<r><rPr><b/></rPr><t>${text}</t></r>`,
    ),
  formula: (xml, by) =>
    replaceOne(
      xml,
      [...xml.matchAll(/<v>/g)],
      by,
      () =>
        `<f>${by.of(['A1', 'A1<!-- <v>1</v> -->', '"&lt;v&gt;1&lt;/v&gt;"', '<![CDATA[<v>1</v>]]>'])}</f><v>`,
    ),
  'type changed': (xml, by) =>
    replaceOne(xml, [...xml.matchAll(/ t="\w+"/g)], by, () =>
      by.of([' t="n"', ' t="s"', ' t="str"', ' t="b"', ' t="e"', ' t="inlineStr"', '', ' t="x"']),
    ),
  'place changed': (xml, by) =>
    replaceOne(xml, [...xml.matchAll(/ r="[A-Z]+\d+"/g)], by, ([place]) =>
      by.of(['', place.toLowerCase(), ' r="B4"', ' r="A-5"', ' r="$B$4"', ' r="XFE1"', ' r="A0"', ' r=""']),
    ),
  'tag broken': (xml, by) =>
    replaceOne(xml, tags(xml), by, ([tag]) =>
      by.of([tag.slice(0, -1), tag.slice(1), `${tag}>`, tag.replace('"', ''), tag.toUpperCase()]),
    ),
  'spaces of OpenDocument': (xml, by) =>
    insert(
      xml,
      by.of([
        '<text:s text:c="3"/>',
        '<text:tab/>',
        '<text:line-break/>',
        '<text:span>x</text:span>',
        '<office:annotation><text:p>note</text:p></office:annotation>',
      ]),
      by,
    ),
  'rows in a group': (xml, by) =>
    replaceOne(
      xml,
      [...xml.matchAll(/<table:table-row(?=[\s>])[\s\S]*?<\/table:table-row>/g)],
      by,
      ([rows]) => {
        const group = by.of(['table:table-row-group', 'table:table-header-rows', 'table:table-rows']);
        return `<${group}>${rows}</${group}>`;
      },
    ),
  'repeated cells': (xml, by) =>
    replaceOne(
      xml,
      [...xml.matchAll(/<table:table-(?:cell|row)(?=[\s>])/g)],
      by,
      ([tag]) =>
        `${tag} table:number-${tag.endsWith('row') ? 'rows' : 'columns'}-repeated="${by.of(['2', '3', '0', '1', 'x', '99999999999'])}"`,
    ),
};

function replaceElement(xml: string, by: Chance, make: (element: string) => string): string {
  const start = by.any(tags(xml));
  const element = elementAt(xml, start);
  if (element === null) return xml;
  const at = start?.index ?? 0;
  return xml.slice(0, at) + make(element) + xml.slice(at + element.length);
}

type PartMutation = (parts: Map<string, Uint8Array>, path: string, by: Chance) => void;

const utf16 = (xml: string, bigEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${xml.replace(/encoding="[^"]*"/, 'encoding="UTF-16"')}`, 'utf16le');
  return Uint8Array.from(bigEndian ? bytes.swap16() : bytes);
};

/** Changes of bytes and of parts. */
const PARTS: Readonly<Record<string, PartMutation>> = {
  'UTF-16': (parts, path, by) => {
    parts.set(path, utf16(Buffer.from(parts.get(path)!).toString('utf8'), by.below(2) === 1));
  },
  'byte order mark': (parts, path) => {
    parts.set(path, Uint8Array.from([0xef, 0xbb, 0xbf, ...parts.get(path)!]));
  },
  'name in other letters': (parts, path, by) => {
    const bytes = parts.get(path)!;
    parts.delete(path);
    parts.set(by.of([path.toUpperCase(), path.toLowerCase(), path.replaceAll('/', '\\')]), bytes);
  },
  'part dropped': (parts, path) => {
    parts.delete(path);
  },
  bytes: (parts, path, by) => {
    const bytes = parts.get(path)!.slice();
    for (let count = by.below(4); count >= 0; count -= 1)
      bytes[by.below(bytes.length)] = by.of([
        0x3c,
        0x3e,
        0x22,
        0x20,
        0x2f,
        0x30,
        0x31,
        0x39,
        0x26,
        by.below(256),
      ]);
    parts.set(path, bytes);
  },
  'bytes cut out': (parts, path, by) => {
    const bytes = parts.get(path)!;
    const at = by.below(bytes.length);
    parts.set(path, Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + 1 + by.below(30))]));
  },
};

/** Parts by how much is in them to be mistaken. */
const OFTEN = /sheet\d*\.xml$|sharedStrings\.xml$|^content\.xml$/i;
const SELDOM = /workbook\.xml$|styles\.xml$|\.rels$|^\[Content_Types\]\.xml$/i;

/** A file after one to three changes, and what they were. 70 of 100 know the structure of XML, the rest are bytes and parts. */
export function mutated(
  file: Uint8Array,
  seed: number,
): { readonly bytes: Uint8Array; readonly changes: readonly string[] } {
  const next = random(seed);
  const by = chance(next);
  const parts = new Map(Object.entries(unzipSync(file)));
  const often = [...parts.keys()].filter((path) => OFTEN.test(path));
  const seldom = [...parts.keys()].filter((path) => SELDOM.test(path) && !OFTEN.test(path));
  const changes: string[] = [];
  for (let count = by.below(3); count >= 0; count -= 1) {
    const path = by.of(next() < 0.75 || seldom.length === 0 ? often : seldom);
    const bytes = parts.get(path);
    if (!bytes || bytes.length === 0) continue;
    const isXml = next() < 0.7;
    const name = by.of(Object.keys(isXml ? XML : PARTS));
    if (isXml) parts.set(path, strToU8(XML[name]!(Buffer.from(bytes).toString('utf8'), by)));
    else PARTS[name]!(parts, path, by);
    changes.push(`${name} (${path})`);
  }
  return { bytes: zipSync(Object.fromEntries(parts), { level: 0 }), changes };
}
