import { useId, useMemo, useRef, useState, type ReactNode } from 'react';
import { pictureView, type PictureView } from '../../app/views/picture-view';
import type { Analysis } from '../../scores/types';
import { pictureText } from '../../text/picture-th';
import { usePane, useSay } from '../pane-context';
import { saveFile } from '../parts/save-file';
import { ShellButton } from '../parts/shell-button';
import { planFileName } from '../plan-file-name';
import { previousOf } from '../state/previous-of';
import { pageWidths } from './page-font';
import { pngOf } from './paint';
import { PictureSvg } from './picture-svg';
import { useWidthOf } from './use-width-of';

/** Width of the file in pixels of the drawing, of which it has two each; and the widest on the screen. */
const WIDEST = 600;

type Told =
  readonly ['pane.picture.saved' | 'pane.picture.failed' | 'pane.picture.not-copied', string] | 'copied';

const detailOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Saves and copies the picture; each tells what became of it. */
function PictureButtons({
  picture,
  name,
}: {
  readonly picture: PictureView;
  readonly name: string;
}): ReactNode {
  const say = useSay();
  const savesFiles = usePane(({ open }) => open?.source.savesFiles ?? false);
  const [told, tell] = useState<Told | null>(null);
  const png = (): Promise<Blob> => pngOf(picture.drawn(WIDEST));
  const save = async (): Promise<void> => {
    try {
      const image = await png();
      saveFile(name, new Uint8Array(await image.arrayBuffer()), image.type);
      tell(['pane.picture.saved', name]);
    } catch (error) {
      tell(['pane.picture.failed', detailOf(error)]);
    }
  };
  const copy = async (): Promise<void> => {
    try {
      // The promise itself is handed over: some browsers copy only what is given before the press has ended.
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': png() })]);
      tell('copied');
    } catch (error) {
      tell(['pane.picture.not-copied', detailOf(error)]);
    }
  };
  return (
    <>
      <div className="buttons">
        {savesFiles && <ShellButton onClick={() => void save()}>{say('pane.picture.save')}</ShellButton>}
        <ShellButton onClick={() => void copy()}>{say('pane.picture.copy')}</ShellButton>
      </div>
      {!savesFiles && <p className="hint">{say('pane.picture.elsewhere')}</p>}
      <div role="status">
        {told !== null && (
          <p className={told === 'copied' || told[0] === 'pane.picture.saved' ? 'callout done' : 'callout'}>
            {told === 'copied' ? say('pane.picture.copied') : say(told[0], { about: told[1] })}
          </p>
        )}
      </div>
    </>
  );
}

/** The picture for an executive: result, ten scores, strengths and weaknesses on one sheet, to be saved or copied. */
export function PicturePart({ analysis }: { readonly analysis: Analysis }): ReactNode {
  const say = useSay();
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const width = Math.min(WIDEST, useWidthOf(frame));
  const previous = usePane(previousOf);
  const digits = usePane(({ open }) => open?.settings.digits ?? 'thai');
  const widthOf = useMemo(pageWidths, []);
  const picture = useMemo(
    () => pictureView(analysis, previous, digits, widthOf),
    [analysis, previous, digits, widthOf],
  );
  const name = planFileName(analysis.set.agency, analysis.set.fiscalYear, {
    title: pictureText('file'),
    kind: 'png',
  });
  return (
    <section className="picture" aria-labelledby={id}>
      <h3 id={id}>{say('pane.picture')}</h3>
      <p className="hint">{say('pane.picture.what')}</p>
      <div ref={frame} className="picture-frame">
        {width > 0 && <PictureSvg drawing={picture.drawn(width)} words={picture.words} />}
      </div>
      <PictureButtons key={picture.words} picture={picture} name={name} />
    </section>
  );
}
