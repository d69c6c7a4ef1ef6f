import type { SharedKey } from './shared-th';

/** The shared sentences in plain English. */
export const SHARED_ENGLISH: Readonly<Record<SharedKey, string>> = {
  'finding.overall-mismatch':
    'The stated overall score {stated} differs from the one computed from the indicators, {recomputed}. Compare the scores with the original result.',
  'finding.digit-suggestion':
    'Digits that may have been misread or mistyped; corrected, the overall score would be {stated}: {changes}',
  'change.one': 'indicator {indicator} from {from} to {to}',
  'change.any': 'any {choose} of ({changes})',
  'change.and': ' and ',
  'change.or': ' or ',
  'change.cell': '{change} (cell {cell})',
  'class.strength': 'strength',
  'class.weakness': 'weakness',
  'class.urgent': 'urgent',
};
