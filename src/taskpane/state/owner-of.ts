import { ownersOf } from '../../app/agencies';
import type { OpenScores, OpenSet } from '../../app/open-scores';
import type { Owner } from '../../app/owner';
import type { PaneState } from './pane-state';
import { remembered } from './remembered';

const found = remembered(({ sets }: OpenScores, selected: string | null): Owner<OpenSet> | null => {
  const owners = ownersOf(sets);
  return owners.find(({ results }) => results.some(({ key }) => key === selected)) ?? null;
});

/** The agency the user works on, with its scores of all years; null until one is chosen. */
export const ownerOf = ({ open, selected }: PaneState): Owner<OpenSet> | null =>
  open && found(open.scores, selected);
