import { useId, type ReactNode } from 'react';
import { analysisView } from '../../app/views/analysis-view';
import type { Analysis } from '../../scores/types';
import { useLanguage, useSay } from '../pane-context';
import { barsStart, numberOf } from './bars-start';
import { ScoreBars } from './score-bars';

/** The three instruments as bars. */
export function Instruments({ analysis }: { readonly analysis: Analysis }): ReactNode {
  const language = useLanguage();
  const say = useSay();
  const id = useId();
  const bars = analysisView(analysis, language).instruments.map(({ instrument, score }) => ({
    key: instrument,
    name: say(`pane.instrument.${instrument}`),
    lang: undefined,
    score: numberOf(score),
    class: null,
    className: null,
  }));
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{say('pane.instruments')}</h3>
      <ScoreBars bars={bars} start={barsStart(analysis)} threshold={null} />
    </section>
  );
}
