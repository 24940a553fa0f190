import { Room } from './room';
import type { LayerLabels } from './labels';

const MOST = 400; // labels in a picture
const GAP = 3; // pixels between a text and what it stands on
const BETWEEN = 3; // pixels around a text that others keep free
const NEWCOMER = 5; // more pixels that a text needs to appear, so that it does not come and go
const LOYALTY = 0.5; // a label in the picture counts as so much nearer
const STEPS = 2 ** 31; // of depths that are told apart

/** A label and its rectangle in CSS pixels. */
export interface Placed {
  labels: LayerLabels;
  label: number;
  left: number;
  top: number;
  width: number;
  height: number;
}

export type Rectangle = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** Gives labels rectangles of their own, those in the picture and the nearer ones first. */
export class Layout {
  private readonly starts: number[] = [];
  private readonly total: number;
  private readonly keys: Float64Array;

  constructor(
    private readonly sets: readonly LayerLabels[],
    private readonly canvas: CanvasRenderingContext2D,
  ) {
    let total = 0;
    for (const { count } of sets) {
      this.starts.push(total);
      total += count;
    }
    this.total = total;
    this.keys = new Float64Array(total);
  }

  /** The labels that find room in a picture (CSS pixels) beside obstacles, and those that leave where nothing else has come. */
  arrange(width: number, height: number, ratio: number, obstacles: readonly Rectangle[]): { placed: Placed[]; leaving: Placed[] } {
    const room = new Room(width, height);
    for (const { left, top, right, bottom } of obstacles) if (right > left) room.put(left, top, right, bottom);
    const placed: Placed[] = [];
    for (const key of this.keys.subarray(0, this.rank()).sort()) {
      const number = key % this.total;
      const set = this.setOf(number);
      const labels = this.sets[set];
      const label = number - this.starts[set];
      const margin = labels.placed[label] ? BETWEEN : BETWEEN + NEWCOMER;
      const box = placed.length < MOST ? this.fit(room, labels, label, width, height, ratio, margin) : null;
      labels.placed[label] = box ? 1 : 0;
      if (!box) continue;
      placed.push(box);
      room.put(box.left, box.top, box.left + box.width, box.top + box.height);
    }
    return { placed, leaving: this.leaving(room, ratio) };
  }

  /** The set of a label that is numbered through all of them. */
  private setOf(number: number): number {
    let set = this.starts.length - 1;
    while (this.starts[set] > number) set--;
    return set;
  }

  /** Note the labels that may be shown, the most important first once sorted, and count them. */
  private rank(): number {
    let farthest = 0;
    for (const { depths } of this.sets) for (const depth of depths) if (depth > farthest) farthest = depth;
    let count = 0;
    this.sets.forEach(({ depths, seen, placed }, set) => {
      for (let i = 0; i < depths.length; i++) {
        if (depths[i] > 0 && seen[i]) {
          const share = (depths[i] / farthest) * (placed[i] ? LOYALTY : 1);
          this.keys[count++] = Math.floor(share * STEPS) * this.total + this.starts[set] + i;
        } else {
          placed[i] = 0;
        }
      }
    });
    return count;
  }

  /** Labels that have lost their place and not faded yet; the others that have lost it are gone. */
  private leaving(room: Room, ratio: number): Placed[] {
    const leaving: Placed[] = [];
    for (const labels of this.sets) {
      for (let i = 0; i < labels.count; i++) {
        if (labels.placed[i] || !labels.strength[i]) continue;
        const box = labels.depths[i] > 0 ? this.box(labels, i, ratio) : null;
        if (box && room.isFree(box.left, box.top, box.left + box.width, box.top + box.height)) leaving.push(box);
        else labels.strength[i] = 0;
      }
    }
    return leaving;
  }

  /** A label's rectangle where it is free and inside of the picture. */
  private fit(room: Room, labels: LayerLabels, label: number, width: number, height: number, ratio: number, margin: number): Placed | null {
    const x = labels.footX[label];
    const bottom = snap(labels.footY[label] - GAP, ratio);
    // Most have no room even for a line down their middle: they need not be measured.
    if (!room.isFree(x, bottom - 1, x, bottom)) return null;
    if (!labels.widths[label]) labels.lettering(label, this.canvas);
    const wide = labels.widths[label];
    const tall = labels.tallnesses[label];
    const left = snap(x - wide / 2, ratio);
    const top = bottom - tall;
    if (!(left >= 0 && top >= 0 && left + wide <= width && bottom <= height && tall > 0)) return null;
    if (!room.isFree(left - margin, top - margin, left + wide + margin, bottom + margin)) return null;
    return { labels, label, left, top, width: wide, height: tall };
  }

  private box(labels: LayerLabels, label: number, ratio: number): Placed {
    const width = labels.widths[label];
    const height = labels.tallnesses[label];
    const left = snap(labels.footX[label] - width / 2, ratio);
    return { labels, label, left, top: snap(labels.footY[label] - GAP, ratio) - height, width, height };
  }
}

/** To whole pixels of the screen. */
function snap(value: number, ratio: number): number {
  return Math.round(value * ratio) / ratio;
}
