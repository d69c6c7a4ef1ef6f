/** Why a file cannot be opened; the sentence for people stands in src/text. */
export type UnreadableFileCode =
  | 'not-a-workbook'
  | 'encrypted'
  | 'damaged'
  | 'too-large'
  /** Made to harm whoever opens it: parts that overlap, a size that lies, a document type with entities. */
  | 'unsafe';

/** A file that holds no workbook we can open. `code` says why, in words of the program. */
export class UnreadableFileError extends Error {
  readonly code: UnreadableFileCode;

  constructor(code: UnreadableFileCode, cause?: unknown) {
    super(code, { cause });
    this.name = 'UnreadableFileError';
    this.code = code;
  }
}
