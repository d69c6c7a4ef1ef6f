import type { ReactNode } from 'react';
import { QUARTERS } from '../../app/measure-content';
import { today } from '../../app/today';
import { partOfQuarter, type FollowUpView } from '../../app/views/follow-up-view';
import { quarterMonthNames } from '../../app/views/quarter-months';
import { useLanguage, useSay } from '../pane-context';
import { SHOW_ALL, type FollowFilter } from '../state/follow-filter';

interface Props {
  readonly view: FollowUpView;
  readonly filter: FollowFilter;
  readonly onFilter: (filter: FollowFilter) => void;
}

/** In pixels. */
const BAR_HEIGHT = 8;

/** The four quarters with what ends in each and how much of it is finished; a press shows the measures of one, another press all. */
export function CalendarStrip({
  view: { planYear, quarter: running, groups },
  filter,
  onFilter,
}: Props): ReactNode {
  const say = useSay();
  const language = useLanguage();
  const day = today();
  return (
    <section className="calendar" aria-label={say('pane.follow.calendar', { year: planYear ?? '' })}>
      <ol>
        {QUARTERS.map((quarter) => {
          const tally = groups.quarters.find(({ key }) => key === quarter)?.tally;
          const facts = { count: tally?.count ?? 0, done: tally?.by.done ?? 0 };
          const wanted = `quarter-${quarter}` as const;
          const pressed = filter.wanted === wanted;
          const runs = quarter === running;
          return (
            <li key={quarter}>
              <button
                type="button"
                className={runs ? 'runs' : undefined}
                aria-pressed={pressed}
                onClick={() => onFilter({ ...filter, wanted: pressed ? SHOW_ALL.wanted : wanted })}
              >
                <strong>{say('pane.quarter', { quarter })}</strong>
                <span>{quarterMonthNames(quarter, language)}</span>
                <svg width="100%" height={BAR_HEIGHT} aria-hidden="true">
                  <rect className="track" width="100%" height={BAR_HEIGHT} />
                  <rect
                    className="bar"
                    width={`${facts.count === 0 ? 0 : (100 * facts.done) / facts.count}%`}
                    height={BAR_HEIGHT}
                  />
                  {runs && (
                    <rect
                      className="today"
                      x={`${Math.round(98 * partOfQuarter(day))}%`}
                      width="3"
                      height={BAR_HEIGHT}
                    />
                  )}
                </svg>
                <span aria-hidden="true">
                  {facts.count === 0
                    ? say('pane.follow.calendar.none')
                    : say('pane.follow.calendar.done', facts)}
                </span>
                <span className="unseen">{say('pane.follow.calendar.quarter', facts)}</span>
                <span className="now">{runs && say('pane.follow.today')}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
