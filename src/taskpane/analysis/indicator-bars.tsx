import type { ReactNode } from 'react';
import { analysisView, type IndicatorView } from '../../app/views/analysis-view';
import type { IndicatorNumber } from '../../framework';
import type { Analysis } from '../../scores/types';
import { useLanguage, useSay } from '../pane-context';
import { barsStart, numberOf } from './bars-start';
import { ScoreBars, type Bar } from './score-bars';

interface Props {
  readonly analysis: Analysis;
  /** What an indicator is to become; left out where nothing is aimed at. */
  readonly targetOf?: (indicator: IndicatorNumber) => NonNullable<Bar['target']>;
}

/** The ten indicators as bars from where differences are seen, with the threshold across them and what is missing to it. */
export function IndicatorBars({ analysis, targetOf }: Props): ReactNode {
  const language = useLanguage();
  const say = useSay();
  const threshold = analysis.options.threshold / 100;
  const { indicators } = analysisView(analysis, language);
  const bar = ({ indicator, name, score, class: found, className }: IndicatorView): Bar => ({
    key: String(indicator),
    name: `${indicator}. ${name}`,
    lang: 'th',
    score: numberOf(score),
    class: found,
    className,
    ...(targetOf && { target: targetOf(indicator) }),
  });
  return (
    <>
      <p className="hint">
        <span className="legend">{say('pane.threshold-mark', { threshold: threshold.toFixed(2) })}</span>{' '}
        {say('pane.gap-mark')}
      </p>
      <ScoreBars bars={indicators.map(bar)} start={barsStart(analysis)} threshold={threshold} />
    </>
  );
}
