export { templateSheets } from '../../app/template-sheets';
export { toPackageLater } from '../../workbook/file/convert-later';
export { drawInto } from '../../workbook/file/draw-into';
