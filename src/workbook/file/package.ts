import { strToU8 } from 'fflate';
import { UnreadableFileError } from './errors';
import {
  CONTENT_TYPES,
  PartIndex,
  partKey,
  readContentTypes,
  readRelations,
  RELATIONS,
  relationsPath,
  resolveTarget,
  TYPES,
  type WrittenRelation,
} from './opc';
import { escapeAttribute } from '../escape-xml';
import { withAttribute } from './xml';
import { outlineOf, TextEdits, type Outline } from './xml-outline';
import { proveXml } from './xml-reader';
import { decodeXml, declaredUtf8 } from './xml-text';
import { openZip } from './zip';
import { pack, writeZip, type PackedFile } from './zip-writer';

/** A link from one part to another; `target` is the path of a part, or an address when `external`. */
export type Relation = WrittenRelation;

/** The start of every relationship type that Office defines. */
export const OFFICE_RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const NO_RELATIONS = `${DECLARATION}<Relationships xmlns="${RELATIONS[0][0]}"></Relationships>`;

/** A part as it came, or as it was set. */
interface Part {
  readonly bytes: Uint8Array;
  /** As it stands in the archive that it came from; null when it was set. */
  readonly packed: PackedFile | null;
}

/** An Office Open XML package (ECMA-376 part 2): parts by path, with their types and relations. */
export class Package {
  private readonly parts: Map<string, Part>;
  /** Text of parts that were asked for, proven; only what is set changes the bytes of a part. */
  private readonly texts = new Map<string, string>();
  private index: PartIndex<Part> | null = null;
  private changed = false;

  private constructor(parts: Map<string, Part>) {
    this.parts = parts;
  }

  /** All parts are unpacked and their checksums proven; their text is proven when it is asked for. @throws UnreadableFileError */
  static open(bytes: Uint8Array): Package {
    const entries = [...openZip(bytes).values()];
    return new Package(
      new Map(entries.map((entry) => [entry.name, { bytes: entry.read(), packed: entry.packed }])),
    );
  }

  /** A package of parts by their paths, the content types among them. */
  static of(parts: Readonly<Record<string, string>>): Package {
    const bytes = Object.entries(parts).map(
      ([path, xml]) => [path, { bytes: strToU8(DECLARATION + xml), packed: null }] as const,
    );
    return new Package(new Map(bytes));
  }

  /** The package as a ZIP file: the content types first, as some readers expect, then by path. */
  toBytes(): Uint8Array {
    const rank = (path: string): string => (partKey(path) === partKey(CONTENT_TYPES) ? '' : path);
    const sorted = [...this.parts].sort(([a], [b]) => (rank(a) < rank(b) ? -1 : 1));
    return writeZip(sorted.map(([path, { bytes, packed }]) => [path, packed ?? pack(bytes)]));
  }

  /** Whether anything is other than in the file that was opened. */
  get isChanged(): boolean {
    return this.changed;
  }

  /** Whether a part is other than in the file that was opened. */
  isNew(path: string): boolean {
    return this.parts.get(this.existing(path))?.packed === null;
  }

  /** Bytes of a part; undefined when there is none. */
  bytes(path: string): Uint8Array | undefined {
    return this.parts.get(this.existing(path))?.bytes;
  }

  /** Text of a part that must be there, whatever its encoding. @throws UnreadableFileError damaged */
  text(path: string): string {
    const own = this.existing(path);
    const known = this.texts.get(own);
    if (known !== undefined) return known;
    const part = this.parts.get(own);
    if (!part) throw new UnreadableFileError('damaged', `no part ${path}`);
    const xml = declaredUtf8(decodeXml(part.bytes));
    proveXml(xml);
    this.texts.set(own, xml);
    return xml;
  }

  /** Sets the text of a part that was added, without its declaration. */
  replaceText(path: string, xml: string): void {
    this.setText(path, DECLARATION + xml);
  }

  setText(path: string, xml: string): void {
    const own = this.existing(path);
    const isNew = !this.parts.has(own);
    this.texts.set(own, xml);
    this.parts.set(own, { bytes: strToU8(xml), packed: null });
    this.changed = true;
    if (isNew) this.index = null;
  }

  /** Takes parts out, with their types and their own links. */
  remove(paths: readonly string[]): void {
    if (paths.length === 0) return;
    this.changed = true;
    const gone = new Set<string>();
    for (const path of paths) {
      for (const one of [path, relationsPath(path)].map((each) => this.existing(each))) {
        this.parts.delete(one);
        this.texts.delete(one);
        gone.add(partKey(one));
      }
    }
    this.index = null;
    this.retype((type) => (gone.has(partKey(type.attributes.get('PartName') ?? '')) ? null : undefined));
  }

  /** Paths of all parts. */
  paths(): readonly string[] {
    return [...this.parts.keys()];
  }

