import { useMemo, useState, type ReactNode } from 'react';
import { agencyRemarks } from '../../app/agency-remarks';
import { useDispatch, usePane, useSay } from '../pane-context';
import { Choice } from '../parts/choice';
import { ChooseFirst } from '../parts/choose-first';
import { StepHeading } from '../parts/step-heading';
import { useWide } from '../parts/use-wide';
import { editsOf } from '../state/pane-state';
import { openFormsOf, touchedForms } from '../state/open-forms';
import { planOf } from '../state/plan-of';
import { IndicatorPart } from './indicator-part';
import { MeasuresViewContext } from './measures-view';
import { OtherMeasures } from './other-measures';
import { RegisterNote } from './register-note';

/** How many forms hold something that is not saved; a part of its own, as it changes with a key. */
function InWork(): ReactNode {
  const say = useSay();
  const count = usePane((state) => touchedForms(openFormsOf(state)).length);
  return count > 0 && <strong className="unsaved"> {say('pane.unsaved', { count })}</strong>;
}

/** What the indicators of a first plan are ordered by; once it has a register its rows stand as people put them. */
function IndicatorOrder(): ReactNode {
  const say = useSay();
  const dispatch = useDispatch();
  const byNumber = usePane((state) => editsOf(state).plan.byNumber === true);
  return (
    <Choice
      label={say('pane.indicator-order')}
      value={byNumber ? 'number' : 'score'}
      options={[
        ['score', say('pane.indicator-order.score')],
        ['number', say('pane.indicator-order.number')],
      ]}
      onChoose={(value) =>
        dispatch({ kind: 'edit', edit: { kind: 'order-indicators', byNumber: value === 'number' } })
      }
    />
  );
}

/** Measures: those of the register, or suggested for every weak indicator; the user chooses, edits and adds. */
export function MeasuresStep(): ReactNode {
  const say = useSay();
  const edited = usePane(planOf);
  const selected = usePane((state) => state.selected);
  const wide = useWide();
  const [column, setColumn] = useState<HTMLElement | null>(null);
  const [chosen, show] = useState<string | null>(null);
  const panel = wide ? column : null;
  const shown = chosen ?? edited?.plan.rows[0]?.id ?? null;
  const view = useMemo(() => ({ panel, shown, show }), [panel, shown]);
  if (!edited) return <ChooseFirst />;
  const { rows } = edited.plan;
  const indicators = new Set(rows.map(({ indicator }) => indicator)).size;
  const ordered = [true, false].flatMap((planned) =>
    edited.indicators.filter((indicator) => indicator.planned === planned),
  );
  return (
    <MeasuresViewContext value={view}>
      <StepHeading step="measures" />
      <RegisterNote />
      <p role="status">
        {say('summary.plan', { count: rows.length, indicators })}
        <InWork />
      </p>
      {agencyRemarks(edited).map((key) => (
        <p key={key} className="callout">
          {say(key)}
        </p>
      ))}
      {edited.register === null && indicators > 1 && <IndicatorOrder />}
      <div className="indicators">
        <div>
          {ordered.map((indicator) => (
            <IndicatorPart key={`${selected ?? ''} ${indicator.indicator}`} indicator={indicator} />
          ))}
          <OtherMeasures measures={edited.others} />
        </div>
        {wide && (
          <div
            ref={setColumn}
            className="measure-panel"
            role="region"
            aria-label={say('pane.details')}
            tabIndex={0}
          />
        )}
      </div>
    </MeasuresViewContext>
  );
}
