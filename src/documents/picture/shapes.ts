/** What a part of the picture is, by which a screen and a file give it a colour. */
export type Ink =
  'text' | 'quiet' | 'grid' | 'now' | 'before' | 'limit' | 'step' | 'reached' | 'good' | 'weak' | 'ground';

/** A stroke along a path of SVG. */
export interface Line {
  readonly kind: 'line';
  readonly path: string;
  readonly ink: Ink;
  readonly width: number;
  readonly dashed?: true;
}

/** The inside of a path of SVG. */
export interface Area {
  readonly kind: 'area';
  readonly path: string;
  readonly ink: Ink;
}

/** One line of text; its place is on the base line. */
export interface Words {
  readonly kind: 'words';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly ink: Ink;
}

export type Shape = Line | Area | Words;

/** A drawing that is no picture of a screen yet, from its top left corner; what comes later lies over what came before. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}
