import type { ReactNode } from 'react';
import { issueTitle, shareOf, type FollowUpView, type TalliedGroup } from '../../app/views/follow-up-view';
import { useSay } from '../pane-context';
import { Disclosure } from '../parts/disclosure';

/** In pixels. */
const BAR_HEIGHT = 10;

interface BarsProps<Key> {
  readonly title: string;
  readonly groups: readonly TalliedGroup<Key>[];
  /** Language of the names, where it may not be the pane's. */
  readonly lang?: string;
  readonly nameOf: (key: Key) => string;
}

function Bars<Key>({ title, groups, lang, nameOf }: BarsProps<Key>): ReactNode {
  const say = useSay();
  return (
    <section>
      <h4>{title}</h4>
      <ul className="bars">
        {groups.map(({ key, tally: { count, by } }) => {
          const share = shareOf(by.done, count) / 100;
          return (
            <li key={String(key)}>
              <span lang={lang}>{nameOf(key)}</span>
              <span className="value">
                {say('pane.follow.progress.share', { done: by.done, count, share: share.toFixed(2) })}
              </span>
              <svg width="100%" height={BAR_HEIGHT} aria-hidden="true">
                <rect className="track" width="100%" height={BAR_HEIGHT} />
                <rect className="bar" width={`${share}%`} height={BAR_HEIGHT} />
              </svg>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** How much of a plan is finished: as a whole, and by unit, issue and quarter. */
export function DoneBars({ view: { tally, groups } }: { readonly view: FollowUpView }): ReactNode {
  const say = useSay();
  const { count, by } = tally;
  const share = (shareOf(by.done, count) / 100).toFixed(2);
  return (
    <Disclosure
      name={say('pane.follow.progress')}
      facts={say('pane.follow.progress.all', { done: by.done, count, share })}
    >
      <Bars
        title={say('pane.follow.progress.owners')}
        groups={groups.owners}
        lang="th"
        nameOf={(unit) => (unit === '' ? say('pane.follow.progress.no-owner') : unit)}
      />
      <Bars
        title={say('pane.follow.progress.issues')}
        groups={groups.issues}
        lang="th"
        nameOf={(issue) => (issue === null ? say('pane.follow.progress.no-issue') : issueTitle(issue))}
      />
      <Bars
        title={say('pane.follow.progress.quarters')}
        groups={groups.quarters}
        nameOf={(quarter) =>
          quarter === null ? say('pane.follow.progress.no-quarter') : say('pane.quarter', { quarter })
        }
      />
    </Disclosure>
  );
}
