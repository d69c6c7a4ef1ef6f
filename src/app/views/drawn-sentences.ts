import { stemOf } from '../../documents/kinds';
import type { EarlierOutcome } from '../../workbook/earlier-drawings';
import type { WrittenWorkbook } from '../../workbook/file/draw-into';
import type { JobSentence } from '../jobs/job-report';

const isCheck = (name: string): boolean => name.startsWith(stemOf('check'));

/** Of sheets that were made the names of those that people look at: the others are hidden. */
export const toldSheets = (names: readonly string[]): readonly string[] =>
  names.filter((name) => name !== stemOf('memory') && !isCheck(name));

/** That what was found in the scores stands on a hidden sheet, and how to see it; nothing where none was made. */
export const hiddenSentences = (names: readonly string[]): readonly JobSentence[] =>
  names.filter(isCheck).map((sheet) => ({ key: 'job.check-hidden', params: { sheet } }));

/** What became of earlier drawings of the same documents. */
export function earlierSentences({ replaced, kept }: EarlierOutcome): readonly JobSentence[] {
  const told = (
    key: 'job.replaced' | 'job.edited-not-replaced',
    sheets: readonly string[],
  ): readonly JobSentence[] => (sheets.length === 0 ? [] : [{ key, params: { sheets: sheets.join(', ') } }]);
  return [
    ...told('job.replaced', toldSheets(replaced)),
    ...told(
      'job.edited-not-replaced',
      kept.map(({ to }) => to),
    ),
  ];
}

/** What became of earlier drawings in a file, and of what it can no longer hold. */
export const drawnSentences = (
  written: Pick<WrittenWorkbook, 'names' | 'replaced' | 'kept' | 'leftBehind'>,
): readonly JobSentence[] => [
  ...hiddenSentences(written.names),
  ...earlierSentences(written),
  ...written.leftBehind.map((part) => ({ key: `left-behind.${part}` as const })),
];
