import { useId, type ReactNode } from 'react';
import type { Analysis } from '../../scores/types';
import { useSay } from '../pane-context';
import { IndicatorBars } from './indicator-bars';
import { LevelLadder } from './level-ladder';

/** Where the scores stand, at a glance beside them: what `AnalysisStep` shows and lets change. */
export function Overview({ analysis }: { readonly analysis: Analysis }): ReactNode {
  const say = useSay();
  const id = useId();
  return (
    <section className="overview" aria-labelledby={id}>
      <h3 id={id}>{say('pane.overview')}</h3>
      <LevelLadder analysis={analysis} />
      <IndicatorBars analysis={analysis} />
    </section>
  );
}
