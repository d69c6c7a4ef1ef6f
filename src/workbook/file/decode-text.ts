/** Byte order marks, longest first. */
const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * Text of a file whose encoding nobody has written down: by byte order mark, else UTF-16 when every second
 * byte of the beginning is zero or the Thai page (0x0E), else UTF-8 when it is valid, else Windows-874, which Thai Excel writes.
 */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function encodingOf(bytes: Uint8Array): string {
  const marked = MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return marked[1];
  const head = bytes.subarray(0, 512 - (bytes.length % 2));
  if (isPageByte(head, 1)) return 'utf-16le';
  if (isPageByte(head, 0)) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-874';
}

/** Whether the high bytes of 16-bit units are those of Latin or Thai text, with some Latin among them. */
function isPageByte(bytes: Uint8Array, offset: number): boolean {
  const high = bytes.filter((_, index) => index % 2 === offset);
  return (
    high.length > 1 && high.includes(0) && high.every((byte) => byte === 0 || byte === 0x0e || byte === 0x20)
  );
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    // A beginning cut in the middle of a letter is still UTF-8, hence `stream`.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
