import type { MeasureContent } from '../../app/edit-plan';

/** A measure as it stands in the fields of a form: lists are lines of text. */
export interface MeasureDraft extends Pick<
  MeasureContent,
  'title' | 'approach' | 'followUp' | 'evidence' | 'quarters' | 'rounds'
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
export function draftOf(content: MeasureContent): MeasureDraft {
  const [lead = '', ...supporting] = content.owners;
  const { title, approach, followUp, evidence, quarters, rounds } = content;
  return {
    title,
    approach,
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
export function contentOf({ steps, lead, supporting, ...draft }: MeasureDraft): MeasureContent {
  return {
    ...draft,
    title: draft.title.trim(),
    approach: draft.approach.trim(),
    followUp: draft.followUp.trim(),
    evidence: draft.evidence.trim(),
    steps: linesOf(steps),
    owners: [...new Set([...linesOf(lead), ...linesOf(supporting)])],
  };
}
