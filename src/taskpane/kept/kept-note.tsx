import type { ReactNode } from 'react';
import { namesAgency, NO_EDITS, type SetEdits } from '../../app/keeping/set-edits';
import type { MessageKey } from '../../text/message';
import { useDispatch, usePane, useSay } from '../pane-context';
import { ChangeList } from '../parts/changes';
import { ShellButton } from '../parts/shell-button';
import { editsOf } from '../state/pane-state';

/** How many measures a person chose, changed or added. */
function measuresOf({ chosen, changed, own }: SetEdits['plan']): number {
  return new Set([...Object.keys(chosen), ...Object.keys(changed), ...own.map(({ key }) => key)]).size;
}

/** What there is of each kind of edit, and how it is called. */
function countsOf(edits: SetEdits): [MessageKey, number][] {
  const { year, planYear, corrections, targets, refused, plan } = edits;
  const counts: [MessageKey, number][] = [
    ['pane.kept.facts', year === null && !namesAgency(edits) && planYear === null ? 0 : 1],
    ['pane.kept.meeting', Object.values(edits.meeting).some((text) => text !== '') ? 1 : 0],
    ['pane.kept.scores', Object.keys(corrections).length],
    ['pane.kept.measures', measuresOf(plan)],
    ['pane.kept.targets', Object.keys(targets).length],
    ['pane.kept.items', plan.pursued?.length ?? 0],
    ['pane.kept.refused', refused.length],
  ];
  return counts.filter(([, count]) => count > 0);
}

/** What an earlier session left on the set that is chosen, until something is done to it; discarding can be undone. */
function Restored(): ReactNode {
  const dispatch = useDispatch();
  const say = useSay();
  const restored = usePane((state) => state.restored[state.selected ?? '']);
  const edits = usePane(editsOf);
  if (!restored) return null;
  const discarded = edits === NO_EDITS;
  if (edits !== restored && !discarded) return null;
  const what = countsOf(restored).map(([key, count]) => say(key, { count }));
  if (what.length === 0) return null;
  return (
    <div className="callout kept">
      <p role="status">
        {discarded ? say('pane.kept.discarded') : say('pane.kept', { what: what.join(', ') })}
      </p>
      <ShellButton
        size="small"
        onClick={() =>
          dispatch({ kind: 'edit', edit: { kind: 'replace', edits: discarded ? restored : NO_EDITS } })
        }
      >
        {say(discarded ? 'pane.kept.undo' : 'pane.kept.discard')}
      </ShellButton>
    </div>
  );
}

/** What became of the user's own work when the workbook was read: given back, or why not. */
export function KeptNote(): ReactNode {
  const drift = usePane((state) => state.drift);
  const say = useSay();
  return (
    <>
      {drift.length > 0 && (
        <div className="callout warning">
          <p>{say('pane.kept.changed')}</p>
          <ChangeList changes={drift} />
        </div>
      )}
      <Restored />
    </>
  );
}