  /** The main part: the workbook. */
  get workbookPath(): string {
    const main = this.relations('').find(
      ({ type, external }) => type.endsWith('/officeDocument') && !external,
    );
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

  /** Links `path` to `target` by a type of Office ("worksheet") and gives the id of the link. */
  relate(path: string, type: string, target: string): string {
    const used = new Set(this.relations(path).map(({ id }) => id));
    const id = firstFree(
      (count) => `rId${count}`,
      (candidate) => used.has(candidate),
    );
    const file = this.existing(relationsPath(path));
    const xml = this.parts.has(file) ? this.text(file) : NO_RELATIONS;
    const root = outlineOf(xml, RELATIONS, 0);
    const edits = new TextEdits(xml);
    const address = escapeAttribute(relativePath(path, target));
    edits.append(
      root,
      `<${root.prefix}Relationship Id="${id}" Type="${OFFICE_RELATION}/${type}" Target="${address}"/>`,
    );
    this.setText(file, edits.result());
    return id;
  }

  /** Takes links out of a part's relations; a part without any keeps no part of them. */
  unrelate(path: string, ids: ReadonlySet<string>): void {
    const file = this.existing(relationsPath(path));
    const xml = this.text(file);
    const edits = new TextEdits(xml);
    for (const link of outlineOf(xml, RELATIONS, 1).children) {
      if (ids.has(link.attributes.get('Id') ?? '')) edits.replace(link, '');
    }
    this.setText(file, edits.result());
  }

  /** Content type of a part. */
  typeOf(path: string): string {
    return readContentTypes(this.text(CONTENT_TYPES)).typeOf(path);
  }

  /** Adds a part with its content type. */
  add(path: string, xml: string, contentType: string): void {
    this.setText(path, DECLARATION + xml);
    const declared = this.text(CONTENT_TYPES);
    const root = outlineOf(declared, TYPES, 0);
    const edits = new TextEdits(declared);
    const name = escapeAttribute(`/${path}`);
    edits.append(root, `<${root.prefix}Override PartName="${name}" ContentType="${contentType}"/>`);
    this.setText(CONTENT_TYPES, edits.result());
  }

  /** Changes declared types: `change` gives the new type of each, null to take it out, undefined to leave it. */
  retype(change: (declared: Outline) => string | null | undefined): void {
    const xml = this.text(CONTENT_TYPES);
    const edits = new TextEdits(xml);
    let isChanged = false;
    for (const declared of outlineOf(xml, TYPES, 1).children) {
      const type = change(declared);
      if (type === undefined) continue;
      isChanged = true;
      if (type === null) edits.replace(declared, '');
      else edits.retag(declared, (tag) => withAttribute(tag, 'ContentType', type));
    }
    if (isChanged) this.setText(CONTENT_TYPES, edits.result());
  }

  /** This path, or one like it with the first number that no part has (letter case does not count). */
  freePath(like: string): string {
    const [, stem = '', extension = ''] = /^(.*?)\d*(\.\w+)$/.exec(like) ?? [];
    const used = new Set(this.paths().map(partKey));
    if (!used.has(partKey(like))) return like;
    return firstFree(
      (count) => `${stem}${count}${extension}`,
      (path) => used.has(partKey(path)),
    );
  }

  /** Parts that only these parts lead to, themselves included. */
  ownedBy(paths: readonly string[]): readonly string[] {
    const links = new Map(this.paths().map((path) => [path, this.targetsOf(path)] as const));
    const reached = new Set<string>();
    const owned = new Set(paths.map((path) => this.existing(path)));
    const walk = (path: string): void => {
      if (reached.has(path) || owned.has(path)) return;
      reached.add(path);
      (links.get(path) ?? []).forEach(walk);
    };
    this.targetsOf('').forEach(walk);
    const own = new Set<string>();
    const collect = (path: string): void => {
      if (own.has(path) || reached.has(path) || !this.parts.has(path)) return;
      own.add(path);
      (links.get(path) ?? []).forEach(collect);
    };
    owned.forEach(collect);
    return [...own];
  }

  private targetsOf(path: string): readonly string[] {
    return this.relations(path)
      .filter(({ external }) => !external)
      .map(({ target }) => target);
  }

  /** Some programs link to a part in other letters than they store it under. */
  private existing(path: string): string {
    if (this.parts.has(path)) return path;
    this.index ??= new PartIndex(this.parts);
    return this.index.pathOf(path);
  }
}

function firstFree(candidate: (count: number) => string, taken: (name: string) => boolean): string {
  for (let count = 1; ; count += 1) {
    const name = candidate(count);
    if (!taken(name)) return name;
  }
}

/** The target as seen from the folder of the part that links to it, as Excel writes it: some readers know no other. */
function relativePath(from: string, target: string): string {
  const folders = from.split('/').slice(0, -1);
  const steps = target.split('/');
  let common = 0;
  while (common < folders.length && common < steps.length - 1 && folders[common] === steps[common])
    common += 1;
  return [...folders.slice(common).map(() => '..'), ...steps.slice(common)].join('/');
}
