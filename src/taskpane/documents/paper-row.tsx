import type { CSSProperties, ReactNode } from 'react';
import { shownText } from '../../documents/paper/shown-text';
import type { CellStyle, DocumentCell, DocumentRow, SheetDocument } from '../../workbook/sheet-document';
import { PaperChart } from './paper-chart';

const LINE = '1px solid #444';
const OPEN = '0';

const BORDERS: Readonly<Record<NonNullable<CellStyle['border']>, CSSProperties>> = {
  thin: { border: LINE },
  'thin-open-bottom': { border: LINE, borderBottom: OPEN },
  'thin-open-top': { border: LINE, borderTop: OPEN },
  'thin-sides': { borderLeft: LINE, borderRight: LINE },
  'dotted-bottom': { borderBottom: '1px dotted #444' },
};

const VERTICAL = { top: 'top', center: 'middle', bottom: 'bottom' } as const;

/** Boxes that go on in the row below; at the foot of a page they are closed. */
const GOES_ON: readonly CellStyle['border'][] = ['thin-open-bottom', 'thin-sides'];

/** The look of a cell in CSS; sizes in points of the sheet times `scale`. */
function cssOf(
  style: CellStyle,
  text: CellStyle,
  { scale, last }: Pick<Look, 'scale' | 'last'>,
): CSSProperties {
  return {
    ...(style.border && BORDERS[style.border]),
    ...(last && GOES_ON.includes(style.border) && { borderBottom: LINE }),
    fontSize: (style.size ?? 11) * scale,
    fontWeight: (text.bold ?? style.bold) ? 700 : 400,
    fontStyle: style.italic ? 'italic' : 'normal',
    color: text.color ?? style.color ?? '#000',
    backgroundColor: text.fill ?? style.fill ?? 'transparent',
    textAlign: style.horizontal ?? 'left',
    verticalAlign: VERTICAL[style.vertical ?? 'bottom'],
    whiteSpace: style.wrap ? 'pre-line' : 'nowrap',
  };
}

interface Look {
  /** Pixels per point. */
  readonly scale: number;
  /** Its box ends here: nothing of it stands below on the page. */
  readonly last: boolean;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

const isIn = (
  { row, column }: Place,
  range: { top: number; left: number; bottom: number; right: number },
): boolean => row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;

/** Colours by the text of a cell, as the sheet's conditional formats give them. */
function coloured(document: SheetDocument, place: Place, text: string): CellStyle {
  const rule = document.conditionalFormats.find((each) => each.text === text && isIn(place, each.range));
  return rule ? { bold: rule.bold, color: rule.color, fill: rule.fill } : {};
}

function PaperCell({
  document,
  cell,
  place,
  scale,
  last,
}: Look & {
  readonly document: SheetDocument;
  readonly cell: DocumentCell | null;
  readonly place: Place;
}): ReactNode {
  const merge = document.merges.find((range) => isIn(place, range));
  if (merge && (merge.top !== place.row || merge.left !== place.column)) return null;
  const style = (cell && document.styles[cell.style]) ?? {};
  const text = cell ? shownText(cell, style) : '';
  const charts = document.charts.filter(
    ({ anchor }) => anchor.row === place.row && anchor.column === place.column,
  );
  return (
    <td
      className={charts.length > 0 ? 'charted' : undefined}
      colSpan={merge ? merge.right - merge.left + 1 : 1}
      rowSpan={merge ? merge.bottom - merge.top + 1 : 1}
      style={cssOf(style, coloured(document, place, text), { scale, last })}
    >
      {text}
      {charts.map((chart) => (
        <PaperChart key={chart.title} chart={chart} document={document} scale={scale} />
      ))}
    </td>
  );
}

/** A row of a sheet as it will be on paper. */
export function PaperRow({
  document,
  row,
  cells,
  scale,
  height,
  last = false,
}: Partial<Look> & {
  readonly document: SheetDocument;
  /** From the top of the sheet, zero-based. */
  readonly row: number;
  readonly cells: DocumentRow['cells'];
  readonly scale: number;
  /** In pixels, at least; null as high as its text. */
  readonly height: number | null;
}): ReactNode {
  return (
    <tr style={height === null ? {} : { height }}>
      {document.columns.map((_, column) => (
        <PaperCell
          key={column}
          document={document}
          cell={cells[column] ?? null}
          place={{ row, column }}
          scale={scale}
          last={last}
        />
      ))}
    </tr>
  );
}
