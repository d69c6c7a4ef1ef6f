import type { ReactNode } from 'react';
import type { EditedMeasure } from '../../app/edit-plan';
import { useDispatch, useSay } from '../pane-context';
import { MoveButtons } from '../parts/move-buttons';
import { notice } from '../state/notice';

interface Props {
  readonly measure: EditedMeasure;
  readonly among: readonly EditedMeasure[];
}

/** Moves a measure up and down among the chosen ones of its indicator; nothing where there is but one. */
export function MoveMeasure({ measure, among }: Props): ReactNode {
  const say = useSay();
  const dispatch = useDispatch();
  const chosen = among.filter((each) => each.chosen).map(({ key }) => key);
  const place = chosen.indexOf(measure.key);
  if (chosen.length < 2 || place < 0) return null;

  const move = (by: -1 | 1): void => {
    const neighbour = chosen[place + by];
    if (neighbour === undefined) return;
    const keys = among.map(({ key }) => {
      if (key === measure.key) return neighbour;
      return key === neighbour ? measure.key : key;
    });
    dispatch({ kind: 'edit', edit: { kind: 'order-measures', keys } });
    dispatch({ kind: 'said', said: notice('pane.said.moved', { place: place + by + 1 }) });
  };
  const { title } = measure.row;
  return (
    <MoveButtons
      place={place}
      count={chosen.length}
      up={say('pane.move-up', { title })}
      down={say('pane.move-down', { title })}
      onMove={move}
    />
  );
}
