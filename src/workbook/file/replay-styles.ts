import type { CellBorder, CellStyle, DocumentConditionalFormat, SheetDocument } from '../sheet-document';
import { ensure, type ExcelizeFile } from './excelize';

type ExcelizeStyle = Parameters<ExcelizeFile['NewStyle']>[0];
type Border = NonNullable<ExcelizeStyle['Border']>[number];

/** Size of Excel's own default font, for a style that names none. */
const DEFAULT_SIZE = 11;

/** Excelize's numbers of border lines. */
const THIN = 1;
const DOTTED = 4;

/** Solid fill. */
const SOLID = 1;

const BORDER_COLOR = '000000';

const thin = (...sides: readonly string[]): readonly Border[] =>
  sides.map((Type) => ({ Type, Style: THIN, Color: BORDER_COLOR }));

const BORDERS: Readonly<Record<CellBorder, readonly Border[]>> = {
  thin: thin('left', 'right', 'top', 'bottom'),
  'thin-open-bottom': thin('left', 'right', 'top'),
  'thin-open-top': thin('left', 'right', 'bottom'),
  'thin-sides': thin('left', 'right'),
  'dotted-bottom': [{ Type: 'bottom', Style: DOTTED, Color: BORDER_COLOR }],
};

/** Turns the named styles of documents into style numbers of the workbook; equal looks share one number. */
export class StyleBook {
  private readonly numbers = new Map<string, number>();

  constructor(private readonly file: ExcelizeFile) {}

  /** Number of a named style of a document. */
  numberOf(document: SheetDocument, name: string): number {
    const style = document.styles[name];
    if (!style) throw new Error(`the sheet document ${document.kind} has no style "${name}"`);
    const wanted = excelizeStyle(style, document.font);
    const key = JSON.stringify(wanted);
    const known = this.numbers.get(key) ?? ensure(this.file.NewStyle(wanted)).style;
    this.numbers.set(key, known);
    return known;
  }

  /** Number of the look of a conditional format. */
  conditional(format: DocumentConditionalFormat): number {
    return ensure(
      this.file.NewConditionalStyle({
        Font: { Bold: format.bold, Color: format.color },
        Fill: { Type: 'pattern', Pattern: SOLID, Color: [format.fill] },
      }),
    ).style;
  }
}

function excelizeStyle(style: CellStyle, font: string): ExcelizeStyle {
  // Excel indents only what is aligned to a side.
  const horizontal = style.horizontal ?? (style.indent ? 'left' : undefined);
  return {
    Font: {
      Family: font,
      Size: style.size ?? DEFAULT_SIZE,
      ...(style.bold ? { Bold: true } : {}),
      ...(style.italic ? { Italic: true } : {}),
      ...(style.color ? { Color: style.color } : {}),
    },
    ...(style.fill ? { Fill: { Type: 'pattern', Pattern: SOLID, Color: [style.fill] } } : {}),
    ...(style.border ? { Border: [...BORDERS[style.border]] } : {}),
    Alignment: {
      ...(horizontal ? { Horizontal: horizontal } : {}),
      ...(style.vertical ? { Vertical: style.vertical } : {}),
      ...(style.wrap ? { WrapText: true } : {}),
      ...(style.indent ? { Indent: style.indent } : {}),
    },
    ...(style.numberFormat ? { CustomNumFmt: style.numberFormat } : {}),
  };
}
