import type { Budget } from './budget';
import { UnreadableFileError } from './errors';
import { DEEPEST_ELEMENT, LONGEST_TEXT_BYTES } from './limits';
import { unescapeStrictly } from './xml-entities';
import { NamespaceScope, type Namespaces } from './xml-namespaces';

const LESS = 0x3c;
const MORE = 0x3e;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const SPACE = 0x20;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;

type Event = 'open' | 'close' | 'text' | 'end';

interface OpenElement {
  readonly raw: string;
  readonly scope: NamespaceScope;
}

/**
 * Walks once over a well-formed XML text with namespaces, child by child. What the standard says is no content (comments,
 * instructions, the form of a tag, the letters of a prefix, text as CDATA) makes no difference; elements of unknown
 * namespaces are passed over with all that is in them.
 *
 * An element is called by its local name behind the prefix that `namespaces` gives its namespace: with `[[MAIN, '']]` a
 * `<x:row>` of that namespace is "row", with `[[TABLE, 'table:']]` it is "table:row".
 */
export class XmlReader {
  readonly #text: string;
  readonly #budget: Budget | null;
  readonly #open: OpenElement[] = [];
  #scope: NamespaceScope;
  #at = 0;
  #rooted = false;
  readonly #proven = new Set<string>();
  /** The open element came as `<a/>` and is about to close. */
  #empty = false;
  #name: string | null = null;
  #content = '';
  /** Where the start tag of the element that was opened last begins. */
  #start = 0;
  #names: string[] = [];
  #values: string[] = [];

  /**
   * Every element is counted in `budget`, known or not.
   * @throws UnreadableFileError (as all methods) damaged; unsafe for a document type, which no workbook needs; too-large
   */
  constructor(text: string, namespaces: Namespaces, budget: Budget | null = null) {
    this.#text = text;
    this.#budget = budget;
    this.#scope = NamespaceScope.root(namespaces);
  }

