import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Font, Glyph, parse, Path } from 'opentype.js';
import { NATIONAL_RANGES } from '../../src/documents/text/national-widths';

const require = createRequire(import.meta.url);

/** The same drawing as a web font, which is one and a half times as large on its em. */
const OUTLINES = {
  regular: 'font-th-sarabun-new/fonts/THSarabunNew-webfont.ttf',
  bold: 'font-th-sarabun-new/fonts/THSarabunNew_bold-webfont.ttf',
} as const;
const SMALLER = 0.655;
/** Lines of the font that offices have, in thousandths of an em. */
const LINES = { ascender: 844, descender: -457 } as const;

type Weight = keyof typeof OUTLINES;

function glyphsOf(weight: Weight): Glyph[] {
  const bytes = readFileSync(require.resolve(OUTLINES[weight]));
  const outlines = parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  const scale = (1000 / outlines.unitsPerEm) * SMALLER;
  return NATIONAL_RANGES.flatMap((range) =>
    range[weight].split(' ').map((width, index) => {
      const unicode = range.from + index;
      const drawn = outlines.charToGlyph(String.fromCodePoint(unicode));
      const path = new Path();
      for (const command of drawn.path.commands) {
        const smaller = Object.entries(command).map(
          ([key, value]) => [key, typeof value === 'number' ? value * scale : value] as const,
        );
        path.commands.push(Object.fromEntries(smaller));
      }
      return new Glyph({ name: `u${unicode.toString(16)}`, unicode, advanceWidth: Number(width), path });
    }),
  );
}

function fontBytes(family: string, weight: Weight): Uint8Array {
  const none = new Glyph({ name: '.notdef', unicode: 0, advanceWidth: 500, path: new Path() });
  const font = new Font({
    familyName: family,
    styleName: weight === 'bold' ? 'Bold' : 'Regular',
    unitsPerEm: 1000,
    ...LINES,
    weightClass: weight === 'bold' ? 700 : 400,
    fsSelection: weight === 'bold' ? 0x20 : 0x40,
    glyphs: [none, ...glyphsOf(weight)],
  });
  return new Uint8Array(font.toArrayBuffer());
}

/**
 * Makes a font with the widths and lines of the one that Thai offices have, under its name, in a folder of its own.
 * Gives what fontconfig must be told for programs to find it beside the fonts of the computer.
 */
export function nationalFont(folder: string, family = 'TH SarabunPSK'): Readonly<Record<string, string>> {
  mkdirSync(folder, { recursive: true });
  for (const weight of ['regular', 'bold'] as const) {
    writeFileSync(join(folder, `${family.replaceAll(' ', '')}-${weight}.otf`), fontBytes(family, weight));
  }
  const config = join(folder, 'fonts.conf');
  writeFileSync(
    config,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>${folder}</dir><cachedir>${join(folder, 'cache')}</cachedir></fontconfig>
`,
  );
  return { FONTCONFIG_FILE: config };
}
