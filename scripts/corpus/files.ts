import { SEVERAL_AGENCIES } from './layouts/agencies';
import { AROUND } from './layouts/around';
import { ONE_AGENCY } from './layouts/one-agency';
import { YEARS } from './layouts/years';
import type { CorpusFile } from './sheet';

/** Every workbook of the corpus. */
export const CORPUS_FILES: readonly CorpusFile[] = [...ONE_AGENCY, ...SEVERAL_AGENCIES, ...YEARS, ...AROUND];
