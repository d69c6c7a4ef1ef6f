import {
  lazy,
  Suspense,
  useEffect,
  useReducer,
  useRef,
  useState,
  type DragEvent,
  type ReactNode,
} from 'react';
import { failureSentence, say } from './say';
import { START, startReducer } from './start-state';

/** Libraries that read workbooks, and the rules of ITA, are loaded with the first file. */
const work = () => import(/* webpackChunkName: "work" */ './work');
const Work = lazy(async () => ({ default: (await work()).Work }));

const ACCEPTED = '.xlsx,.xlsm,.xlsb,.xls,.ods,.csv';

/** The whole page: choose or drop a file, then see and plan. */
export function Pane(): ReactNode {
  const [state, dispatch] = useReducer(startReducer, START);
  const [over, setOver] = useState(false);
  const turns = useRef(0);

  async function open(files: readonly File[]): Promise<void> {
    const [file, ...others] = files;
    if (!file) return;
    const turn = ++turns.current;
    dispatch({ kind: 'choose', turn, file: file.name });
    if (others.length > 0) {
      dispatch({ kind: 'refuse', turn, sentence: say('pane.one-file') });
      return;
    }
    try {
      const { openWorkbook } = await work();
      const opening = await openWorkbook(file);
      dispatch(
        opening.kind === 'open'
          ? { kind: 'opened', turn, opened: opening.opened }
          : { kind: 'refuse', turn, sentence: opening.sentence },
      );
    } catch (error) {
      dispatch({ kind: 'refuse', turn, sentence: failureSentence(error) });
    }
  }

  // A file that misses the pane must not replace the page.
  useEffect(() => {
    const ignore = (event: Event): void => event.preventDefault();
    window.addEventListener('dragover', ignore);
    window.addEventListener('drop', ignore);
    return () => {
      window.removeEventListener('dragover', ignore);
      window.removeEventListener('drop', ignore);
    };
  }, []);

  const drop = (event: DragEvent): void => {
    setOver(false);
    void open([...event.dataTransfer.files]);
  };

  const opening = (
    <p className="waiting">{state.kind === 'opening' && say('pane.opening', { file: state.file })}</p>
  );
  const started = state.kind === 'open';
  return (
    <div
      className={over ? 'pane over' : 'pane'}
      onDragEnter={() => setOver(true)}
      onDragOver={() => setOver(true)}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <header>
        <img src="assets/icon.svg" alt="" width="32" height="32" />
        <h1>{say('pane.title')}</h1>
      </header>
      <main>
        <section className={started ? 'file' : 'file first'}>
          {started ? (
            <p className="file-name">{say('pane.file', { file: state.opened.file })}</p>
          ) : (
            <p>{say('pane.intro')}</p>
          )}
          <label className={started ? 'button' : 'button primary'}>
            {say(started ? 'pane.choose-other' : 'pane.choose')}
            <input
              type="file"
              className="hidden"
              accept={ACCEPTED}
              onChange={({ currentTarget }) => {
                void open([...(currentTarget.files ?? [])]);
                // The same file may be chosen again after it was changed in Excel.
                currentTarget.value = '';
              }}
            />
          </label>
          {!started && <p className="hint">{say('pane.drop')}</p>}
          {!started && <p className="hint">{say('pane.private')}</p>}
        </section>
        <div role="status">{opening}</div>
        <div role="alert">{state.kind === 'refused' && <p className="problem">{state.sentence}</p>}</div>
        {state.kind === 'open' && (
          <Suspense fallback={null}>
            <Work key={state.turn} opened={state.opened} />
          </Suspense>
        )}
      </main>
    </div>
  );
}
