import type { ReactNode } from 'react';
import { usePane, useSay } from '../pane-context';
import { NextStep } from '../parts/next-step';
import { StepHeading } from '../parts/step-heading';
import { openFormsOf } from '../state/open-forms';
import { planOf } from '../state/plan-of';
import { IndicatorPart } from './indicator-part';

/** Measures: suggested for every weak indicator; the user chooses, edits and adds. */
export function MeasuresStep(): ReactNode {
  const say = useSay();
  const edited = usePane(planOf);
  const selected = usePane((state) => state.selected);
  const unsaved = usePane((state) => Object.keys(openFormsOf(state)).length);
  if (!edited) return <p className="hint">{say('pane.choose-set-first')}</p>;
  const { rows } = edited.plan;
  const indicators = new Set(rows.map(({ indicator }) => indicator)).size;
  const columns = [true, false]
    .map((planned) => edited.indicators.filter((indicator) => indicator.planned === planned))
    .filter((column) => column.length > 0);
  return (
    <>
      <StepHeading step="measures" />
      <p role="status">
        {say('summary.plan', { count: rows.length, indicators })}
        {unsaved > 0 && <strong className="unsaved"> {say('pane.unsaved', { count: unsaved })}</strong>}
      </p>
      <div className="indicators">
        {columns.map((column) => (
          <div key={String(column[0]?.planned)}>
            {column.map((indicator) => (
              <IndicatorPart key={`${selected ?? ''} ${indicator.indicator}`} indicator={indicator} />
            ))}
          </div>
        ))}
      </div>
      <NextStep step="documents" />
    </>
  );
}
