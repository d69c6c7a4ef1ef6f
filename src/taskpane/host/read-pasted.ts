export { readPasted } from '../../app/typed-scores/read-pasted';
export { pastedSheets } from '../../workbook/file/pasted';
