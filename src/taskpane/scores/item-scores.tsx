import { useId, type ReactNode } from 'react';
import { itemRows, itemView, type ItemRow } from '../../app/views/items-view';
import type { Analysis } from '../../scores/types';
import { useDispatch, usePane, useSay } from '../pane-context';
import { Disclosure } from '../parts/disclosure';
import { editsOf, selectedSet } from '../state/pane-state';
import { ScoreCell } from './score-cell';
import { CellLink } from '../parts/cell-link';

interface RowProps {
  readonly row: ItemRow;
  readonly corrected: boolean;
  readonly sheet: string;
}

/** One item with its score, which can be typed over, and its cell. */
function Row({ row: { id, title, result, read }, corrected, sheet }: RowProps): ReactNode {
  const say = useSay();
  const dispatch = useDispatch();
  const cell = result?.cell ?? null;
  const address = result && itemView(result, sheet).cell;
  return (
    <tr>
      <th scope="row">
        {id} {title !== null && <span lang="th">{title}</span>}
      </th>
      <td className="score">
        <ScoreCell
          score={result?.score ?? null}
          read={read}
          corrected={corrected}
          label={say('pane.score-of-item', { item: id })}
          undoLabel={say('pane.undo-of-item', { item: id })}
          onCorrect={(score) => dispatch({ kind: 'edit', edit: { kind: 'correct-item', item: id, score } })}
          missing={say('pane.score-missing')}
        />
      </td>
      <td className="cell">
        <CellLink cell={cell} address={address} />
      </td>
    </tr>
  );
}

/** The items that were read, and those of their lists that are missing, each with a field to correct it. */
export function ItemScores({ analysis }: { readonly analysis: Analysis }): ReactNode {
  const say = useSay();
  const name = useId();
  const { corrections } = usePane(editsOf);
  const open = usePane(selectedSet);
  const { items, set } = analysis;
  return (
    <Disclosure name={say('pane.items', { count: items.length })} facts={say('pane.items-facts')}>
      <table className="scores items" aria-labelledby={name}>
        <thead>
          <tr>
            <th scope="col" id={name}>
              {say('pane.item')}
            </th>
            <th scope="col" className="score">
              {say('summary.columns.score')}
            </th>
            <th scope="col" className="cell">
              {say('summary.columns.cell')}
            </th>
          </tr>
        </thead>
        <tbody>
          {itemRows(analysis, open?.set ?? set).map((row) => (
            <Row key={row.id} row={row} corrected={corrections[row.id] !== undefined} sheet={set.sheet} />
          ))}
        </tbody>
      </table>
    </Disclosure>
  );
}
