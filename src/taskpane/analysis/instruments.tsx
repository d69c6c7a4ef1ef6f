import type { ReactNode } from 'react';
import { analysisView } from '../../app/analysis-view';
import type { Analysis } from '../../scores/types';
import { usePaneState, useSay } from '../pane-context';
import { Bars } from './bars';

/** The three instruments and the ten indicators as bars. */
export function Instruments({ analysis }: { readonly analysis: Analysis }): ReactNode {
  const { language } = usePaneState();
  const say = useSay();
  const view = analysisView(analysis, language);
  return (
    <>
      <Bars
        title={say('pane.instruments')}
        threshold={null}
        bars={view.instruments.map(({ instrument, score }) => ({
          key: instrument,
          name: say(`pane.instrument.${instrument}`),
          score: score === null ? null : Number(score),
          class: null,
          className: null,
        }))}
      />
      <Bars
        title={say('pane.indicators')}
        threshold={analysis.options.threshold / 100}
        bars={view.indicators.map(({ indicator, name, score, class: found, className }) => ({
          key: String(indicator),
          name: `${indicator}. ${name}`,
          score: score === null ? null : Number(score),
          class: found,
          className,
        }))}
      />
    </>
  );
}
