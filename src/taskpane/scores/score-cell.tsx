import { useId, useRef, type ReactNode } from 'react';
import { parseScore, scoreText } from '../../app/parse-option';
import type { Hundredths } from '../../scores/types';
import { useSay } from '../pane-context';
import { useTyped } from '../parts/use-typed';

interface Props {
  readonly score: Hundredths | null;
  /** As it was read; null when it was not. */
  readonly read: Hundredths | null;
  readonly corrected: boolean;
  /** What the field is called, and the button that takes the correction back. */
  readonly label: string;
  readonly undoLabel: string;
  /** Null takes the correction back. */
  readonly onCorrect: (score: Hundredths | null) => void;
  /** What is said where there is no score. */
  readonly missing: ReactNode;
}

/** The field of the next row, as whoever types in a worksheet expects it. */
function fieldBelow(field: HTMLInputElement): HTMLInputElement | undefined {
  const fields = [...(field.closest('table')?.querySelectorAll<HTMLInputElement>('input.score') ?? [])];
  return fields[fields.indexOf(field) + 1];
}

/** A score that can be typed over, Enter goes to the next; Escape or an empty field takes the correction back. */
export function ScoreCell({
  score,
  read,
  corrected,
  label,
  undoLabel,
  onCorrect,
  missing,
}: Props): ReactNode {
  const say = useSay();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useTyped(score, scoreText);
  const typed = parseScore(text);
  const wrong = typed === null && text.trim() !== '';
  const isMissing = score === null && !wrong;
  const take = (): void => {
    if (wrong) return;
    if (typed === null || typed === read) {
      if (corrected) onCorrect(null);
      setText(scoreText(read));
    } else if (typed !== score) onCorrect(typed);
    else setText(scoreText(typed));
  };
  return (
    <>
      <input
        ref={field}
        className={corrected ? 'score corrected' : 'score'}
        value={text}
        placeholder="–"
        inputMode="decimal"
        autoComplete="off"
        aria-label={label}
        aria-invalid={wrong}
        aria-describedby={wrong || corrected || isMissing ? id : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={take}
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'Enter') {
            const below = wrong ? undefined : fieldBelow(currentTarget);
            if (below) below.select();
            else take();
          }
          if (key === 'Escape') setText(scoreText(score));
        }}
      />
      {wrong && (
        <span id={id} className="wrong">
          {say('pane.score-wrong')}
        </span>
      )}
      {isMissing && (
        <span id={id} className="wrong">
          {missing}
        </span>
      )}
      {corrected && !wrong && (
        <span id={id} className="was">
          {say('pane.score-was', { score: read === null ? '–' : scoreText(read) })}{' '}
          <button
            type="button"
            className="link"
            aria-label={undoLabel}
            onClick={() => {
              onCorrect(null);
              field.current?.focus();
            }}
          >
            {say('pane.undo')}
          </button>
        </span>
      )}
    </>
  );
}
