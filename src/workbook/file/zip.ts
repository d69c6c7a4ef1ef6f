import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import { UnreadableFileError } from './errors';
import { HIGHEST_RATIO, LARGEST_UNPACKED, MOST_PARTS, RATIO_FREE } from './limits';
import { CENTRAL_HEADER, DEFLATED, END, LOCAL_HEADER, STORED, type PackedFile } from './zip-writer';

/** A file in a ZIP archive. */
export interface ZipEntry {
  /** With "/" between folders, whatever the writer used. */
  readonly name: string;
  /** Size when unpacked. */
  readonly size: number;
  /** As it stands in the archive, to be put into another one. */
  readonly packed: PackedFile;
  /** Unpacks into fresh memory. @throws UnreadableFileError when what comes out is not what was declared */
  read(): Uint8Array;
}

const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;

const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;

const AES = 99;

/** Written where a size does not fit 32 bits: the extra field has it. */
const SEE_EXTRA = 0xffffffff;
const ZIP64_EXTRA = 0x0001;

/** Packed bytes given to the unpacker at once; 1,032 times as many can come out before it is stopped. */
const PORTION = 8 * 1024;

interface Header {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/**
 * The files of a ZIP archive by name, as its central directory declares them. The declarations are proven before
 * anything is unpacked: number, sizes, ratio, no two files in the same bytes or under one name.
 * @throws UnreadableFileError damaged, too-large, unsafe, or encrypted when a file has a password
 */
export function openZip(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const headers = [...centralDirectory(bytes, view)].filter(({ name }) => !name.endsWith('/'));
    if (headers.some(({ flags, method }) => (flags & 1) !== 0 || method === AES)) {
      throw new UnreadableFileError('encrypted');
    }
    checkSizes(headers);
    const starts = headers.map((header) => dataStart(view, header));
    checkPlaces(headers, starts, bytes.length);
    const entries = new Map<string, ZipEntry>();
    headers.forEach((header, index) => {
      const start = starts[index] ?? 0;
      const data = bytes.subarray(start, start + header.packed);
      const { name, size, method, crc } = header;
      entries.set(name, {
        name,
        size,
        packed: { method, crc, size, data },
        read: () => unpack(data, header),
      });
    });
    return entries;
  } catch (error) {
    if (error instanceof UnreadableFileError) throw error;
    throw new UnreadableFileError('damaged', error);
  }
}

function* centralDirectory(bytes: Uint8Array, view: DataView): Generator<Header> {
  const { count, offset } = directoryPlace(view);
  if (count > MOST_PARTS) throw new UnreadableFileError('too-large');
  let at = offset;
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== CENTRAL_HEADER) throw new UnreadableFileError('damaged');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const nameStart = at + 46;
    const extraStart = nameStart + nameLength;
    const flags = view.getUint16(at + 8, true);
    const sizes = [
      view.getUint32(at + 24, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ];
    const [size = 0, packed = 0, place = 0] = sizes.includes(SEE_EXTRA)
      ? wideSizes(view, sizes, extraStart, extraLength)
      : sizes;
    yield {
      name: nameOf(bytes.subarray(nameStart, extraStart), flags),
      flags,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed,
      size,
      offset: place,
    };
    at = extraStart + extraLength + view.getUint16(at + 32, true);
  }
}

interface Directory {
  readonly count: number;
  readonly size: number;
  readonly offset: number;
  /** Where the record stands that says so. */
  readonly end: number;
}

/** The end record stands at the end, before a comment; bytes that a transfer appended are forgiven. */
function directoryPlace(view: DataView): Directory {
  const last = view.byteLength - END_SIZE;
  const first = Math.max(0, last - LONGEST_COMMENT);
  for (let at = last; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const wide = at >= 20 && view.getUint32(at - 20, true) === LOCATOR_64 ? wideInteger(view, at - 12) : null;
    const directory =
      wide !== null && view.getUint32(wide, true) === END_64
        ? {
            count: wideInteger(view, wide + 32),
            size: wideInteger(view, wide + 40),
            offset: wideInteger(view, wide + 48),
            end: wide,
          }
        : {
            count: view.getUint16(at + 10, true),
            size: view.getUint32(at + 12, true),
            offset: view.getUint32(at + 16, true),
            end: at,
          };
    return proven(directory, view);
  }
  throw new UnreadableFileError('damaged', 'no end of the central directory');
}

