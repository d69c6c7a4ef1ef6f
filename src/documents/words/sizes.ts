import type { TextDocument } from '../../workbook/text-document';

/** What official Thai papers use; the size of tables is chosen. */
export const TEXT_SIZES: Omit<TextDocument['sizes'], 'table'> = { title: 20, heading: 18, text: 16 };
