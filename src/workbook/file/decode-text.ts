/** Byte order marks, longest first. */
const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * Text of a file whose encoding nobody has written down: by byte order mark, else UTF-16 when every second
 * byte of the beginning is zero or the Thai page (0x0E), else UTF-8 when nearly all of it is, else Windows-874, which Thai Excel writes.
 */
export function decodeText(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  if (encoding !== null) return new TextDecoder(encoding).decode(bytes);
  const text = new TextDecoder('utf-8').decode(bytes, { stream: true });
  return isNearlyUtf8(text) ? text : new TextDecoder('windows-874').decode(bytes);
}

function encodingOf(bytes: Uint8Array): string | null {
  const marked = MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return marked[1];
  const head = bytes.subarray(0, 512 - (bytes.length % 2));
  if (isPageByte(head, 1)) return 'utf-16le';
  if (isPageByte(head, 0)) return 'utf-16be';
  return null;
}

/** Whether the high bytes of 16-bit units are those of Latin or Thai text, with some Latin among them. */
function isPageByte(bytes: Uint8Array, offset: number): boolean {
  const high = bytes.filter((_, index) => index % 2 === offset);
  return (
    high.length > 1 && high.includes(0) && high.every((byte) => byte === 0 || byte === 0x0e || byte === 0x20)
  );
}

/** One broken letter among so many whole ones is a slip of the program that cut a text; Thai in another encoding breaks most. */
const WHOLE_FOR_BROKEN = 20;

/** Whether a text decoded as UTF-8 was that, but for a byte here and there. */
function isNearlyUtf8(text: string): boolean {
  const broken = text.split('\ufffd').length - 1;
  if (broken === 0) return true;
  const whole = (text.match(/[^\0-\u007f\ufffd]/g) ?? []).length;
  return whole >= broken * WHOLE_FOR_BROKEN;
}
