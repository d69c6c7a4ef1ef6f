import type { FiscalYear } from '../../framework';
import type { Trend } from '../../scores/trend/trend';
import { documentText } from '../../text/documents-th';

/** Every year of a comparison, oldest first. */
export const allYears = ({ years, former }: Trend): readonly FiscalYear[] =>
  [
    ...new Set([...former.flatMap(({ fiscalYear }) => fiscalYear ?? []), ...years.map(({ year }) => year)]),
  ].sort((one, other) => one - other);

/** 'พ.ศ. 2565 ถึง 2568' */
export const spanText = (years: readonly FiscalYear[]): string =>
  documentText('year.span', { first: years[0] ?? '', last: years.at(-1) ?? '' });
