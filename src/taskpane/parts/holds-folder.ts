/** Whether a folder is among what is dropped. Browsers list it with the files, and refuse to read it; known only while it is dropped. */
export const holdsFolder = (items: Iterable<Pick<DataTransferItem, 'kind' | 'webkitGetAsEntry'>>): boolean =>
  [...items].some((item) => item.kind === 'file' && item.webkitGetAsEntry()?.isDirectory);
