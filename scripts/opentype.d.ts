declare module 'opentype.js' {
  /** A step of an outline: its kind, and coordinates by name. */
  type PathCommand = Readonly<Record<string, string | number>>;

  export class Path {
    readonly commands: PathCommand[];
  }

  export class Glyph {
    constructor(options: {
      readonly name: string;
      readonly unicode: number;
      readonly advanceWidth: number;
      readonly path: Path;
    });
    readonly index: number;
    readonly advanceWidth: number;
    readonly path: Path;
  }

  export class Font {
    constructor(options: {
      readonly familyName: string;
      readonly styleName: string;
      readonly unitsPerEm: number;
      readonly ascender: number;
      readonly descender: number;
      readonly weightClass: number;
      readonly fsSelection: number;
      readonly glyphs: readonly Glyph[];
    });
    readonly unitsPerEm: number;
    readonly tables: {
      readonly hhea: { readonly ascender: number; readonly descender: number };
      readonly os2: { readonly usWinAscent: number; readonly usWinDescent: number };
    };
    charToGlyph(character: string): Glyph;
    toArrayBuffer(): ArrayBuffer;
  }

  export function parse(buffer: ArrayBuffer): Font;
}
