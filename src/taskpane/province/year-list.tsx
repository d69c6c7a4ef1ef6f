import { useEffect, useRef, type ReactNode } from 'react';
import type { OpenSet } from '../../app/open-scores';
import { isDoubtful } from '../../app/is-doubtful';
import { useSay } from '../pane-context';

interface Props {
  readonly sets: readonly OpenSet[];
  /** What each is called. */
  readonly names: ReadonlyMap<OpenSet, string>;
  readonly selected: string | null;
  /** The user asked for the list: the next key chooses from it. */
  readonly focused: boolean;
  readonly onChoose: (key: string) => void;
}

/** The years of the one agency of a workbook. */
export function YearList({ sets, names, selected, focused, onChoose }: Props): ReactNode {
  const say = useSay();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (focused) list.current?.querySelector('button')?.focus();
  }, [focused]);
  return (
    <ul ref={list} className="sets">
      {sets.map((open) => {
        const { key, set } = open;
        const name = names.get(open) ?? set.sheet;
        return (
          <li key={key}>
            <button
              type="button"
              className="set"
              aria-current={key === selected ? 'true' : undefined}
              onClick={() => onChoose(key)}
            >
              {say('summary.heading', {
                agency: set.agency === null ? say('summary.place', { sheet: name }) : name,
                year: set.fiscalYear ?? say('summary.no-year'),
              })}
              <span className="quiet">
                {say('summary.place', { sheet: set.sheet })}
                {isDoubtful(set) && ` · ${say('pane.doubt.mark')}`}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
