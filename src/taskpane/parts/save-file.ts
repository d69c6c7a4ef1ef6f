const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** What a browser is told that a file is, by the end of its name. */
const TYPES: readonly (readonly [end: string, type: string])[] = [
  ['.docx', `${OFFICE}.wordprocessingml.document`],
  ['.png', 'image/png'],
  ['', `${OFFICE}.spreadsheetml.sheet`],
];

const typeOf = (name: string): string => TYPES.find(([end]) => name.endsWith(end))?.[1] ?? '';

/** Long enough for any browser to have started the download. */
const KEPT_FOR = 60_000;

/** Hands a file to the browser's download; it comes from memory and crosses no network. */
export function saveFile(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: typeOf(name) }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_FOR);
}
