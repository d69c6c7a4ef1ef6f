import { Button } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import type { EditedIndicator } from '../../app/edit-plan';
import { usePaneState, useSay } from '../pane-context';
import { NextStep } from '../parts/next-step';
import { StepHeading } from '../parts/step-heading';
import { planOf } from '../state/plan-of';
import { AddMeasure } from './add-measure';
import { MeasureItem } from './measure-item';

function IndicatorPart({ indicator }: { readonly indicator: EditedIndicator }): ReactNode {
  const say = useSay();
  const id = useId();
  const [shown, show] = useState(indicator.planned);
  const [all, showAll] = useState(!indicator.planned);
  // What was chosen when the step was opened stays in view, so that it can be chosen again.
  const [first] = useState(() => indicator.measures.filter(({ chosen }) => chosen).map(({ key }) => key));
  const chosen = indicator.measures.filter((measure) => measure.chosen).length;
  const inView = indicator.measures.filter(
    (measure) => all || measure.chosen || measure.own || first.includes(measure.key),
  );
  const rest = indicator.measures.length - inView.length;
  const shownClass = indicator.planned || chosen > 0 ? indicator.class : 'strength';
  return (
    <section className="indicator" aria-labelledby={id}>
      <h3>
        <button
          type="button"
          id={id}
          className="disclosure"
          aria-expanded={shown}
          onClick={() => show(!shown)}
        >
          <span className="name">
            {indicator.indicator}. {indicator.name}
          </span>
          <span className="facts-line">
            {(indicator.score / 100).toFixed(2)} ·{' '}
            <span className={indicator.class}>{say(`class.${shownClass}`)}</span> ·{' '}
            {say('pane.chosen', { count: chosen })}
          </span>
        </button>
      </h3>
      {shown && (
        <>
          <ul className="measures">
            {inView.map((measure) => (
              <MeasureItem key={measure.key} measure={measure} />
            ))}
          </ul>
          <div className="more">
            {rest > 0 && (
              <Button
                size="small"
                aria-label={say('pane.more-measures-of', { count: rest, name: indicator.name })}
                onClick={() => {
                  showAll(true);
                  // This button goes; the next key starts from the heading above the list.
                  document.getElementById(id)?.focus();
                }}
              >
                {say('pane.more-measures', { count: rest })}
              </Button>
            )}
            <AddMeasure indicator={indicator.indicator} name={indicator.name} />
          </div>
        </>
      )}
    </section>
  );
}

/** Measures: suggested for every weak indicator; the user chooses, edits and adds. */
export function MeasuresStep(): ReactNode {
  const state = usePaneState();
  const say = useSay();
  const edited = planOf(state);
  if (!edited) return <p className="hint">{say('pane.choose-set-first')}</p>;
  const { rows } = edited.plan;
  const indicators = new Set(rows.map(({ indicator }) => indicator)).size;
  return (
    <>
      <StepHeading step="measures" />
      <p role="status">{say('summary.plan', { count: rows.length, indicators })}</p>
      {edited.indicators.map((indicator) => (
        <IndicatorPart key={`${state.selected ?? ''} ${indicator.indicator}`} indicator={indicator} />
      ))}
      <NextStep step="documents" />
    </>
  );
}
