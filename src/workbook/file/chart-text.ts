import { escapeAttribute } from '../escape-xml';
import type { Points } from '../sheet-document';

/** How the text of labels, axes and legends looks. */
export function textProperties(font: string, size: Points): string {
  return `<c:txPr><a:bodyPr/><a:p><a:pPr>${runProperties('defRPr', font, size, false)}</a:pPr><a:endParaRPr lang="th-TH"/></a:p></c:txPr>`;
}

/** Thai is "complex script": without `cs` Office falls back to a font of its own. Sizes are in hundredths of a point. */
export function runProperties(element: 'rPr' | 'defRPr', font: string, size: Points, bold: boolean): string {
  const face = escapeAttribute(font);
  const language = element === 'rPr' ? ' lang="th-TH"' : '';
  return (
    `<a:${element}${language} sz="${size * 100}" b="${bold ? 1 : 0}">` +
    `<a:latin typeface="${face}"/><a:cs typeface="${face}"/></a:${element}>`
  );
}

/** "#1f4e79" as fills and lines have it. */
export function solidFill(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color.replace('#', '').toUpperCase()}"/></a:solidFill>`;
}
