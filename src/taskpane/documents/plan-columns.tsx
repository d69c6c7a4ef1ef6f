import { Checkbox } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';
import { AS_PUBLISHED, type Settings } from '../../app/keeping/settings';
import { parseDate } from '../../app/parse-option';
import {
  CHOOSABLE_COLUMNS,
  FOLLOW_UP_WORDINGS,
  PERIOD_WORDINGS,
  type ChoosableColumn,
} from '../../app/plan-layout-keys';
import { columnsOf, dayText, dayTyped, wordingsOf } from '../../app/plan-table';
import { useDispatch, useSay } from '../pane-context';
import { Choice } from '../parts/choice';
import { MoveButtons } from '../parts/move-buttons';
import { Disclosure } from '../parts/disclosure';
import { TextField } from '../parts/text-field';
import { useTyped } from '../parts/use-typed';
import { notice } from '../state/notice';

interface Props {
  readonly settings: Settings;
  readonly onChange: (part: Partial<Settings>) => void;
}

/** The list of columns: those of the table first, from left to right, then the others. */
function ColumnList({ settings, onChange }: Props): ReactNode {
  const say = useSay();
  const dispatch = useDispatch();
  const list = useRef<HTMLUListElement>(null);
  const chosen = columnsOf(settings);
  const others = CHOOSABLE_COLUMNS.filter((column) => !chosen.includes(column));
  const choose = (column: ChoosableColumn, wanted: boolean): void => {
    const kept = chosen.filter((each) => each !== column);
    onChange({ columns: wanted ? [...kept, column] : kept });
    // A row that is moved in the page loses the focus in some browsers.
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-column='${column}'] input`)?.focus(),
    );
  };
  const move = (place: number, by: -1 | 1): void => {
    const column = chosen[place];
    const neighbour = chosen[place + by];
    if (column === undefined || neighbour === undefined) return;
    const swapped: Readonly<Partial<Record<ChoosableColumn, ChoosableColumn>>> = {
      [column]: neighbour,
      [neighbour]: column,
    };
    onChange({ columns: chosen.map((each) => swapped[each] ?? each) });
    dispatch({ kind: 'said', said: notice('pane.columns.moved', { place: place + by + 1 }) });
  };
  return (
    <ul className="column-list" ref={list}>
      {[...chosen, ...others].map((column, place) => {
        const name = say(`pane.column.${column}`);
        const isChosen = place < chosen.length;
        return (
          <li key={column} data-column={column}>
            <Checkbox
              label={name}
              checked={isChosen}
              disabled={column === 'measure'}
              onChange={(_, data) => choose(column, data.checked === true)}
            />
            {isChosen && chosen.length > 1 && (
              <MoveButtons
                place={place}
                count={chosen.length}
                up={say('pane.columns.up', { column: name })}
                down={say('pane.columns.down', { column: name })}
                onMove={(by) => move(place, by)}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The day on which all measures are reported; one that cannot be read is not printed. */
function FollowUpDay({ settings: { followUpDay }, onChange }: Props): ReactNode {
  const say = useSay();
  const shown = dayText(followUpDay);
  const [text, setText] = useTyped(shown, (day) => day, dayTyped);
  const wrong = text.trim() !== '' && parseDate(text) === null;
  return (
    <TextField
      label={say('pane.follow-up-day')}
      value={text}
      hint={say('pane.follow-up-day.empty')}
      error={wrong ? say('pane.follow-up-day.wrong') : undefined}
      onText={(typed) => {
        setText(typed);
        onChange({ followUpDay: parseDate(typed) });
      }}
      onBlur={() => {
        if (!wrong) setText(shown);
      }}
    />
  );
}

/** How periods and follow-up are worded, where the table has their columns. */
function Wordings({ settings, onChange }: Props): ReactNode {
  const say = useSay();
  const columns = columnsOf(settings);
  const { period, followUp } = wordingsOf(settings);
  return (
    <>
      {columns.includes('period') && (
        <Choice
          label={say('pane.period')}
          value={period}
          options={PERIOD_WORDINGS.map((key) => [key, say(`pane.period.${key}`)] as const)}
          onChoose={(chosen) => onChange({ period: PERIOD_WORDINGS.find((key) => key === chosen) ?? null })}
        />
      )}
      {columns.includes('follow-up') && (
        <Choice
          label={say('pane.follow-up')}
          value={followUp}
          options={FOLLOW_UP_WORDINGS.map((key) => [key, say(`pane.follow-up.${key}`)] as const)}
          onChoose={(chosen) =>
            onChange({ followUp: FOLLOW_UP_WORDINGS.find((key) => key === chosen) ?? null })
          }
        />
      )}
      {columns.includes('follow-up') && followUp === 'day' && (
        <FollowUpDay settings={settings} onChange={onChange} />
      )}
    </>
  );
}

/** Which columns the table of the plan has, in which order and wording: one line until it is opened. */
export function PlanColumns({ settings, onChange }: Props): ReactNode {
  const say = useSay();
  const { columns, period, followUp } = settings;
  const isOwn = columns !== null || period !== null || followUp !== null;
  const names = columnsOf(settings).map((column) => say(`pane.column.${column}`));
  return (
    <Disclosure name={say('pane.columns')} facts={names.join(' · ')}>
      <p className="hint">{say('pane.columns.hint')}</p>
      <ColumnList settings={settings} onChange={onChange} />
      <Wordings settings={settings} onChange={onChange} />
      <button
        type="button"
        className="link"
        aria-disabled={!isOwn || undefined}
        onClick={() => isOwn && onChange(AS_PUBLISHED)}
      >
        {say('pane.columns.restore')}
      </button>
    </Disclosure>
  );
}
