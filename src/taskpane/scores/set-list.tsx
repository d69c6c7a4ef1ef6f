import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { OpenSet } from '../../app/open-scores';
import { isDoubtful } from '../../app/is-doubtful';
import { type Say, useSay } from '../pane-context';
import { TextField } from '../parts/text-field';

/** Nobody reads further; typing narrows the list. */
const MOST_SHOWN = 30;

function nameOf(open: OpenSet, names: Props['names'], say: Say): string {
  const { set } = open;
  const name = names.get(open) ?? set.sheet;
  return say('summary.heading', {
    agency: set.agency === null ? say('summary.place', { sheet: name }) : name,
    year: set.fiscalYear ?? say('summary.no-year'),
  });
}

const THAI_ZERO = '๐'.charCodeAt(0);

/** Spaces, case and the kind of digits do not matter when a name is searched. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - THAI_ZERO));

/** Arrow keys move between the search and the sets found, so that thirty of them need no thirty presses of Tab. */
function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, button')];
  const next = stops[stops.indexOf(document.activeElement as HTMLElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

interface Props {
  readonly sets: readonly OpenSet[];
  /** What each is called. */
  readonly names: ReadonlyMap<OpenSet, string>;
  readonly selected: string | null;
  /** The user asked for the list: the next key searches in it. */
  readonly focused: boolean;
  readonly onChoose: (key: string) => void;
}

/** All agencies and years of a workbook, to be searched and chosen. */
export function SetList({ sets, names, selected, focused, onChoose }: Props): ReactNode {
  const say = useSay();
  const [wanted, setWanted] = useState('');
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focused) list.current?.querySelector('input')?.focus();
  }, [focused]);
  const found = sets.filter((set) =>
    plain(`${nameOf(set, names, say)} ${set.set.sheet}`).includes(plain(wanted)),
  );
  const rest = found.length - MOST_SHOWN;
  return (
    <div ref={list} className="set-list" onKeyDown={moveByArrows}>
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
              {nameOf(set, names, say)}
              <span className="quiet">
                {say('summary.place', { sheet: set.set.sheet })}
                {isDoubtful(set.set) && ` · ${say('pane.doubt.mark')}`}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p className="hint" role="status">
        {wanted.trim() !== '' && found.length > 0 && say('pane.found-sets', { count: found.length })}{' '}
        {rest > 0 && say('pane.more-sets', { count: rest })}
        {found.length === 0 && say('pane.no-such-set')}
      </p>
    </div>
  );
}
