/** Years in พ.ศ. that a person can mean; anything else is another number. */
export const YEAR_RANGE = { earliest: 2500, latest: 2699 } as const;
