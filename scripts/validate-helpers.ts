import type { XmlElement } from './validate-xml';

/** What a manifest is checked against besides itself. */
export interface Surroundings {
  /** Version of package.json. */
  readonly packageVersion: string;
  /** Functions that src/commands binds to the ribbon. */
  readonly functions: readonly string[];
  /** Content of a file that the page's server has under this path ("assets/icon-32.png"); null when there is none. */
  readonly served: (path: string) => Uint8Array | null;
}

export interface Rule {
  readonly id: string;
  /** What holds when the rule is kept, and why. */
  readonly says: string;
  /** Faults with their line; none when the rule is kept. */
  readonly faults: (root: XmlElement, surroundings: Surroundings) => readonly string[];
}

export const children = (root: XmlElement, name: string): XmlElement[] =>
  root.children.filter((child) => child.name === name);
export const child = (root: XmlElement, name: string): XmlElement | undefined => children(root, name)[0];
export const at = ({ line }: XmlElement, text: string): string => `line ${line}: ${text}`;

/** Faults of an element whose children must stand in an order, each once; the second value says which must be there. */
export function childrenOrder(
  element: XmlElement,
  expected: readonly (readonly [name: string, required: boolean])[],
): string[] {
  const names = expected.map(([name]) => name);
  const missing = expected.filter(([name, required]) => required && !child(element, name));
  const faults = missing.map(([name]) => at(element, `${name} is missing`));
  let furthest = -1;
  for (const current of element.children) {
    const place = names.indexOf(current.name);
    if (place === -1) faults.push(at(current, `${current.name} does not belong here`));
    else if (place === furthest) faults.push(at(current, `${current.name} stands twice`));
    else if (place < furthest) {
      faults.push(at(current, `${current.name} must stand before ${names[furthest] ?? ''}`));
    }
    furthest = Math.max(furthest, place);
  }
  return faults;
}

/** Path of an address on its server, without the slash it begins with; '' when it is no address. */
export const pathOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).pathname.slice(1) : '';

/** Width and height of a PNG; null when the bytes are none. */
function pngSize(bytes: Uint8Array): readonly [number, number] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isPng = bytes.length >= 24 && view.getUint32(0) === 0x89504e47 && view.getUint32(12) === 0x49484452;
  return isPng ? [view.getUint32(16), view.getUint32(20)] : null;
}

/** What is wrong with an icon that should have this many pixels each way; null when nothing is. */
export function iconFault(path: string, pixels: number, { served }: Surroundings): string | null {
  const bytes = served(path);
  if (bytes === null) return `there is no file ${path}`;
  const size = pngSize(bytes);
  if (size === null) return `${path} is no PNG`;
  return size.every((length) => length === pixels)
    ? null
    : `${path} is ${size.join(' × ')} pixels, not ${pixels} × ${pixels}`;
}
