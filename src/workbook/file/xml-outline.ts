import type { Namespaces } from './xml-namespaces';
import { XmlReader } from './xml-reader';

/** Where an element stands in its text, for changes that leave all other letters as they are. */
export interface Outline {
  /** As a reader with these namespaces calls it. */
  readonly name: string;
  /** Before the name as it is written, with its colon; '' for none. What is put beside it is written with the same. */
  readonly prefix: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** From the start tag up to behind the end tag. */
  readonly start: number;
  readonly end: number;
  /** Between the two tags; null when there is nothing between, not even two tags. */
  readonly inside: { readonly start: number; readonly end: number } | null;
  /** Text that stands directly in it. */
  readonly text: string;
  /** Its known children in their order, as far down as was asked. */
  readonly children: readonly Outline[];
}

/**
 * The elements of a text and their places, `depth` levels below the root. What is no content (comments, CDATA, elements of unknown
 * namespaces) is passed over, as `XmlReader` has it.
 * @throws UnreadableFileError when the text is no XML
 */
export function outlineOf(xml: string, namespaces: Namespaces, depth: number): Outline {
  const reader = new XmlReader(xml, namespaces);
  const visit = (name: string, below: number): Outline => {
    const { start } = reader;
    const open = reader.position;
    const attributes = reader.attributes();
    const children: Outline[] = [];
    let text = '';
    reader.children(
      (child) => {
        if (below > 0) children.push(visit(child, below - 1));
      },
      (part) => (text += part),
    );
    const end = reader.position;
    const isEmpty = open === end;
    const written = /^<([^\s/>]*)/.exec(xml.slice(start, open))?.[1] ?? '';
    return {
      name,
      prefix: written.slice(0, written.indexOf(':') + 1),
      attributes,
      start,
      end,
      inside: isEmpty ? null : { start: open, end: xml.lastIndexOf('</', end - 1) },
      text,
      children,
    };
  };
  const root = visit(reader.root() ?? '', depth);
  reader.finish();
  return root;
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Changes of one text at places of its outline. */
export class TextEdits {
  readonly #edits: Edit[] = [];

  constructor(private readonly text: string) {}

  /** Puts something else in the place of what stands there. */
  replace({ start, end }: { readonly start: number; readonly end: number }, text: string): void {
    this.#edits.push({ from: start, to: end, text });
  }

  /** Puts text before what stands at a place; what is inserted there later comes behind. */
  insert(at: number, text: string): void {
    this.#edits.push({ from: at, to: at, text });
  }

  /** Puts text at the end of an element, which may have come as `<a/>`. */
  append(element: Outline, text: string): void {
    if (text === '') return;
    if (element.inside) this.insert(element.inside.end, text);
    else {
      const tag = this.text.slice(element.start, element.end).replace(/\s*\/>$/, '>');
      const name = /^<([^\s/>]*)/.exec(tag)?.[1] ?? '';
      this.replace(element, `${tag}${text}</${name}>`);
    }
  }

  /** Changes the start tag of an element. */
  retag(element: Outline, change: (tag: string) => string): void {
    const place = { start: element.start, end: element.inside?.start ?? element.end };
    this.replace(place, change(this.text.slice(place.start, place.end)));
  }

  /** The text with all changes. Places that overlap are a mistake of the caller. */
  result(): string {
    const sorted = this.#edits.map((edit, index) => ({ ...edit, index })).sort(byPlace);
    let result = '';
    let at = 0;
    for (const { from, to, text } of sorted) {
      if (from < at) throw new Error('two changes of one place');
      result += this.text.slice(at, from) + text;
      at = to;
    }
    return result + this.text.slice(at);
  }
}

type Numbered = Edit & { readonly index: number };

const byPlace = (a: Numbered, b: Numbered): number => a.from - b.from || a.to - b.to || a.index - b.index;
