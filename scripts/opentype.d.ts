declare module 'opentype.js' {
  interface Font {
    readonly unitsPerEm: number;
    readonly tables: {
      readonly hhea: { readonly ascender: number; readonly descender: number };
      readonly os2: { readonly usWinAscent: number; readonly usWinDescent: number };
    };
    charToGlyph(character: string): { readonly index: number; readonly advanceWidth: number };
  }
  export function parse(buffer: ArrayBuffer): Font;
}
