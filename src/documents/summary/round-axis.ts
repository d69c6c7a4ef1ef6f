/** A round end of an axis that shows all values and ends in whole steps: 7 → 10, 34 → 40, 8300 → 10000; 10 at least. */
export function roundAxis(most: number): number {
  const power = 10 ** Math.max(1, Math.floor(Math.log10(Math.max(1, most))));
  const step = [1, 2, 4, 5, 6, 8, 10].find((each) => each * power >= most) ?? 10;
  return step * power;
}
