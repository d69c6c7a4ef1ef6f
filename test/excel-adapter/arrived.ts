/** Look of a cell as it arrived; what is Excel's default anyway is left out. */
export interface ArrivedLook {
  readonly font?: string | undefined;
  readonly size?: number | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  /** "#RRGGBB" in capitals. */
  readonly color?: string | undefined;
  readonly fill?: string | undefined;
  /** Sides that have a line: "bottom:dotted left:thin". */
  readonly borders?: string | undefined;
  readonly horizontal?: string | undefined;
  readonly vertical?: string | undefined;
  readonly wrap?: boolean | undefined;
  readonly indent?: number | undefined;
  readonly format?: string | undefined;
}

export interface ArrivedSeries {
  readonly name: string;
  readonly values: string;
  readonly categories: string;
  readonly color: string;
  readonly dashed: boolean;
  /** Shape of its points in small letters; '' for bars. */
  readonly marker: string;
  /** Number format of the values behind bars; '' where there are none. */
  readonly labels: string;
}

export interface ArrivedChart {
  readonly kind: 'bars' | 'lines' | 'radar';
  readonly title: string;
  readonly series: readonly ArrivedSeries[];
  readonly legend: 'right' | 'bottom' | null;
  readonly minimum: number;
  readonly maximum: number;
  /** Number format of the axis of values. */
  readonly axis: string;
  readonly anchor: string;
  readonly width: number;
  readonly height: number;
  readonly isReversed: boolean;
  readonly axisBelow: boolean;
}

/** One sheet as it stands after writing, in the same words whichever adapter wrote it. */
export interface ArrivedSheet {
  readonly name: string;
  readonly visible: boolean;
  readonly marker: string;
  /** Constants by address. */
  readonly values: Readonly<Record<string, string | number | boolean>>;
  /** Formulas by address, without "=". */
  readonly formulas: Readonly<Record<string, string>>;
  readonly looks: Readonly<Record<string, ArrivedLook>>;
  /** In pixels of 96 dots per inch, in which Excel measures columns. */
  readonly widths: readonly number[];
  /** In points. */
  readonly heights: readonly (number | undefined)[];
  readonly merges: readonly string[];
  readonly tables: readonly string[];
  readonly validations: readonly string[];
  readonly conditionalFormats: readonly string[];
  readonly page: Readonly<Record<string, unknown>>;
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly charts: readonly ArrivedChart[];
}
