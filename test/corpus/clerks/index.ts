import { ONE_AGENCY } from './one-agency';
import { REPORTS } from './reports';
import { SEVERAL } from './several';

/** Workbooks as clerks keep them, made to mislead a reader; all agencies and scores are invented. */
export const CLERK_BOOKS = [...ONE_AGENCY, ...SEVERAL, ...REPORTS] as const;
