/** Fewer items below or beside each other are no table: other lists have rows e1, e2 as well. */
export const FEWEST_ROWS = 3;
