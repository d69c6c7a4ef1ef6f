import type { TextDocument } from '../../workbook/text-document';

/** What official Thai papers use, and tables a little smaller. */
export const TEXT_SIZES: TextDocument['sizes'] = { title: 20, heading: 18, text: 16, table: 14 };
