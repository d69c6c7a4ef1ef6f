import type { Level } from '../../framework';
import { documentText } from '../../text/documents-th';
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

/** All levels in the order in which they are counted. */
export const LEVELS_IN_ORDER = Object.keys(LEVEL_LOOKS) as readonly Level[];

/** What stands in the place of the level of a file that could not be read. */
export const UNREAD = documentText('summary.unread');

/** Colours of the level column. */
export const LEVEL_RULES: readonly (Look & { readonly text: string })[] = [
  ...LEVELS_IN_ORDER.map((level) => ({ text: level, ...LOOKS[LEVEL_LOOKS[level]] })),
  { text: UNREAD, color: '#FFFFFF', fill: '#595959', bold: true },
];
