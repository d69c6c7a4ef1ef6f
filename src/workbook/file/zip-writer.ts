import { deflateSync, strToU8 } from 'fflate';
import { crc32 } from './crc32';

/** Bytes as they stand in an archive. */
export interface PackedFile {
  readonly method: number;
  readonly crc: number;
  /** Size when unpacked. */
  readonly size: number;
  readonly data: Uint8Array;
}

/** How a file is packed. */
export const STORED = 0;
export const DEFLATED = 8;

/** The first four bytes of each record. */
export const LOCAL_HEADER = 0x04034b50;
export const CENTRAL_HEADER = 0x02014b50;
export const END = 0x06054b50;

/** 2.0: the version that knows Deflate. */
const VERSION = 20;

/** The name is written in UTF-8. */
const UTF8 = 0x800;

/** A day, the year after Christ. */
interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The first day that ZIP knows: the same documents give the same bytes everywhere. */
const FIRST_DAY: Day = { year: 1980, month: 1, day: 1 };

const dateOf = ({ year, month, day }: Day): number => ((year - FIRST_DAY.year) << 9) | (month << 5) | day;

const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;

/** Packs bytes, unless they would grow. */
export function pack(bytes: Uint8Array): PackedFile {
  const deflated = deflateSync(bytes);
  const isSmaller = deflated.length < bytes.length;
  return {
    method: isSmaller ? DEFLATED : STORED,
    crc: crc32(bytes),
    size: bytes.length,
    data: isSmaller ? deflated : bytes,
  };
}

/** Bytes as they are: what is packed already does not become smaller. */
export const stored = (bytes: Uint8Array): PackedFile => ({
  method: STORED,
  crc: crc32(bytes),
  size: bytes.length,
  data: bytes,
});

/**
 * An archive of files in their order; what is packed already is not packed again.
 * @param day that all files are of
 */
export function writeZip(
  files: readonly (readonly [name: string, file: PackedFile])[],
  day: Day = FIRST_DAY,
): Uint8Array {
  const date = dateOf(day);
  const named = files.map(([name, file]) => ({ name: strToU8(name), file }));
  const sizes = named.map(({ name, file }) => 2 * name.length + file.data.length + LOCAL_SIZE + CENTRAL_SIZE);
  const result = new Uint8Array(sizes.reduce((sum, size) => sum + size, END_SIZE));
  const view = new DataView(result.buffer);
  let at = 0;
  const offsets = named.map(({ name, file }) => {
    const offset = at;
    view.setUint32(at, LOCAL_HEADER, true);
    header(view, at + 4, name, file, date);
    result.set(name, at + LOCAL_SIZE);
    result.set(file.data, at + LOCAL_SIZE + name.length);
    at += LOCAL_SIZE + name.length + file.data.length;
    return offset;
  });
  const directory = at;
  named.forEach(({ name, file }, index) => {
    view.setUint32(at, CENTRAL_HEADER, true);
    view.setUint16(at + 4, VERSION, true);
    header(view, at + 6, name, file, date);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    result.set(name, at + CENTRAL_SIZE);
    at += CENTRAL_SIZE + name.length;
  });
  view.setUint32(at, END, true);
  view.setUint16(at + 8, named.length, true);
  view.setUint16(at + 10, named.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return result;
}

/** What the local and the central header have in common. */
function header(
  view: DataView,
  at: number,
  name: Uint8Array,
  { method, crc, size, data }: PackedFile,
  date: number,
): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, UTF8, true);
  view.setUint16(at + 4, method, true);
  view.setUint16(at + 8, date, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, data.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
}
