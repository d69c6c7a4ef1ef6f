import { memo, useId, type ReactNode } from 'react';
import { dateWords, FULL_PERCENT, percentOf } from '../../app/progress-values';
import { resultField, STATUS_WORDS, type FollowedMeasure } from '../../app/views/follow-up-view';
import { useLanguage, useSay } from '../pane-context';
import { ShellButton } from '../parts/shell-button';
import { ProgressDetails } from './progress-details';
import { StatusChoice } from './status-choice';
import { TypedField } from './typed-field';
import { useChange, type TextProgress } from './use-change';

interface Props {
  readonly measure: FollowedMeasure;
  /** Whose result is written now. */
  readonly half: 6 | 12;
}

/** Heading of a measure in the list: where a remark leads. */
export const followedId = (key: string): string => `followed-${key}`;

const REST: readonly TextProgress[] = ['recommendation', 'proof'];

/** Number, title, who leads it, its last day and how it stands to it. */
function Head({ measure: { key, row, deadline, due, lead } }: Pick<Props, 'measure'>): ReactNode {
  const say = useSay();
  const language = useLanguage();
  const day = deadline === null || typeof deadline === 'string' ? deadline : dateWords(deadline, language);
  const word = due === 'done' || due === 'none' ? null : due;
  return (
    <>
      <h4 id={followedId(key)} tabIndex={-1} lang="th">
        {row.number}. {row.title}
      </h4>
      <p className="standing">
        {word && <strong className={`due ${word}`}>{say(`pane.follow.due.${word}`)}</strong>}
        {lead !== '' && <span lang="th">{lead}</span>}
        <span>
          {day === null ? say('pane.follow.deadline.none') : say('pane.follow.deadline', { date: day })}
        </span>
      </p>
    </>
  );
}

function Item({ measure, half }: Props): ReactNode {
  const say = useSay();
  const change = useChange(measure.key);
  const status = useId();
  const { key, row, wantsReason } = measure;
  const result = resultField(half);
  const other = resultField(half === 6 ? 12 : 6);
  const reason = measure.status === 'dropped' ? 'dropped' : 'late';
  const lacksReason = wantsReason && row.obstacle.trim() === '';
  return (
    <li>
      <article className={`followed ${measure.due}`} aria-labelledby={followedId(key)}>
        <Head measure={measure} />
        {measure.status === null && (
          <p id={status} className="wrong">
            {say('pane.follow.status.typed', { status: row.status })}
          </p>
        )}
        <StatusChoice
          status={measure.status}
          about={measure.status === null ? status : undefined}
          onChoose={(chosen) => change({ status: STATUS_WORDS[chosen] })}
        />
        {measure.status === 'done' && percentOf(row.percent) !== FULL_PERCENT && (
          <ShellButton size="small" className="start" onClick={() => change({ percent: FULL_PERCENT })}>
            {say('pane.follow.full')}
          </ShellButton>
        )}
        <TypedField
          label={say(`pane.measure.${result}`)}
          known={row[result]}
          rows={2}
          lang="th"
          onText={(text, goesOn) => change({ [result]: text }, goesOn)}
        />
        {wantsReason && (
          <TypedField
            label={say('pane.measure.obstacle')}
            known={row.obstacle}
            rows={2}
            lang="th"
            hint={lacksReason ? say(`pane.follow.reason.${reason}`) : undefined}
            onText={(text, goesOn) => change({ obstacle: text }, goesOn)}
          />
        )}
        <ProgressDetails
          measure={measure}
          texts={[...(wantsReason ? [] : (['obstacle'] as const)), ...REST, other]}
          onChange={change}
        />
      </article>
    </li>
  );
}

/** One measure of the list; it is drawn again only when something of it has changed. */
export const FollowedItem = memo(
  Item,
  (before, after) =>
    before.half === after.half && JSON.stringify(before.measure) === JSON.stringify(after.measure),
);
