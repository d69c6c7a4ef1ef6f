import type { TextEdits } from '../../documents/analysis/content-types';
import type { FiscalYear } from '../../framework';
import type { Targets } from '../../scores/targets';
import type { Corrections } from '../correct-scores';
import type { PlanEdits } from '../edit-plan';
import { parseName } from '../parse-option';
import type { PrintedIdentity } from '../printed-set';
import { NO_MEETING, type Meeting } from '../printed-meeting';

/** What a person did to one agency's scores of one year. Nothing of it stands in the sheets of the workbook. */
export interface SetEdits {
  /** Fiscal year, where the workbook does not tell it. */
  readonly year: FiscalYear | null;
  /** Agency to print; '' prints the one that was read. */
  readonly agency: string;
  /** อำเภอ and จังหวัด to print; '' prints none, null prints what was read. */
  readonly district: string | null;
  readonly province: string | null;
  /** The meeting that agreed on the measures, as it was typed. */
  readonly meeting: Meeting;
  /** Fiscal year of the measures, พ.ศ.; null is the year after the scores. */
  readonly planYear: FiscalYear | null;
  readonly corrections: Corrections;
  /** Digit suggestions that the user refused, by `candidateKey`. */
  readonly refused: readonly string[];
  /** Scores that he wants indicators to reach. */
  readonly targets: Targets;
  readonly plan: PlanEdits;
  /** Texts of the documents as he typed them; an empty one leaves the text out. */
  readonly texts: TextEdits;
}

/** Whom the documents name as a person wants it. */
export const printedIdentity = ({
  agency,
  district,
  province,
}: Pick<SetEdits, keyof PrintedIdentity>): PrintedIdentity => ({
  agency: parseName(agency),
  district,
  province,
});

/** Whether a person gave the agency another name or place. */
export const namesAgency = (edits: Pick<SetEdits, keyof PrintedIdentity>): boolean =>
  Object.values(printedIdentity(edits)).some((part) => part !== null);

export const NO_EDITS: SetEdits = {
  year: null,
  agency: '',
  district: null,
  province: null,
  meeting: NO_MEETING,
  planYear: null,
  corrections: {},
  refused: [],
  targets: {},
  plan: { chosen: {}, changed: {}, own: [] },
  texts: {},
};

/** What of edits stays when the measures stand in a register, which holds no items that are to be won. */
export const besideRegister = ({ pursued }: PlanEdits): PlanEdits => ({
  ...NO_EDITS.plan,
  ...(pursued && { pursued }),
});
