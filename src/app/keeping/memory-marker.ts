import { sheetMarker } from '../../documents/kinds';

/** Marks the hidden sheet in which a workbook remembers what stands in no other cell. */
export const MEMORY_MARKER = sheetMarker('memory', null);
