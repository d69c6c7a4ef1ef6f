import type { Budget } from './budget';
import { UnreadableFileError } from './errors';
import { escapeAttribute } from '../escape-xml';
import { XmlReader } from './xml-reader';

/** Root elements of the parts that say what the parts of a package are and how they are linked, and their namespaces. */
const ROOTS: ReadonlyMap<string, string> = new Map([
  ['Relationships', 'http://schemas.openxmlformats.org/package/2006/relationships'],
  ['Types', 'http://schemas.openxmlformats.org/package/2006/content-types'],
]);
const PACKAGE_PARTS = [...ROOTS.values()].map((uri) => [uri, ''] as const);

const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  Relationship: ['Id', 'Type', 'Target', 'TargetMode'],
  Default: ['Extension', 'ContentType'],
  Override: ['PartName', 'ContentType'],
};

/**
 * The types or links of a package in the plainest XML that says the same, for a library that reads by patterns. All of the text is
 * proven.
 * @throws UnreadableFileError
 */
export function plainXml(text: string, budget: Budget): string {
  const reader = new XmlReader(text, PACKAGE_PARTS, budget);
  const root = reader.root();
  const uri = ROOTS.get(root ?? '');
  if (uri === undefined) throw new UnreadableFileError('damaged', 'no types, no links');
  let elements = '';
  reader.children((name) => {
    const attributes = (ATTRIBUTES[name] ?? []).map((attribute) => {
      const value = reader.attribute(attribute);
      return value === undefined ? '' : ` ${attribute}="${escapeAttribute(value)}"`;
    });
    elements += `<${name}${attributes.join('')}/>`;
  });
  reader.finish();
  return `<?xml version="1.0"?>\n<${root} xmlns="${uri}">${elements}</${root}>`;
}
