import type { Level } from '../../framework';
import { summaryText } from '../../text/summary-th';
import type { DocumentConditionalFormat } from '../../workbook/sheet-document';

type Look = Pick<DocumentConditionalFormat, 'color' | 'fill' | 'bold'>;

/** From best to worst; the two ends are the darkest, and bold tells the worse half, so that grey prints read as well. */
const LOOKS = {
  excellent: { color: '#0B4A1B', fill: '#C6E0B4', bold: false },
  good: { color: '#0B4A1B', fill: '#E2EFDA', bold: false },
  passed: { color: '#1F3864', fill: '#DEEAF6', bold: false },
  improve: { color: '#5F3700', fill: '#FCE9D0', bold: true },
  urgent: { color: '#FFFFFF', fill: '#8B1A1A', bold: true },
} as const satisfies Readonly<Record<string, Look>>;

/** Every level, best first within its rule. A and AA were the levels that met the national target of 85. */
const LEVEL_LOOKS: Readonly<Record<Level, keyof typeof LOOKS>> = {
  ผ่านดีเยี่ยม: 'excellent',
  ผ่านดี: 'good',
  ผ่าน: 'passed',
  ต้องปรับปรุง: 'improve',
  ต้องปรับปรุงโดยด่วน: 'urgent',
  AA: 'excellent',
  A: 'good',
  B: 'improve',
  C: 'improve',
  D: 'urgent',
  E: 'urgent',
  F: 'urgent',
};

/** What stands in the place of the agency of a file that could not be read. */
export const UNREAD = summaryText('unread');

type LevelRule = Look & { readonly text: string };

export const UNREAD_RULE: LevelRule = { text: UNREAD, color: '#FFFFFF', fill: '#595959', bold: true };

/** Colours of a column of levels. */
export const LEVEL_RULES: readonly LevelRule[] = (Object.keys(LEVEL_LOOKS) as readonly Level[]).map(
  (level) => ({ text: level, ...LOOKS[LEVEL_LOOKS[level]] }),
);
