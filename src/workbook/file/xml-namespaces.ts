import { UnreadableFileError } from './errors';
import { unescapeStrictly } from './xml-entities';

/** Known namespaces, each with the prefix (and its colon) by which its elements are called here; '' for none. */
export type Namespaces = readonly (readonly [uri: string, prefix: string])[];

/** No name that matters is longer; a longer one is cut where it is counted. */
const LONGEST_NAME = 64;

/** The prefixes that hold at a place in an XML text. */
export class NamespaceScope {
  /** By name as written; names repeat a million times. */
  readonly #elements = new Map<string, string | null>();
  readonly #attributes = new Map<string, string | null>();

  private constructor(
    private readonly known: ReadonlyMap<string, string>,
    private readonly declared: ReadonlyMap<string, string>,
    private readonly outer: NamespaceScope | null,
  ) {}

  static root(namespaces: Namespaces): NamespaceScope {
    const always = new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]);
    return new NamespaceScope(new Map(namespaces), always, null);
  }

  /** The scope of an element with these attributes. @throws UnreadableFileError damaged for a prefix that stands for nothing */
  inner(names: readonly string[], values: readonly string[]): NamespaceScope {
    const declared = new Map<string, string>();
    names.forEach((name, index) => {
      const value = unescapeStrictly(values[index] ?? '');
      if (name === 'xmlns') declared.set('', value);
      else if (name.startsWith('xmlns:')) {
        if (value === '') throw new UnreadableFileError('damaged', 'empty namespace');
        declared.set(name.slice('xmlns:'.length), value);
      }
    });
    return new NamespaceScope(this.known, declared, this);
  }

  /**
   * What an element is called; null when its namespace is unknown.
   * @throws UnreadableFileError damaged when its prefix is declared nowhere
   */
  element(raw: string): string | null {
    let name = this.#elements.get(raw);
    if (name === undefined) {
      name = this.#called(raw, true);
      this.#elements.set(raw, name);
    }
    return name;
  }

  /** What an attribute is called: without a prefix it is of no namespace. An undeclared prefix is an unknown one. */
  attribute(raw: string): string | null {
    if (!raw.includes(':')) return raw;
    let name = this.#attributes.get(raw);
    if (name === undefined) {
      name = this.#called(raw, false);
      this.#attributes.set(raw, name);
    }
    return name;
  }

  /** The name without its prefix. */
  local(raw: string): string {
    return raw.slice(raw.indexOf(':') + 1, raw.indexOf(':') + 1 + LONGEST_NAME);
  }

  #called(raw: string, isElement: boolean): string | null {
    const colon = raw.indexOf(':');
    const prefix = raw.slice(0, Math.max(0, colon));
    const uri = this.#uriOf(prefix);
    if (uri === undefined && isElement && prefix !== '') {
      throw new UnreadableFileError('damaged', `no namespace ${prefix}`);
    }
    const called = this.known.get(uri ?? '');
    return called === undefined ? null : called + raw.slice(colon + 1);
  }

  #uriOf(prefix: string): string | undefined {
    return this.declared.get(prefix) ?? (this.outer ? this.outer.#uriOf(prefix) : undefined);
  }
}
