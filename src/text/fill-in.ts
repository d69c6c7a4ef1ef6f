/** A sentence with its parameters filled in; a parameter that is not given stays visible as {name}. */
export function fillIn(sentence: string, params: Readonly<Record<string, string | number>>): string {
  const given = new Map(Object.entries(params));
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(given.get(name) ?? whole));
}
