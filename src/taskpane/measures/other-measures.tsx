import { useId, type ReactNode } from 'react';
import type { EditedMeasure } from '../../app/edit-plan';
import { useSay } from '../pane-context';
import { MeasureItem } from './measure-item';

/** Measures of the register that are for no indicator, or for one without a score. */
export function OtherMeasures({ measures }: { readonly measures: readonly EditedMeasure[] }): ReactNode {
  const say = useSay();
  const id = useId();
  if (measures.length === 0) return null;
  const count = measures.filter(({ chosen }) => chosen).length;
  return (
    <section className="indicator others" aria-labelledby={id}>
      <h3 id={id} className="group">
        <span className="name">{say('pane.other-measures')}</span>
        <span className="facts-line">{say('pane.chosen', { count })}</span>
      </h3>
      <ul className="measures">
        {measures.map((measure) => (
          <MeasureItem key={measure.key} measure={measure} />
        ))}
      </ul>
    </section>
  );
}
