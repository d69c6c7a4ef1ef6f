import { deflateRawSync, constants } from 'node:zlib';
import { strToU8 } from 'fflate';
import { crc32 } from '../../src/workbook/file/crc32';

/** A file of an archive as it is written; what is declared may be a lie. */
export interface RawEntry {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly size: number;
  readonly crc: number;
  readonly method: number;
  readonly flags?: number;
  /** Place of the local header, when it is that of another entry. */
  readonly offset?: number;
}

/** An honest entry. */
export function entry(name: string, content: Uint8Array | string): RawEntry {
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  return { name, packed: deflateRawSync(bytes), size: bytes.length, crc: crc32(bytes), method: 8 };
}

/** Deflate data of `size` zeros (whole 16 MB), made without holding them. */
export function packedZeros(size: number): Uint8Array {
  const portion = 16 * 2 ** 20;
  const one = deflateRawSync(new Uint8Array(portion), { finishFlush: constants.Z_FULL_FLUSH, level: 9 });
  const last = deflateRawSync(new Uint8Array());
  return Uint8Array.from(
    Buffer.concat([...Array.from({ length: Math.ceil(size / portion) }, () => one), last]),
  );
}

function header(central: boolean, raw: RawEntry, offset: number): Uint8Array {
  const name = strToU8(raw.name);
  const bytes = new Uint8Array((central ? 46 : 30) + name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, central ? 0x02014b50 : 0x04034b50, true);
  const at = central ? 6 : 4;
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, (raw.flags ?? 0) | 0x800, true);
  view.setUint16(at + 4, raw.method, true);
  view.setUint32(at + 10, raw.crc, true);
  view.setUint32(at + 14, raw.packed.length, true);
  view.setUint32(at + 18, raw.size, true);
  view.setUint16(at + 22, name.length, true);
  if (central) view.setUint32(42, offset, true);
  bytes.set(name, central ? 46 : 30);
  return bytes;
}

/** An archive of exactly these entries. */
export function zipFile(entries: readonly RawEntry[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let place = 0;
  for (const raw of entries) {
    if (raw.offset === undefined) {
      const local = header(false, raw, 0);
      chunks.push(local, raw.packed);
      directory.push(header(true, raw, place));
      place += local.length + raw.packed.length;
    } else directory.push(header(true, raw, raw.offset));
  }
  const end = new Uint8Array(22);
  const view = new DataView(end.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, Math.min(0xffff, entries.length), true);
  view.setUint16(10, Math.min(0xffff, entries.length), true);
  view.setUint32(
    12,
    directory.reduce((sum, { length }) => sum + length, 0),
    true,
  );
  view.setUint32(16, place, true);
  return Uint8Array.from(Buffer.concat([...chunks, ...directory, end]));
}
