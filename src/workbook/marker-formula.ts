/** A marker as the content of its defined name: a text constant. markerFormula('plan|"2568"') is '"plan|""2568"""'. */
export function markerFormula(marker: string): string {
  return `"${marker.replaceAll('"', '""')}"`;
}

/** The marker in the content of a defined name, with or without a leading "="; null when that is no text constant. */
export function markerOf(formula: string): string | null {
  const text = /^=?"((?:[^"]|"")*)"$/.exec(formula)?.[1];
  return text === undefined ? null : text.replaceAll('""', '"');
}
