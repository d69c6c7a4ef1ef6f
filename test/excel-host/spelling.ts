import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { invalidArgument } from './host-failure';

/** What may stand in a place: one of some words, or an object of a class or interface with places of its own. */
type Place = ReadonlySet<string> | string;

interface Spelling {
  readonly properties: ReadonlyMap<string, Place>;
  /** By method, then by place of the argument. */
  readonly arguments: ReadonlyMap<string, readonly (Place | null)[]>;
}

const TYPES = join(dirname(require.resolve('@types/office-js/package.json')), 'index.d.ts');
const CLASS = /^ {4}(?:class|interface) (\w+)/;
const PROPERTY = /^ {8}(?:readonly )?(\w+)\??: (.+);$/;
const METHOD = /^ {8}(\w+)\((.*)\): .+;$/;
const OPEN_TYPES = /\b(?:any|number|string|boolean)\b/;

function placeOf(type: string): Place | null {
  const words = [...type.matchAll(/"([^"]*)"/g)].map(([, word = '']) => word);
  if (words.length > 0) return OPEN_TYPES.test(type.replace(/"[^"]*"/g, '')) ? null : new Set(words);
  return /^(?:Excel\.)?([A-Z]\w+)$/.exec(type)?.[1] ?? null;
}

/** Several ways to call a method are one: words count as soon as one of them names them. */
function merged(
  before: readonly (Place | null)[],
  now: readonly (Place | null)[],
): readonly (Place | null)[] {
  return Array.from({ length: Math.max(before.length, now.length) }, (_, at) => {
    const places = [before[at], now[at]];
    return places.find((place) => place instanceof Set) ?? places.find((place) => place != null) ?? null;
  });
}

function read(): ReadonlyMap<string, Spelling> {
  const text = readFileSync(TYPES, 'utf8').replaceAll('\r\n', '\n');
  const start = text.indexOf('\ndeclare namespace Excel {');
  const spellings = new Map<string, Spelling>();
  let properties = new Map<string, Place>();
  let methods = new Map<string, readonly (Place | null)[]>();
  for (const line of text.slice(start, text.indexOf('\n    namespace Interfaces {', start)).split('\n')) {
    const opened = CLASS.exec(line)?.[1];
    if (opened !== undefined) {
      properties = new Map();
      methods = new Map();
      spellings.set(opened, { properties, arguments: methods });
    }
    const [, property = '', type = ''] = PROPERTY.exec(line) ?? [];
    const place = property === '' ? null : placeOf(type);
    if (place !== null) properties.set(property, place);
    const [, method = '', list = ''] = METHOD.exec(line) ?? [];
    if (method !== '') {
      const places = list.split(', ').map((part) => placeOf(part.slice(part.indexOf(': ') + 2)));
      methods.set(method, merged(methods.get(method) ?? [], places));
    }
  }
  return spellings;
}

let cached: ReadonlyMap<string, Spelling> | null = null;

function spellingOf(type: string): Spelling | undefined {
  cached ??= read();
  return cached.get(type);
}

function check(value: unknown, place: Place | null | undefined, location: string): void {
  if (place == null || value == null || value === '') return;
  if (typeof place !== 'string') {
    if (typeof value === 'string' && !place.has(value)) throw invalidArgument(location);
    return;
  }
  if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return;
  const spelling = spellingOf(place);
  for (const [name, part] of Object.entries(value)) check(part, spelling?.properties.get(name), location);
}

/** @throws InvalidArgument for a word that the property of a class does not know, wherever in its value it stands */
export function assertValue(className: string, property: string, value: unknown): void {
  const name = property.charAt(0).toLowerCase() + property.slice(1);
  check(value, spellingOf(className)?.properties.get(name), `${className}.${name}`);
}

/** @throws InvalidArgument for a word that an argument of a method does not know */
export function assertArguments(className: string, method: string, args: readonly unknown[]): void {
  const name = method.charAt(0).toLowerCase() + method.slice(1);
  const places = spellingOf(className)?.arguments.get(name) ?? [];
  args.forEach((value, at) => check(value, places[at], `${className}.${name}`));
}
