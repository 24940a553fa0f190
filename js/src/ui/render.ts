import type { Viewer } from '../viewer';
import { element } from './dom';

const TILE = 2048; // pixels a side of what is drawn at once, which every graphics card does
const ROWS = 256; // that are made transparent at once
export const MOST_SIDE = 16384;
export const MOST_PIXELS = 134_000_000; // that browsers' canvases hold

export type Background = 'seen' | 'white' | 'transparent';

export interface Wanted {
  size: [width: number, height: number];
  background: Background;
  labels: boolean;
  /** Written into its lower right corner. */
  credits: readonly string[];
}

/** The present view as a PNG of any size; letters and lines are as large in it, by its height, as on the screen. */
export async function render(viewer: Viewer, wanted: Wanted): Promise<Blob> {
  const { size, background, labels } = wanted;
  let picture: HTMLCanvasElement;
  if (background === 'transparent') {
    picture = draw(viewer, size, '#000000', labels, true);
    uncover(picture, draw(viewer, size, '#ffffff', labels, true));
  } else {
    picture = draw(viewer, size, background === 'white' ? '#ffffff' : null, labels);
  }
  const density = size[1] / viewer.size()[1];
  credit(picture, wanted.credits.join(' · '), density);
  return new Promise((resolve, reject) =>
    picture.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
  );
}

function draw(
  viewer: Viewer,
  [width, height]: Wanted['size'],
  background: string | null,
  labels: boolean,
  willReadFrequently = false,
): HTMLCanvasElement {
  const made = element('canvas', { width: String(width), height: String(height) });
  const canvas = made.getContext('2d', { willReadFrequently })!;
  const density = height / viewer.size()[1];
  const whole: [number, number] = [width / density, height / density];
  viewer.setBackground(background);
  viewer.stage.density = density;
  try {
    for (let top = 0; top < height; top += TILE) {
      for (let left = 0; left < width; left += TILE) {
        const [wide, high] = [Math.min(TILE, width - left), Math.min(TILE, height - top)];
        const place = { left: left / density, top: top / density, width: wide / density, height: high / density };
        viewer.setTile({ picture: whole, ...place });
        canvas.drawImage(viewer.picture(labels), left, top);
      }
    }
  } finally {
    viewer.stage.density = null;
    viewer.setBackground(null);
    viewer.setTile(null);
  }
  return made;
}

/** Make what the background shows through transparent: a picture on black becomes what, laid on white, is the other one. */
function uncover(black: HTMLCanvasElement, white: HTMLCanvasElement): void {
  const [onBlack, onWhite] = [black, white].map((canvas) => canvas.getContext('2d')!);
  for (let top = 0; top < black.height; top += ROWS) {
    const rows = Math.min(ROWS, black.height - top);
    const pixels = onBlack.getImageData(0, top, black.width, rows);
    const { data } = pixels;
    const other = onWhite.getImageData(0, top, black.width, rows).data;
    for (let i = 0; i < data.length; i += 4) {
      const alpha = 255 - Math.min(Math.max(other[i] - data[i], other[i + 1] - data[i + 1], other[i + 2] - data[i + 2], 0), 255);
      for (let channel = 0; alpha && channel < 3; channel++) data[i + channel] = Math.min((data[i + channel] * 255) / alpha, 255);
      data[i + 3] = alpha;
    }
    onBlack.putImageData(pixels, 0, top);
  }
}

function credit(picture: HTMLCanvasElement, text: string, density: number): void {
  if (!text) return;
  const canvas = picture.getContext('2d')!;
  const size = Math.max(11 * density, 8);
  canvas.font = `${size}px system-ui, sans-serif`;
  canvas.textAlign = 'right';
  canvas.textBaseline = 'middle';
  const width = Math.min(canvas.measureText(text).width + 1.4 * size, picture.width);
  canvas.fillStyle = 'rgb(255 255 255 / 0.8)';
  canvas.fillRect(picture.width - width, picture.height - 1.8 * size, width, 1.8 * size);
  canvas.fillStyle = '#56616b';
  canvas.fillText(text, picture.width - 0.7 * size, picture.height - 0.9 * size, picture.width - 1.4 * size);
}
