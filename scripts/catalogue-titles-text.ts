import { INDICATOR_NUMBERS } from '../src/framework';
import { measuresFor } from '../src/planning/catalogue';

/** The command that rewrites src/planning/catalogue-titles.ts. */
export const CATALOGUE_TITLES_COMMAND = 'npx tsx scripts/catalogue-titles.ts';

/** The module of titles, from the catalogue of measures. */
export function catalogueTitlesText(): string {
  const rows = INDICATOR_NUMBERS.map((number) => {
    const titles = measuresFor(number).map(({ id, title }) => `    { id: '${id}', title: '${title}' },`);
    return [`  ${number}: [`, ...titles, '  ],'].join('\n');
  });
  return `import type { IndicatorNumber } from '../framework/types';

/** What custom functions show of a measure. */
interface MeasureTitle {
  readonly id: string;
  readonly title: string;
}

/** Titles of all built-in measures; written from the catalogue by ${CATALOGUE_TITLES_COMMAND}. */
export const CATALOGUE_TITLES: Readonly<Record<IndicatorNumber, readonly MeasureTitle[]>> = {
${rows.join('\n')}
};
`;
}
