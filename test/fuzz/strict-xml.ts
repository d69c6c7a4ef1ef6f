import { parser, type QualifiedTag } from 'sax';

/** An element as the standard sees it: names with namespaces, text and children in order. */
export interface StrictElement {
  readonly uri: string;
  readonly name: string;
  /** By local name for attributes without a prefix, by "{uri}name" for others. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (StrictElement | string)[];
}

/** What is no well-formed XML, or no workbook. */
export class StrictRefusal extends Error {}

/** The tree of a text, by sax in its strict mode with namespaces. @throws StrictRefusal */
export function strictTree(text: string): StrictElement {
  const open: StrictElement[] = [];
  const roots: StrictElement[] = [];
  const reader = parser(true, { xmlns: true });
  const add = (part: string): void => {
    const inner = open.at(-1);
    if (inner) inner.children.push(part);
  };
  reader.onerror = (error) => {
    throw new StrictRefusal(error.message.split('\n')[0]);
  };
  reader.ondoctype = () => {
    throw new StrictRefusal('document type');
  };
  reader.ontext = add;
  reader.oncdata = add;
  reader.onopentag = (tag) => {
    const { uri, local, attributes } = tag as QualifiedTag;
    const own = new Map(
      Object.values(attributes).map((one) => [
        one.prefix === '' ? one.local : `{${one.uri}}${one.local}`,
        one.value,
      ]),
    );
    const element: StrictElement = { uri, name: local, attributes: own, children: [] };
    const inner = open.at(-1);
    if (inner) inner.children.push(element);
    else roots.push(element);
    open.push(element);
  };
  reader.onclosetag = () => {
    open.pop();
  };
  reader.write(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')).close();
  const [root, ...others] = roots;
  if (!root || others.length > 0) throw new StrictRefusal('not one root element');
  return root;
}

/** Child elements of one namespace, with this name or any. */
export function childrenOf(element: StrictElement, uri: string, name?: string): StrictElement[] {
  return element.children.filter(
    (child): child is StrictElement =>
      typeof child !== 'string' && child.uri === uri && (name === undefined || child.name === name),
  );
}

/** Text directly in an element. */
export const ownText = ({ children }: StrictElement): string =>
  children.filter((child) => typeof child === 'string').join('');

/** Text of XML bytes in the encoding that they show or declare. @throws StrictRefusal */
export function strictText(bytes: Uint8Array): string {
  const [a, b] = bytes;
  const wide =
    (a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)
      ? 'utf-16le'
      : (a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)
        ? 'utf-16be'
        : null;
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const declared = /^<\?xml[^>]*encoding\s*=\s*["']([^"']+)["']/.exec(head)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(wide ?? (/^utf-?16/i.test(declared) ? 'utf-8' : declared), { fatal: true }).decode(
      bytes,
    );
  } catch (error) {
    throw new StrictRefusal(String(error));
  }
}