/**
 * Where a second archive stands behind a first one, the places that the second gives are those of the first: nobody knows then
 * which of the two a person means.
 */
function proven(directory: Directory, view: DataView): Directory {
  const { size, offset, end } = directory;
  const own = end - size;
  const isElsewhere = own > offset && view.getUint32(own, true) === CENTRAL_HEADER;
  if (isElsewhere) throw new UnreadableFileError('unsafe', 'two archives in one file');
  return directory;
}

function wideInteger(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

/** Each value that did not fit stands in the extra field, in the order of the three. */
function wideSizes(view: DataView, values: readonly number[], start: number, length: number): number[] {
  let at = start;
  while (at + 4 <= start + length && view.getUint16(at, true) !== ZIP64_EXTRA) {
    at += 4 + view.getUint16(at + 2, true);
  }
  at -= 4;
  return values.map((value) => (value === SEE_EXTRA ? wideInteger(view, (at += 8)) : value));
}

function nameOf(bytes: Uint8Array, flags: number): string {
  const utf8 = (flags & 0x800) !== 0;
  return new TextDecoder(utf8 ? 'utf-8' : 'latin1').decode(bytes).replaceAll('\\', '/');
}

function checkSizes(headers: readonly Header[]): void {
  const names = new Set(headers.map(({ name }) => name.toLowerCase()));
  if (names.size < headers.length) throw new UnreadableFileError('unsafe', 'one name for two files');
  for (const { name, method, packed, size } of headers) {
    if (method !== STORED && method !== DEFLATED)
      throw new UnreadableFileError('damaged', `method ${method}`);
    if (method === STORED && packed !== size) throw new UnreadableFileError('unsafe', `two sizes of ${name}`);
    if (size > RATIO_FREE && size > packed * HIGHEST_RATIO && /\.(?:xml|rels|vml|bin)$/i.test(name)) {
      throw new UnreadableFileError('unsafe', `ratio of ${name}`);
    }
  }
  const total = headers.reduce((sum, { size }) => sum + size, 0);
  if (total > LARGEST_UNPACKED) throw new UnreadableFileError('too-large');
}

function dataStart(view: DataView, { name, offset }: Header): number {
  if (view.getUint32(offset, true) !== LOCAL_HEADER) throw new UnreadableFileError('damaged', name);
  return offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
}

/** Files that share bytes are how a small archive unpacks to gigabytes. */
function checkPlaces(headers: readonly Header[], starts: readonly number[], length: number): void {
  const places = headers
    .map(({ offset, packed }, index) => ({ from: offset, to: (starts[index] ?? 0) + packed }))
    .sort((a, b) => a.from - b.from);
  let end = 0;
  for (const { from, to } of places) {
    if (to > length) throw new UnreadableFileError('damaged', 'cut off');
    if (from < end) throw new UnreadableFileError('unsafe', 'files overlap');
    end = to;
  }
}

/** Never more than the declared size comes into memory, whatever the packed bytes hold. */
function unpack(data: Uint8Array, { name, method, size, crc }: Header): Uint8Array {
  // Not slice: a Buffer of Node gives its own bytes then, and readers write into what they are given.
  const result = method === STORED ? new Uint8Array(data) : inflate(data, size, name);
  if (crc32(result) !== crc) throw new UnreadableFileError('damaged', `checksum of ${name}`);
  return result;
}

function inflate(data: Uint8Array, size: number, name: string): Uint8Array {
  const result = new Uint8Array(size);
  let filled = 0;
  const inflater = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw new UnreadableFileError('unsafe', `size of ${name}`);
    result.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < data.length; at += PORTION) {
      inflater.push(data.subarray(at, at + PORTION), at + PORTION >= data.length);
    }
  } catch (error) {
    if (error instanceof UnreadableFileError) throw error;
    throw new UnreadableFileError('damaged', error);
  }
  if (filled !== size) throw new UnreadableFileError('damaged', `size of ${name}`);
  return result;
}
