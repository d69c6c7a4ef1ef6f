import type { ReactNode } from 'react';
import type { SheetDocument } from '../../workbook/sheet-document';

/** Widths of the columns of a sheet; `scale` is pixels per point. */
export function PaperColumns({
  document,
  scale,
}: {
  readonly document: SheetDocument;
  readonly scale: number;
}): ReactNode {
  return (
    <colgroup>
      {document.columns.map((column, index) => (
        <col key={index} style={{ width: column * scale }} />
      ))}
    </colgroup>
  );
}
