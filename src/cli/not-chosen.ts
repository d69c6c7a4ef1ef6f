import type { Language } from '../text/message';
import { listed } from './listed';
import { UsageError } from './usage-error';

/** What could not be chosen, by its sentence; it asks for another command line. */
const SENTENCES = {
  several: 'cli.several-agencies',
  'same-name': 'cli.same-name',
  'unknown-agency': 'cli.unknown-agency',
} as const;

/** Agencies among which a person has to choose. */
interface Open {
  readonly kind: keyof typeof SENTENCES;
  readonly agencies: readonly string[];
}

/**
 * That a person has to say which agency he means.
 * @param agency as he named one; null where he did not
 * @param several says it where he named none
 */
export function notChosen(
  { kind, agencies }: Open,
  agency: string | null,
  language: Language,
  several: UsageError['key'] = SENTENCES.several,
): UsageError {
  const [example = ''] = agencies;
  return new UsageError(kind === 'several' ? several : SENTENCES[kind], {
    agency: agency ?? '',
    count: agencies.length,
    agencies: listed(agencies, language),
    example,
  });
}
