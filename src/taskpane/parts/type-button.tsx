import type { ComponentProps, ReactNode } from 'react';
import { useDispatch, usePane, useSay } from '../pane-context';
import { ShellButton } from './shell-button';

/** Opens the form for scores, where no scores are that it would stand in the place of. */
export function TypeButton({
  appearance,
}: Pick<ComponentProps<typeof ShellButton>, 'appearance'>): ReactNode {
  const dispatch = useDispatch();
  const say = useSay();
  const withScores = usePane(({ open }) => (open?.scores.sets.length ?? 0) > 0);
  if (withScores) return null;
  return (
    <ShellButton appearance={appearance} onClick={() => dispatch({ kind: 'enter', entering: true })}>
      {say('pane.type')}
    </ShellButton>
  );
}
