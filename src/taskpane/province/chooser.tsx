import type { ReactNode } from 'react';
import { useDispatch, usePane, useWork } from '../pane-context';
import { provinceOf } from '../state/province-of';
import { setNames } from '../state/set-names';
import { ProvincePart } from './province-part';
import { YearList } from './year-list';

interface Props {
  /** The user came back from what he had chosen. */
  readonly again: boolean;
  /** Something was chosen. */
  readonly onDone: () => void;
}

/** What there is to choose from: the agencies of a workbook, or the years of the one that it holds. */
export function Chooser({ again, onDone }: Props): ReactNode {
  const open = usePane((state) => state.open);
  const selected = usePane((state) => state.selected);
  const province = usePane(provinceOf);
  const dispatch = useDispatch();
  const start = useWork();
  if (!open) return null;
  const choose = (key: string): void => {
    onDone();
    dispatch({ kind: 'select', key });
    start((work) => work.saveSettings());
    requestAnimationFrame(() => {
      window.scrollTo(0, 0);
      document.getElementById('set-heading')?.focus();
    });
  };
  return province ? (
    <ProvincePart open={open} province={province} selected={selected} again={again} onChoose={choose} />
  ) : (
    <YearList
      sets={open.scores.sets}
      names={setNames(open.scores)}
      selected={selected}
      focused={again}
      onChoose={choose}
    />
  );
}
