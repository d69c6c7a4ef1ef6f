import type { Drawing, Ink, Shape } from '../../app/views/picture-view';
import { pageFont } from './page-font';

/** A file is looked at on any ground, so it brings its own; the darker of two inks is the more important in black and white. */
const ON_PAPER: Readonly<Record<Ink, string>> = {
  text: '#1b1b1b',
  quiet: '#555555',
  grid: '#d0d0d0',
  now: '#1f3864',
  before: '#7f7f7f',
  limit: '#a4262c',
  step: '#d9dfe8',
  reached: '#1f3864',
  good: '#0e700e',
  weak: '#8a3707',
  ground: '#ffffff',
};

/** Pixels of the file for one of the drawing. */
const SHARPNESS = 2;

const DASHES = [6, 4];

const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const;

function paintShape(canvas: CanvasRenderingContext2D, shape: Shape): void {
  const color = ON_PAPER[shape.ink];
  if (shape.kind === 'words') {
    canvas.fillStyle = color;
    canvas.font = pageFont(shape.size, shape.bold);
    canvas.textAlign = ALIGN[shape.anchor];
    canvas.fillText(shape.text, shape.x, shape.y);
  } else if (shape.kind === 'area') {
    canvas.fillStyle = color;
    canvas.fill(new Path2D(shape.path));
    // A cross has no inside.
    canvas.strokeStyle = color;
    canvas.lineWidth = 1;
    canvas.setLineDash([]);
    canvas.stroke(new Path2D(shape.path));
  } else {
    canvas.strokeStyle = color;
    canvas.lineWidth = shape.width;
    canvas.setLineDash(shape.dashed ? DASHES : []);
    canvas.stroke(new Path2D(shape.path));
  }
}

/**
 * The drawing as a file of pixels, twice as many as it has: light, whatever the page looks like. It is painted, not loaded from SVG:
 * the policy of the page allows no image but its own.
 * @throws Error when the browser gives no file
 */
export async function pngOf({ width, height, shapes }: Drawing): Promise<Blob> {
  const element = document.createElement('canvas');
  element.width = width * SHARPNESS;
  element.height = height * SHARPNESS;
  const canvas = element.getContext('2d');
  if (canvas === null) throw new Error('no canvas');
  canvas.scale(SHARPNESS, SHARPNESS);
  canvas.fillStyle = ON_PAPER.ground;
  canvas.fillRect(0, 0, width, height);
  for (const shape of shapes) paintShape(canvas, shape);
  return new Promise((done, failed) => {
    element.toBlob((blob) => (blob === null ? failed(new Error('no image')) : done(blob)), 'image/png');
  });
}
