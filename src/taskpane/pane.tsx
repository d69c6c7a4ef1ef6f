import { NAMES_THAI } from '../text/names-th';
import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import { loadLanguage, type Language } from '../text/message';
import { useDispatch, useWork, useLanguage, usePane, useSay } from './pane-context';
import { Announcer } from './parts/announcer';
import { DropZone } from './parts/drop-zone';
import { FirstRun } from './parts/first-run';
import { ActivityProgress } from './parts/activity-progress';
import { laterPart } from './parts/later-part';
import { Problem } from './parts/problem';
import { ShellButton } from './parts/shell-button';
import { StepBar } from './parts/step-bar';

/** What is shown of an open workbook comes with `PaneWork`. */
const StepPart = lazy(async () => ({
  default: (await import(/* webpackChunkName: "work" */ './work')).StepPart,
}));

/** So does what scores are judged by that are typed. */
const TypedForm = lazy(async () => ({
  default: (await import(/* webpackChunkName: "work" */ './work')).LaterForm,
}));

/** Comes when somebody asks for it. */
const HelpPart = laterPart(
  async () => (await import(/* webpackChunkName: "help" */ './help/help-part')).HelpPart,
);

/** What is at hand on every page: the guide, and the other language. */
function PageButtons(): ReactNode {
  const language = useLanguage();
  const help = usePane((state) => state.help);
  const dispatch = useDispatch();
  const say = useSay();
  // Without its sentences the page goes on in Thai.
  const speak = (next: Language): void =>
    void loadLanguage(next)
      .catch(() => undefined)
      .then(() => dispatch({ kind: 'speak', language: next }));
  return (
    <>
      <button
        type="button"
        className="page-button"
        aria-expanded={help}
        onClick={() => dispatch({ kind: 'help', open: !help })}
      >
        {say('pane.help')}
      </button>
      <button
        type="button"
        className="page-button"
        lang={language === 'th' ? 'en' : 'th'}
        onClick={() => speak(language === 'th' ? 'en' : 'th')}
      >
        {language === 'th' ? 'English' : NAMES_THAI.language}
      </button>
    </>
  );
}

/** Excel names the pane in a bar of its own, whose menu covers the upper right corner: there only a screen reader hears the name. */
function Header(): ReactNode {
  const inExcel = usePane((state) => state.inExcel);
  const say = useSay();
  if (inExcel) {
    return (
      <header className="unseen">
        <h1>{say('pane.title')}</h1>
      </header>
    );
  }
  return (
    <header>
      <img src="assets/icon.svg" alt="" width="24" height="24" />
      <h1>{say('pane.title')}</h1>
      <PageButtons />
    </header>
  );
}

/** Before anything is read: how to begin, or the form for scores; in Excel, where the open workbook is read at once, a moment's patience. */
function Beginning(): ReactNode {
  const inExcel = usePane((state) => state.inExcel);
  const failed = usePane(({ problem }) => problem !== null);
  const say = useSay();
  const start = useWork();
  const entering = usePane((state) => state.entering);
  if (!inExcel && entering) {
    return (
      <Suspense fallback={null}>
        <TypedForm />
      </Suspense>
    );
  }
  if (!inExcel) return <FirstRun />;
  if (!failed) return <p className="hint">{say('pane.reading', { file: '' })}</p>;
  return (
    <ShellButton onClick={() => start((work) => work.readAgain())}>{say('pane.read-again')}</ShellButton>
  );
}

/** The whole page: what is open, the steps, and the step that is shown. */
export function Pane(): ReactNode {
  const language = useLanguage();
  const opened = usePane(({ open }) => open !== null);
  const withScores = usePane(({ open }) => (open?.scores.sets.length ?? 0) > 0);
  const step = usePane((state) => state.step);
  const inExcel = usePane((state) => state.inExcel);
  const help = usePane((state) => state.help);
  const busy = usePane(({ activity }) => activity !== null);
  const say = useSay();
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = say('pane.title');
  }, [language, say]);
  return (
    <DropZone>
      <Header />
      <Suspense fallback={null}>{help && <HelpPart />}</Suspense>
      {withScores && !help && <StepBar />}
      <main tabIndex={-1} aria-busy={busy} hidden={help}>
        <Problem />
        {opened ? (
          <Suspense fallback={null}>
            <StepPart step={step} />
          </Suspense>
        ) : (
          <>
            <Beginning />
            <div className="foot">
              <ActivityProgress />
            </div>
          </>
        )}
      </main>
      {inExcel && (
        <footer>
          <PageButtons />
        </footer>
      )}
      <Announcer />
    </DropZone>
  );
}
