import { useId, type ReactNode } from 'react';
import type { Analysis } from '../../scores/types';
import { usePane, useSay } from '../pane-context';
import { Changes } from '../parts/changes';
import { TaskButton } from '../parts/task-button';
import { editsOf } from '../state/pane-state';

/** In Excel: class and level beside the scores on their own sheet. */
export function AnnotatePart({ analysis }: { readonly analysis: Analysis }): ReactNode {
  const say = useSay();
  const id = useId();
  const corrected = usePane((state) => Object.keys(editsOf(state).corrections).length > 0);
  const what = [
    say('pane.annotate.what', { sheet: analysis.set.sheet }),
    ...(corrected ? [say('pane.annotate.corrected')] : []),
  ].join(' ');
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{say('pane.annotate.title')}</h3>
      <Changes />
      <TaskButton task="annotate" text="pane.annotate" what={what} onStart={(work) => work.annotate()} />
    </section>
  );
}
