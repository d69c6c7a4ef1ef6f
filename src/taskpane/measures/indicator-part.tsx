import { scoreText } from '../../app/parse-option';
import { Button } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import type { EditedIndicator } from '../../app/edit-plan';
import { usePane, useSay } from '../pane-context';
import { openFormsOf, newMeasureKey } from '../state/open-forms';
import { planOf } from '../state/plan-of';
import { AddMeasure } from './add-measure';
import { MeasureItem } from './measure-item';

/** One indicator with its measures; folded while none of them is suggested. */
export function IndicatorPart({ indicator }: { readonly indicator: EditedIndicator }): ReactNode {
  const say = useSay();
  const id = useId();
  const { measures } = indicator;
  // A form that was left open is in view again.
  const forms = usePane((state) => Object.keys(openFormsOf(state)).join(' '));
  const [inWork] = useState(() => forms.split(' '));
  const [shown, show] = useState(
    indicator.planned ||
      [newMeasureKey(indicator.indicator), ...measures.map(({ key }) => key)].some((key) =>
        inWork.includes(key),
      ),
  );
  const [all, showAll] = useState(!indicator.planned);
  // What was chosen when the step was opened stays in view, so that it can be chosen again.
  const [first] = useState(() => measures.filter(({ chosen }) => chosen).map(({ key }) => key));
  const chosen = measures.filter((measure) => measure.chosen).length;
  const inView = measures.filter(
    ({ key, chosen: wanted, own }) => all || wanted || own || [...first, ...inWork].includes(key),
  );
  const movable = usePane((state) => planOf(state)?.register === null);
  const rest = measures.length - inView.length;
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
          <span className="name" lang="th">
            {indicator.indicator}. {indicator.name}
          </span>
          <span className="facts-line">
            {scoreText(indicator.score)} ·{' '}
            <span className={indicator.class}>{say(`class.${shownClass}`)}</span> ·{' '}
            {say('pane.chosen', { count: chosen })}
          </span>
        </button>
      </h3>
      {shown && (
        <>
          <ul className="measures">
            {inView.map((measure) => (
              <MeasureItem key={measure.key} measure={measure} among={movable ? measures : []} />
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
