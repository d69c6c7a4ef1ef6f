import { UnreadableFileError } from './errors';

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const LAST_CODE_POINT = 0x10ffff;

/**
 * Undoes the entities of XML: "&amp;" is "&", "&#x0E01;" is "ก".
 * @throws UnreadableFileError damaged for "&" that begins none, which no reader of XML lets pass
 */
export function unescapeStrictly(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-f]{1,8});|#(\d{1,10});|(\w+);)?/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      const code = hex === undefined ? Number(decimal ?? NaN) : parseInt(hex, 16);
      const character =
        name === undefined
          ? code > 0 && code <= LAST_CODE_POINT
            ? String.fromCodePoint(code)
            : undefined
          : Object.hasOwn(NAMED, name)
            ? NAMED[name]
            : undefined;
      if (character === undefined) throw new UnreadableFileError('damaged', `entity ${whole}`);
      return character;
    },
  );
}
