import { ownersOf, type Owner } from '../../app/agencies';
import { analyseSet } from '../../app/analyse-set';
import { isDoubtful } from '../../app/is-doubtful';
import type { Settings } from '../../app/keeping/settings';
import type { OpenScores, OpenSet } from '../../app/open-scores';
import {
  provinceRows,
  provinceYears,
  yearOfAgency,
  type ProvinceRow,
  type YearOfAgency,
} from '../../app/province-rows';
import type { FiscalYear } from '../../framework';
import type { PaneState } from './pane-state';
import { remembered } from './remembered';
import { NO_EDITS, printedIdentity, type SetEdits } from './set-edits';

/** The agencies of a workbook that holds several, with everything that the user corrected. */
export interface Province {
  readonly owners: readonly Owner<OpenSet>[];
  /** The years of each owner, the latest first, in the order of the owners. */
  readonly agencies: readonly (readonly YearOfAgency[])[];
  /** The latest first; an unknown one last. */
  readonly years: readonly (FiscalYear | null)[];
}

type Judging = Pick<Settings, 'threshold' | 'urgentBelow' | 'target' | 'rulesOf'>;

/** A set that the user says is of ITA scores counts as others do. */
const trusting = (open: OpenSet): OpenSet => ({
  ...open,
  set: { ...open.set, findings: open.set.findings.filter(({ code }) => code !== 'doubtful-scores') },
});

const owned = remembered(({ sets }: OpenScores, trusted: PaneState['trusted']): readonly Owner<OpenSet>[] =>
  ownersOf(sets.map((open) => (trusted.includes(open.key) ? trusting(open) : open))),
);

/** The agencies of a workbook; who trusts doubtful scores has them among the others. */
export const ownersIn = ({ open, trusted }: PaneState): readonly Owner<OpenSet>[] =>
  open ? owned(open.scores, trusted) : [];

/** Judges one set; it remembers what it judged last. */
const judging = () =>
  remembered(
    (
      open: OpenSet,
      name: string,
      { corrections, year, agency, district, province }: SetEdits,
      threshold: Judging['threshold'],
      urgentBelow: Judging['urgentBelow'],
      target: Judging['target'],
      rulesOf: Judging['rulesOf'],
    ): YearOfAgency => {
      const printed = printedIdentity({ agency, district, province });
      const options = { threshold, urgentBelow, target, rulesOf };
      const analysis = analyseSet(open.set, { ...options, corrections, year, printed });
      return yearOfAgency(open.key, analysis, name, isDoubtful(open.set));
    },
  );

const JUDGES = new WeakMap<OpenSet['set'], ReturnType<typeof judging>>();

function judgeOf({ set }: OpenSet): ReturnType<typeof judging> {
  const known = JUDGES.get(set);
  if (known) return known;
  const judge = judging();
  JUDGES.set(set, judge);
  return judge;
}

/** What an agency is called: as the user gave it, where nobody else is called so. */
function namesOf(owners: readonly Owner<OpenSet>[], edits: PaneState['edits']): readonly string[] {
  const given = owners.map(({ results, doubtful }) =>
    [...results, ...doubtful].map(({ key }) => edits[key]?.agency.trim() ?? '').find((name) => name !== ''),
  );
  const times = (name: string): number =>
    owners.filter((owner, index) => (given[index] ?? owner.name) === name).length;
  return owners.map(({ name }, index) => {
    const own = given[index];
    if (own === undefined) return name;
    return times(own) > 1 ? `${own} (${name})` : own;
  });
}

const judged = remembered(
  (
    owners: readonly Owner<OpenSet>[],
    edits: PaneState['edits'],
    threshold: Judging['threshold'],
    urgentBelow: Judging['urgentBelow'],
    target: Judging['target'],
    rulesOf: Judging['rulesOf'],
  ): Province => {
    const names = namesOf(owners, edits);
    const agencies = owners.map(({ name, results, doubtful }, index) =>
      [...results, ...doubtful].map((open) =>
        judgeOf(open)(
          open,
          names[index] ?? name,
          edits[open.key] ?? NO_EDITS,
          threshold,
          urgentBelow,
          target,
          rulesOf,
        ),
      ),
    );
    return { owners, agencies, years: provinceYears(agencies) };
  },
);

/** The province that the open workbook holds; null where it holds one agency, or nothing. */
export function provinceOf(state: PaneState): Province | null {
  const owners = ownersIn(state);
  if (!state.open || owners.length < 2) return null;
  const { threshold, urgentBelow, target, rulesOf } = state.open.settings;
  return judged(owners, state.edits, threshold, urgentBelow, target, rulesOf);
}

/** The table of one year of a province. */
export const rowsOf: (province: Province, year: FiscalYear | null) => readonly ProvinceRow[] = remembered(
  ({ agencies }: Province, year: FiscalYear | null) => provinceRows(agencies, year),
);
