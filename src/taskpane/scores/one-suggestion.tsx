import type { ReactNode } from 'react';
import { candidateChanges } from '../../app/views/candidate-changes';
import type { Candidate } from '../../scores/types';
import { useLanguage, useSay } from '../pane-context';
import { ShellButton } from '../parts/shell-button';

interface Props {
  readonly candidate: Candidate;
  readonly sheet: string;
  /** There are others: none of them is the likely one. */
  readonly oneOfSeveral: boolean;
  readonly onAccept: (candidate: Candidate) => void;
  readonly onRefuse: (candidates: readonly Candidate[]) => void;
}

/** Digits that belong together, to be used or not. */
export function OneSuggestion({ candidate, sheet, oneOfSeveral, onAccept, onRefuse }: Props): ReactNode {
  const language = useLanguage();
  const say = useSay();
  const change = candidateChanges(candidate.changes, sheet, language, 'full').join(say('change.and'));
  return (
    <li>
      <span>
        {candidateChanges(candidate.changes, sheet, language, 'short').map((text) => (
          <span key={text} className="change">
            {text}
          </span>
        ))}
      </span>
      <span className="buttons">
        <ShellButton
          size="small"
          appearance={oneOfSeveral ? 'secondary' : 'primary'}
          aria-label={say('pane.accept-of', { change })}
          onClick={() => onAccept(candidate)}
        >
          {say('pane.accept')}
        </ShellButton>
        <ShellButton
          size="small"
          aria-label={say('pane.refuse-of', { change })}
          onClick={() => onRefuse([candidate])}
        >
          {say('pane.refuse')}
        </ShellButton>
      </span>
    </li>
  );
}
