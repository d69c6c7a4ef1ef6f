/** Milliseconds that a run of random sequences may take: a minute, and two seconds for each, on a busy machine. */
export const timeFor = (runs: number): number => 60_000 + 2_000 * runs;
