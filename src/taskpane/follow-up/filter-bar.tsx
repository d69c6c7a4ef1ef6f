import type { ReactNode } from 'react';
import type { FollowUpView } from '../../app/views/follow-up-view';
import { useSay } from '../pane-context';
import { Choice } from '../parts/choice';
import { isShown, SHOW_ALL, WANTED, type FollowFilter } from '../state/follow-filter';

interface Props {
  readonly view: FollowUpView;
  readonly filter: FollowFilter;
  readonly onFilter: (filter: FollowFilter) => void;
}

/** Of all units; no unit is called so. */
const ALL = '*';

/** Which measures are shown, with how many there are of each, and what is hidden. */
export function FilterBar({ view, filter, onFilter }: Props): ReactNode {
  const say = useSay();
  const { measures, quarter, groups } = view;
  const count = (of: FollowFilter): number => measures.filter((measure) => isShown(measure, of)).length;
  const unitName = (unit: string | null): string => {
    const params = { count: count({ ...filter, unit }) };
    if (unit === null) return say('pane.follow.unit.all', params);
    return unit === ''
      ? say('pane.follow.unit.none', params)
      : say('pane.follow.unit.one', { unit, ...params });
  };
  const units = [null, ...groups.owners.map(({ key }) => key)];
  const wanted = WANTED.filter((each) => each !== 'quarter' || quarter !== null);
  const shown = count(filter);
  return (
    <section className="follow-filter" aria-label={say('pane.follow.filter')}>
      <div className="pair">
        <Choice
          label={say('pane.follow.wanted')}
          value={filter.wanted}
          options={wanted.map((each) => [
            each,
            say(`pane.follow.wanted.${each}`, { count: count({ ...filter, wanted: each }) }),
          ])}
          onChoose={(value) =>
            onFilter({ ...filter, wanted: WANTED.find((each) => each === value) ?? SHOW_ALL.wanted })
          }
        />
        <Choice
          label={say('pane.follow.unit')}
          value={filter.unit ?? ALL}
          options={units.map((unit) => [unit ?? ALL, unitName(unit)])}
          onChoose={(value) => onFilter({ ...filter, unit: value === ALL ? null : value })}
        />
      </div>
      <p role="status" className="follow-hidden">
        {shown < measures.length && (
          <>
            {say('pane.follow.hidden', { shown, count: measures.length })}{' '}
            <button type="button" className="link" onClick={() => onFilter(SHOW_ALL)}>
              {say('pane.follow.show-all')}
            </button>
          </>
        )}
      </p>
    </section>
  );
}
