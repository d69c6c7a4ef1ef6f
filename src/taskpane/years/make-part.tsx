import { useState, type ReactNode } from 'react';
import { Outcome } from '../documents/outcome';
import { usePane, useSay, useWork } from '../pane-context';
import { Changes } from '../parts/changes';
import { ShellButton } from '../parts/shell-button';
import { TaskButton } from '../parts/task-button';
import type { PaneState } from '../state/pane-state';

function WordTrend(): ReactNode {
  const say = useSay();
  const savesFiles = usePane(({ open }) => open?.source.savesFiles ?? false);
  if (!savesFiles) return <p className="hint">{say('pane.word-elsewhere')}</p>;
  const wordOf = async (state: PaneState) => {
    const { trendWordOf } = await import(/* webpackChunkName: "documents" */ '../state/word-of');
    return trendWordOf(state);
  };
  return (
    <TaskButton
      task="word"
      text="pane.years.word"
      what={say('pane.years.word.what')}
      onStart={(work) => work.saveWord(wordOf)}
    />
  );
}

/** The comparison as a sheet, made at once, and as a file for Word. */
export function MakePart(): ReactNode {
  const say = useSay();
  const start = useWork();
  const busy = usePane(({ activity }) => activity !== null);
  const inExcel = usePane(({ open }) => open?.source.kind === 'excel');
  // What was made elsewhere is told elsewhere.
  const [pressed, setPressed] = useState(false);
  return (
    <>
      {pressed && <Changes />}
      <p className="hint">{say(inExcel ? 'pane.years.will-make' : 'pane.years.will-download')}</p>
      <ShellButton
        className="start"
        disabledFocusable={busy}
        onClick={() => {
          setPressed(true);
          start((work) => work.make('trend'));
        }}
      >
        {say('pane.years.make')}
      </ShellButton>
      {pressed && <Outcome />}
      <WordTrend />
    </>
  );
}
