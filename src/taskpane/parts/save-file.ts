const OFFICE = 'application/vnd.openxmlformats-officedocument';
const typeOf = (name: string): string =>
  `${OFFICE}.${name.endsWith('.docx') ? 'wordprocessingml.document' : 'spreadsheetml.sheet'}`;

/** Long enough for any browser to have started the download. */
const KEPT_FOR = 60_000;

/** Hands a file to the browser's download; it comes from memory and crosses no network. */
export function saveFile(name: string, bytes: Uint8Array, type = typeOf(name)): void {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_FOR);
}
