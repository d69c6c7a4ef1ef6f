import type { WrittenWorkbook } from '../workbook/file/write';
import type { JobSentence } from './jobs/job-report';

/** What became of earlier drawings in a file, and of what it can no longer hold. */
export function drawnSentences({
  replaced,
  kept,
  leftBehind,
}: Pick<WrittenWorkbook, 'replaced' | 'kept' | 'leftBehind'>): readonly JobSentence[] {
  const told = (
    key: 'job.replaced' | 'job.edited-not-replaced',
    sheets: readonly string[],
  ): readonly JobSentence[] => (sheets.length === 0 ? [] : [{ key, params: { sheets: sheets.join(', ') } }]);
  return [
    ...told('job.replaced', replaced),
    ...told(
      'job.edited-not-replaced',
      kept.map(({ to }) => to),
    ),
    ...leftBehind.map((part) => ({ key: `left-behind.${part}` as const })),
  ];
}
