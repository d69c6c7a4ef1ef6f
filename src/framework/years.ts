import { DISCLOSURE_2564, DISCLOSURE_2565 } from './items/disclosure-2564';
import { DISCLOSURE_2566 } from './items/disclosure-2566';
import { DISCLOSURE_2567 } from './items/disclosure-2567';
import { DISCLOSURE_2568 } from './items/disclosure-2568';
import { DISCLOSURE_2569 } from './items/disclosure-2569';
import { DISCLOSURE_UNKNOWN } from './items/disclosure-unknown';
import { externalSurveyOf9, internalSurveyOf15 } from './items/survey-15-9';
import { externalSurveyOf15, internalSurveyOf30 } from './items/survey-30-15';
import { scoringRulesOf } from './scoring-rules';
import type { Evidence, FiscalYear, FrameworkYear } from './types';

const OFFICIAL_TABLES: Evidence = {
  source: 'Official tables of 2564 print OIT out of 40 and EIT out of 30',
  confidence: 'A',
};
const RECONCILED: Evidence = {
  source:
    'Published indicator scores give the published overall with 30/30/40 (49 complete rows, not counted by year)',
  confidence: 'D',
};
const WEIGHTS_ASSUMED: Evidence = { source: 'Assumed as in the neighbouring years', confidence: 'K' };

const LETTERS_IN_USE: Evidence = {
  source:
    'Annual report 2565 of the SME Promotion Office prints the bands; results of 2563-2565 fall in them',
  confidence: 'A',
};
const LETTERS_ASSUMED: Evidence = { source: 'Assumed as in 2563; no result of 2562 found', confidence: 'K' };
const FIVE_LEVELS_FROM_CODE: Evidence = {
  source:
    'NACC resolution of 8 June 2566 (agency site, Thai PBS); thresholds from public code, agreeing with every case found; the 85 for each instrument confirmed by the NACC on 21 August 2568; EIT tested in two parts: the text of the 2566 result on one municipality’s page (confidence B)',
  confidence: 'C',
};
const FIVE_LEVELS_CARRIED_OVER: Evidence = {
  source: 'As 2568; the NACC announced a reform for 2569 whose outcome was not found',
  confidence: 'K',
};

const SURVEY_FORM_2564: Evidence = {
  source: 'University survey form of 2564 in public code (internal survey)',
  confidence: 'C',
};
const EXTERNAL_BLOCKS_2564: Evidence = {
  source: 'Blocks of five assumed; e7 and e11 quoted in document 002 fit them',
  confidence: 'K',
};
const SURVEY_AS_2564: Evidence = { source: 'Presumably as in 2564', confidence: 'K' };
const INTERNAL_2567: Evidence = {
  source: 'Document 002: the means of three items equal indicators 1 to 5',
  confidence: 'D',
};
const EXTERNAL_2567: Evidence = {
  source: 'Document 002: blocks by wording (its table holds one of two parts of the survey)',
  confidence: 'C',
};
const SURVEY_AS_2567: Evidence = { source: 'Presumably as in 2567', confidence: 'K' };

const EARLY_SURVEYS = {
  IIT: internalSurveyOf30(SURVEY_AS_2564),
  EIT: externalSurveyOf15(SURVEY_AS_2564),
};
const LATE_SURVEYS = { IIT: internalSurveyOf15(SURVEY_AS_2567), EIT: externalSurveyOf9(SURVEY_AS_2567) };

interface YearFacts extends Pick<FrameworkYear, 'weightsEvidence' | 'items' | 'caveats'> {
  readonly levelEvidence: Evidence;
}

function frameworkYear(year: FiscalYear, { levelEvidence, ...facts }: YearFacts): FrameworkYear {
  const rules = scoringRulesOf(year);
  if (!rules) throw new RangeError(`No scoring rules for ${year}.`);
  return { ...rules, ...facts, levelRule: { ...rules.levelRule, evidence: levelEvidence } };
}

/**
 * Every fiscal year whose rules are known, oldest first. Before 2562 ITA was a different instrument with other
 * indices and levels, so those years must never be graded by these rules.
 */
export const FRAMEWORK_YEARS: readonly FrameworkYear[] = [
  frameworkYear(2562, {
    weightsEvidence: WEIGHTS_ASSUMED,
    levelEvidence: LETTERS_ASSUMED,
    items: { ...EARLY_SURVEYS, OIT: DISCLOSURE_UNKNOWN },
    caveats: ['level-rule-assumed', 'item-list-unknown', 'survey-items-presumed'],
  }),
  frameworkYear(2563, {
    weightsEvidence: RECONCILED,
    levelEvidence: LETTERS_IN_USE,
    items: { ...EARLY_SURVEYS, OIT: DISCLOSURE_UNKNOWN },
    caveats: ['item-list-unknown', 'survey-items-presumed'],
  }),
  frameworkYear(2564, {
    weightsEvidence: OFFICIAL_TABLES,
    levelEvidence: LETTERS_IN_USE,
    items: {
      IIT: internalSurveyOf30(SURVEY_FORM_2564),
      EIT: externalSurveyOf15(EXTERNAL_BLOCKS_2564),
      OIT: DISCLOSURE_2564,
    },
    caveats: [],
  }),
  frameworkYear(2565, {
    weightsEvidence: RECONCILED,
    levelEvidence: LETTERS_IN_USE,
    items: { ...EARLY_SURVEYS, OIT: DISCLOSURE_2565 },
    caveats: ['survey-items-presumed'],
  }),
  frameworkYear(2566, {
    weightsEvidence: RECONCILED,
    levelEvidence: FIVE_LEVELS_FROM_CODE,
    items: { ...EARLY_SURVEYS, OIT: DISCLOSURE_2566 },
    caveats: ['level-cuts-from-code', 'item-grouping-uncertain', 'survey-items-presumed'],
  }),
  frameworkYear(2567, {
    weightsEvidence: RECONCILED,
    levelEvidence: FIVE_LEVELS_FROM_CODE,
    items: {
      IIT: internalSurveyOf15(INTERNAL_2567),
      EIT: externalSurveyOf9(EXTERNAL_2567),
      OIT: DISCLOSURE_2567,
    },
    caveats: ['level-cuts-from-code', 'item-grouping-uncertain'],
  }),
  frameworkYear(2568, {
    weightsEvidence: WEIGHTS_ASSUMED,
    levelEvidence: FIVE_LEVELS_FROM_CODE,
    items: { ...LATE_SURVEYS, OIT: DISCLOSURE_2568 },
    caveats: [
      'level-cuts-from-code',
      'item-list-inferred',
      'item-grouping-uncertain',
      'survey-items-presumed',
    ],
  }),
  frameworkYear(2569, {
    weightsEvidence: WEIGHTS_ASSUMED,
    levelEvidence: FIVE_LEVELS_CARRIED_OVER,
    items: { ...LATE_SURVEYS, OIT: DISCLOSURE_2569 },
    caveats: [
      'level-rule-provisional',
      'level-cuts-from-code',
      'item-list-inferred',
      'item-grouping-uncertain',
      'survey-items-presumed',
    ],
  }),
];

/** The framework of a fiscal year; null before FIRST_YEAR and after LAST_YEAR, where nothing may be guessed. */
export function frameworkOf(year: FiscalYear): FrameworkYear | null {
  return FRAMEWORK_YEARS.find((row) => row.year === year) ?? null;
}
