import { Fragment, useEffect, useId, useRef, type ReactNode } from 'react';
import { guideOf, piecesOf, type NamedPart } from '../../app/guide';
import { PICTURE_GROUND, STEP_PICTURES, type GuidePicture } from '../../app/guide-pictures';
import type { GuideBlock } from '../../text/guide';
import { useContextStore, useDispatch, useLanguage, usePane, useSay } from '../pane-context';
import { ShellButton } from '../parts/shell-button';
import { keepHelpHistory } from './help-history';

/** A text in which what a button is called stands out. */
function Words({ children }: { readonly children: string }): ReactNode {
  return piecesOf(children).map((piece, place) =>
    place % 2 === 1 ? <b key={place}>{piece}</b> : <Fragment key={place}>{piece}</Fragment>,
  );
}

function Picture({ picture }: { readonly picture: GuidePicture }): ReactNode {
  const { width, height } = PICTURE_GROUND;
  return (
    <svg className="guide-picture" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {picture.map(([ink, path]) => (
        <path key={path} className={ink} d={path} />
      ))}
    </svg>
  );
}

function Block({ block, pictures }: { readonly block: GuideBlock; readonly pictures: boolean }): ReactNode {
  if (typeof block === 'string')
    return (
      <p>
        <Words>{block}</Words>
      </p>
    );
  if ('answers' in block)
    return (
      <dl className="answers">
        {block.answers.map(([question, answer]) => (
          <div key={question}>
            <dt>{question}</dt>
            <dd>
              <Words>{answer}</Words>
            </dd>
          </div>
        ))}
      </dl>
    );
  if ('list' in block)
    return (
      <ul>
        {block.list.map((each) => (
          <li key={each}>
            <Words>{each}</Words>
          </li>
        ))}
      </ul>
    );
  return (
    <ol className={pictures ? 'pictured' : undefined}>
      {block.steps.map((each, place) => {
        const picture = pictures ? STEP_PICTURES[place] : undefined;
        return (
          <li key={each}>
            {picture && <Picture picture={picture} />}
            <span>
              <Words>{each}</Words>
            </span>
          </li>
        );
      })}
    </ol>
  );
}

const Blocks = ({ name, blocks }: NamedPart): ReactNode =>
  blocks.map((block, place) => <Block key={place} block={block} pictures={name === 'start'} />);

/** The guide in the pane: the job in three steps is read at once, the other parts are lines that open. */
export function HelpPart(): ReactNode {
  const language = useLanguage();
  const say = useSay();
  const dispatch = useDispatch();
  const store = useContextStore();
  const inExcel = usePane((state) => state.inExcel);
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const { title, lead, parts } = guideOf(language);
  useEffect(() => {
    if (!inExcel) keepHelpHistory(store, window);
  }, [inExcel, store]);
  useEffect(() => {
    const scrolled = window.scrollY;
    const from = document.activeElement;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
    const leave = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') dispatch({ kind: 'help', open: false });
    };
    document.addEventListener('keydown', leave);
    return () => {
      document.removeEventListener('keydown', leave);
      // The work stands again where it was left, once it is laid out.
      requestAnimationFrame(() => {
        if (from instanceof HTMLElement) from.focus({ preventScroll: true });
        window.scrollTo(0, scrolled);
      });
    };
  }, [dispatch]);
  return (
    <main className="help" aria-labelledby={id}>
      <div className="help-head">
        <ShellButton size="small" onClick={() => dispatch({ kind: 'help', open: false })}>
          {say('pane.help.leave')}
        </ShellButton>
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
      </div>
      <p>{lead}</p>
      {parts.map((part) =>
        part.name === 'start' ? (
          <section key={part.name}>
            <h3>{part.title}</h3>
            <Blocks {...part} />
          </section>
        ) : (
          <details key={part.name} className={`guide-${part.name}`} open={part.name === 'about'}>
            <summary>{part.title}</summary>
            <Blocks {...part} />
          </details>
        ),
      )}
    </main>
  );
}
