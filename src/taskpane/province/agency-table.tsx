import { memo, useState, type ReactNode } from 'react';
import { PROVINCE_COLUMNS, type ProvinceColumn, type ProvinceOrder } from '../../app/province-search';
import type { ProvinceRow } from '../../app/province-rows';
import { changeText, pointsText, scoreText } from '../../app/views/province-texts';
import { useSay } from '../pane-context';
import { LevelMark } from './level-mark';
import { moveInRows } from './move-in-rows';

interface RowProps {
  readonly row: ProvinceRow;
  readonly ticked: boolean;
  readonly current: boolean;
  /** The one row that Tab leads to. */
  readonly reached: boolean;
  readonly inDistrict: boolean;
  readonly onTick: (key: string, ticked: boolean) => void;
  readonly onOpen: (key: string) => void;
  readonly onReach: (key: string) => void;
}

/** One agency; a page of them is drawn again often, each row only when something of it changes. */
const AgencyRow = memo(function AgencyRow({
  row,
  ticked,
  current,
  reached,
  inDistrict,
  onTick,
  onOpen,
  onReach,
}: RowProps): ReactNode {
  const say = useSay();
  const { key, scores, doubtful, rank, rankInDistrict, district, before } = row;
  const tabIndex = reached ? 0 : -1;
  const change = changeText(before?.overall ?? null, scores.overall);
  return (
    <tr onFocus={() => onReach(key)}>
      <td className="tick">
        <input
          type="checkbox"
          tabIndex={tabIndex}
          checked={ticked}
          aria-label={say('pane.province.tick', { name: scores.name })}
          onChange={(event) => onTick(key, event.currentTarget.checked)}
        />
      </td>
      <th scope="row">
        <button
          type="button"
          className="link agency"
          data-key={key}
          tabIndex={tabIndex}
          aria-current={current ? 'true' : undefined}
          onClick={() => onOpen(key)}
        >
          {scores.name}
        </button>
        {doubtful && <span className="wrong">{say('pane.doubt.mark')}</span>}
      </th>
      <td className="number">
        {scoreText(scores.overall)}
        {change !== null && before?.fiscalYear != null && (
          <small>{say('pane.province.change', { change, year: before.fiscalYear })}</small>
        )}
      </td>
      <td>
        <LevelMark level={scores.level} levelAtMost={scores.levelAtMost} />
      </td>
      <td className="number">
        {rank === null ? '–' : `${rank.rank}/${rank.of}`}
        {inDistrict && rankInDistrict !== null && (
          <small>{say('pane.province.rank-in', { rank: rankInDistrict.rank, of: rankInDistrict.of })}</small>
        )}
      </td>
      <td className="weakest">
        {scores.weakest.map(({ indicator, name, score, class: found }) => (
          <span key={indicator} className={found}>
            {`${indicator}. `}
            <span lang="th">{name}</span>
            {` ${scoreText(score)}`}
          </span>
        ))}
      </td>
      <td className="next">
        {scores.next === null
          ? '–'
          : scores.next.level === null
            ? say('pane.province.top')
            : say('pane.province.next', { points: pointsText(scores.next.points), level: scores.next.level })}
      </td>
      <td>{district ?? '–'}</td>
    </tr>
  );
});

interface HeadProps {
  readonly column: ProvinceColumn;
  readonly order: ProvinceOrder;
  readonly onOrder: (order: ProvinceOrder) => void;
}

const NUMBERS: ReadonlySet<ProvinceColumn> = new Set(['overall', 'rank']);

/** The head of a column, which sorts by it: a score from the highest first, all else from the least. */
function ColumnHead({ column, order, onOrder }: HeadProps): ReactNode {
  const say = useSay();
  const isSorted = order.by === column;
  const descending = isSorted ? !order.descending : column === 'overall';
  return (
    <th
      scope="col"
      className={NUMBERS.has(column) ? 'number' : column}
      aria-sort={isSorted ? (order.descending ? 'descending' : 'ascending') : undefined}
    >
      <button
        type="button"
        className="sort"
        // A browser takes a control for seen of which only the edge is.
        onFocus={({ currentTarget }) => currentTarget.scrollIntoView({ block: 'nearest', inline: 'nearest' })}
        onClick={() => onOrder({ by: column, descending })}
      >
        {say(`pane.province.column.${column}`)}
        <span aria-hidden="true">{isSorted ? (order.descending ? ' ▼' : ' ▲') : ''}</span>
      </button>
    </th>
  );
}

interface Props {
  readonly title: string;
  readonly rows: readonly ProvinceRow[];
  readonly order: ProvinceOrder;
  readonly ticked: ReadonlySet<string>;
  readonly selected: string | null;
  readonly inDistrict: boolean;
  readonly onOrder: (order: ProvinceOrder) => void;
  readonly onTick: RowProps['onTick'];
  readonly onOpen: RowProps['onOpen'];
}

/** The agencies of a page, one to a row; it scrolls in itself where it is wider than the pane. */
export function AgencyTable({
  title,
  rows,
  order,
  ticked,
  selected,
  inDistrict,
  onOrder,
  onTick,
  onOpen,
}: Props): ReactNode {
  const say = useSay();
  const [reached, reach] = useState<string | null>(selected);
  const tabbed = rows.some(({ key }) => key === reached) ? reached : rows[0]?.key;
  return (
    <div className="wide-table" role="region" aria-label={title} tabIndex={0} onKeyDown={moveInRows}>
      <table className="agencies" aria-label={title}>
        <thead>
          <tr>
            <td className="tick" />
            {PROVINCE_COLUMNS.map((column) => (
              <ColumnHead key={column} column={column} order={order} onOrder={onOrder} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <AgencyRow
              key={row.key}
              row={row}
              ticked={ticked.has(row.key)}
              current={row.key === selected}
              reached={row.key === tabbed}
              inDistrict={inDistrict}
              onTick={onTick}
              onOpen={onOpen}
              onReach={reach}
            />
          ))}
        </tbody>
      </table>
      <p className="unseen">{say('pane.province.keys')}</p>
    </div>
  );
}