  /** Enters the root element and tells its name; null when it is of an unknown namespace. */
  root(): string | null {
    while (this.#advance() !== 'open');
    return this.#name;
  }

  /**
   * Visits the known children of the open element in their order, and leaves it. What a visit leaves of its child is passed
   * over. `onText` gets the text between them.
   */
  children(visit: (name: string) => void, onText?: (text: string) => void): void {
    const depth = this.#open.length;
    for (;;) {
      const event = this.#advance();
      if (event === 'close' && this.#open.length < depth) return;
      if (event === 'text') onText?.(this.#content);
      if (event !== 'open') continue;
      const name = this.#name;
      if (name === 'mc:AlternateContent') {
        this.children((part) => {
          if (part === 'mc:Fallback') this.children(visit, onText);
        });
      } else if (name !== null) visit(name);
      this.#leave(depth);
    }
  }

  /** Text that stands directly in the open element; leaves it. */
  text(): string {
    let text = '';
    this.children(
      () => undefined,
      (part) => (text += part),
    );
    return text;
  }

  /** All text in the open element, in known and unknown elements alike; leaves it. */
  wholeText(): string {
    const depth = this.#open.length;
    let text = '';
    while (this.#open.length >= depth) if (this.#advance() === 'text') text += this.#content;
    return text;
  }

  /** Value of an attribute of the element whose visit has just begun; undefined when it is absent. */
  attribute(name: string): string | undefined {
    for (let index = 0; index < this.#names.length; index += 1) {
      if (this.#scope.attribute(this.#names[index] ?? '') !== name) continue;
      return unescapeStrictly((this.#values[index] ?? '').replace(/[\t\n\r]/g, ' '));
    }
    return undefined;
  }

  /** All attributes of the element whose visit has just begun, by what they are called; those of unknown namespaces are left out. */
  attributes(): ReadonlyMap<string, string> {
    const found = new Map<string, string>();
    this.#names.forEach((name, index) => {
      const called = this.#scope.attribute(name);
      if (called !== null)
        found.set(called, unescapeStrictly((this.#values[index] ?? '').replace(/[\t\n\r]/g, ' ')));
    });
    return found;
  }

  /** Where the start tag of the element begins whose visit has just begun. */
  get start(): number {
    return this.#start;
  }

  /** Up to where the text is read: behind the start tag of the element whose visit has just begun, behind the end tag of one that was left. */
  get position(): number {
    return this.#at;
  }

  /** Passes over all that remains, so that all of the text is proven. */
  finish(): void {
    while (this.#advance() !== 'end');
  }

  /** Leaves elements until so many are open. */
  #leave(depth: number): void {
    while (this.#open.length > depth) this.#advance();
  }

  #advance(): Event {
    if (this.#empty) {
      this.#empty = false;
      return this.#close();
    }
    for (;;) {
      const less = this.#text.indexOf('<', this.#at);
      if (less < 0) return this.#end();
      if (less > this.#at) {
        const event = this.#characters(this.#text.slice(this.#at, less), less, true);
        if (event) return event;
      }
      const next = this.#text.charCodeAt(less + 1);
      if (next === QUESTION) this.#at = this.#behind('?>', less + 2);
      else if (next === EXCLAMATION) {
        const event = this.#declaration(less);
        if (event) return event;
      } else if (next === SLASH) return this.#endTag(less);
      else return this.#startTag(less + 1);
    }
  }

  /** Text up to a place; nothing outside of the root element, where only white space may stand. */
  #characters(raw: string, end: number, escaped: boolean): Event | null {
    this.#at = end;
    if (raw.length > LONGEST_TEXT_BYTES) throw new UnreadableFileError('too-large', 'text');
    if (this.#open.length === 0) {
      if (/[^\s\ufeff]/.test(raw)) throw damaged('text outside of the root element');
      return null;
    }
    const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
    this.#content = escaped ? unescapeStrictly(text) : text;
    return 'text';
  }

  #declaration(less: number): Event | null {
    if (this.#text.startsWith('<!--', less)) {
      this.#at = this.#behind('-->', less + 4);
      return null;
    }
    if (!this.#text.startsWith('<![CDATA[', less)) throw new UnreadableFileError('unsafe', 'document type');
    const end = this.#behind(']]>', less + 9);
    if (this.#open.length === 0) throw damaged('CDATA outside of the root element');
    return this.#characters(this.#text.slice(less + 9, end - 3), end, false);
  }

  #behind(text: string, from: number): number {
    const found = this.#text.indexOf(text, from);
    if (found < 0) throw damaged('unfinished XML');
    return found + text.length;
  }

  #endTag(less: number): Event {
    const own = this.#open.at(-1)?.raw;
    let at = less + 2;
    if (own === undefined || !this.#text.startsWith(own, at)) throw damaged('XML closes another element');
    at = this.#pastSpace(at + own.length);
    if (this.#text.charCodeAt(at) !== MORE) throw damaged('XML closes another element');
    this.#at = at + 1;
    return this.#close();
  }

  #close(): Event {
    const closed = this.#open.pop();
    this.#scope = this.#open.at(-1)?.scope ?? closed?.scope ?? this.#scope;
    return 'close';
  }

  #startTag(start: number): Event {
    if (this.#open.length === 0 && this.#rooted) throw damaged('two root elements');
    this.#start = start - 1;
    const end = this.#nameEnd(start);
    const raw = this.#named(start, end);
    this.#names = [];
    this.#values = [];
    const declared = this.#attributes(end);
    if (declared) this.#scope = this.#scope.inner(this.#names, this.#values);
    this.#name = this.#scope.element(raw);
    this.#rooted = true;
    this.#open.push({ raw, scope: this.#scope });
    if (this.#open.length > DEEPEST_ELEMENT) throw new UnreadableFileError('unsafe', 'too deep');
    this.#budget?.add(this.#scope.local(raw));
    return 'open';
  }

  /** Reads attributes up to the end of the tag; tells whether one of them declares a namespace. */
  #attributes(from: number): boolean {
    let declared = false;
    for (let at = from; ;) {
      const start = this.#pastSpace(at);
      const code = this.#text.charCodeAt(start);
      if (code === MORE || code === SLASH) {
        this.#empty = code === SLASH;
        this.#at = start + (this.#empty ? 2 : 1);
        if (this.#text.charCodeAt(this.#at - 1) !== MORE) throw damaged('unfinished tag');
        return declared;
      }
      if (start === at) throw damaged('attributes without a space between them');
      const end = this.#nameEnd(start);
      const name = this.#named(start, end);
      const equals = this.#pastSpace(end);
      const open = this.#pastSpace(equals + 1);
      const quote = this.#text.charCodeAt(open);
      const isQuoted = quote === QUOTE || quote === APOSTROPHE;
      if (this.#text.charCodeAt(equals) !== EQUALS || !isQuoted) throw damaged('attribute without a value');
      const close = this.#text.indexOf(quote === QUOTE ? '"' : "'", open + 1);
      const value = this.#text.slice(open + 1, close);
      if (close < 0 || value.includes('<')) throw damaged('unfinished attribute');
      if (this.#names.length < FEW ? this.#names.includes(name) : this.#isKnown(name)) {
        throw damaged('one attribute twice');
      }
      this.#names.push(name);
      this.#values.push(value);
      if (value.includes('&')) unescapeStrictly(value);
      declared ||= name.startsWith('xmlns');
      at = close + 1;
    }
  }

  /** No element of a workbook has so many attributes. */
  #isKnown(name: string): boolean {
    if (this.#names.length >= MOST_ATTRIBUTES) throw new UnreadableFileError('unsafe', 'attributes');
    return this.#names.includes(name);
  }

  #nameEnd(start: number): number {
    let at = start;
    for (; ; at += 1) {
      const code = this.#text.charCodeAt(at);
      if (code <= SPACE || code === MORE || code === SLASH || code === EQUALS) break;
      if (code !== code || code === LESS || code === QUOTE || code === APOSTROPHE)
        throw damaged('unfinished tag');
    }
    return at;
  }

  /** A name as XML has them; the few that a text has are proven once. */
  #named(start: number, end: number): string {
    const name = this.#text.slice(start, end);
    if (this.#proven.has(name)) return name;
    if (!NAME.test(name)) throw damaged('no name');
    if (this.#proven.size < MOST_NAMES) this.#proven.add(name);
    return name;
  }

  #pastSpace(from: number): number {
    let at = from;
    for (let code = this.#text.charCodeAt(at); code <= SPACE; code = this.#text.charCodeAt(at)) at += 1;
    return at;
  }

  #end(): Event {
    const rest = this.#text.slice(this.#at);
    if (this.#open.length > 0 || !this.#rooted || /[^\s\ufeff]/.test(rest)) throw damaged('unfinished XML');
    this.#at = this.#text.length;
    return 'end';
  }
}

const NAME = /^(?:[A-Za-z_\u0080-\uffff][\w.\-\u0080-\uffff]*:)?[A-Za-z_\u0080-\uffff][\w.\-\u0080-\uffff]*$/;
const MOST_NAMES = 10_000;
const FEW = 16;
const MOST_ATTRIBUTES = 256;

const damaged = (what: string): UnreadableFileError => new UnreadableFileError('damaged', what);

/** Proves that a text is XML that a workbook may hold. @throws UnreadableFileError */
export function proveXml(text: string): void {
  new XmlReader(text, []).finish();
}
