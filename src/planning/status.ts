import { cleanText } from '../scores/thai-text';
import { registerText } from '../text/register-th';

export type MeasureStatus = 'not-started' | 'in-progress' | 'done' | 'dropped';

/** Status words of a measure, in the order of work. */
export const STATUS_WORDS: Readonly<Record<MeasureStatus, string>> = {
  'not-started': registerText('status.not-started'),
  'in-progress': registerText('status.in-progress'),
  done: registerText('status.done'),
  dropped: registerText('status.dropped'),
};

/** Every status, in the order of work. */
export const STATUSES = Object.keys(STATUS_WORDS) as readonly MeasureStatus[];

/** Every text that means a status, with it: its word, and others that offices write for it. */
export const STATUS_SPELLINGS: readonly (readonly [string, MeasureStatus])[] = STATUSES.flatMap((status) =>
  [STATUS_WORDS[status], ...registerText(`status.${status}.other`).split(' · ')].map(
    (text) => [text, status] as const,
  ),
);

const SPELLINGS: ReadonlyMap<string, MeasureStatus> = new Map(STATUS_SPELLINGS);

/** The status that a text means, by its word or another that offices write for it ("แล้วเสร็จ" is done); null for any other text. */
export const statusOf = (text: string): MeasureStatus | null => SPELLINGS.get(cleanText(text)) ?? null;
