/** The thread that reads and writes files gave no sign of life for so long that nobody waits for it any more. */
export class SilentThreadError extends Error {
  override readonly name = 'SilentThreadError';
}
