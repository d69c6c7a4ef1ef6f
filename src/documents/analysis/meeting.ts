/** The meeting that agreed on the measures. Each text may be empty. */
export interface Meeting {
  /** As it is printed: '๑๒ พฤศจิกายน ๒๕๖๗'. */
  readonly date: string;
  /** '๑๓.๓๐' */
  readonly time: string;
  readonly place: string;
}

/** Nothing is known of it. */
export const NO_MEETING: Meeting = { date: '', time: '', place: '' };
