import { XmlReader } from './xml-reader';

/**
 * Names, types and links of the parts of an Office Open XML package (ECMA-376 part 2), read as the standard has them and not as
 * most programs write them: any prefix, any encoding of a name, letters of either case.
 */

/** The namespace of links, and that of types. */
export const RELATIONS = [['http://schemas.openxmlformats.org/package/2006/relationships', '']] as const;
export const TYPES = [['http://schemas.openxmlformats.org/package/2006/content-types', '']] as const;

/** The part that says what the other parts are. */
export const CONTENT_TYPES = '[Content_Types].xml';

/** A link as its part writes it; `resolveTarget` makes a path of an inner target. */
export interface WrittenRelation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** The links in the text of a relations part. @throws UnreadableFileError when it is no XML */
export function readRelations(xml: string): readonly WrittenRelation[] {
  const relations: WrittenRelation[] = [];
  const reader = new XmlReader(xml, RELATIONS);
  if (reader.root() !== 'Relationships') return [];
  reader.children((name) => {
    if (name !== 'Relationship') return;
    relations.push({
      id: reader.attribute('Id') ?? '',
      type: reader.attribute('Type') ?? '',
      target: reader.attribute('Target') ?? '',
      external: reader.attribute('TargetMode') === 'External',
    });
  });
  reader.finish();
  return relations;
}

/** What the parts of a package are. */
export interface ContentTypes {
  /** Of one part: as it is declared itself, else by its extension; '' when neither is. */
  typeOf(path: string): string;
  /** All that are declared for single parts, then for extensions. */
  readonly declared: readonly string[];
}

/** The types in the text of [Content_Types].xml. @throws UnreadableFileError when it is no XML */
export function readContentTypes(xml: string): ContentTypes {
  const parts = new Map<string, string>();
  const extensions = new Map<string, string>();
  const reader = new XmlReader(xml, TYPES);
  if (reader.root() === 'Types') {
    reader.children((name) => {
      const type = reader.attribute('ContentType') ?? '';
      if (name === 'Override') parts.set(partKey(reader.attribute('PartName') ?? ''), type);
      if (name === 'Default') extensions.set((reader.attribute('Extension') ?? '').toLowerCase(), type);
    });
    reader.finish();
  }
  return {
    typeOf: (path) => {
      const key = partKey(path);
      return parts.get(key) ?? extensions.get(key.slice(key.lastIndexOf('.') + 1)) ?? '';
    },
    declared: [...parts.values(), ...extensions.values()],
  };
}

/** Two paths with the same key are one part: "/xl/Sheet%201.xml" and "XL\sheet 1.xml". */
export function partKey(path: string): string {
  return decoded(path).replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

/** A "%" that encodes nothing stands for itself. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Path of the part with the links of another; of the package itself for ''. */
export function relationsPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

/**
 * Path of the part that a target means, seen from the part that links to it: "../media/a.png" from "xl/worksheets/s.xml" is
 * "xl/media/a.png". What stands behind "#" is a place within; '' is the part itself.
 */
export function resolveTarget(from: string, target: string): string {
  const [file = ''] = target.replaceAll('\\', '/').split('#', 1);
  if (file === '') return from;
  const resolved = file.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of decoded(file).split('/')) {
    if (step === '..') resolved.pop();
    else if (step !== '.' && step !== '') resolved.push(step);
  }
  return resolved.join('/');
}

/** Parts by their path as any link may write it. */
export class PartIndex<Part> {
  readonly #parts = new Map<string, { readonly path: string; readonly part: Part }>();

  constructor(parts: Iterable<readonly [path: string, part: Part]>) {
    for (const [path, part] of parts) this.#parts.set(partKey(path), { path, part });
  }

  /** The part; undefined when there is none. */
  get(path: string): Part | undefined {
    return this.#parts.get(partKey(path))?.part;
  }

  /** The path under which the package holds it; as given when it does not. */
  pathOf(path: string): string {
    return this.#parts.get(partKey(path))?.path ?? path;
  }
}
