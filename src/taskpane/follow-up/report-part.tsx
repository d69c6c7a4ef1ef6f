import { Suspense, useState, type ReactNode } from 'react';
import { FOLLOW_UP_ROUNDS } from '../../app/measure-content';
import { today } from '../../app/today';
import { remarksOf, reportsDue, type FollowUpView } from '../../app/views/follow-up-view';
import { remarkSentence } from '../../app/views/remark-sentences';
import { usePane, useSay, useWork } from '../pane-context';
import { Choice } from '../parts/choice';
import { Disclosure } from '../parts/disclosure';
import { laterPart } from '../parts/later-part';
import { ShellButton } from '../parts/shell-button';
import { TaskButton } from '../parts/task-button';
import type { PaneState } from '../state/pane-state';
import type { ReportRound } from '../state/report-of';

/** Its drawing comes with what draws all documents. */
const ReportPreview = laterPart(
  async () => (await import(/* webpackChunkName: "documents" */ '../documents/report-preview')).ReportPreview,
);

/** What the report says, to be changed before it is made. */
const ReportTexts = laterPart(
  async () => (await import(/* webpackChunkName: "documents" */ '../documents/report-texts')).ReportTexts,
);

interface Props {
  readonly view: FollowUpView;
  /** Brings a measure into view. */
  readonly onLook: (key: string) => void;
}

/** What should be looked at before the report is made, each with a way to its measure. */
function Checks({ view, round, onLook }: Props & { readonly round: ReportRound }): ReactNode {
  const say = useSay();
  const remarks = remarksOf(view, round, today());
  if (remarks.length === 0) return <p>{say('pane.report.clear')}</p>;
  return (
    <Disclosure
      name={say('pane.report.checks', { count: remarks.length })}
      facts={say('pane.report.checks.how')}
    >
      <ul className="checks-list">
        {remarks.map((remark) => {
          const { key, params } = remarkSentence(remark);
          return (
            <li key={`${remark.code} ${remark.row.id ?? ''}`}>
              <button type="button" className="link" onClick={() => onLook(remark.row.id ?? '')}>
                {say(key, params)}
              </button>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}

function WordReport({ round }: { readonly round: ReportRound }): ReactNode {
  const say = useSay();
  const savesFiles = usePane(({ open }) => open?.source.savesFiles ?? false);
  if (!savesFiles) return <p className="hint">{say('pane.word-elsewhere')}</p>;
  const wordOf = async (state: PaneState) => {
    const { reportWordOf } = await import(/* webpackChunkName: "documents" */ '../state/word-of');
    return reportWordOf(state, round);
  };
  return (
    <TaskButton
      task="word"
      text="pane.report.word"
      what={say('pane.report.word.what')}
      onStart={(work) => work.saveWord(wordOf)}
    />
  );
}

/** The report of a round: which one is due, what to look at first, and the sheets or the file. */
export function ReportPart({ view, onLook }: Props): ReactNode {
  const say = useSay();
  const start = useWork();
  const busy = usePane(({ activity }) => activity !== null);
  const inExcel = usePane(({ open }) => open?.source.kind === 'excel');
  const due = reportsDue(today());
  const usual = due.find(({ planYear }) => planYear === view.planYear)?.round ?? view.half;
  const [chosen, choose] = useState<ReportRound | null>(null);
  const round = chosen ?? usual;
  return (
    <section className="report-part" aria-label={say('pane.report')}>
      <h3>{say('pane.report')}</h3>
      {due.map(({ planYear, round: months, published }) => (
        <p key={`${planYear} ${months}`} className="quiet">
          {say(published ? 'pane.report.due.published' : 'pane.report.due.inside', {
            round: months,
            year: planYear,
          })}
        </p>
      ))}
      <Choice
        label={say('pane.report.round')}
        value={String(round)}
        options={FOLLOW_UP_ROUNDS.map((each) => [
          String(each),
          say('pane.report.round.one', { round: each }),
        ])}
        onChoose={(value) => choose(FOLLOW_UP_ROUNDS.find((each) => String(each) === value) ?? null)}
      />
      <Checks view={view} round={round} onLook={onLook} />
      <p className="hint">
        {say(inExcel ? 'pane.report.will-make' : 'pane.report.will-download', { round })}
      </p>
      <ShellButton
        appearance="primary"
        className="start"
        disabledFocusable={busy}
        onClick={() => start((work) => work.make({ report: round }))}
      >
        {say('pane.report.make', { round })}
      </ShellButton>
      <Disclosure name={say('pane.report.preview')} facts="">
        <Suspense fallback={null}>
          <ReportPreview round={round} />
        </Suspense>
      </Disclosure>
      <Suspense fallback={null}>
        <ReportTexts key={round} round={round} />
      </Suspense>
      <WordReport round={round} />
    </section>
  );
}
