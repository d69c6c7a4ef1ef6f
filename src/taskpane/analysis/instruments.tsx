import type { ReactNode } from 'react';
import { analysisView } from '../../app/views/analysis-view';
import type { Analysis } from '../../scores/types';
import { useLanguage, useSay } from '../pane-context';
import { Bars } from './bars';

/** The three instruments as bars. */
export function Instruments({ analysis }: { readonly analysis: Analysis }): ReactNode {
  const language = useLanguage();
  const say = useSay();
  return (
    <Bars
      title={say('pane.instruments')}
      threshold={null}
      bars={analysisView(analysis, language).instruments.map(({ instrument, score }) => ({
        key: instrument,
        name: say(`pane.instrument.${instrument}`),
        lang: undefined,
        score: score === null ? null : Number(score),
        class: null,
        className: null,
      }))}
    />
  );
}
