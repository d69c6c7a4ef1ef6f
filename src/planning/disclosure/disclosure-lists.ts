import { FRAMEWORK_YEARS } from '../../framework/years';
import { OTHER_ITEM_LISTS } from '../../framework/other-item-lists';
import type { FiscalYear, IndicatorNumber, ItemDefinition, ItemId } from '../../framework/types';
import { DISCLOSURE_SUBJECTS, type DisclosureSubject, type SubjectName } from './subjects';

/** The lists of 2564 and 2565, which differ in o34 only: the declaration of intent became the No Gift Policy. */
const ofEarlyList = (declaration: SubjectName | null): readonly (SubjectName | null)[] => [
  ...([
    'structure',
    'executives',
    'duties',
    'strategy',
    'contact',
    null,
    'news',
    'questions-and-answers',
    null,
  ] as const),
  ...([
    null,
    null,
    'year-report',
    'staff-manual',
    'service-manual',
    'service-statistics',
    null,
    'e-service',
  ] as const),
  ...([null, null, null, null, 'notices', 'procurement-months', 'procurement-report'] as const),
  ...([null, null, null, 'people-report'] as const),
  ...(['complaint-guide', 'complaint-channel', 'complaint-statistics', null, 'participation'] as const),
  ...[declaration],
  ...([null, 'corruption-risk', null, null, 'prevention-plan', null, 'prevention-report'] as const),
  ...(['measures', 'measures-half-year'] as const),
];

/**
 * The subjects of the items o1, o2, … of each list; null where a list asks for something that no later one does: of it the title alone is
 * known.
 */
export const SUBJECTS_OF_LISTS: ReadonlyMap<FiscalYear, readonly (SubjectName | null)[]> = new Map([
  [2564, ofEarlyList(null)],
  [2565, ofEarlyList('no-gift-declaration')],
  [
    2566,
    [
      ...([
        'structure',
        'executives',
        'duties',
        'strategy',
        'contact',
        null,
        'news',
        'questions-and-answers',
        null,
        null,
      ] as const),
      ...([
        null,
        null,
        'year-report',
        'staff-manual',
        'service-manual',
        'service-statistics',
        null,
        'e-service',
      ] as const),
      ...([null, 'notices', 'procurement-months', 'procurement-report'] as const),
      ...([null, null, null, 'people-report'] as const),
      ...(['complaint-guide', 'complaint-channel', 'complaint-statistics', 'participation'] as const),
      ...([
        'no-gift-declaration',
        'no-gift-culture',
        'no-gift-report',
        'corruption-risk',
        null,
        'prevention-plan',
        null,
        'prevention-report',
      ] as const),
      ...(['ethics-code', 'ethics-work', null, 'measures', 'measures-half-year'] as const),
    ],
  ],
  [
    2567,
    [
      ...(['structure', 'executives', 'duties', 'contact', 'news', 'questions-and-answers'] as const),
      ...([
        'strategy',
        'progress',
        'year-report',
        'staff-manual',
        'service-manual',
        'service-statistics',
        'e-service',
      ] as const),
      ...(['procurement-list', 'notices', 'procurement-state', 'procurement-report'] as const),
      ...(['people-plan', 'people-report', 'ethics-code', 'ethics-work'] as const),
      ...(['complaint-guide', 'complaint-channel', 'complaint-statistics', 'participation'] as const),
      ...([
        'no-gift-declaration',
        'no-gift-culture',
        'no-gift-report',
        'gifts-report',
        'bribery-risk',
      ] as const),
      ...(['risk-report', 'prevention-plan', 'prevention-report', 'measures', 'measures-report'] as const),
    ],
  ],
  [
    2568,
    [
      ...(['structure-and-duties', 'executives', 'contact-both-ways', 'news'] as const),
      ...([
        'strategy',
        'progress',
        'year-report',
        'staff-manual',
        'service-manual',
        'e-service',
        'service-statistics',
      ] as const),
      ...(['procurement-list-and-state', 'procurement-report'] as const),
      ...(['people-plan', 'people-report', 'ethics'] as const),
      ...(['complaint-guide', 'complaint-channel', 'complaint-statistics', 'participation'] as const),
      ...([
        'no-gift',
        'gifts-report',
        'bribery-risk',
        'risk-report',
        'prevention-plan',
        'prevention-report',
        'measures',
        'measures-report',
      ] as const),
    ],
  ],
  [
    2569,
    [
      ...(['structure-and-duties', 'executives', 'contact-both-ways', 'news'] as const),
      ...([
        'strategy',
        'progress',
        'year-report',
        'staff-manual',
        'service-manual',
        'e-service-and-statistics',
      ] as const),
      ...(['procurement-months', 'procurement-report'] as const),
      ...(['people-rules-and-plan', 'people-report', 'ethics'] as const),
      ...(['complaint-guide', 'complaint-channel', 'complaint-statistics', 'participation'] as const),
      ...([
        'no-gift-and-gifts',
        'corruption-risk',
        'risk-report',
        'prevention-plan',
        'prevention-report',
        'measures',
        'measures-report',
      ] as const),
    ],
  ],
]);

