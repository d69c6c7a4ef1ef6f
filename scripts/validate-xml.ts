import { parser as saxParser } from 'sax';

/** An element with what stands in it; white space around its text is dropped. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
  /** Counted from 1. */
  readonly line: number;
}

interface OpenElement extends XmlElement {
  readonly children: OpenElement[];
  text: string;
}

/**
 * The root element of a document.
 * @throws Error with the line when the text is not well-formed XML
 */
export function parseXml(source: string): XmlElement {
  const parser = saxParser(true, { position: true });
  const open: OpenElement[] = [];
  let root: OpenElement | undefined;
  parser.onerror = (error) => {
    throw new Error(`line ${parser.line + 1}: ${error.message.split('\n')[0] ?? ''}`);
  };
  parser.onopentag = ({ name, attributes }) => {
    const element: OpenElement = {
      name,
      attributes: attributes as Record<string, string>,
      children: [],
      text: '',
      line: source.slice(0, parser.startTagPosition).split('\n').length,
    };
    if (root && open.length === 0) throw new Error(`line ${element.line}: a second root`);
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  };
  parser.ontext = (text) => {
    const element = open.at(-1);
    if (element) element.text += text.trim();
  };
  parser.onclosetag = () => {
    open.pop();
  };
  parser.write(source).close();
  if (!root) throw new Error('line 1: no element');
  return root;
}

/** The element and everything inside it. */
export function everyElement(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(everyElement)];
}
