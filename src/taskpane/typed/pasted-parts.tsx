import type { ReactNode } from 'react';
import { areTooFew, type PastedPart, type ScoreDraft } from '../../app/typed-scores/draft';
import { itemCounts, itemFacts, statedFacts, type Fact } from '../../app/typed-scores/draft-facts';
import { useSay } from '../pane-context';
import { Disclosure } from '../parts/disclosure';

interface PartProps {
  readonly name: string;
  /** What is seen of it while it is closed. */
  readonly inShort: readonly string[];
  readonly facts: readonly Fact[];
  readonly leaveOutText: string;
  readonly onLeaveOut: () => void;
}

/** One thing that goes along: a line that can be opened, and left out by one press. */
function Part({ name, inShort, facts, leaveOutText, onLeaveOut }: PartProps): ReactNode {
  const say = useSay();
  const shown = (code: string): string => (code === 'level' ? say('pane.level') : code);
  return (
    <div className="pasted-part">
      <Disclosure name={name} facts={inShort.join(' · ')}>
        <ul className="pasted-facts">
          {facts.map(([code, text]) => (
            <li key={code}>
              <span>{shown(code)}</span> <span>{text}</span>
            </li>
          ))}
        </ul>
      </Disclosure>
      <button type="button" className="link" onClick={onLeaveOut}>
        {leaveOutText}
      </button>
    </div>
  );
}

interface Props {
  readonly draft: ScoreDraft;
  readonly onLeaveOut: (part: PastedPart) => void;
}

/** What was pasted and has no field: it goes along with the scores. */
export function PastedParts({ draft: { items, stated }, onLeaveOut }: Props): ReactNode {
  const say = useSay();
  if (!items && !stated) return null;
  return (
    <div className="pasted-parts">
      {items && (
        <Part
          name={say('pane.items', { count: items.scores.length })}
          inShort={itemCounts(items)}
          facts={itemFacts(items)}
          leaveOutText={say('pane.typed.leave-out-items')}
          onLeaveOut={() => onLeaveOut('items')}
        />
      )}
      {items && areTooFew(items) && <p className="callout warning">{say('pane.typed.few-items')}</p>}
      {stated && (
        <Part
          name={say('pane.typed.stated')}
          inShort={statedFacts(stated).map(([code, text]) => (code === 'level' ? text : `${code} ${text}`))}
          facts={statedFacts(stated)}
          leaveOutText={say('pane.typed.leave-out-stated')}
          onLeaveOut={() => onLeaveOut('stated')}
        />
      )}
    </div>
  );
}
