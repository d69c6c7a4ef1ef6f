import type { SheetRegister } from './read-register';

/**
 * A register that can be changed where it stands: its columns are those of today, it has one for the ids, and no totals below, which new
 * rows would have to pass.
 */
export const isChangeable = ({ earlier, columns, table }: SheetRegister): boolean =>
  !earlier && columns.has('id') && columns.has('title') && !table?.hasTotals;
