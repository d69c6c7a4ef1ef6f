import type { TextDocument } from '../text-document';
import { escapeText } from '../escape-xml';

/** docProps/core.xml: what the document is called and whose it is. It names no day, so that equal documents have equal parts. */
export const corePart = ({ title, author }: TextDocument): string =>
  [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:title>${escapeText(title)}</dc:title><dc:creator>${escapeText(author)}</dc:creator>`,
    '</cp:coreProperties>',
  ].join('');
