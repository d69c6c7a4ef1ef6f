/** What the page of one file carries besides itself; scripts/offline-page.js puts it there as text. */
export type Part = 'file-worker';

/** The text of a part. @throws Error the page is not the one that the build made */
export function partInside(name: Part): string {
  const text = document.getElementById(name)?.textContent;
  if (!text) throw new Error(`this page holds no ${name}`);
  return text;
}
