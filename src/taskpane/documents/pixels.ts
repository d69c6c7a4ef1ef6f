/** Pixels of CSS per point: on a screen and on paper alike 96 to the inch. */
export const PIXELS = 96 / 72;
