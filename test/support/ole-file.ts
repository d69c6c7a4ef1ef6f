const SECTOR = 512;
const END = -2;
const FREE = -1;
const FAT = -3;

const padded = (bytes: Uint8Array): Uint8Array => {
  const whole = new Uint8Array(Math.max(1, Math.ceil(bytes.length / SECTOR)) * SECTOR);
  whole.set(bytes);
  return whole;
};

/** What a test may bend: chains by sector, and where the directory starts. */
interface Bent {
  readonly chain?: (sector: number, next: number) => number;
  readonly directoryStart?: number;
}

/**
 * An OLE container with these streams in its root. Streams below 4,096 bytes would belong into the mini stream: they
 * are filled up with zeros instead.
 */
export function oleFile(
  streams: Readonly<Record<string, Uint8Array>>,
  { chain = (_, next) => next, directoryStart }: Bent = {},
): Uint8Array {
  const contents = Object.entries(streams).map(([name, bytes]) => {
    const long = new Uint8Array(Math.max(4096, bytes.length));
    long.set(bytes);
    return { name, bytes: long };
  });
  const sectors: number[] = [];
  const bodies: Uint8Array[] = [];
  const place = (bytes: Uint8Array): number => {
    const start = sectors.length;
    const whole = padded(bytes);
    const count = whole.length / SECTOR;
    for (let index = 0; index < count; index += 1) sectors.push(index + 1 < count ? start + index + 1 : END);
    bodies.push(whole);
    return start;
  };
  const starts = contents.map(({ bytes }) => place(bytes));
  const directory = new Uint8Array((contents.length + 1) * 128);
  const entry = (
    index: number,
    name: string,
    type: number,
    start: number,
    size: number,
    links: number[],
  ): void => {
    const view = new DataView(directory.buffer, index * 128, 128);
    [...name].forEach((char, at) => view.setUint16(at * 2, char.charCodeAt(0), true));
    view.setUint16(64, name.length * 2 + 2, true);
    view.setUint8(66, type);
    view.setUint8(67, 1);
    links.forEach((link, at) => view.setInt32(68 + at * 4, link, true));
    view.setInt32(116, start, true);
    view.setUint32(120, size, true);
  };
  entry(0, 'Root Entry', 5, END, 0, [FREE, FREE, contents.length > 0 ? 1 : FREE]);
  contents.forEach(({ name, bytes }, index) => {
    const right = index + 1 < contents.length ? index + 2 : FREE;
    entry(index + 1, name, 2, starts[index] ?? END, bytes.length, [FREE, right, FREE]);
  });
  const directorySector = place(directory);
  const data = sectors.length;
  let fatCount = 1;
  while (fatCount * 128 < data + fatCount) fatCount += 1;
  if (fatCount > 109) throw new Error('too large for a header without DIFAT');
  const table = new Int32Array(fatCount * 128).fill(FREE);
  sectors.forEach((next, sector) => (table[sector] = chain(sector, next)));
  for (let index = 0; index < fatCount; index += 1) table[data + index] = FAT;

  const header = new Uint8Array(SECTOR);
  const view = new DataView(header.buffer);
  header.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(24, 0x3e, true);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, fatCount, true);
  view.setInt32(48, directoryStart ?? directorySector, true);
  view.setUint32(56, 4096, true);
  view.setInt32(60, END, true);
  view.setInt32(68, END, true);
  for (let index = 0; index < 109; index += 1) {
    view.setInt32(76 + index * 4, index < fatCount ? data + index : FREE, true);
  }
  return Uint8Array.from(Buffer.concat([header, ...bodies, new Uint8Array(table.buffer)]));
}
