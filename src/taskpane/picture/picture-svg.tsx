import type { ReactNode } from 'react';
import type { Drawing, Shape } from '../../app/views/picture-view';

function Drawn({ shape }: { readonly shape: Shape }): ReactNode {
  if (shape.kind === 'words') {
    const { x, y, text, size, bold, anchor, ink } = shape;
    return (
      <text
        className={`ink-${ink}`}
        x={x}
        y={y}
        fontSize={size}
        fontWeight={bold ? 700 : 400}
        textAnchor={anchor}
      >
        {text}
      </text>
    );
  }
  const { kind, path, ink } = shape;
  if (kind === 'area') return <path className={`area ink-${ink}`} d={path} />;
  const { width, dashed } = shape;
  return (
    <path className={`line ink-${ink}`} d={path} strokeWidth={width} strokeDasharray={dashed && '6 4'} />
  );
}

/** The drawing on the screen, in the colours of the page. */
export function PictureSvg({
  drawing,
  words,
  scale = 1,
}: {
  readonly drawing: Drawing;
  /** All that it shows, for whoever hears it. */
  readonly words: string;
  /** Pixels of the page for one of the drawing. */
  readonly scale?: number;
}): ReactNode {
  const { width, height, shapes } = drawing;
  return (
    <svg
      role="img"
      aria-label={words}
      lang="th"
      width={width * scale}
      height={height * scale}
      viewBox={`0 0 ${width} ${height}`}
    >
      {shapes.map((shape, index) => (
        <Drawn key={index} shape={shape} />
      ))}
    </svg>
  );
}
