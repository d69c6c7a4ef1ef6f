import { memo, useCallback, useId, useState, type ReactNode } from 'react';
import { itemView, wayWords, type ItemView } from '../../app/views/items-view';
import { scoreText } from '../../app/parse-option';
import type { ItemId } from '../../framework';
import type { Analysis, IndicatorResult, WayToNextLevel } from '../../scores/types';
import { useDispatch, usePane, useSay } from '../pane-context';
import { ShellButton } from '../parts/shell-button';
import { editsOf } from '../state/pane-state';

interface RowProps {
  readonly item: ItemView;
  readonly pursued: boolean;
  readonly onPursue: (id: ItemId, wanted: boolean) => void;
}

/** One item: what it asks, its score, what it wins; ticked when it is to be won. */
const Row = memo(function Row({ item, pursued, onPursue }: RowProps): ReactNode {
  const say = useSay();
  const { id, title, score, lost, gain, assumed } = item;
  return (
    <tr>
      <th scope="row">
        {lost ? (
          <label className="pick">
            <input
              type="checkbox"
              checked={pursued}
              onChange={(event) => onPursue(id, event.currentTarget.checked)}
            />
            <span>
              {id} {title !== null && <span lang="th">{title}</span>}
            </span>
          </label>
        ) : (
          <span>
            {id} {title !== null && <span lang="th">{title}</span>}
          </span>
        )}
      </th>
      <td className="number">{score}</td>
      <td className="number">
        {gain ?? '–'}
        {assumed && <span title={say('pane.items-assumed')}>*</span>}
      </td>
    </tr>
  );
});

interface GroupProps {
  /** null for items of lists that are not known. */
  readonly indicator: Pick<IndicatorResult, 'indicator' | 'name' | 'score'> | null;
  readonly items: readonly ItemView[];
  readonly pursued: ReadonlySet<ItemId>;
  readonly onPursue: RowProps['onPursue'];
}

/** The items of one indicator under its name. */
function Group({ indicator, items, pursued, onPursue }: GroupProps): ReactNode {
  const say = useSay();
  return (
    <tbody>
      <tr className="of-indicator">
        <th scope="rowgroup">
          {indicator === null ? (
            say('pane.items-unknown')
          ) : (
            <span lang="th">
              {indicator.indicator}. {indicator.name}
            </span>
          )}
        </th>
        <td className="number">{scoreText(indicator?.score ?? null)}</td>
        <td />
      </tr>
      {items.map((item) => (
        <Row key={item.id} item={item} pursued={pursued.has(item.id)} onPursue={onPursue} />
      ))}
    </tbody>
  );
}

/** The fewest items to the next level, to be taken over at once. */
function Way({ way, onTake }: { readonly way: WayToNextLevel; readonly onTake: () => void }): ReactNode {
  const say = useSay();
  return (
    <div className="way">
      <p>{say('pane.way', wayWords(way))}</p>
      <ShellButton size="small" onClick={onTake}>
        {say('pane.way-take')}
      </ShellButton>
    </div>
  );
}

/** Every item under its indicator with what it wins; ticked ones become targets, and each gets a measure. */
export function ItemsPart({ analysis }: { readonly analysis: Analysis }): ReactNode {
  const say = useSay();
  const dispatch = useDispatch();
  const id = useId();
  const [lostOnly, setLostOnly] = useState(true);
  const pursuedList = usePane((state) => editsOf(state).plan.pursued) ?? [];
  const onPursue = useCallback(
    (item: ItemId, wanted: boolean) =>
      dispatch({ kind: 'edit', edit: { kind: 'pursue', items: [item], wanted } }),
    [dispatch],
  );
  const { items, indicators, set, wayToNextLevel: way } = analysis;
  if (items.length === 0) return null;
  const pursued = new Set(pursuedList);
  const views = items.map((item) => itemView(item, set.sheet));
  const shown = views.filter(({ lost }) => lost || !lostOnly);
  const groups = [...indicators, null].map((indicator) => ({
    indicator,
    items: shown.filter((item) => item.indicator === (indicator?.indicator ?? null)),
  }));
  return (
    <section aria-labelledby={id}>
      <h3 id={id} tabIndex={-1}>
        {say('pane.items', { count: items.length })}
      </h3>
      <p className="hint">{say('pane.items-hint')}</p>
      {way !== null && (
        <Way
          way={way}
          onTake={() =>
            dispatch({
              kind: 'edit',
              edit: { kind: 'pursue', items: way.items.map((item) => item.id), wanted: true },
            })
          }
        />
      )}
      <label className="pick">
        <input
          type="checkbox"
          checked={lostOnly}
          onChange={(event) => setLostOnly(event.currentTarget.checked)}
        />
        <span>{say('pane.items-lost', { count: views.filter(({ lost }) => lost).length })}</span>
      </label>
      <table className="priorities items" aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{say('pane.item')}</th>
            <th scope="col" className="number">
              {say('summary.columns.score')}
            </th>
            <th scope="col" className="number">
              {say('summary.columns.gain')}
            </th>
          </tr>
        </thead>
        {groups
          .filter((group) => group.items.length > 0)
          .map((group) => (
            <Group
              key={group.indicator?.indicator ?? 'unknown'}
              {...group}
              pursued={pursued}
              onPursue={onPursue}
            />
          ))}
      </table>
      {views.some(({ assumed }) => assumed) && <p className="hint">* {say('pane.items-assumed')}</p>}
    </section>
  );
}
