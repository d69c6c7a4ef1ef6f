/** What a developer needs to know of an exception, in one line. */
export function causeText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
