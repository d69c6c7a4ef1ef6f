/** What a cell with an error gives as its value, in every language of Excel. */
const ERROR = /^#(?:[A-Z_/0]+[!?]|N\/A|GETTING_DATA)$/;

/** Whether the value that an open workbook gives for a cell is an error. */
export function isErrorValue(value: unknown): boolean {
  return typeof value === 'string' && ERROR.test(value);
}
