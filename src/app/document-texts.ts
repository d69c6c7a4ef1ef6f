import {
  analysisContent,
  briefContent,
  memoContent,
  MEMO_FIELDS,
  type BriefPart,
  type DocumentWords,
  type MemoSources,
  type Part,
  type Section,
} from '../documents';
import type { DigitStyle } from '../framework';
import type { Analysis } from '../scores/types';
import type { MemoSection } from '../documents/memo/memo-content';
import type { ReportPart } from '../documents/report/content-types';
import { reportContent } from '../documents/report/report-content';
import { memoText } from '../text/memo-th';
import type { ReportWords } from './report/report-drawing';

/** A text of the documents that a person can change. */
export interface DocumentText {
  readonly key: string;
  /** As it is drawn unless he writes another. */
  readonly text: string;
}

/** Texts that stand under one heading of a document. */
export interface TextGroup {
  readonly heading: string;
  readonly texts: readonly DocumentText[];
}

/** The texts of one document, in its order. */
export interface TextsOfDocument {
  readonly kind: 'brief' | 'analysis' | 'memo' | 'report';
  readonly groups: readonly TextGroup[];
}

/** The texts among parts of a document. */
const textsIn = (
  parts: readonly (Part | BriefPart | ReportPart | MemoSection['parts'][number])[],
): readonly DocumentText[] =>
  parts.flatMap((part) =>
    part.kind === 'paragraph' || part.kind === 'item' ? [{ key: part.key, text: part.text }] : [],
  );

const groupsOf = (sections: readonly Section<Part | BriefPart>[]): readonly TextGroup[] =>
  sections
    .flatMap(({ heading, groups }) =>
      groups.map((group) => ({ heading: group.heading ?? heading, texts: textsIn(group.parts) })),
    )
    .filter(({ texts }) => texts.length > 0);

/** The texts of a memo, a group for each line of its form and for each part of its text. */
function memoTexts(sources: MemoSources, digits: DigitStyle): TextsOfDocument {
  const { fields, sections } = memoContent({ ...sources, digits });
  const lines = MEMO_FIELDS.map((name): TextGroup => ({
    heading: memoText(`label.${name}`),
    texts: textsIn([fields[name]]),
  }));
  const body = sections.map(({ name, parts }): TextGroup => ({ heading: name, texts: textsIn(parts) }));
  return { kind: 'memo', groups: [...lines, ...body] };
}

/** The round of the report, or of its memo, that a text is of: 'report.6-background' → 6; null for a text of any other document. */
export function roundOfText(key: string): number | null {
  const round = /^(?:report|memo)\.(\d+)-/.exec(key)?.[1];
  return round === undefined ? null : Number(round);
}

/** Every text of the report of a round and of its memo that a person can change, as it is drawn without his edits. */
export function textsOfReport({
  report,
  memo,
}: Pick<ReportWords, 'report' | 'memo'>): readonly TextsOfDocument[] {
  const { body, appendix } = reportContent(report, {});
  const groups = [...body, ...appendix].map(({ heading, parts }): TextGroup => ({
    heading: heading ?? '',
    texts: textsIn(parts),
  }));
  return [
    { kind: 'report', groups: groups.filter(({ texts }) => texts.length > 0) },
    memoTexts(memo, report.digits),
  ];
}

/** Every text of the documents of a plan that a person can change, as it is drawn without his edits. */
export function documentTexts(
  analysis: Analysis,
  { unitNames, ...words }: Omit<DocumentWords, 'texts'>,
  digits: DigitStyle,
): readonly TextsOfDocument[] {
  const sources = { analysis, digits, ...words };
  return [
    { kind: 'brief', groups: groupsOf(briefContent(sources)) },
    { kind: 'analysis', groups: groupsOf(analysisContent(sources)) },
    memoTexts({ analysis, plan: words.plan, report: null, ...(unitNames && { unitNames }) }, digits),
  ];
}
