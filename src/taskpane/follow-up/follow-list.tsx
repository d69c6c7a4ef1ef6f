import { useState, type ReactNode } from 'react';
import { DUE_GROUPS, type DueGroup, type FollowUpView } from '../../app/views/follow-up-view';
import { useSay } from '../pane-context';
import { isShown, type FollowFilter } from '../state/follow-filter';
import { FollowedItem } from './followed-item';

interface Props {
  readonly view: FollowUpView;
  readonly filter: FollowFilter;
}

type Places = ReadonlyMap<string, DueGroup>;

const placesIn = ({ measures }: FollowUpView, filter: FollowFilter): Places =>
  new Map(measures.filter((measure) => isShown(measure, filter)).map(({ key, group }) => [key, group]));

/**
 * Which measures stand where, as it was when something else was last asked for: whoever marks a measure as finished goes on beside it, and
 * finds it where it stood.
 */
function usePlaces(view: FollowUpView, filter: FollowFilter): Places {
  const asked = [filter.unit, filter.wanted, ...view.measures.map(({ key }) => key)].join('\n');
  const [settled, settle] = useState(() => ({ asked, places: placesIn(view, filter) }));
  if (settled.asked === asked) return settled.places;
  const places = placesIn(view, filter);
  settle({ asked, places });
  return places;
}

/** The measures of a plan: what is late first, then what is due this quarter, then the rest. */
export function FollowList({ view, filter }: Props): ReactNode {
  const say = useSay();
  const places = usePlaces(view, filter);
  return DUE_GROUPS.map((group) => {
    const own = view.measures.filter(({ key }) => places.get(key) === group);
    return (
      own.length > 0 && (
        <section key={group} className="follow-group">
          <h3>{say(`pane.follow.group.${group}`, { count: own.length })}</h3>
          <ul>
            {own.map((measure) => (
              <FollowedItem key={measure.key} measure={measure} half={view.half} />
            ))}
          </ul>
        </section>
      )
    );
  });
}
