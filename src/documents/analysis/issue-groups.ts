import { ISSUES } from '../../framework/issues';
import { QUARTERS } from '../../framework/calendar';
import type { Issue } from '../../framework/types';
import { issueOf } from '../../planning/issue-of';
import type { RegisterRow } from '../../planning/measure';
import { KEPT_UP_FROM } from '../../planning/offer';
import { formatHundredths, toNumber } from '../../scores/exact';
import type { Plan } from '../../planning/types';
import type { Analysis } from '../../scores/types';
import { wordsText } from '../../text/analysis-words-th';
import { documentText } from '../../text/documents-th';
import { INDICATOR_WORDS } from '../../text/indicator-words-th';
import { ISSUE_KEEP_WORDS, issueText } from '../../text/issue-words-th';
import type { GroupDraft, ItemTable } from './content-types';
import { paragraph } from './edited';
import { listedNumbers } from './sentences';
import { NOTHING } from '../labels';
import {
  disclosureState,
  isDefect,
  isKept,
  judgedOf,
  knownItems,
  lowScoreShows,
  type Judged,
  type JudgedScore,
} from '../issues/judged';
import { mostUseful } from '../issues/measures';

/** More than these are not told of one issue. */
const MOST = 3;

const withScore = (judged: readonly Judged[]): readonly JudgedScore[] =>
  judged.filter((each): each is JudgedScore => each.score !== null);

const lowestFirst = (judged: readonly JudgedScore[]): readonly JudgedScore[] =>
  [...judged].sort((a, b) => a.score - b.score);

function itemTable(judged: readonly Judged[]): ItemTable {
  return {
    kind: 'item-scores',
    headers: [
      documentText('column.instrument'),
      documentText(judged.some(({ item }) => item !== null) ? 'column.question' : 'column.indicator'),
      documentText('column.score'),
    ],
    items: judged.map(({ instrument, name, score }) => ({
      instrument,
      name,
      score,
      shown: score === null ? NOTHING : formatHundredths(score),
    })),
  };
}

/** Several sentences are numbered. */
const told = (sentences: readonly string[]): string =>
  sentences.length < 2
    ? sentences.join('')
    : sentences.map((sentence, index) => issueText('told', { number: index + 1, sentence })).join(' ');

function defectSentence(judged: JudgedScore, all: readonly JudgedScore[], analysis: Analysis): string {
  const isLowest = all.every((other) => other === judged || other.score > judged.score) && all.length > 1;
  const about = {
    name: judged.name,
    score: formatHundredths(judged.score),
    lowest: isLowest ? issueText('defect.lowest') : '',
  };
  if (judged.item !== null && judged.instrument === 'OIT')
    return issueText('defect.disclosure', { ...about, state: disclosureState(judged) });
  const shows = lowScoreShows(judged, analysis.rules);
  return issueText(judged.item === null ? 'defect.indicator' : 'defect.question', { ...about, shows });
}

function defects(judged: readonly Judged[], analysis: Analysis): string {
  const scored = withScore(judged);
  if (scored.length === 0) return issueText('defect.unknown');
  const found = lowestFirst(scored.filter((each) => isDefect(each, analysis)));
  if (found.length > 0)
    return told(found.slice(0, MOST).map((each) => defectSentence(each, scored, analysis)));
  return issueText(scored.length === judged.length ? 'defect.none' : 'defect.none-known');
}

/** 'ภายในไตรมาสที่ 2'; '' where nobody said when. */
function when({ quarters }: RegisterRow): string {
  if (quarters.length === 0) return '';
  return quarters.length === QUARTERS.length
    ? issueText('develop.year')
    : issueText('develop.quarter', { quarter: Math.max(...quarters) });
}

/** What the plan does for an issue; what is to be done where the plan has nothing. Null where all is as good as it can be. */
function development(
  judged: readonly Judged[],
  rows: readonly RegisterRow[],
  analysis: Analysis,
): string | null {
  const [lowest] = lowestFirst(withScore(judged).filter((each) => !isKept(each)));
  if (lowest === undefined) return null;
  const measure = mostUseful(rows, analysis);
  if (measure === null)
    return issueText('develop.improve', { improve: INDICATOR_WORDS[lowest.indicator].improve });
  const [owner = ''] = measure.owners;
  const { number } = measure;
  return issueText('develop.measure', {
    title: measure.title.trim(),
    number: number === null ? '' : issueText('develop.number', { number }),
    owner: owner === '' ? '' : issueText('develop.owner', { owner }),
    when: when(measure),
  });
}

/** 'ข้อ i3, i6 และ o7', 'ตัวชี้วัดที่ 6 และ 8', or both. */
function keptNames(kept: readonly JudgedScore[]): string {
  const items = kept.flatMap(({ item }) => item ?? []);
  const shown = items.slice(0, MOST);
  const last = shown.at(-1) ?? '';
  const others = shown.slice(0, -1).join(', ');
  const listed = others === '' ? last : wordsText('list.numbers', { others, last });
  const ofItems =
    items.length > MOST
      ? issueText('keep.items.more', { items: shown.join(', '), count: items.length })
      : issueText('keep.items', { items: listed });
  const indicators = kept.filter(({ item }) => item === null).map(({ indicator }) => indicator);
  const ofIndicators = issueText('keep.indicators', { indicators: listedNumbers(indicators) });
  if (indicators.length === 0) return ofItems;
  return items.length === 0
    ? ofIndicators
    : issueText('keep.both', { items: ofItems, indicators: ofIndicators });
}

function keeping(judged: readonly Judged[], { number }: Issue): string | null {
  const kept = lowestFirst(withScore(judged).filter(isKept));
  return kept.length === 0
    ? null
    : issueText('keep', {
        names: keptNames(kept),
        score: toNumber(KEPT_UP_FROM),
        keep: ISSUE_KEEP_WORDS[number],
      });
}

/** What the analysis by issues is made from. */
interface IssueSources {
  readonly analysis: Analysis;
  readonly plan: Pick<Plan, 'rows'>;
}

function issueGroup(issue: Issue, { analysis, plan }: IssueSources): GroupDraft {
  const judged = judgedOf(analysis, issue.number);
  const rows = plan.rows.filter((row) => issueOf(row) === issue.number);
  const develop = development(judged, rows, analysis);
  return {
    title: null,
    name: issueText('heading', { ...issue }),
    parts: [
      itemTable(judged),
      ...paragraph(`issue.${issue.number}.defect`, issueText('defect', { text: defects(judged, analysis) })),
      ...paragraph(
        `issue.${issue.number}.develop`,
        develop === null ? null : issueText('develop', { text: develop }),
      ),
      ...paragraph(`issue.${issue.number}.keep`, keeping(judged, issue)),
    ],
  };
}

/** What each of the seven issues shows: its scores, what falls short, what is done, what is kept up. */
export function issueGroups(sources: IssueSources): readonly GroupDraft[] {
  const { analysis } = sources;
  const threshold = formatHundredths(analysis.options.threshold);
  const rule = knownItems(analysis).length > 0 ? 'rule.items' : 'rule.indicators';
  return [
    { title: null, parts: paragraph('issue.rule', issueText(rule, { threshold })) },
    ...ISSUES.map((issue) => issueGroup(issue, sources)),
  ];
}
