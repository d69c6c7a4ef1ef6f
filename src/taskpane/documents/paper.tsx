import type { ReactNode } from 'react';
import type { SheetDocument } from '../../workbook/sheet-document';
import { PaperColumns } from './paper-columns';
import { PaperRow } from './paper-row';
import { sheetFont } from './sheet-font';

/** A sheet as it will be on paper; `scale` is pixels per point. */
export function Paper({
  document,
  scale,
}: {
  readonly document: SheetDocument;
  readonly scale: number;
}): ReactNode {
  const width = document.columns.reduce((sum, column) => sum + column, 0) * scale;
  return (
    <div className="paper" style={{ width, fontFamily: sheetFont(document) }}>
      <table role="presentation" style={{ width }}>
        <PaperColumns document={document} scale={scale} />
        <tbody>
          {document.rows.map((_, row) => (
            <PaperRow key={row} document={document} row={row} scale={scale} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
