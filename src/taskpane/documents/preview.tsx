import { memo, useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { printedPage } from '../../documents/paper/printed-page';
import { printedSheet } from '../../documents/paper/printed-sheet';
import type { Settings } from '../../app/keeping/settings';
import type { SheetDocument } from '../../workbook/sheet-document';
import { useSay } from '../pane-context';
import { Choice } from '../parts/choice';
import { Paper } from './paper';
import { PaperPages } from './paper-pages';
import { PIXELS } from './pixels';

/** Times the size at which a page is as wide as the frame. */
const STEPS = [1, 1.5, 2, 3] as const;

/** From here on the text of a page is read. */
const READABLE = 0.5;

/** The first step at which the text can be read. */
const readableStep = (fitting: number): number =>
  Math.max(
    0,
    STEPS.findIndex((times) => fitting * times >= READABLE),
  );

/** Beside a page, in pixels. */
const ROOM = 16;

function useWidth(): readonly [ref: React.RefObject<HTMLDivElement | null>, width: number] {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}

function Zoom({
  step,
  percent,
  onStep,
}: {
  readonly step: number;
  readonly percent: number;
  readonly onStep: (step: number) => void;
}): ReactNode {
  const say = useSay();
  const button = (to: number, sign: string, label: string): ReactNode => (
    <button
      type="button"
      className="plain-button"
      aria-label={label}
      title={label}
      aria-disabled={STEPS[to] === undefined}
      onClick={() => STEPS[to] !== undefined && onStep(to)}
    >
      {sign}
    </button>
  );
  return (
    <div className="zoom" role="group" aria-label={say('pane.zoom')}>
      {button(step - 1, '−', say('pane.zoom-out'))}
      <output>{percent}%</output>
      {button(step + 1, '+', say('pane.zoom-in'))}
    </div>
  );
}

/** By what a document is chosen again when it was drawn anew: its kind, or its marker where it is not the first of its kind. */
const nameIn = (documents: readonly SheetDocument[], document: SheetDocument): string =>
  documents.find(({ kind }) => kind === document.kind) === document ? document.kind : document.marker;

function PreviewNow({
  documents,
  digits,
}: {
  readonly documents: readonly SheetDocument[];
  readonly digits: Settings['digits'];
}): ReactNode {
  const say = useSay();
  const [wanted, want] = useState('plan');
  const [stepped, setStep] = useState<number | null>(null);
  const [ref, width] = useWidth();
  const options = documents.map((each) => [nameIn(documents, each), each.name] as const);
  const chosen = documents.find((each) => nameIn(documents, each) === wanted) ?? documents[0];
  const shown = chosen && printedSheet(chosen);
  const page = shown && printedPage(shown);
  const fitting = page ? Math.min(1, (width - ROOM) / (page.width * PIXELS)) : 1;
  const step = stepped ?? readableStep(fitting);
  const zoom = fitting * (STEPS[step] ?? 1);
  const before = useRef(zoom);
  useLayoutEffect(() => {
    const frame = ref.current;
    if (frame && before.current > 0) frame.scrollTop *= zoom / before.current;
    before.current = zoom;
  }, [ref, zoom]);
  if (!chosen || !shown || !page) return null;
  return (
    <section className="preview" aria-label={say('pane.preview')}>
      <div className="heading">
        <Choice
          label={say('pane.preview')}
          value={nameIn(documents, chosen)}
          options={options}
          onChoose={want}
        />
        <Zoom step={step} percent={Math.round(zoom * 100)} onStep={setStep} />
      </div>
      <div
        ref={ref}
        className="paper-frame"
        role="region"
        aria-label={say('pane.preview-of', { sheet: shown.name })}
        tabIndex={0}
        lang="th"
      >
        {width > 0 && (
          <div className="paper">
            {page.readable ? (
              <PaperPages document={shown} digits={digits} zoom={zoom} />
            ) : (
              <Paper document={shown} scale={zoom * PIXELS} />
            )}
          </div>
        )}
      </div>
      <p className="hint">{say(page.readable ? 'pane.preview-pages' : 'pane.preview-screen')}</p>
    </section>
  );
}

/** What will be written, drawn from the same sheet document: pages as they are printed, a sheet for the screen in one piece. */
export const Preview = memo(PreviewNow);
