/** Exit codes of every command. */
export const EXIT = {
  done: 0,
  errorFindings: 1,
  usage: 2,
  nothingReadable: 3,
  // An error that nobody foresaw. The contract has four codes, and this is the one that promises nothing was made: 0 and
  // 1 promise a result, 2 blames the command line.
  unexpected: 3,
  stopped: 130,
} as const;

/** Where a command prints: results to one stream, what went wrong to the other. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /**
   * Shows one line that takes the place of the one shown before, '' takes it away; lines of `error` appear above it.
   * Absent where lines cannot be drawn again (a file, a pipe).
   */
  readonly status?: ((line: string) => void) | undefined;
  /** A file stands now: whatever goes wrong from here on (the result cannot be printed) must not say that nothing was made. */
  readonly wrote?: ((output: string) => void) | undefined;
}
