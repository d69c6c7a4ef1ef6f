import { strToU8, zipSync } from 'fflate';
import { UnreadableFileError } from './errors';
import {
  CONTENT_TYPES,
  PartIndex,
  partKey,
  readContentTypes,
  readRelations,
  relationsPath,
  resolveTarget,
  type WrittenRelation,
} from './opc';
import { attribute, rootPrefix, startTags, withPrefix, escapeAttribute } from './xml';
import { proveXml } from './xml-reader';
import { declaredUtf8, decodeXml } from './xml-text';
import { openZip } from './zip';

/** A link from one part to another; `target` is the path of a part, or an address when `external`. */
export type Relation = WrittenRelation;

const RELATIONSHIP_NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The start of every relationship type that Office defines. */
export const OFFICE_RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Files are dated so that the same documents give the same bytes everywhere; ZIP knows nothing earlier. */
const ZIP_DATE = new Date(1980, 0, 1);

/** An Office Open XML package (ECMA-376 part 2): parts by path, with their types and relations. */
export class Package {
  private readonly parts: Map<string, Uint8Array>;
  /** Text of parts that were asked for, proven; only what is set changes the bytes of a part. */
  private readonly texts = new Map<string, string>();
  private index: PartIndex<Uint8Array> | null = null;

  private constructor(parts: Map<string, Uint8Array>) {
    this.parts = parts;
  }

  /** Parts of an input are proven when their text is asked for. @throws UnreadableFileError */
  static open(bytes: Uint8Array): Package {
    const files = [...openZip(bytes).values()].map((entry) => [entry.name, entry.read()] as const);
    return new Package(new Map(files));
  }

  /** The package as a ZIP file: the content types first, as some readers expect, then by path. */
  toBytes(): Uint8Array {
    const rank = (path: string): string => (partKey(path) === partKey(CONTENT_TYPES) ? '' : path);
    const sorted = [...this.parts].sort(([a], [b]) => (rank(a) < rank(b) ? -1 : 1));
    return zipSync(Object.fromEntries(sorted), { mtime: ZIP_DATE });
  }

  /** Text of a part that must be there, whatever its encoding. @throws UnreadableFileError damaged */
  text(path: string): string {
    const own = this.existing(path);
    const known = this.texts.get(own);
    if (known !== undefined) return known;
    const part = this.parts.get(own);
    if (!part) throw new UnreadableFileError('damaged', `no part ${path}`);
    const xml = declaredUtf8(decodeXml(part));
    proveXml(xml);
    this.texts.set(own, xml);
    return xml;
  }

  /** A part as it will be written; empty when there is none. */
  bytes(path: string): Uint8Array {
    return this.parts.get(this.existing(path)) ?? new Uint8Array();
  }

  setText(path: string, xml: string): void {
    const own = this.existing(path);
    this.texts.set(own, xml);
    this.parts.set(own, strToU8(xml));
    this.index = null;
  }

  remove(path: string): void {
    for (const gone of [path, relationsPath(path)].map((one) => this.existing(one))) {
      this.parts.delete(gone);
      this.texts.delete(gone);
    }
    this.index = null;
    const declared = this.text(CONTENT_TYPES);
    const own = startTags(declared, 'Override').find(
      (tag) => partKey(attribute(tag, 'PartName') ?? '') === partKey(path),
    );
    if (own) this.setText(CONTENT_TYPES, declared.replace(elementPattern(own), ''));
  }

  /** Paths of all parts. */
  paths(): readonly string[] {
    return [...this.parts.keys()];
  }

  /** The main part: the workbook. */
  get workbookPath(): string {
    const main = this.relations('').find(({ type }) => type.endsWith('/officeDocument'));
    if (!main) throw new UnreadableFileError('damaged', 'no main part');
    return main.target;
  }

  relations(path: string): readonly Relation[] {
    if (!this.parts.has(this.existing(relationsPath(path)))) return [];
    return readRelations(this.text(relationsPath(path))).map((relation) =>
      relation.external
        ? relation
        : { ...relation, target: this.existing(resolveTarget(path, relation.target)) },
    );
  }

  /** Path of the part that `path` is linked to by the last word of the type ("styles"); undefined when there is none. */
  related(path: string, type: string): string | undefined {
    return this.relations(path).find((relation) => relation.type.endsWith(`/${type}`))?.target;
  }

