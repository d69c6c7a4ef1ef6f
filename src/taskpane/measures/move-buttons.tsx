import { useRef, type ReactNode } from 'react';
import type { EditedMeasure } from '../../app/edit-plan';
import { useDispatch, useSay } from '../pane-context';
import { notice } from '../state/notice';

interface Props {
  readonly measure: EditedMeasure;
  readonly among: readonly EditedMeasure[];
}

/** Moves a measure up and down among the chosen ones of its indicator; nothing where there is but one. */
export function MoveButtons({ measure, among }: Props): ReactNode {
  const say = useSay();
  const dispatch = useDispatch();
  const buttons = useRef<HTMLSpanElement>(null);
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
    // A row that is moved in the page loses the focus in some browsers.
    requestAnimationFrame(() =>
      buttons.current?.querySelector<HTMLElement>(by === -1 ? '.up' : '.down')?.focus(),
    );
  };
  const button = (name: 'up' | 'down', sign: string, by: -1 | 1): ReactNode => {
    const off = chosen[place + by] === undefined;
    return (
      <button
        type="button"
        className={`sign ${name}`}
        aria-label={say(`pane.move-${name}`, { title: measure.row.title })}
        aria-disabled={off || undefined}
        onClick={off ? undefined : () => move(by)}
      >
        {sign}
      </button>
    );
  };
  return (
    <span ref={buttons} className="move">
      {button('up', '↑', -1)}
      {button('down', '↓', 1)}
    </span>
  );
}
