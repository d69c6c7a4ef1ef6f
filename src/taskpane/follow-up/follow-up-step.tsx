import { useState, type ReactNode } from 'react';
import { usePane, useSay } from '../pane-context';
import { KeptPart } from '../parts/kept-part';
import { Source } from '../parts/source';
import { SHOW_ALL } from '../state/follow-filter';
import { followUpOf } from '../state/follow-up-of';
import { CalendarStrip } from './calendar-strip';
import { DoneBars } from './done-bars';
import { FilePart } from './file-part';
import { FilterBar } from './filter-bar';
import { FollowList } from './follow-list';
import { PlanHead } from './plan-head';

/** A plan under way: what is late, what is due, what became of each measure. */
export function FollowUpStep(): ReactNode {
  const say = useSay();
  const view = usePane(followUpOf);
  const selected = usePane((state) => state.selected);
  const [filter, setFilter] = useState(SHOW_ALL);
  if (!view) return <p className="hint">{say('pane.choose-set-first')}</p>;
  return (
    <div className="follow-up">
      <Source step="follow-up" />
      <KeptPart />
      <PlanHead view={view} />
      {view.measures.length === 0 ? (
        <p className="callout">{say('pane.follow.empty')}</p>
      ) : (
        <>
          <CalendarStrip view={view} filter={filter} onFilter={setFilter} />
          <FilterBar view={view} filter={filter} onFilter={setFilter} />
          <div className="follow-columns">
            <div>
              <FollowList key={selected} view={view} filter={filter} />
            </div>
            <div>
              <FilePart />
              <DoneBars view={view} />
            </div>
          </div>
        </>
      )}
    </div>
  );
}
