import type { DocumentChart } from '../sheet-document';
import { OFFICE_RELATION } from './package';
import { escapeAttribute } from '../escape-xml';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/** English Metric Units in a point. */
const EMU_PER_POINT = 12_700;

/** The first shape of a drawing is number 2: 1 is the drawing itself. */
const FIRST_SHAPE = 2;

/**
 * The part that places charts on a sheet. A place is given as a corner and a size, so that it does not depend on the column widths.
 * @param links ids of the links to the charts, in their order
 */
export function drawingPart(charts: readonly DocumentChart[], links: readonly string[]): string {
  const anchors = charts.map(({ anchor, width, height, title }, index) => {
    const size = `cx="${Math.round(width * EMU_PER_POINT)}" cy="${Math.round(height * EMU_PER_POINT)}"`;
    const shape = index + FIRST_SHAPE;
    return (
      `<xdr:oneCellAnchor><xdr:from><xdr:col>${anchor.column}</xdr:col><xdr:colOff>0</xdr:colOff>` +
      `<xdr:row>${anchor.row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext ${size}/>` +
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
      `<xdr:cNvPr id="${shape}" name="Chart ${shape}" descr="${escapeAttribute(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
      `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}">` +
      `<c:chart xmlns:c="${CHART}" r:id="${links[index] ?? ''}"/></a:graphicData></a:graphic></xdr:graphicFrame>` +
      `<xdr:clientData/></xdr:oneCellAnchor>`
    );
  });
  return `<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="${MAIN}" xmlns:r="${OFFICE_RELATION}">${anchors.join('')}</xdr:wsDr>`;
}
