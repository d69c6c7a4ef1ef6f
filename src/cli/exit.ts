/** Exit codes of every command. */
export const EXIT = { done: 0, errorFindings: 1, usage: 2, nothingReadable: 3, unexpected: 70 } as const;

/** Where a command prints: results to one stream, what went wrong to the other. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}
