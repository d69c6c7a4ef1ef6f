import { useRef, type ReactNode } from 'react';

interface Props {
  /** Place among all, from 0. */
  readonly place: number;
  readonly count: number;
  /** What the buttons are called. */
  readonly up: string;
  readonly down: string;
  readonly onMove: (by: -1 | 1) => void;
}

/** Moves something up and down in its list, and keeps the focus on the button that was pressed. */
export function MoveButtons({ place, count, up, down, onMove }: Props): ReactNode {
  const buttons = useRef<HTMLSpanElement>(null);
  const move = (name: 'up' | 'down', by: -1 | 1): void => {
    onMove(by);
    // A row that is moved in the page loses the focus in some browsers.
    requestAnimationFrame(() => buttons.current?.querySelector<HTMLElement>(`.${name}`)?.focus());
  };
  const button = (name: 'up' | 'down', label: string, sign: string, by: -1 | 1): ReactNode => {
    const off = place + by < 0 || place + by >= count;
    return (
      <button
        type="button"
        className={`sign ${name}`}
        aria-label={label}
        aria-disabled={off || undefined}
        onClick={off ? undefined : () => move(name, by)}
      >
        {sign}
      </button>
    );
  };
  return (
    <span ref={buttons} className="move">
      {button('up', up, '↑', -1)}
      {button('down', down, '↓', 1)}
    </span>
  );
}
