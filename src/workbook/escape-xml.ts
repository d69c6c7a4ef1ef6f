import { xmlSafe } from './xml-safe';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** Escapes for element content. */
export function escapeText(text: string): string {
  return xmlSafe(text).replace(/[&<>]/g, (char) => ENTITIES[char] ?? char);
}

/** Escapes for an attribute value in double quotes; line ends survive. */
export function escapeAttribute(text: string): string {
  return xmlSafe(text).replace(/[&<>"\n\t]/g, (char) => ENTITIES[char] ?? char);
}
