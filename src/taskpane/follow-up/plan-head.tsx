import type { ReactNode } from 'react';
import { reportTexts } from '../../app/jobs/job-report';
import type { OpenSet } from '../../app/open-scores';
import { registerRemarks } from '../../app/views/register-sentences';
import type { FollowUpView } from '../../app/views/follow-up-view';
import { useDispatch, useLanguage, usePane, useSay, useWork } from '../pane-context';
import { Choice } from '../parts/choice';
import { ShellButton } from '../parts/shell-button';
import { planOf } from '../state/plan-of';
import { plansOf } from '../state/plans-of';
import { planYearFrom } from '../state/under-way';

/** Works on other scores of the same agency from now on, and so on another plan. */
function useSelect(): (set: OpenSet) => void {
  const dispatch = useDispatch();
  const start = useWork();
  return ({ key }) => {
    dispatch({ kind: 'select', key });
    start((work) => work.saveSettings());
  };
}

/** How the plan stands, in one sentence; other plans of the agency, and the next one, where the scores for it are there. */
export function PlanHead({ view }: { readonly view: FollowUpView }): ReactNode {
  const say = useSay();
  const select = useSelect();
  const selected = usePane((state) => state.selected);
  const { underWay, next } = usePane(plansOf);
  const { planYear, quarter, tally, dueNow } = view;
  const facts = {
    year: planYear ?? say('summary.no-year'),
    count: tally.count,
    done: tally.by.done,
    late: tally.late,
    now: dueNow,
  };
  return (
    <div className="callout register">
      <p role="status">
        <strong>
          {say(quarter === null ? 'pane.follow.summary.other-year' : 'pane.follow.summary', facts)}
        </strong>
      </p>
      <Kept />
      {next && (
        <div className="next-plan">
          <p>
            {say('pane.follow.next-year', {
              scores: next.set.fiscalYear ?? '',
              plan: planYearFrom(next) ?? '',
            })}
          </p>
          <ShellButton size="small" onClick={() => select(next)}>
            {say('pane.follow.next-year.go', { plan: planYearFrom(next) ?? '' })}
          </ShellButton>
        </div>
      )}
      {underWay.length > 1 && (
        <Choice
          label={say('pane.follow.plan-year')}
          value={selected ?? ''}
          options={underWay.map((each) => [each.key, String(planYearFrom(each) ?? say('summary.no-year'))])}
          onChoose={(key) => {
            const chosen = underWay.find((each) => each.key === key);
            if (chosen) select(chosen);
          }}
        />
      )}
    </div>
  );
}

/** Where what is changed here stands, and what in the register could not be understood. */
function Kept(): ReactNode {
  const say = useSay();
  const language = useLanguage();
  const writes = usePane(({ open }) => open?.source.update != null);
  const planned = usePane(planOf)?.register;
  if (!planned) return null;
  const { sheet } = planned.register;
  const where = planned.changeable ? 'pane.follow.in-cells' : 'pane.follow.drawn-anew';
  const remarks = reportTexts({ done: true, sentences: registerRemarks(planned) }, language);
  return [...(writes ? [say(where, { sheet })] : []), ...remarks].map((text) => <p key={text}>{text}</p>);
}
