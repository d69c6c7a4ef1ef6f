import type { MeasureContent } from '../../app/measure-content';

/** A measure as it stands in the fields of a form. */
export interface MeasureForm extends Pick<
  MeasureContent,
  'title' | 'approach' | 'person' | 'followUp' | 'evidence' | 'quarters' | 'rounds'
> {
  /** A row each, at least one; rows may be empty. */
  readonly steps: readonly string[];
  readonly lead: string;
  /** Supporting units that are ticked. */
  readonly supporting: readonly string[];
  /** A supporting unit that is being typed; it counts although nobody pressed "add". */
  readonly other: string;
}

/** Texts without blanks around, empty ones and repetitions left out. */
const tidy = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.map((text) => text.trim()).filter((text) => text !== '')),
];

/** What the fields show at first. */
export function formOf(content: MeasureContent): MeasureForm {
  const [lead = '', ...supporting] = content.owners;
  const { title, approach, person, followUp, evidence, quarters, rounds } = content;
  return {
    title,
    approach,
    person,
    followUp,
    evidence,
    quarters,
    rounds,
    steps: content.steps.length === 0 ? [''] : content.steps,
    lead,
    supporting,
    other: '',
  };
}

/** What the fields say. */
export function contentOf({ steps, lead, supporting, other, ...form }: MeasureForm): MeasureContent {
  return {
    ...form,
    title: form.title.trim(),
    approach: form.approach.trim(),
    person: form.person.trim(),
    followUp: form.followUp.trim(),
    evidence: form.evidence.trim(),
    steps: steps.map((step) => step.trim()).filter((step) => step !== ''),
    owners: tidy([lead, ...supporting, other]),
  };
}

/** Nothing is missing that every measure needs: a title and a quarter. */
export const isComplete = ({ title, quarters }: MeasureForm): boolean =>
  title.trim() !== '' && quarters.length > 0;

/**
 * The fields of a form that say something else than the measure does: only these become the person's own. A measure
 * that was opened and saved as it was stays the catalogue's, and follows it. (Where blanks at the ends or a doubled unit
 * were all that the form took away, nothing was changed.)
 */
export function changesIn(content: MeasureContent, before: MeasureContent): Partial<MeasureContent> {
  const same = contentOf(formOf(before));
  const differs = (field: keyof MeasureContent): boolean =>
    JSON.stringify(content[field]) !== JSON.stringify(same[field]);
  return Object.fromEntries(
    Object.entries(content).filter(([field]) => differs(field as keyof MeasureContent)),
  );
}

/** The steps with one more typed text in a row; several lines (pasted, or parted by Enter) become rows of their own. */
export function typeStep(steps: readonly string[], at: number, typed: string): readonly string[] {
  return [...steps.slice(0, at), ...typed.split(/\r\n|\r|\n/), ...steps.slice(at + 1)];
}

/** The steps without one; an empty row stays to type in. */
export function removeStep(steps: readonly string[], at: number): readonly string[] {
  const rest = steps.filter((_, index) => index !== at);
  return rest.length === 0 ? [''] : rest;
}

/** The steps with one in the place of its neighbour, above (-1) or below (1). */
export function moveStep(steps: readonly string[], at: number, by: -1 | 1): readonly string[] {
  const moved = [...steps];
  const step = moved[at];
  const neighbour = moved[at + by];
  if (step === undefined || neighbour === undefined) return steps;
  moved[at] = neighbour;
  moved[at + by] = step;
  return moved;
}

/** The units with one ticked or not; the others keep their places. */
export const tickUnit = (units: readonly string[], unit: string, ticked: boolean): readonly string[] =>
  ticked ? tidy([...units, unit]) : units.filter((each) => each !== unit);
