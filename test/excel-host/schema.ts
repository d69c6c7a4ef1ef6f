import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Folder of the genuine client. */
export const OFFICE_JS = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

export interface MethodSchema {
  /** Class of the object it gives; absent for values and nothing. */
  readonly returns?: string;
}

/** A class of the host as the client knows it. Names are as on the wire, with a capital first letter. */
export interface ClassSchema {
  /** Whether each property may be written. */
  readonly properties: ReadonlyMap<string, boolean>;
  /** Class behind each property that leads to another object. */
  readonly navigations: ReadonlyMap<string, string>;
  readonly methods: ReadonlyMap<string, MethodSchema>;
  readonly isCollection: boolean;
  /** Class of the items of a collection. */
  readonly item: string | null;
}

export type Schema = ReadonlyMap<string, ClassSchema>;

const CLASS = /var (\w+) = \(function \(_super\) \{\n\s+__extends\(\1, _super\);/g;
const NAVIGATION = /_createPropertyObject\(Excel\.(\w+), this, "(\w+)"/g;
const OBJECT_METHOD = /_createMethodObject\(Excel\.(\w+), this, "(\w+)"/g;
const VALUE_METHOD = /_invokeMethod\(this, "(\w+)"/g;
const INDEXER = /_createIndexerObject\(Excel\.(\w+), this/;
const CHILD_ITEM = /_createChildItemObject\(Excel\.(\w+), (?:true|false), this/;

/** The array that a getter of the class gives, for example the names of its properties. */
function listOf(text: string, getter: string): readonly unknown[] {
  const match = new RegExp(`"${getter}", \\{\\s+get: function \\(\\) \\{\\s+return (\\[[^\\]]*\\]);`).exec(
    text,
  );
  return match?.[1] === undefined ? [] : (JSON.parse(match[1]) as unknown[]);
}

function classSchema(text: string): ClassSchema {
  const writable = listOf(text, '_scalarPropertyUpdateable');
  const names = listOf(text, '_scalarPropertyOriginalNames');
  const methods = new Map<string, MethodSchema>();
  for (const [, returns = '', name = ''] of text.matchAll(OBJECT_METHOD)) methods.set(name, { returns });
  for (const [, name = ''] of text.matchAll(VALUE_METHOD)) {
    if (!methods.has(name)) methods.set(name, {});
  }
  return {
    properties: new Map(names.map((name, at) => [String(name), writable[at] === true])),
    navigations: new Map([...text.matchAll(NAVIGATION)].map(([, type = '', name = '']) => [name, type])),
    methods,
    isCollection: text.includes('"_isCollection"'),
    item: INDEXER.exec(text)?.[1] ?? CHILD_ITEM.exec(text)?.[1] ?? null,
  };
}

function read(): Schema {
  const client = readFileSync(join(OFFICE_JS, 'excel-win32-16.01.debug.js'), 'utf8').replaceAll('\r\n', '\n');
  const excel = client.slice(client.indexOf('var Excel;\n'));
  const starts = [...excel.matchAll(CLASS)].map((match) => ({ name: match[1] ?? '', at: match.index }));
  const classes = starts.map(({ name, at }, place) => ({
    name,
    text: excel.slice(at, starts[place + 1]?.at),
  }));
  return new Map(
    classes
      .filter(({ text }) => text.includes('"_className"'))
      .map(({ name, text }) => [name, classSchema(text)]),
  );
}

let cached: Schema | null = null;

/** The classes of Excel, read from the readable edition of the genuine client; nothing of it is stored. */
export function excelSchema(): Schema {
  cached ??= read();
  return cached;
}
