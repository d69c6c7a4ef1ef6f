import { escapeAttribute } from '../escape-xml';

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

const LAST_CODE_POINT = 0x10ffff;

/** Undoes the entities of XML; what stands for no character stays as it is written. */
export function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return NAMED.get(name) ?? whole;
      const code = hex ? parseInt(hex, 16) : Number(decimal);
      return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : whole;
    },
  );
}

/** Value of an attribute in the text of one start tag, entities undone; undefined when it is absent. */
export function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  const raw = found?.[1] ?? found?.[2];
  return raw === undefined ? undefined : unescapeXml(raw);
}

/** The start tag with one attribute set. */
export function withAttribute(tag: string, name: string, value: string | number): string {
  const text = `${name}="${escapeAttribute(String(value))}"`;
  const present = new RegExp(`(\\s)${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
  if (present.test(tag)) return tag.replace(present, (_, blank: string) => blank + text);
  return tag.replace(/\s*(\/?>)$/, (_, end: string) => ` ${text}${end}`);
}

/** Pattern of what follows the name in a start tag; ">" may stand inside a quoted value. */
const TAG_REST = `(?:\\s(?:[^>"']|"[^"]*"|'[^']*')*?)?`;

/** All start tags with this local name, whatever their prefix. */
export function startTags(xml: string, localName: string): string[] {
  return xml.match(new RegExp(`<(?:[\\w.-]+:)?${localName}${TAG_REST}/?>`, 'g')) ?? [];
}

/** Puts a prefix before every element name of a fragment written without one. */
export function withPrefix(fragment: string, prefix: string): string {
  return prefix === '' ? fragment : fragment.replace(/<(\/?)(?=[A-Za-z_])/g, `<$1${prefix}`);
}

/**
 * In cells and names "_x0041_" stands for the character with that code, so text that only looks like it has its
 * first underscore written as a code itself.
 */
export function escapeUnderscores(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}
