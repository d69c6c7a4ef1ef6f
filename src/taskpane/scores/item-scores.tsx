import type { ReactNode } from 'react';
import { itemView } from '../../app/views/items-view';
import type { Analysis } from '../../scores/types';
import { usePane, useSay, useWork } from '../pane-context';
import { Disclosure } from '../parts/disclosure';

/** The items that were read, each with its cell. */
export function ItemScores({ analysis }: { readonly analysis: Analysis }): ReactNode {
  const say = useSay();
  const start = useWork();
  const canShow = usePane(({ open }) => open?.source.goTo != null);
  const { items, set } = analysis;
  return (
    <Disclosure name={say('pane.items', { count: items.length })} facts={say('pane.items-facts')}>
      <table className="scores items">
        <thead>
          <tr>
            <th scope="col">{say('pane.item')}</th>
            <th scope="col" className="number">
              {say('summary.columns.score')}
            </th>
            <th scope="col" className="cell">
              {say('summary.columns.cell')}
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => {
            const { id, title, score, cell: address } = itemView(item, set.sheet);
            const { cell } = item;
            return (
              <tr key={id}>
                <th scope="row">
                  {id} {title !== null && <span lang="th">{title}</span>}
                </th>
                <td className="number">{score}</td>
                <td className="cell">
                  {cell && canShow ? (
                    <button
                      type="button"
                      className="link"
                      aria-label={say('pane.go-to', { cell: address ?? '' })}
                      onClick={() => start((work) => work.goTo(cell))}
                    >
                      {address}
                    </button>
                  ) : (
                    (address ?? '–')
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Disclosure>
  );
}
