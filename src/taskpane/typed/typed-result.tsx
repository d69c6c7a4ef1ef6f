import { useDeferredValue, type ReactNode } from 'react';
import { EMPTY_DRAFT, SCORE_FIELDS, typedScores } from '../../app/typed-scores/draft';
import { judgeTyped } from '../../app/typed-scores/judge-typed';
import { analysisView, findingView } from '../../app/views/analysis-view';
import type { FindingCode } from '../../scores/types';
import { useLanguage, usePane, useSay } from '../pane-context';

/** What was announced beside the scores and does not agree with them. */
const CONTRADICTIONS: ReadonlySet<FindingCode> = new Set([
  'overall-mismatch',
  'instrument-mismatch',
  'level-mismatch',
]);

/**
 * What the scores come to while they are typed, and what of the announced result does not agree with them.
 * @param children buttons, which stay at the lower edge with it
 */
export function TypedResult({ children }: { readonly children: ReactNode }): ReactNode {
  const say = useSay();
  const language = useLanguage();
  const typed = typedScores(useDeferredValue(usePane(({ draft }) => draft)) ?? EMPTY_DRAFT);
  const missing = SCORE_FIELDS.filter((_, index) => typed.scores[index] === null);
  const analysis = judgeTyped(typed);
  const view = analysisView(analysis, language);
  const disagreeing = analysis.findings
    .filter(({ code }) => CONTRADICTIONS.has(code))
    .map((found) => findingView(found, '', language));
  return (
    <>
      <div role="status" className="typed-contradictions">
        {disagreeing.map(({ sentence }) => (
          <p key={sentence} className="callout warning">
            {sentence}
          </p>
        ))}
      </div>
      <div className="typed-foot">
        <p role="status">
          {missing.length === SCORE_FIELDS.length
            ? say('pane.typed.none-yet')
            : missing.length > 0
              ? say('pane.typed.missing', { numbers: missing.join(', ') })
              : say('summary.overall', {
                  overall: view.overall ?? '',
                  level: view.levelInFull ?? say('summary.no-level'),
                })}
        </p>
        {children}
      </div>
    </>
  );
}
