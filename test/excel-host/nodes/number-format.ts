const LONGEST = 255;
const MOST_SECTIONS = 4;

/** Quoted texts, conditions and colours in brackets, and signs that are taken as they are ("\\x", "_x", "*x"). */
const CLOSED = /"[^"]*"|\[[^\]]*\]|[\\_*][\s\S]/g;

/** Whether Excel takes a number format: quotes and brackets are closed, sections are at most four, nothing waits for a sign. */
export function isNumberFormat(format: string): boolean {
  const open = format.replace(CLOSED, '');
  return format.length <= LONGEST && !/["[\]\\_*]/.test(open) && open.split(';').length <= MOST_SECTIONS;
}
