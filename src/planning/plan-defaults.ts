/** A plan is never empty: three indicators unless the user sets another number. */
export const DEFAULT_TOP = 3;
