import { useId, type ComponentProps, type ReactNode } from 'react';
import type { MessageKey } from '../../text/message';
import { useWork, usePane, useSay } from '../pane-context';
import type { PaneWork } from '../state/pane-work';
import type { Task } from '../state/task';
import { ShellButton } from './shell-button';
import { TaskResult } from './task-result';

interface Props {
  readonly task: Task;
  readonly text: MessageKey;
  /** What will be done, said before. */
  readonly what: string;
  readonly appearance?: NonNullable<ComponentProps<typeof ShellButton>['appearance']>;
  readonly onStart: (work: PaneWork) => unknown;
}

/** A task with what it will do before it and what it did after it. */
export function TaskButton({ task, text, what, appearance = 'secondary', onStart }: Props): ReactNode {
  const busy = usePane(({ activity }) => activity !== null);
  const say = useSay();
  const start = useWork();
  const id = useId();
  return (
    <div className="task">
      <p id={id} className="hint">
        {what}
      </p>
      <ShellButton
        appearance={appearance}
        aria-describedby={id}
        disabledFocusable={busy}
        onClick={() => start(onStart)}
      >
        {say(text)}
      </ShellButton>
      <TaskResult task={task} />
    </div>
  );
}
