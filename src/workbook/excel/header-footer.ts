/** The three sections of a header or footer. */
export interface PageSections {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

const SECTIONS = new Map<string, keyof PageSections>([
  ['l', 'left'],
  ['c', 'center'],
  ['r', 'right'],
]);

/**
 * Excel's own code for a header or footer in its sections: "&Lก&C&P/&N" has "ก" at the left and "&P/&N" in the middle.
 * Text before the first section belongs to the middle, and "&&" is an ampersand that begins no code.
 */
export function pageSections(code: string): PageSections {
  const found = { left: '', center: '', right: '' };
  let section: keyof typeof found = 'center';
  for (const token of code.match(/&[\s\S]|[^&]+|&$/g) ?? []) {
    const next = SECTIONS.get(token.slice(1).toLowerCase());
    if (token.length === 2 && token.startsWith('&') && next) section = next;
    else found[section] += token;
  }
  return found;
}
