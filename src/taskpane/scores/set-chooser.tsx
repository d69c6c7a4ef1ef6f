import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { OpenSet } from '../../app/open-scores';
import { useDispatch, usePaneState, useSay, type Say } from '../pane-context';
import { TextField } from '../parts/text-field';

/** Nobody reads further; typing narrows the list. */
const MOST_SHOWN = 30;

function nameOf({ set }: OpenSet, say: Say): string {
  return say('summary.heading', {
    agency: set.agency ?? say('summary.place', { sheet: set.sheet }),
    year: set.fiscalYear ?? say('summary.no-year'),
  });
}

/** Spaces and case do not matter when a name is searched. */
const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, '');

interface ListProps {
  readonly sets: readonly OpenSet[];
  readonly selected: string | null;
  readonly onChoose: (key: string) => void;
}

function SetList({ sets, selected, onChoose }: ListProps): ReactNode {
  const say = useSay();
  const [wanted, setWanted] = useState('');
  const found = sets.filter((set) => plain(`${nameOf(set, say)} ${set.set.sheet}`).includes(plain(wanted)));
  const rest = found.length - MOST_SHOWN;
  return (
    <>
      <TextField
        label={say('pane.search-set', { count: sets.length })}
        type="search"
        value={wanted}
        onText={setWanted}
      />
      <ul className="sets">
        {found.slice(0, MOST_SHOWN).map((set) => (
          <li key={set.key}>
            <button
              type="button"
              className="set"
              aria-current={set.key === selected ? 'true' : undefined}
              onClick={() => onChoose(set.key)}
            >
              {nameOf(set, say)}
              <span className="quiet">{say('summary.place', { sheet: set.set.sheet })}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="hint" role="status">
        {rest > 0 && say('pane.more-sets', { count: rest })}
        {found.length === 0 && say('pane.no-such-set')}
      </p>
    </>
  );
}

/** Chooses among several agencies and years; nothing where there is only one. */
export function SetChooser(): ReactNode {
  const { open, selected } = usePaneState();
  const dispatch = useDispatch();
  const say = useSay();
  const [asked, ask] = useState(false);
  const sets = open?.scores.sets ?? [];
  if (sets.length < 2) return null;
  if (selected !== null && !asked) {
    return (
      <Button size="small" onClick={() => ask(true)}>
        {say('pane.other-set', { count: sets.length - 1 })}
      </Button>
    );
  }
  return (
    <SetList
      sets={sets}
      selected={selected}
      onChoose={(key) => {
        ask(false);
        dispatch({ kind: 'select', key });
        requestAnimationFrame(() => document.getElementById('set-heading')?.focus());
      }}
    />
  );
}
