import { Button } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { candidateChanges } from '../../app/candidate-changes';
import type { Finding } from '../../scores/types';
import { useDispatch, usePaneState, useSay } from '../pane-context';
import { editsOf } from '../state/pane-state';
import { candidateKey } from '../state/set-edits';

/** Nobody compares more. */
const MOST_SHOWN = 5;

/** Sets of digits that would make the scores agree with what the sheet states; each is accepted or refused. */
export function Suggestions({
  finding,
  sheet,
}: {
  readonly finding: Finding;
  readonly sheet: string;
}): ReactNode {
  const state = usePaneState();
  const dispatch = useDispatch();
  const say = useSay();
  const id = useId();
  const { refused } = editsOf(state);
  const open = finding.candidates.filter((candidate) => !refused.includes(candidateKey(candidate)));
  if (open.length === 0) return null;
  return (
    <div className="suggestions" role="group" aria-labelledby={id}>
      <p id={id}>{say('pane.suggestions', { stated: finding.params.stated ?? '' })}</p>
      <ul>
        {open.slice(0, MOST_SHOWN).map((candidate) => {
          const changes = candidateChanges(candidate, sheet, state.language).join(say('change.and'));
          return (
            <li key={candidateKey(candidate)}>
              <span>{changes}</span>
              <span className="buttons">
                <Button
                  size="small"
                  appearance="primary"
                  aria-label={say('pane.accept-of', { change: changes })}
                  onClick={() => dispatch({ kind: 'edit', edit: { kind: 'accept', candidate } })}
                >
                  {say('pane.accept')}
                </Button>
                <Button
                  size="small"
                  aria-label={say('pane.refuse-of', { change: changes })}
                  onClick={() =>
                    dispatch({ kind: 'edit', edit: { kind: 'refuse', candidates: [candidate] } })
                  }
                >
                  {say('pane.refuse')}
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
      {open.length > 1 && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => dispatch({ kind: 'edit', edit: { kind: 'refuse', candidates: open } })}
        >
          {say('pane.refuse-all', { count: open.length })}
        </Button>
      )}
    </div>
  );
}
