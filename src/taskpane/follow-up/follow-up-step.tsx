import { useState, type ReactNode } from 'react';
import { usePane, useSay } from '../pane-context';
import { ChooseFirst } from '../parts/choose-first';
import { Outcome } from '../documents/outcome';
import { KeptPart } from '../parts/kept-part';
import { Source } from '../parts/source';
import { SHOW_ALL } from '../state/follow-filter';
import { followUpOf } from '../state/follow-up-of';
import { AnswersPart } from './answers-part';
import { CalendarStrip } from './calendar-strip';
import { DoneBars } from './done-bars';
import { FilePart } from './file-part';
import { FilterBar } from './filter-bar';
import { FollowList } from './follow-list';
import { followedId } from './followed-item';
import { PlanHead } from './plan-head';
import { ReportPart } from './report-part';

/** A plan under way: what is late, what is due, what became of each measure. */
export function FollowUpStep(): ReactNode {
  const say = useSay();
  const view = usePane(followUpOf);
  const selected = usePane((state) => state.selected);
  const [filter, setFilter] = useState(SHOW_ALL);
  const look = (key: string): void => {
    setFilter(SHOW_ALL);
    // A measure that was hidden comes with the next frame.
    requestAnimationFrame(() => {
      const heading = document.getElementById(followedId(key));
      heading?.scrollIntoView({ block: 'start' });
      heading?.focus({ preventScroll: true });
    });
  };
  if (!view) return <ChooseFirst />;
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
              <AnswersPart />
              <FilePart />
              <ReportPart view={view} onLook={look} />
              <Outcome />
              <DoneBars view={view} />
            </div>
          </div>
        </>
      )}
    </div>
  );
}
