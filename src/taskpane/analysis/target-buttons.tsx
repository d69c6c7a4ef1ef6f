import { useState, type ReactNode } from 'react';
import { scoreText } from '../../app/parse-option';
import { errorsHideTheWay, shortestTargets } from '../../app/views/shortest-targets';
import type { Targets } from '../../scores/targets';
import type { Analysis } from '../../scores/types';
import { useDispatch, usePane, useSay } from '../pane-context';
import { ShellButton } from '../parts/shell-button';
import { wantedTargetsOf } from '../state/goal-of';
import { editsOf } from '../state/pane-state';

/** What a press put in the place of targets that somebody had set. */
interface Replaced {
  readonly before: Targets;
  readonly after: Targets;
}

/** Targets that are set at once, and taken back: first to those that were set before, then to none. */
export function TargetButtons({ analysis }: { readonly analysis: Analysis }): ReactNode {
  const say = useSay();
  const dispatch = useDispatch();
  const { targets, plan } = usePane(editsOf);
  const wanted = usePane(wantedTargetsOf);
  const [replaced, replace] = useState<Replaced | null>(null);
  const { threshold } = analysis.options;
  const way = shortestTargets(analysis);
  const any = Object.keys(targets).length > 0 || plan.pursued !== undefined;
  const set = (after: Targets): void => {
    dispatch({ kind: 'edit', edit: { kind: 'set-targets', targets: after } });
    replace({ before: targets, after });
  };
  const toThreshold = (): Targets => ({
    ...targets,
    ...Object.fromEntries(
      analysis.priorities
        .filter(({ indicator, score }) => (wanted[indicator] ?? score) < threshold)
        .map(({ indicator }) => [indicator, threshold]),
    ),
  });
  const takeBack = (): void => {
    const isUndone = replaced?.after === targets && Object.keys(replaced.before).length > 0;
    dispatch({
      kind: 'edit',
      edit: isUndone ? { kind: 'set-targets', targets: replaced.before } : { kind: 'clear-targets' },
    });
  };
  return (
    <>
      {errorsHideTheWay(analysis) && <p className="hint">{say('pane.targets-way.errors')}</p>}
      <div className="buttons">
        {way !== null && (
          <ShellButton size="small" onClick={() => set(way.targets)}>
            {say('pane.targets-way', { level: way.level })}
          </ShellButton>
        )}
        <ShellButton size="small" onClick={() => set(toThreshold())}>
          {say('pane.targets-threshold', { threshold: scoreText(threshold) })}
        </ShellButton>
        {any && (
          <ShellButton size="small" appearance="subtle" onClick={takeBack}>
            {say('pane.targets-clear')}
          </ShellButton>
        )}
      </div>
    </>
  );
}
