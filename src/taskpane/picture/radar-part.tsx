import { useMemo, useRef, type ReactNode } from 'react';
import { radarView } from '../../app/views/radar-view';
import { scoreText } from '../../app/parse-option';
import type { Analysis } from '../../scores/types';
import { useLanguage, usePane, useSay } from '../pane-context';
import { goalOf } from '../state/goal-of';
import { pageWidths } from './page-font';
import { PictureSvg } from './picture-svg';
import { useWidthOf } from './use-width-of';

/** The widest in pixels of the drawing; beyond that only its letters would be far from each other. */
const WIDEST = 560;
/** Size of its texts, in pixels of the drawing; on the page they are as large as what is said beside it. */
const TEXT_SIZE = 12;
const PAGE_TEXT = 0.93;

/** Pixels of the page for one of the drawing, by the text size of the user. */
const scaleOf = (): number =>
  (PAGE_TEXT * parseFloat(getComputedStyle(document.documentElement).fontSize)) / TEXT_SIZE;

/** The ten scores as a radar, with the threshold and the targets. */
export function RadarPart({ analysis }: { readonly analysis: Analysis }): ReactNode {
  const say = useSay();
  const language = useLanguage();
  const goal = usePane(goalOf);
  const frame = useRef<HTMLDivElement>(null);
  const scale = scaleOf();
  const width = Math.min(WIDEST, useWidthOf(frame) / scale);
  const widthOf = useMemo(pageWidths, []);
  const drawn = useMemo(
    () => radarView(analysis, goal, language, widthOf),
    [analysis, goal, language, widthOf],
  );
  const told = analysis.indicators.map(({ name, score }) => `${name} ${scoreText(score) || '–'}`);
  return (
    <div ref={frame} className="picture radar">
      {width > 0 && (
        <PictureSvg
          drawing={drawn(width)}
          scale={scale}
          words={`${say('pane.indicators')}: ${told.join(', ')}`}
        />
      )}
    </div>
  );
}
