/**
 * Small values kept inside the workbook, invisible in its sheets. Reading is at hand at once and costs the host no
 * request; what is written travels with the file when it is saved.
 */
export interface DocumentStore {
  /** What was written under the key, in whatever shape an earlier version left it; undefined when nothing was. */
  read(key: string): unknown;
  /** @throws HostError when the host keeps nothing, for example in a workbook that is read only */
  write(key: string, value: unknown): Promise<void>;
}
