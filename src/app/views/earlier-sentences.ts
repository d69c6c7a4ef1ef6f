import type { CarriedOver } from '../edit-plan';
import type { JobSentence } from '../jobs/job-report';

/** So many titles are named; of more it is told that there are. */
const MOST_NAMED = 3;

/** What a plan that is made for the first time has of the plan of the year before, and what was not finished there and is not in it. */
export function earlierSentences(earlier: CarriedOver | null): readonly JobSentence[] {
  if (earlier === null) return [];
  const { taken, left } = earlier;
  const year = earlier.planYear ?? '';
  const titles = left.slice(0, MOST_NAMED).map(({ title }) => title);
  const more = left.length > MOST_NAMED ? [...titles, '…'] : titles;
  return [
    ...(['unfinished', 'worked'] as const).flatMap((reason): readonly JobSentence[] =>
      taken[reason] === 0 ? [] : [{ key: `job.earlier.${reason}`, params: { year, count: taken[reason] } }],
    ),
    ...(left.length === 0
      ? []
      : [
          {
            key: 'job.earlier.left' as const,
            params: { year, count: left.length, titles: more.join(', ') },
          },
        ]),
  ];
}
