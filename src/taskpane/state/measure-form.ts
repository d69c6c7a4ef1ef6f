import type { MeasureContent } from '../../app/measure-content';

/** A measure as it stands in the fields of a form: lists are lines of text. */
export interface MeasureForm extends Pick<
  MeasureContent,
  'title' | 'approach' | 'person' | 'followUp' | 'evidence' | 'quarters' | 'rounds'
> {
  readonly steps: string;
  readonly lead: string;
  readonly supporting: string;
}

/** Lines of text without blanks around, empty ones left out. */
const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

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
    steps: content.steps.join('\n'),
    lead,
    supporting: supporting.join('\n'),
  };
}

/** What the fields say. */
export function contentOf({ steps, lead, supporting, ...form }: MeasureForm): MeasureContent {
  return {
    ...form,
    title: form.title.trim(),
    approach: form.approach.trim(),
    person: form.person.trim(),
    followUp: form.followUp.trim(),
    evidence: form.evidence.trim(),
    steps: linesOf(steps),
    owners: [...new Set([...linesOf(lead), ...linesOf(supporting)])],
  };
}

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
