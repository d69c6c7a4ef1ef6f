import type { ReactNode } from 'react';
import { analysisView } from '../../app/views/analysis-view';
import type { Analysis } from '../../scores/types';
import { useLanguage, useSay } from '../pane-context';
import { Bars } from './bars';

/** The ten indicators as bars, with the threshold across them. */
export function IndicatorBars({ analysis }: { readonly analysis: Analysis }): ReactNode {
  const language = useLanguage();
  const say = useSay();
  return (
    <Bars
      title={say('pane.indicators')}
      threshold={analysis.options.threshold / 100}
      bars={analysisView(analysis, language).indicators.map(
        ({ indicator, name, score, class: found, className }) => ({
          key: String(indicator),
          name: `${indicator}. ${name}`,
          lang: 'th',
          score: score === null ? null : Number(score),
          class: found,
          className,
        }),
      )}
    />
  );
}