  /** Links `path` to `target` and gives the id of the link. */
  relate(path: string, type: string, target: string, wishedId?: string): string {
    const used = new Set(this.relations(path).map(({ id }) => id));
    const id =
      wishedId ??
      firstFree(
        (count) => `rId${count}`,
        (candidate) => used.has(candidate),
      );
    const file = this.existing(relationsPath(path));
    const xml = this.parts.has(file)
      ? this.text(file)
      : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIP_NAMESPACE}"></Relationships>`;
    const link = `<Relationship Id="${id}" Type="${type}" Target="${escapeAttribute(relativePath(path, target))}"/>`;
    this.setText(file, appendTo(xml, 'Relationships', link));
    return id;
  }

  /** Content type of a part. */
  typeOf(path: string): string {
    return readContentTypes(this.text(CONTENT_TYPES)).typeOf(path);
  }

  /** Adds a part with its content type. */
  add(path: string, xml: string, contentType: string): void {
    this.setText(path, xml);
    const override = `<Override PartName="/${escapeAttribute(path)}" ContentType="${contentType}"/>`;
    this.setText(CONTENT_TYPES, appendTo(this.text(CONTENT_TYPES), 'Types', override));
  }

  /** Changes declared types: each start tag of Default and Override goes through `change`; '' takes it out. */
  retype(change: (tag: string) => string): void {
    const declared = this.text(CONTENT_TYPES);
    const tags = [...startTags(declared, 'Default'), ...startTags(declared, 'Override')];
    const changed = tags.reduce((xml, tag) => {
      const next = change(tag);
      return next === '' ? xml.replace(elementPattern(tag), '') : xml.replace(tag, () => next);
    }, declared);
    this.setText(CONTENT_TYPES, changed);
  }

  /** Puts the declared types in the order of their text. */
  sortTypes(): void {
    const sorted = this.text(CONTENT_TYPES).replace(
      /<(Default|Override)\b[\s\S]*<\/\1>/g,
      (all, name: string) =>
        (all.match(new RegExp(`<${name}\\b[\\s\\S]*?</${name}>`, 'g')) ?? []).sort().join(''),
    );
    this.setText(CONTENT_TYPES, sorted);
  }

  /** Takes links out of a part's relations. */
  unrelate(path: string, ids: ReadonlySet<string>): void {
    const file = relationsPath(path);
    const xml = this.text(file);
    const gone = startTags(xml, 'Relationship').filter((tag) => ids.has(attribute(tag, 'Id') ?? ''));
    this.setText(
      file,
      gone.reduce((text, tag) => text.replace(elementPattern(tag), ''), xml),
    );
  }

  /** A path like this one, with the first number that no part has (letter case does not count). */
  freePath(like: string): string {
    const [, stem = '', extension = ''] = /^(.*?)\d*(\.\w+)$/.exec(like) ?? [];
    const used = new Set(this.paths().map((path) => path.toLowerCase()));
    return firstFree(
      (count) => `${stem}${count}${extension}`,
      (path) => used.has(path.toLowerCase()),
    );
  }

  /** Some programs link to a part in other letters than they store it under. */
  private existing(path: string): string {
    if (this.parts.has(path)) return path;
    this.index ??= new PartIndex(this.parts);
    return this.index.pathOf(path);
  }
}

/** Puts an element written without prefix at the end of a container that the text holds. */
export function appendTo(xml: string, container: string, fragment: string): string {
  const prefix = rootPrefix(xml);
  const inside = withPrefix(fragment, prefix);
  const end = new RegExp(`</${prefix}${container}\\s*>(?![\\s\\S]*</${prefix}${container}\\s*>)`);
  if (end.test(xml)) return xml.replace(end, (tag) => inside + tag);
  const empty = new RegExp(`<${prefix}${container}((?:\\s[^>]*?)?)\\s*/>`);
  return xml.replace(
    empty,
    (_, attributes: string) => `<${prefix}${container}${attributes}>${inside}</${prefix}${container}>`,
  );
}

function elementPattern(startTag: string): RegExp {
  const literal = startTag.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return startTag.endsWith('/>') ? new RegExp(literal) : new RegExp(`${literal}\\s*</[^>]+>`);
}

function firstFree(candidate: (count: number) => string, taken: (name: string) => boolean): string {
  for (let count = 1; ; count += 1) {
    const name = candidate(count);
    if (!taken(name)) return name;
  }
}

/** Relative where the target lies below the part's own folder, absolute otherwise. */
function relativePath(from: string, target: string): string {
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  return target.startsWith(folder) ? target.slice(folder.length) : `/${target}`;
}
