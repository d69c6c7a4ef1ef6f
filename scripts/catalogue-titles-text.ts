import { INDICATOR_NUMBERS } from '../src/framework';
import { measuresFor } from '../src/planning/catalogue';

/** The command that rewrites src/planning/catalogue-titles.ts. */
export const CATALOGUE_TITLES_COMMAND = 'npx tsx scripts/catalogue-titles.ts';

/** The module of titles, from the catalogue of measures. */
export function catalogueTitlesText(): string {
  const rows = INDICATOR_NUMBERS.map((number) => {
    const titles = measuresFor(number).map(({ title }) => `    '${title}',`);
    return [`  ${number}: [`, ...titles, '  ],'].join('\n');
  });
  return `import type { IndicatorNumber } from '../framework/types';

/**
 * Titles of all built-in measures in the order of the catalogue; written from it by ${CATALOGUE_TITLES_COMMAND}. Custom functions load these alone.
 */
export const CATALOGUE_TITLES: Readonly<Record<IndicatorNumber, readonly string[]>> = {
${rows.join('\n')}
};
`;
}