/** Items that are counted together: a sub-indicator, or a whole indicator where nobody knows how it is divided. */
export interface DisclosureGroup {
  /** As people number it: 9.1, or 10 for an indicator. */
  readonly number: number;
  readonly name: string;
}

/** One item of a list. */
export interface DisclosureItem {
  readonly id: ItemId;
  /** From 1. */
  readonly number: number;
  readonly title: string;
  readonly group: DisclosureGroup;
  /** null where the title alone is known. */
  readonly subject: DisclosureSubject | null;
}

/** The disclosure items of a year. */
export interface DisclosureList {
  /** Whose list it is: of a year without one that of the last year that has one. */
  readonly year: FiscalYear;
  readonly groups: readonly DisclosureGroup[];
  readonly items: readonly DisclosureItem[];
}

/** The kind of agency that has lists of its own, as a sentence calls it; null for all others. */
export const ownListOf = (agency: string | null): string | null =>
  OTHER_ITEM_LISTS.find(({ agencies }) => agency !== null && agencies.test(agency))?.name ?? null;

/** The year whose list is used: its own where one is known, else the last. */
export function listYearOf(year: FiscalYear | null): FiscalYear {
  const known = [...SUBJECTS_OF_LISTS.keys()];
  return known.find((each) => each === year) ?? Math.max(...known);
}

/** The list that is used for a year; null is a year that nobody knows. */
export function disclosureListOf(year: FiscalYear | null): DisclosureList {
  const listYear = listYearOf(year);
  const framework = FRAMEWORK_YEARS.find((each) => each.year === listYear);
  if (!framework) throw new RangeError(`No items of ${listYear}.`);
  const { items, subIndicators } = framework.items.OIT;
  const groups = new Map<string, DisclosureGroup>();
  const groupOf = ({ indicator, subIndicator }: ItemDefinition): DisclosureGroup => {
    const key = subIndicator ?? String(indicator);
    const group = groups.get(key) ?? {
      number: Number(key),
      name: subIndicators.find(({ id }) => id === key)?.name ?? nameOf(indicator),
    };
    groups.set(key, group);
    return group;
  };
  const nameOf = (indicator: IndicatorNumber): string =>
    framework.indicators.find(({ number }) => number === indicator)?.name ?? '';
  const subjects = SUBJECTS_OF_LISTS.get(listYear) ?? [];
  const list = items.map((item, index): DisclosureItem => {
    const name = subjects[index] ?? null;
    return {
      id: item.id,
      number: index + 1,
      title: item.title ?? '',
      group: groupOf(item),
      subject: name === null ? null : DISCLOSURE_SUBJECTS[name],
    };
  });
  return { year: listYear, groups: [...groups.values()], items: list };
}
