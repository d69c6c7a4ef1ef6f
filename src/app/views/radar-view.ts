import { scaleStart } from '../../documents/paper/score-scale';
import { drawRadar } from '../../documents/picture/draw-radar';
import { Pen } from '../../documents/picture/pen';
import type { RadarLine } from '../../documents/picture/picture-content';
import type { Drawing } from '../../documents/picture/shapes';
import type { FontMetrics } from '../../documents/text/metrics';
import { toNumber } from '../../scores/exact';
import type { Analysis } from '../../scores/types';
import { SHORT_INDICATOR_NAMES } from '../../text/indicator-short-th';
import { message, type Language } from '../../text/message';
import { scoreText } from '../parse-option';

const FULL = 100;
/** Around it. */
const MARGIN = 6;

const scoresOf = ({ indicators }: Analysis): readonly (number | null)[] =>
  indicators.map(({ score }) => (score === null ? null : toNumber(score)));

/**
 * The ten scores around a middle, with the threshold and, where there are targets, with what they would be.
 * @param goal the scores when targets are reached; null without targets
 * @param widthOf a character of a weight in thousandths of an em, in the font that shows it
 * @returns what draws it in a width
 */
export function radarView(
  analysis: Analysis,
  goal: Analysis | null,
  language: Language,
  widthOf: FontMetrics['width'],
): (width: number) => Drawing {
  const threshold = toNumber(analysis.options.threshold);
  const scores = scoresOf(analysis);
  const goals: readonly RadarLine[] = goal
    ? [{ ink: 'good', name: message(language, 'pane.target'), scores: scoresOf(goal) }]
    : [];
  const lines: readonly RadarLine[] = [
    { ink: 'now', name: message(language, 'summary.columns.score'), scores },
    ...goals,
    {
      ink: 'limit',
      name: message(language, 'pane.radar.threshold', { threshold }),
      scores: scores.map(() => threshold),
    },
  ];
  const minimum = scaleStart(lines.flatMap((line) => line.scores));
  return (width) => {
    const pen = new Pen({ width: widthOf });
    const end = drawRadar(
      pen,
      {
        spokes: analysis.indicators.map(({ indicator, score }) => ({
          name: SHORT_INDICATOR_NAMES[indicator],
          score: scoreText(score),
        })),
        lines,
        scale: { minimum, maximum: FULL },
        ends: [String(minimum), String(FULL)],
      },
      { x: MARGIN, top: MARGIN, width: width - 2 * MARGIN },
    );
    return { width, height: Math.ceil(end + MARGIN), shapes: pen.shapes };
  };
}
