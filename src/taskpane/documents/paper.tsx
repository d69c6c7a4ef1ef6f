import type { ReactNode, Ref } from 'react';
import { paperRows } from '../../documents/paper/paper-rows';
import type { SheetDocument } from '../../workbook/sheet-document';
import { PaperRow } from './paper-row';
import { PaperTable } from './paper-table';

/** A whole sheet in one piece, each row as high as it needs; `scale` is pixels per point. */
export function Paper({
  document,
  scale,
  ref,
}: {
  readonly document: SheetDocument;
  readonly scale: number;
  readonly ref?: Ref<HTMLTableElement>;
}): ReactNode {
  return (
    <PaperTable document={document} scale={scale} ref={ref}>
      {paperRows(document).map(({ height, fits }, row) => (
        <PaperRow
          key={row}
          document={document}
          row={row}
          cells={document.rows[row]?.cells ?? []}
          scale={scale}
          height={fits ? null : height * scale}
        />
      ))}
    </PaperTable>
  );
}
