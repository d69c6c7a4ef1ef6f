import { LEVELS, levelGrade } from '../framework/level-grades';
import type { FiscalYear, Level } from '../framework';
import { localName, type LocalWord } from '../planning/agency-name';
import { districtName } from '../scores/place-names';
import { agencyScores, type AgencyScores } from '../scores/province/agency-scores';
import { byYear } from '../scores/province/groups';
import { districtKey } from '../scores/province/district';
import { rankBy, type Rank } from '../scores/province/ranking';
import type { Analysis, ScoreClass } from '../scores/types';
import type { SetKey } from './open-scores-with';

export { levelGrade };

/** What an agency is by the beginning of its name; `other` is none of the local ones. */
export type AgencyWord = LocalWord | 'other';

/** One year of an agency as a table of many tells it. */
export interface YearOfAgency {
  /** Opens these scores. */
  readonly key: SetKey;
  readonly scores: AgencyScores;
  /** Of indicators 1 to 10; null where a score is missing. */
  readonly classes: readonly (ScoreClass | null)[];
  /** Perhaps these are no ITA scores: none of them is shown or counted until a person says that they are. */
  readonly doubtful: boolean;
}

/** An agency in the table of one year. */
export interface ProvinceRow extends YearOfAgency {
  readonly word: AgencyWord;
  /** อำเภอ without its word; null where it is not known. */
  readonly district: string | null;
  readonly rank: Rank | null;
  readonly rankInDistrict: Rank | null;
  /** The year before, where the workbook has it. */
  readonly before: AgencyScores | null;
}

/** What there is to be told of scores that are perhaps none. */
export const UNKNOWN_SCORES: Pick<
  AgencyScores,
  'scores' | 'overall' | 'level' | 'rule' | 'levelAtMost' | 'next' | 'weakest'
> = {
  scores: Array<null>(10).fill(null),
  overall: null,
  level: null,
  rule: null,
  levelAtMost: false,
  next: null,
  weakest: [],
};

/**
 * One year of an agency from its analysis.
 * @param name tells the agency from every other of the table
 */
export function yearOfAgency(key: SetKey, analysis: Analysis, name: string, doubtful: boolean): YearOfAgency {
  const scores = agencyScores(analysis, name);
  return {
    key,
    scores: doubtful ? { ...scores, ...UNKNOWN_SCORES } : scores,
    classes: analysis.indicators.map((indicator) => (doubtful ? null : indicator.class)),
    doubtful,
  };
}

const districtOf = ({ district }: AgencyScores): string | null =>
  district === null ? null : districtName(district) || null;

const wordOf = ({ agency }: AgencyScores): AgencyWord =>
  (agency === null ? null : localName(agency)?.word) ?? 'other';

/**
 * The table of one fiscal year, in the order of the agencies; those that have nothing of it are not in it.
 * @param agencies each with its years, the latest first
 */
export function provinceRows(
  agencies: readonly (readonly YearOfAgency[])[],
  year: FiscalYear | null,
): readonly ProvinceRow[] {
  const found = agencies.flatMap((years) => {
    const earlier = years.find(({ scores, doubtful }) => !doubtful && scores.fiscalYear === (year ?? 0) - 1);
    return years
      .filter(({ scores }) => scores.fiscalYear === year)
      .map((own) => ({ own, before: earlier?.scores ?? null }));
  });
  const scores = found.map(({ own }) => own.scores);
  const ranks = rankBy(scores);
  const inDistrict = rankBy(scores, districtKey);
  return found.map(({ own, before }) => ({
    ...own,
    before,
    word: wordOf(own.scores),
    district: districtOf(own.scores),
    rank: ranks.get(own.scores) ?? null,
    rankInDistrict: inDistrict.get(own.scores) ?? null,
  }));
}

/** Every year that any of the agencies has, the latest first, an unknown one last. */
export function provinceYears(
  agencies: readonly (readonly YearOfAgency[])[],
): readonly (FiscalYear | null)[] {
  return byYear(agencies.flatMap((own) => own.map(({ scores }) => scores))).map(({ year }) => year);
}

/** Where a level stands among all, the best first; levels of both rules never stand in one year. */
export const levelOrder = (level: Level): number => LEVELS.indexOf(level);
