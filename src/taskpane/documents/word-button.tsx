import type { ReactNode } from 'react';
import { usePane, useSay } from '../pane-context';
import { TaskButton } from '../parts/task-button';
import { wordOf } from '../state/word-of';

/** The documents as a file for Word; where the program around the pane saves no files, what to do instead. */
export function WordButton(): ReactNode {
  const savesFiles = usePane(({ open }) => open?.source.savesFiles ?? false);
  const say = useSay();
  if (!savesFiles) return <p className="hint">{say('pane.word-elsewhere')}</p>;
  return (
    <TaskButton
      task="word"
      text="pane.word"
      what={say('pane.word.what')}
      onStart={(work) => work.saveWord(wordOf)}
    />
  );
}
