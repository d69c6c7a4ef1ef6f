import { useDeferredValue, type ReactNode } from 'react';
import { EMPTY_DRAFT, SCORE_FIELDS, typedScores } from '../../app/typed-scores/draft';
import { judgeTyped } from '../../app/typed-scores/judge-typed';
import { analysisView } from '../../app/views/analysis-view';
import { useLanguage, usePane, useSay } from '../pane-context';

/** What the scores come to while they are typed, and what does not agree with the overall that was announced. */
export function TypedResult(): ReactNode {
  const say = useSay();
  const language = useLanguage();
  const typed = typedScores(useDeferredValue(usePane(({ draft }) => draft)) ?? EMPTY_DRAFT);
  const missing = SCORE_FIELDS.filter((_, index) => typed.scores[index] === null);
  const view = analysisView(judgeTyped(typed), language);
  const disagreeing =
    typed.statedOverall === null ? [] : view.findings.filter(({ severity }) => severity === 'error');
  return (
    <div role="status" className="typed-result">
      <p>
        {missing.length === SCORE_FIELDS.length
          ? say('pane.typed.none-yet')
          : missing.length > 0
            ? say('pane.typed.missing', { numbers: missing.join(', ') })
            : say('summary.overall', {
                overall: view.overall ?? '',
                level: view.levelInFull ?? say('summary.no-level'),
              })}
      </p>
      {missing.length === 0 &&
        disagreeing.map(({ sentence }) => (
          <p key={sentence} className="callout warning">
            {sentence}
          </p>
        ))}
    </div>
  );
}
