import type { ReactNode } from 'react';
import type { Hundredths } from '../../scores/types';
import { useSay } from '../pane-context';

const FULL = 100;
/** By a key; a pointer finds whole points. */
const STEP = 1;
const LEAP = 5;
/** Scores have two decimals, so the slider stands where they do. */
const PRECISION = 0.01;

interface Props {
  readonly label: string;
  /** Its lowest value; the highest is 100. */
  readonly start: number;
  readonly score: number | null;
  readonly target: number | null;
  /** Null takes the target back. */
  readonly onChange: (score: Hundredths | null) => void;
}

/** Where a key leads from a value; null where it leads nowhere. */
function keyed(key: string, from: number, score: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return Math.floor(from) + STEP;
    case 'ArrowLeft':
    case 'ArrowDown':
      return Math.ceil(from) - STEP;
    case 'PageUp':
      return Math.floor(from) + LEAP;
    case 'PageDown':
      return Math.ceil(from) - LEAP;
    case 'Home':
      return score;
    case 'End':
      return FULL;
    default:
      return null;
  }
}

/** A target that is dragged along a bar, or moved by keys: whole points above the score; at the score there is none. */
export function TargetSlider({ label, start, score, target, onChange }: Props): ReactNode {
  const say = useSay();
  const from = score ?? start;
  const value = target ?? from;
  const move = (to: number): void =>
    onChange(to > from ? (Math.round(Math.min(FULL, to) * 100) as Hundredths) : null);
  return (
    <input
      type="range"
      className="target-slider"
      min={start}
      max={FULL}
      step={PRECISION}
      value={value}
      aria-label={label}
      aria-valuetext={
        target === null
          ? say('pane.target-text.none', { score: score?.toFixed(2) ?? '–' })
          : say('pane.target-text', { target: target.toFixed(2), score: score?.toFixed(2) ?? '–' })
      }
      onChange={({ currentTarget }) => move(Math.round(Number(currentTarget.value)))}
      onKeyDown={(event) => {
        const to = keyed(event.key, value, from);
        if (to === null) return;
        event.preventDefault();
        move(to);
      }}
    />
  );
}
