import type { ScoreSet } from '../scores/types';
import type { Place } from './agency-place';

/** An analysis, or scores that are not judged yet. */
export interface Scored {
  readonly set: ScoreSet;
}

/** An agency, or a sheet where none is named, with all that a file has of it. */
export interface Owner<Owned extends Scored = Scored> {
  /** Tells it from every other owner of the file: with its อำเภอ, sheet or row where others bear its name. */
  readonly name: string;
  /** As the sheet writes it; null where no agency is named. */
  readonly agency: string | null;
  /** Name and place alone tell it apart, so `name` means the same agency after the sheet was sorted or renamed. */
  readonly lasting: boolean;
  readonly place: Place;
  /** At most one of each year, the latest first. */
  readonly results: readonly Owned[];
  /** Results that are perhaps no ITA scores; they are used only where a person says so. */
  readonly doubtful: readonly Owned[];
}

/** What is known of an owner before it has a name. */
export type NamelessOwner<Owned extends Scored = Scored> = Omit<Owner<Owned>, 'name' | 'lasting'>;
