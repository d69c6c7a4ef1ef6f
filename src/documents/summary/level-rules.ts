import { LEVELS, levelGrade, type LevelGrade } from '../../framework/level-grades';
import { summaryText } from '../../text/summary-th';
import type { DocumentConditionalFormat } from '../../workbook/sheet-document';

type Look = Pick<DocumentConditionalFormat, 'color' | 'fill' | 'bold'>;

/** By how good a level is; the two ends are the darkest, and bold tells the worse half, so that grey prints read as well. */
const LOOKS: Readonly<Record<LevelGrade, Look>> = {
  1: { color: '#0B4A1B', fill: '#C6E0B4', bold: false },
  2: { color: '#0B4A1B', fill: '#E2EFDA', bold: false },
  3: { color: '#1F3864', fill: '#DEEAF6', bold: false },
  4: { color: '#5F3700', fill: '#FCE9D0', bold: true },
  5: { color: '#FFFFFF', fill: '#8B1A1A', bold: true },
};

/** What stands in the place of the agency of a file that could not be read. */
export const UNREAD = summaryText('unread');

type LevelRule = Look & { readonly text: string };

export const UNREAD_RULE: LevelRule = { text: UNREAD, color: '#FFFFFF', fill: '#595959', bold: true };

/** Colours of a column of levels. */
export const LEVEL_RULES: readonly LevelRule[] = LEVELS.map((level) => ({
  text: level,
  ...LOOKS[levelGrade(level)],
}));
