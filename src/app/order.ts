import type { SheetKind } from '../workbook/sheet-document';

/** Sheets that a person can order, in their order. */
export const MADE_KINDS = ['analysis', 'plan', 'register', 'owners'] as const satisfies readonly SheetKind[];
export type MadeKind = (typeof MADE_KINDS)[number];

/** What is to be made. */
export interface Order {
  readonly kinds: readonly MadeKind[];
}
