import { createHash } from 'node:crypto';
import { UnreadableFileError } from './errors';
import { partKey } from './opc';
import { Package } from './package';
import { attribute, startTags } from './xml';

/** Where a file was made from; each field is a digest of the caller's. */
export interface Origin {
  /** Of the place of the file that it was made from. */
  readonly place: string;
  /** Of the bytes of that file; '' when it was made from no single one. */
  readonly content: string;
}

/** What a file says of itself. */
export interface Seal {
  readonly origin: Origin;
  /** Every part holds the bytes that were written, but for properties and the order of calculation. */
  readonly unchanged: boolean;
}

/** A custom property of the file: every program keeps it or drops it, and none takes it for content. */
const PROPERTY = 'ITA Planner batch';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
const PROPERTIES = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties';
const VALUES = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
/** The one set of custom properties that Office shows; [MS-OLEPS] 2.21. */
const FORMAT = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
/** 0 and 1 are taken by the standard. */
const FIRST_ID = 2;

/** End of the part: its names may have any prefix. */
const END = /<\/(?:[\w.-]+:)?Properties\s*>\s*$/;

const VALUE = /^1:([0-9a-f]{64}):([0-9a-f]*):([0-9a-f]*)$/;

/** Parts that say nothing of the sheets and that programs write anew on their own. */
const isLoose = (path: string): boolean => /^(?:docprops\/|xl\/calcchain\.xml$)/.test(partKey(path));

function digestOf(book: Package): string {
  const hash = createHash('sha256');
  for (const path of [...book.paths()].filter((one) => !isLoose(one)).sort()) {
    const part = book.bytes(path) ?? new Uint8Array();
    hash.update(`${path}\0${part.length}\0`).update(part);
  }
  return hash.digest('hex');
}

/**
 * The file with a seal: the digest of what was written, and what it was made from (docs/decisions/batch-keeps.md). A file whose
 * own properties cannot be added to stays as it is, and is known to nobody.
 */
export function sealed(bytes: Uint8Array, { place, content }: Origin): Uint8Array {
  const book = openBook(bytes);
  if (book === null) return bytes;
  try {
    const path = propertiesPath(book);
    if (path === null) return bytes;
    const others = withoutOwn(book.text(path));
    const ids = startTags(others, 'property').map((tag) => Number(attribute(tag, 'pid')) || 0);
    const value = `1:${digestOf(book)}:${place}:${content}`;
    const property =
      `<property xmlns="${PROPERTIES}" xmlns:vt="${VALUES}" fmtid="${FORMAT}" pid="${Math.max(FIRST_ID - 1, ...ids) + 1}" name="${PROPERTY}">` +
      `<vt:lpwstr>${value}</vt:lpwstr></property>`;
    book.setText(
      path,
      others.replace(END, (end) => property + end),
    );
    return book.toBytes();
  } catch (error) {
    if (error instanceof UnreadableFileError) return bytes;
    throw error;
  }
}

/** The seal of a file; null for one without. */
export function sealOf(bytes: Uint8Array): Seal | null {
  return fromProperty(bytes, (text, book) => {
    const [, digest, place, content] =
      VALUE.exec(/>([^<>]*)<\/[^<>]*>\s*<\/[^<>]*>$/.exec(text)?.[1] ?? '') ?? [];
    if (digest === undefined || place === undefined || content === undefined) return null;
    return { origin: { place, content }, unchanged: digest === digestOf(book) };
  });
}

/** Whether a file was sealed, whatever was done to it since. */
export const hasSeal = (bytes: Uint8Array): boolean => fromProperty(bytes, () => true) ?? false;

/** What our property says; null for a file that has none, or is no package that can be read. */
function fromProperty<Said>(bytes: Uint8Array, say: (property: string, book: Package) => Said): Said | null {
  const book = openBook(bytes);
  if (book === null) return null;
  try {
    const path = book.related('', 'custom-properties');
    const property = path === undefined ? undefined : ownProperty(book.text(path));
    return property === undefined ? null : say(property, book);
  } catch (error) {
    if (error instanceof UnreadableFileError) return null;
    throw error;
  }
}

function openBook(bytes: Uint8Array): Package | null {
  try {
    return Package.open(bytes);
  } catch (error) {
    if (error instanceof UnreadableFileError) return null;
    throw error;
  }
}

/** The part of the properties, made when there is none; null where the file has them in a form of its own. */
function propertiesPath(book: Package): string | null {
  const known = book.related('', 'custom-properties');
  if (known !== undefined) return known;
  const path = 'docProps/custom.xml';
  if (book.paths().some((one) => partKey(one) === partKey(path))) return null;
  book.add(path, `<Properties xmlns="${PROPERTIES}"></Properties>`, PROPERTIES_TYPE);
  book.relate('', 'custom-properties', path);
  return path;
}

/** The element of our property, whole. */
function ownProperty(xml: string): string | undefined {
  const tag = startTags(xml, 'property').find((one) => attribute(one, 'name') === PROPERTY);
  if (tag === undefined || tag.endsWith('/>')) return tag;
  const from = xml.indexOf(tag);
  const end = /<\/(?:[^<>:\s]+:)?property\s*>/.exec(xml.slice(from));
  return end === null ? undefined : xml.slice(from, from + end.index + end[0].length);
}

function withoutOwn(xml: string): string {
  const own = ownProperty(xml);
  return own === undefined ? xml : xml.replace(own, () => '');
}
