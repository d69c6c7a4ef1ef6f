import { useId, type ReactNode } from 'react';
import { usePane, useSay } from '../pane-context';
import { TaskButton } from '../parts/task-button';

/** In Excel: formulas of ours are mended, or become values, before a file goes to people without the add-in. */
export function SendPart(): ReactNode {
  const inWorkbook = usePane(({ open }) => open?.source.jobs != null);
  const say = useSay();
  const id = useId();
  if (!inWorkbook) return null;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{say('pane.send')}</h3>
      {(['repair', 'freeze'] as const).map((task) => (
        <TaskButton
          key={task}
          task={task}
          text={`pane.${task}`}
          what={say(`pane.${task}.what`)}
          onStart={(work) => work.run(task)}
        />
      ))}
    </section>
  );
}
