import type { ReactNode } from 'react';
import type { Hundredths, ScoreClass } from '../../scores/types';
import { useSay } from '../pane-context';
import { TargetSlider } from './target-slider';

/** One bar; the score 0-100, null where there is none. */
export interface Bar {
  readonly key: string;
  readonly name: string;
  /** Language of the name, where it may not be the pane's. */
  readonly lang: string | undefined;
  readonly score: number | null;
  readonly class: ScoreClass | null;
  readonly className: string | null;
  /** What it is to become, 0-100, and how that is changed; left out where nothing can be aimed at. */
  readonly target?: {
    readonly score: number | null;
    /** Null takes the target back. */
    readonly onChange: (score: Hundredths | null) => void;
  };
}

interface Props {
  readonly bars: readonly Bar[];
  /** Where the axis begins; it ends at 100. */
  readonly start: number;
  /** A line across every bar, 0-100, up to which what is missing is drawn; null for none. */
  readonly threshold: number | null;
}

/** In pixels. */
const BAR_HEIGHT = 12;
/** By which the line of the threshold is longer than a bar is high. */
const OVERHANG = 3;
const FULL = 100;

const scoreText = (score: number | null): string => score?.toFixed(2) ?? '–';

/** Where the axis begins, also in words where that is not at 0: whoever compares lengths must know. */
function Axis({ start }: { readonly start: number }): ReactNode {
  const say = useSay();
  return (
    <>
      <p className="axis" aria-hidden="true">
        <span>{start}</span>
        <span>{(start + FULL) / 2}</span>
        <span>{FULL}</span>
      </p>
      {start > 0 && <p className="hint">{say('pane.scale-start', { start })}</p>}
    </>
  );
}

/** Names above their bars, so that long Thai ones fit the narrowest pane; what the bars show is said in words. */
export function ScoreBars({ bars, start, threshold }: Props): ReactNode {
  const say = useSay();
  const at = (score: number): number => Math.min(1, Math.max(0, (score - start) / (FULL - start))) * 100;
  const strip = (className: string, from: number, to: number): ReactNode =>
    to > from && (
      <rect
        className={className}
        x={`${at(from)}%`}
        y={OVERHANG}
        width={`${at(to) - at(from)}%`}
        height={BAR_HEIGHT}
      />
    );
  return (
    <div className="score-bars">
      <ul className="bars">
        {bars.map(({ key, name, lang, score, class: found, className, target }) => {
          const goal = target?.score ?? null;
          // The row is marked, not the slider: Chromium lets go of a slider whose own class changes while it is dragged.
          const told = [scoreText(score), className].filter((part) => part !== null).join(' · ');
          return (
            <li key={key} className={`${found ?? 'plain'}${goal === null ? '' : ' aimed'}`}>
              <span lang={lang}>{name}</span>
              <span className="value">
                {told}
                {goal !== null && <em className="goal"> → {scoreText(goal)}</em>}
              </span>
              <div className="strip">
                <svg width="100%" height={BAR_HEIGHT + 2 * OVERHANG} aria-hidden="true">
                  {strip('track', start, FULL)}
                  {strip('bar', start, score ?? start)}
                  {threshold !== null && strip('gap', score ?? start, threshold)}
                  {goal !== null && strip('aim', score ?? start, goal)}
                  {threshold !== null && (
                    <line
                      className="threshold"
                      x1={`${at(threshold)}%`}
                      x2={`${at(threshold)}%`}
                      y1="0"
                      y2={BAR_HEIGHT + 2 * OVERHANG}
                    />
                  )}
                </svg>
                {target && (
                  <TargetSlider
                    label={say('pane.target-for', { name })}
                    start={start}
                    score={score}
                    target={goal}
                    onChange={target.onChange}
                  />
                )}
              </div>
            </li>
          );
        })}
      </ul>
      <Axis start={start} />
    </div>
  );
}
