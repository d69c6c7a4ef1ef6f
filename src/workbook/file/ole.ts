import { UnreadableFileError } from './errors';

/** What stands in the root of an OLE container ([MS-CFB]). Names are in lower case. */
export interface OleContainer {
  readonly storages: ReadonlySet<string>;
  readonly streams: ReadonlySet<string>;
  /** The bytes of a stream of the root. @throws UnreadableFileError damaged */
  read(stream: string): Uint8Array;
}

const HEADER_SIZE = 512;
const ENTRY_SIZE = 128;
const MINI_SECTOR = 64;
const FIRST_FAT_SECTORS = 109;

const STORAGE = 1;
const STREAM = 2;

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/**
 * Opens an OLE container. Chains of sectors and the tree of names are followed at most once around, so a container
 * whose chains run in circles is damaged, not endless.
 * @throws UnreadableFileError damaged
 */
export function openOle(bytes: Uint8Array): OleContainer {
  try {
    return new Reader(bytes).open();
  } catch (error) {
    if (error instanceof UnreadableFileError) throw error;
    throw new UnreadableFileError('damaged', error);
  }
}

class Reader {
  private readonly view: DataView;
  private readonly sector: number;
  private readonly fat: readonly number[];

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.sector = 2 ** this.view.getUint16(30, true);
    if (this.sector !== 512 && this.sector !== 4096) throw new UnreadableFileError('damaged', 'sector size');
    this.fat = this.integers(this.join(this.fatSectors()));
  }

  open(): OleContainer {
    const directory = this.chain(this.int(48));
    const entries = Array.from({ length: directory.length / ENTRY_SIZE }, (_, index) =>
      entryOf(directory.subarray(index * ENTRY_SIZE, (index + 1) * ENTRY_SIZE)),
    );
    const [root] = entries;
    if (!root) throw new UnreadableFileError('damaged', 'no root');
    const children = childrenOf(entries, root);
    const named = (wanted: number): ReadonlySet<string> =>
      new Set(children.filter(({ type }) => type === wanted).map(({ name }) => name));
    return {
      storages: named(STORAGE),
      streams: named(STREAM),
      read: (stream) => {
        const entry = children.find(({ name, type }) => type === STREAM && name === stream);
        if (!entry) throw new UnreadableFileError('damaged', `no stream ${stream}`);
        return this.content(entry, root);
      },
    };
  }

  private content({ start, size }: Entry, root: Entry): Uint8Array {
    const smallest = this.int(56);
    const whole = size < smallest ? this.miniChain(start, root) : this.chain(start);
    if (whole.length < size) throw new UnreadableFileError('damaged', 'stream cut off');
    return whole.subarray(0, size);
  }

  private int(at: number): number {
    return this.view.getInt32(at, true);
  }

  private integers(bytes: Uint8Array): number[] {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return Array.from({ length: bytes.length / 4 }, (_, index) => view.getInt32(index * 4, true));
  }

  /** The first 109 stand in the header, more of them in a chain of their own. */
  private fatSectors(): number[] {
    const sectors = Array.from({ length: FIRST_FAT_SECTORS }, (_, index) => this.int(76 + index * 4));
    const more = this.sector / 4 - 1;
    const most = this.bytes.length / this.sector;
    let next = this.int(68);
    for (let count = 0; next >= 0 && count < most; count += 1) {
      const list = this.integers(this.sectorAt(next));
      sectors.push(...list.slice(0, more));
      next = list[more] ?? -1;
    }
    return sectors.filter((sector) => sector >= 0).slice(0, most);
  }

  /** The last sector of a file may be cut short: what is missing is zero. */
  private sectorAt(index: number): Uint8Array {
    const from = Math.max(HEADER_SIZE, this.sector) + index * this.sector;
    if (from >= this.bytes.length) throw new UnreadableFileError('damaged', 'sector beyond the end');
    const found = this.bytes.subarray(from, from + this.sector);
    if (found.length === this.sector) return found;
    const whole = new Uint8Array(this.sector);
    whole.set(found);
    return whole;
  }

  private join(sectors: readonly number[]): Uint8Array {
    const joined = new Uint8Array(sectors.length * this.sector);
    sectors.forEach((sector, index) => joined.set(this.sectorAt(sector), index * this.sector));
    return joined;
  }

  private chain(start: number): Uint8Array {
    return this.join(follow(this.fat, start));
  }

  private miniChain(start: number, root: Entry): Uint8Array {
    const pool = this.chain(root.start);
    const sectors = follow(this.integers(this.chain(this.int(60))), start);
    const joined = new Uint8Array(sectors.length * MINI_SECTOR);
    sectors.forEach((sector, index) => {
      joined.set(pool.subarray(sector * MINI_SECTOR, (sector + 1) * MINI_SECTOR), index * MINI_SECTOR);
    });
    return joined;
  }
}

function follow(table: readonly number[], start: number): number[] {
  const chain: number[] = [];
  for (let sector = start; sector >= 0; sector = table[sector] ?? -1) {
    chain.push(sector);
    if (chain.length > table.length) throw new UnreadableFileError('damaged', 'sectors in a circle');
  }
  return chain;
}

function entryOf(bytes: Uint8Array): Entry {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const nameLength = Math.max(0, Math.min(64, view.getUint16(64, true)) - 2);
  return {
    name: new TextDecoder('utf-16le').decode(bytes.subarray(0, nameLength)).toLowerCase(),
    type: view.getUint8(66),
    left: view.getInt32(68, true),
    right: view.getInt32(72, true),
    child: view.getInt32(76, true),
    start: view.getInt32(116, true),
    size: view.getUint32(120, true),
  };
}

function childrenOf(entries: readonly Entry[], root: Entry): readonly Entry[] {
  const seen = new Set<Entry>();
  const waiting = [root.child];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const entry = index < 0 ? undefined : entries[index];
    if (!entry || seen.has(entry)) continue;
    seen.add(entry);
    waiting.push(entry.left, entry.right);
  }
  return [...seen];
}
