/** A document that often holds a result of ITA and is no workbook: people are told what it is. */
export type OtherDocument = (typeof OTHER_DOCUMENTS)[number];

const OTHER_DOCUMENTS = ['pdf', 'picture', 'word', 'archive'] as const;

export const isOtherDocument = (code: UnreadableFileCode): code is OtherDocument =>
  OTHER_DOCUMENTS.some((each) => each === code);

/** Why a file cannot be opened; the sentence for people stands in src/text. */
export type UnreadableFileCode =
  | 'not-a-workbook'
  | OtherDocument
  | 'encrypted'
  | 'damaged'
  | 'too-large'
  /** The system does not give its bytes: it was moved, deleted, changed or locked since it was chosen, or is a folder. */
  | 'not-given'
  /** Made to harm whoever opens it: parts that overlap, a size that lies, a document type with entities. */
  | 'unsafe'
  /** A text whose quotation mark opens and never closes: rows without number stand in one field. */
  | 'open-quote'
  /** A page with its pictures in one file (.mht), which no table can be taken from. */
  | 'web-archive'
  /** A small file that only says where the workbook is (.gsheet, .url). */
  | 'shortcut'
  /** Thai letters that another program has taken for those of another language and saved so. */
  | 'garbled'
  /** "Strict Open XML Spreadsheet": it can be read, but sheets of the usual form cannot stand beside its own. */
  | 'strict'
  /** Sheets would bring more fonts, number formats or cell formats than Excel takes in a workbook. */
  | 'formats-full';

/** A file that holds no workbook we can open. `code` says why, in words of the program. */
export class UnreadableFileError extends Error {
  readonly code: UnreadableFileCode;

  constructor(code: UnreadableFileCode, cause?: unknown) {
    super(code, { cause });
    this.name = 'UnreadableFileError';
    this.code = code;
  }
}
