import type { ReactNode, Ref } from 'react';
import type { SheetDocument } from '../../workbook/sheet-document';
import { sheetFont } from './sheet-font';

/** Rows of a sheet in its columns and its font; `scale` is pixels per point. */
export function PaperTable({
  document,
  scale,
  children,
  ref,
}: {
  readonly document: SheetDocument;
  readonly scale: number;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLTableElement> | undefined;
}): ReactNode {
  const width = document.columns.reduce((sum, column) => sum + column, 0) * scale;
  return (
    <table ref={ref} className="sheet" role="presentation" style={{ width, fontFamily: sheetFont(document) }}>
      <colgroup>
        {document.columns.map((column, index) => (
          <col key={index} style={{ width: column * scale }} />
        ))}
      </colgroup>
      <tbody>{children}</tbody>
    </table>
  );
}
