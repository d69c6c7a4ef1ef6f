import type { ReactNode } from 'react';
import { parseScore } from '../../app/parse-option';
import type { Hundredths } from '../../scores/types';
import { useSay } from '../pane-context';
import { TextField } from './text-field';
import { useTyped } from './use-typed';

interface Props {
  readonly label: string;
  readonly value: Hundredths | null;
  /** The field may be left empty. */
  readonly optional?: boolean;
  readonly hint?: string;
  readonly onScore: (score: Hundredths | null) => void;
}

const shown = (score: Hundredths | null): string => (score === null ? '' : String(score / 100));

/** A score 0-100 that is typed, in Thai or Arabic digits; while it is none the last one counts, and that is said. */
export function ScoreField({ label, value, optional = false, hint, onScore }: Props): ReactNode {
  const say = useSay();
  // The slider moves it too, and the settings of another workbook.
  const [text, setText] = useTyped(value, shown, parseScore);
  const parsed = parseScore(text);
  const empty = text.trim() === '';
  const wrong = parsed === null && !(optional && empty);
  return (
    <TextField
      label={label}
      value={text}
      inputMode="decimal"
      hint={hint}
      error={wrong ? say('pane.score-wrong') : undefined}
      onText={(typed) => {
        setText(typed);
        const score = parseScore(typed);
        if (score !== null) onScore(score);
        else if (optional && typed.trim() === '') onScore(null);
      }}
    />
  );
}
