/** What the system calls a failure ("ENOENT"); '' for any other error. */
export const errorCode = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
