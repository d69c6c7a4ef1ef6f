import { Suspense, useState, type ReactNode } from 'react';
import { useDispatch, useWork, usePane, useSay } from '../pane-context';
import { ShellButton } from '../parts/shell-button';
import { setNames } from '../state/set-names';
import { laterPart } from '../parts/later-part';

const SetList = laterPart(async () => (await import(/* webpackChunkName: "rare" */ './rare-parts')).SetList);

/** Chooses among several agencies and years; nothing where there is only one. */
export function SetChooser(): ReactNode {
  const scores = usePane(({ open }) => open?.scores ?? null);
  const selected = usePane((state) => state.selected);
  const dispatch = useDispatch();
  const say = useSay();
  const start = useWork();
  const [asked, ask] = useState(false);
  if (!scores || scores.sets.length < 2) return null;
  const { sets } = scores;
  if (selected !== null && !asked) {
    return (
      <ShellButton size="small" className="start" onClick={() => ask(true)}>
        {say('pane.other-set', { count: sets.length - 1 })}
      </ShellButton>
    );
  }
  return (
    <Suspense fallback={null}>
      <SetList
        sets={sets}
        names={setNames(scores)}
        selected={selected}
        focused={asked}
        onChoose={(key) => {
          ask(false);
          dispatch({ kind: 'select', key });
          start((work) => work.saveSettings());
          requestAnimationFrame(() => document.getElementById('set-heading')?.focus());
        }}
      />
    </Suspense>
  );
}
