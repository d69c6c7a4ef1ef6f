/** What a line or area of a picture is drawn with; a page knows the colours. */
export type GuideInk = 'line' | 'soft' | 'accent';

/** Paths of SVG on a ground of 96 × 64, the first one below. */
export type GuidePicture = readonly (readonly [ink: GuideInk, path: string])[];

const SHEET: GuidePicture = [
  ['soft', 'M16 8h64v10H16z'],
  ['accent', 'M58 28h16v6H58zM58 40h16v6H58z'],
  ['line', 'M16 8h64v48H16zM16 18h64M16 25h64M16 37h64M16 49h64M26 8v48M54 8v48'],
  ['line', 'M30 31h18M30 43h14'],
];

const BARS: GuidePicture = [
  ['soft', 'M14 12h68v8H14zM14 28h68v8H14zM14 44h68v8H14z'],
  ['accent', 'M14 12h60v8H14zM14 28h34v8H14zM14 44h50v8H14z'],
  ['line', 'M60 6v52'],
];

const PAPER: GuidePicture = [
  ['line', 'M28 4h40v56H28z'],
  ['soft', 'M33 20h30v6H33zM33 29h30v6H33z'],
  ['line', 'M36 10h24M33 20h30v15H33zM33 29h30M43 20v15'],
  ['accent', 'M46 50c4-6 5 6 8 0s3 3 6-1v2c-3 4-4-2-6 1s-5-4-8 0z'],
  ['line', 'M44 55h18'],
];

/** What the three steps of the guide's first part look like, in their order. */
export const STEP_PICTURES: readonly GuidePicture[] = [SHEET, BARS, PAPER];

/** Width and height of their ground, in the units of their paths. */
export const PICTURE_GROUND = { width: 96, height: 64 } as const;
