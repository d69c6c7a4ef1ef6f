import { useState, type ReactNode } from 'react';
import { candidateChanges } from '../../app/views/candidate-changes';
import { candidateOf, type SuggestedChanges } from '../../app/suggested-changes';
import type { Candidate, DigitChange } from '../../scores/types';
import { useLanguage, useSay } from '../pane-context';
import { ShellButton } from '../parts/shell-button';

interface Props {
  readonly suggested: Extract<SuggestedChanges, { kind: 'any' }>;
  readonly sheet: string;
  readonly onAccept: (candidate: Candidate) => void;
  readonly onRefuse: (candidates: readonly Candidate[]) => void;
}

const keyOf = ({ indicator, to }: DigitChange): string => `${indicator}:${to}`;

/** "Any two of these three": which of them were wrong the user sees in the official result. */
export function AnySuggestion({ suggested, sheet, onAccept, onRefuse }: Props): ReactNode {
  const language = useLanguage();
  const say = useSay();
  const [picked, pick] = useState<readonly DigitChange[]>([]);
  const { choices, candidates } = suggested;
  const wanted = candidateOf(candidates, picked);
  const toggle = (change: DigitChange): void => {
    const others = picked.filter((each) => keyOf(each) !== keyOf(change));
    pick(others.length < picked.length ? others : [...picked, change]);
  };
  return (
    <li className="any">
      {choices.map(({ choose, from }) => {
        const texts = candidateChanges(from, sheet, language, 'short');
        return (
          <fieldset key={from.map(keyOf).join()}>
            <legend>{say('pane.choose-any', { choose, count: from.length })}</legend>
            {from.map((change, index) => (
              <label key={keyOf(change)} className="pick">
                <input
                  type="checkbox"
                  checked={picked.some((each) => keyOf(each) === keyOf(change))}
                  onChange={() => toggle(change)}
                />
                <span>{texts[index]}</span>
              </label>
            ))}
          </fieldset>
        );
      })}
      <span className="buttons">
        <ShellButton
          size="small"
          appearance="primary"
          disabledFocusable={wanted === null}
          onClick={() => {
            if (wanted) onAccept(wanted);
          }}
        >
          {say('pane.accept-chosen')}
        </ShellButton>
        <ShellButton size="small" onClick={() => onRefuse(candidates)}>
          {say('pane.refuse')}
        </ShellButton>
      </span>
    </li>
  );
}
