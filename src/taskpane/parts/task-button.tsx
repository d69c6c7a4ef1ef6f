import { Button, type ButtonProps } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { MessageKey } from '../../text/message';
import { useJob, usePaneState, useSay } from '../pane-context';
import type { PaneWork } from '../state/pane-work';
import type { Task } from '../state/task';
import { TaskResult } from './task-result';

interface Props {
  readonly task: Task;
  readonly text: MessageKey;
  /** What will be done, said before. */
  readonly what: string;
  readonly appearance?: NonNullable<ButtonProps['appearance']>;
  readonly onStart: (work: PaneWork) => unknown;
}

/** A task with what it will do before it and what it did after it. */
export function TaskButton({ task, text, what, appearance = 'secondary', onStart }: Props): ReactNode {
  const { job } = usePaneState();
  const say = useSay();
  const start = useJob();
  const id = useId();
  return (
    <div className="task">
      <p id={id} className="hint">
        {what}
      </p>
      <Button
        appearance={appearance}
        aria-describedby={id}
        disabledFocusable={job !== null}
        onClick={() => start(onStart)}
      >
        {say(text)}
      </Button>
      <TaskResult task={task} />
    </div>
  );
}
