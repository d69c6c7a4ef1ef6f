import { numberFromText } from '../../scores/numbers';
import type { Progress } from '../measure';

/** How far a measure is, 0-100, also where it was typed as text ("ร้อยละ ๖๒" → 62); null for any other text. */
export function percentOf(percent: Progress['percent']): number | null {
  if (typeof percent !== 'string') return percent;
  const hundredths = numberFromText(percent)?.value ?? null;
  return hundredths === null ? null : hundredths / 100;
}
