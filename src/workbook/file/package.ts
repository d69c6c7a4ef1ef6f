import { strFromU8, strToU8, zipSync } from 'fflate';
import { UnreadableFileError } from './errors';
import { scanXml } from './scan-xml';
import { attribute, rootPrefix, startTags, withPrefix, escapeAttribute } from './xml';
import { openZip } from './zip';

/** A link from one part to another; `target` is the path of a part, or an address when `external`. */
export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

const CONTENT_TYPES = '[Content_Types].xml';

const RELATIONSHIP_NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The start of every relationship type that Office defines. */
export const OFFICE_RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Files are dated so that the same documents give the same bytes everywhere; ZIP knows nothing earlier. */
const ZIP_DATE = new Date(1980, 0, 1);

/** An Office Open XML package (ECMA-376 part 2): parts by path, with their types and relations. */
export class Package {
  private readonly parts: Map<string, Uint8Array>;
  private readonly proven = new Set<string>();

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
    const rank = (path: string): string => (path === CONTENT_TYPES ? '' : path);
    const sorted = [...this.parts].sort(([a], [b]) => (rank(a) < rank(b) ? -1 : 1));
    return zipSync(Object.fromEntries(sorted), { mtime: ZIP_DATE });
  }

  /** Text of a part that must be there. @throws UnreadableFileError damaged */
  text(path: string): string {
    const part = this.parts.get(path);
    if (!part) throw new UnreadableFileError('damaged', `no part ${path}`);
    if (!this.proven.has(path)) scanXml(part, () => undefined);
    this.proven.add(path);
    return strFromU8(part);
  }

  setText(path: string, xml: string): void {
    this.proven.add(path);
    this.parts.set(path, strToU8(xml));
  }

  remove(path: string): void {
    this.parts.delete(path);
    this.parts.delete(relationsPath(path));
    const declared = this.text(CONTENT_TYPES);
    const own = startTags(declared, 'Override').find((tag) => attribute(tag, 'PartName') === `/${path}`);
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
    if (!this.parts.has(relationsPath(path))) return [];
    return startTags(this.text(relationsPath(path)), 'Relationship').map((tag) => {
      const external = attribute(tag, 'TargetMode') === 'External';
      const target = attribute(tag, 'Target') ?? '';
      return {
        id: attribute(tag, 'Id') ?? '',
        type: attribute(tag, 'Type') ?? '',
        target: external ? target : this.existing(resolvePath(path, target)),
        external,
      };
    });
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
    const file = relationsPath(path);
    const xml = this.parts.has(file)
      ? this.text(file)
      : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIP_NAMESPACE}"></Relationships>`;
    const link = `<Relationship Id="${id}" Type="${type}" Target="${escapeAttribute(relativePath(path, target))}"/>`;
    this.setText(file, appendTo(xml, 'Relationships', link));
    return id;
  }

  /** Content type of a part. */
  typeOf(path: string): string {
    const declared = this.text(CONTENT_TYPES);
    const own = startTags(declared, 'Override').find((tag) => attribute(tag, 'PartName') === `/${path}`);
    const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
    const usual = startTags(declared, 'Default').find(
      (tag) => attribute(tag, 'Extension')?.toLowerCase() === extension,
    );
    return attribute(own ?? usual ?? '', 'ContentType') ?? '';
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

  /** Some programs link to a part in other letter case than they store it. */
  private existing(path: string): string {
    if (this.parts.has(path)) return path;
    return this.paths().find((candidate) => candidate.toLowerCase() === path.toLowerCase()) ?? path;
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

function relationsPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

function resolvePath(from: string, target: string): string {
  const base = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  const resolved: string[] = [];
  for (const step of [...base, ...decodeURI(target).split('/')]) {
    if (step === '..') resolved.pop();
    else if (step !== '.' && step !== '') resolved.push(step);
  }
  return resolved.join('/');
}

/** Relative where the target lies below the part's own folder, absolute otherwise. */
function relativePath(from: string, target: string): string {
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  return target.startsWith(folder) ? target.slice(folder.length) : `/${target}`;
}
