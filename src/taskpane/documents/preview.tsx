import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { SheetDocument } from '../../workbook/sheet-document';
import { useSay } from '../pane-context';
import { Choice } from '../parts/choice';
import { Paper } from './paper';

/** Points to pixels of a screen. */
const PIXELS = 96 / 72;
/** Large enough to read on a small screen; the paper is then moved about. */
const READABLE = 0.8;

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

/** What will be written, drawn from the same sheet document. */
export function Preview({ documents }: { readonly documents: readonly SheetDocument[] }): ReactNode {
  const say = useSay();
  const [wanted, want] = useState('plan');
  const [large, setLarge] = useState(false);
  const [ref, width] = useWidth();
  const shown = documents.find(({ kind }) => kind === wanted) ?? documents[0];
  if (!shown) return null;
  const paper = shown.columns.reduce((sum, column) => sum + column, 0) * PIXELS;
  const scale = large ? READABLE : Math.min(1, width / paper);
  return (
    <section className="preview" aria-label={say('pane.preview')}>
      <div className="heading">
        <Choice
          label={say('pane.preview')}
          value={shown.kind}
          options={documents.map(({ kind, name }) => [kind, name] as const)}
          onChoose={want}
        />
        <button type="button" className="link" aria-pressed={large} onClick={() => setLarge(!large)}>
          {say('pane.preview-large')}
        </button>
      </div>
      <div
        ref={ref}
        className="paper-frame"
        role="region"
        aria-label={say('pane.preview-of', { sheet: shown.name })}
        tabIndex={0}
        lang="th"
      >
        {width > 0 && <Paper document={shown} scale={scale * PIXELS} />}
      </div>
    </section>
  );
}
