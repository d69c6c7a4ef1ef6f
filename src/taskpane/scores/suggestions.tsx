import { Suspense, useId, type ReactNode } from 'react';
import { suggestedChanges } from '../../app/suggested-changes';
import type { Candidate, Finding } from '../../scores/types';
import { useDispatch, usePane, useSay } from '../pane-context';
import { ShellButton } from '../parts/shell-button';
import { editsOf } from '../state/pane-state';
import { candidateKey } from '../state/set-edits';
import { OneSuggestion } from './one-suggestion';
import { laterPart } from '../parts/later-part';

const AnySuggestion = laterPart(
  async () => (await import(/* webpackChunkName: "rare" */ './rare-parts')).AnySuggestion,
);

/** Nobody compares more. */
const MOST_SHOWN = 5;

interface Props {
  readonly finding: Finding;
  readonly sheet: string;
}

/** Sets of digits that would make the scores agree with what the sheet states; each is accepted or refused. */
export function Suggestions({ finding, sheet }: Props): ReactNode {
  const dispatch = useDispatch();
  const say = useSay();
  const id = useId();
  const { refused } = usePane(editsOf);
  const open = finding.candidates.filter((candidate) => !refused.includes(candidateKey(candidate)));
  if (open.length === 0) return null;
  const accept = (candidate: Candidate): void =>
    dispatch({ kind: 'edit', edit: { kind: 'accept', candidate } });
  const refuse = (candidates: readonly Candidate[]): void =>
    dispatch({ kind: 'edit', edit: { kind: 'refuse', candidates } });
  const suggested = suggestedChanges(open);
  return (
    <div className="suggestions" role="group" aria-labelledby={id}>
      <p id={id} tabIndex={-1}>
        {say('pane.suggestions', { stated: finding.params.stated ?? '' })}
      </p>
      {suggested.length > 1 && <p>{say('pane.suggestions-which')}</p>}
      <ul>
        {suggested.slice(0, MOST_SHOWN).map((each) =>
          each.kind === 'one' ? (
            <OneSuggestion
              key={candidateKey(each.candidate)}
              candidate={each.candidate}
              sheet={sheet}
              oneOfSeveral={suggested.length > 1}
              onAccept={accept}
              onRefuse={refuse}
            />
          ) : (
            <Suspense key={each.candidates.map(candidateKey).join(' ')} fallback={null}>
              <AnySuggestion suggested={each} sheet={sheet} onAccept={accept} onRefuse={refuse} />
            </Suspense>
          ),
        )}
      </ul>
      {suggested.length > 1 && (
        <ShellButton size="small" appearance="subtle" onClick={() => refuse(open)}>
          {say('pane.refuse-all', { count: suggested.length })}
        </ShellButton>
      )}
    </div>
  );
}
