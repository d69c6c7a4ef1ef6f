import type { Caveat } from '../../framework';
import { exactToNumber, formatHundredths, roundExact } from '../../scores/exact';
import { printedLevel } from '../../scores/printed';
import type { Analysis, Hundredths, LevelResult, LevelTest } from '../../scores/types';
import { analysisText } from '../../text/analysis-th';
import { message } from '../../text/message';

/** Caveats that bear on what this sheet shows; those about item lists do not. */
const TOLD_CAVEATS = [
  'level-rule-assumed',
  'level-cuts-from-code',
  'level-rule-provisional',
] as const satisfies readonly Caveat[];

type Note = (analysis: Analysis) => string | null;

const withScore = (name: string, score: Hundredths | undefined): string =>
  score === undefined ? name : analysisText('tested.with-score', { name, score: formatHundredths(score) });

/** What was tested, with its score: "OIT (84.00 คะแนน)", "EIT ส่วนที่ 1 (83.12 คะแนน)". */
function testedScore({ instruments, set: { eitParts } }: Analysis, test: LevelTest): string {
  if (test === 'EIT-1') return withScore(message('th', 'level.eit-part', { part: 1 }), eitParts[1]?.value);
  if (test === 'EIT-2') return withScore(message('th', 'level.eit-part', { part: 2 }), eitParts[2]?.value);
  const mean = instruments[test];
  return withScore(test, mean ? roundExact(mean) : undefined);
}

function decidedBy(analysis: Analysis, level: LevelResult): string {
  const stated = analysis.set.statedOverall;
  const recomputed = analysis.overall;
  return level.basis === 'stated' && stated !== null
    ? formatHundredths(stated.value)
    : recomputed === null
      ? '–'
      : formatHundredths(roundExact(recomputed));
}

const overallAndLevel: Note = (analysis) => {
  const { level, overall } = analysis;
  if (overall === null) return analysisText('note.incomplete');
  if (level === null) {
    const score = formatHundredths(roundExact(overall));
    return analysisText('note.no-level', { score });
  }
  return analysisText('note.level', {
    score: decidedBy(analysis, level),
    level: printedLevel(analysis) ?? level.level,
    rule: analysisText(`rule.${level.rule}`),
  });
};

const basis: Note = (analysis) => {
  const { level, overall } = analysis;
  const stated = analysis.set.statedOverall;
  if (level === null || overall === null) return null;
  if (level.basis === 'stated') return analysisText('note.stated');
  return stated === null
    ? analysisText('note.not-stated')
    : analysisText('note.stated-otherwise', { stated: formatHundredths(stated.value) });
};

const heldBack: Note = (analysis) => {
  const tests = analysis.level?.heldBackBy ?? [];
  if (tests.length === 0) return null;
  const names = tests.map((test) => testedScore(analysis, test)).join(analysisText('tested.and'));
  return analysisText('note.held-back', { names });
};

const atMost: Note = (analysis) =>
  analysis.level?.atMost === true && printedLevel(analysis) === analysis.level.level
    ? analysisText('note.at-most')
    : null;

const rounding: Note = ({ level }) =>
  level?.roundingDecided === true ? analysisText('note.rounding') : null;

const rulesOfAnotherYear: Note = ({ options, set }) => {
  if (options.rulesOf === null || options.rulesOf === set.fiscalYear) return null;
  return analysisText('note.rules-of', { year: options.rulesOf });
};

const caveats = ({ rules }: Analysis): string[] =>
  (rules?.caveats ?? [])
    .flatMap((caveat) => TOLD_CAVEATS.find((told) => told === caveat) ?? [])
    .map((caveat) => analysisText(`caveat.${caveat}`));

const missing: Note = ({ indicators }) => {
  const numbers = indicators.filter(({ score }) => score === null).map(({ indicator }) => indicator);
  return numbers.length === 0 ? null : analysisText('note.missing', { numbers: numbers.join(', ') });
};

/** Why the overall and the level are what they are, most important first; digits are not converted yet. */
export function analysisNotes(analysis: Analysis): string[] {
  const notes: readonly Note[] = [
    overallAndLevel,
    heldBack,
    atMost,
    rounding,
    basis,
    missing,
    rulesOfAnotherYear,
  ];
  return [...notes.flatMap((note) => note(analysis) ?? []), ...caveats(analysis)];
}

/** What the next level asks for; null when it is not known, or when another level than ours is printed. */
export function nextLevelLabel(
  analysis: Analysis,
): { readonly text: string; readonly points: number } | null {
  const { nextLevel, level } = analysis;
  if (nextLevel === null || printedLevel(analysis) !== level?.level) return null;
  return nextLevel.level === null
    ? { text: analysisText('next.highest'), points: 0 }
    : {
        text: analysisText('next.level', { level: nextLevel.level }),
        points: exactToNumber(nextLevel.points),
      };
}
