import { useId, type ReactNode } from 'react';
import type { Analysis, Hundredths } from '../../scores/types';
import { useDispatch, useWork, useSay } from '../pane-context';
import { ScoreField } from '../parts/score-field';

/** The ones that agencies use. */
const USUAL = [85, 90, 95].map((score) => (score * 100) as Hundredths);

/** Where strengths begin and where weaknesses become urgent. */
export function Thresholds({ analysis }: { readonly analysis: Analysis }): ReactNode {
  const say = useSay();
  const dispatch = useDispatch();
  const start = useWork();
  const id = useId();
  const { threshold, urgentBelow } = analysis.options;
  const setThreshold = (score: Hundredths): void => {
    dispatch({ kind: 'set', settings: { threshold: score } });
    start((work) => work.saveSettings());
  };
  return (
    <section className="thresholds" aria-labelledby={id}>
      <h3 id={id}>{say('pane.settings')}</h3>
      <div className="pair">
        <ScoreField
          label={say('pane.threshold')}
          value={threshold}
          onScore={(score) => {
            if (score !== null) setThreshold(score);
          }}
        />
        <ScoreField
          label={say('pane.urgent')}
          value={urgentBelow}
          optional
          onScore={(score) => {
            dispatch({ kind: 'set', settings: { urgentBelow: score } });
            start((work) => work.saveSettings());
          }}
        />
      </div>
      <div className="views" role="group" aria-label={say('pane.threshold')}>
        {USUAL.map((usual) => (
          <button
            key={usual}
            type="button"
            className="view"
            aria-pressed={threshold === usual}
            onClick={() => setThreshold(usual)}
          >
            {usual / 100}
          </button>
        ))}
      </div>
      <p className="hint">{say('pane.threshold-hint')}</p>
    </section>
  );
}
