import type { Matrix4 } from 'three';
import type { LabelsData } from '../data/scene';
import type { Store } from '../data/store';
import type { Layer } from '../layers/layer';
import type { CutPlane } from '../layers/section';
import { Lettering } from './lettering';

const LONGEST = 240; // CSS pixels of a line
const HIGHEST = 40; // CSS pixels from the top of the picture: as far up as a text goes whose object is in the picture

/** The labels of one layer, and where they are in the picture (CSS pixels). */
export class LayerLabels {
  readonly count: number;
  readonly features: Int32Array;
  readonly connector: boolean;
  /** Of the object's top, and of the foot of the text above it. */
  readonly topX: Float32Array;
  readonly topY: Float32Array;
  readonly footX: Float32Array;
  readonly footY: Float32Array;
  /** Metres ahead of the camera; not above 0 for what is outside of the picture or whose feature is not drawn. */
  readonly depths: Float32Array;
  /** 1 where nothing hides the object's top, as far as is known. */
  readonly seen: Uint8Array;
  /** 1 where a label has a place of its own. */
  readonly placed: Uint8Array;
  /** Size of the text in CSS pixels, as soon as it has been measured. */
  readonly widths: Float32Array;
  readonly tallnesses: Float32Array;
  /** From 0 to 1: how much of a label has faded in. */
  readonly strength: Float32Array;
  private readonly places: Float64Array;
  private readonly anchors: Float64Array | null;
  private readonly heights: Float32Array;
  private readonly sizes: Float32Array;
  private readonly colors: Uint8Array;
  private readonly bytes: Uint8Array;
  private readonly offsets: Int32Array;
  private readonly letterings: (Lettering | undefined)[];

  constructor(
    readonly layer: Layer,
    private readonly data: LabelsData,
    store: Store,
  ) {
    this.features = store.integers(data.features);
    this.places = Float64Array.from(store.integers(data.places), (steps) => steps * data.quantum);
    this.anchors = data.anchors ? Float64Array.from(store.integers(data.anchors), (steps) => steps * data.quantum) : null;
    this.heights = store.array(data.heights) as Float32Array;
    this.sizes = store.array(data.sizes) as Float32Array;
    this.colors = store.octets(data.colors);
    this.bytes = store.octets(data.texts);
    this.offsets = store.integers(data.offsets);
    this.connector = data.connector;
    this.count = this.features.length;
    const numbers = (): Float32Array => new Float32Array(this.count);
    [this.topX, this.topY, this.footX, this.footY] = [numbers(), numbers(), numbers(), numbers()];
    [this.widths, this.tallnesses] = [numbers(), numbers()];
    [this.depths, this.strength] = [numbers(), numbers()];
    [this.seen, this.placed] = [new Uint8Array(this.count), new Uint8Array(this.count)];
    this.letterings = new Array<undefined>(this.count);
  }

  text(label: number): string {
    return new TextDecoder().decode(this.bytes.subarray(this.offsets[label], this.offsets[label + 1]));
  }

  /** The object's top in local metres. */
  place(label: number): [number, number, number] {
    return [this.places[3 * label], this.places[3 * label + 1], this.places[3 * label + 2]];
  }

  /** The label as it is written; made and measured when it is first asked for. */
  lettering(label: number, canvas: CanvasRenderingContext2D): Lettering {
    return (this.letterings[label] ??= this.letter(label, canvas));
  }

  /** The height that exaggeration moves, metres. */
  anchor(label: number): number {
    return this.anchors ? this.anchors[label] : this.places[3 * label + 1];
  }

  private letter(label: number, canvas: CanvasRenderingContext2D): Lettering {
    const [red, green, blue, alpha] = this.colors.subarray(4 * label, 4 * label + 4);
    const made = new Lettering(canvas, this.text(label), this.sizes[label], [red, green, blue, alpha], this.data, LONGEST);
    this.widths[label] = made.width;
    this.tallnesses[label] = made.height;
    return made;
  }

  /** Find all labels in a picture of a size (CSS pixels); `matrix` makes device coordinates of world metres, what is beyond `cut` is not there. */
  project({ elements: m }: Matrix4, exaggeration: number, width: number, height: number, cut: CutPlane | null): void {
    const { layer, features, places, heights, depths } = this;
    for (let i = 0, at = 0; i < this.count; i++, at += 3) {
      depths[i] = 0;
      if (!layer.drawn || !layer.shows(features[i])) continue;
      const x = places[at];
      const y = places[at + 1] + this.anchor(i) * (exaggeration - 1);
      const z = places[at + 2];
      if (cut && cut.normal[0] * x + cut.normal[1] * y + cut.normal[2] * z > cut.offset) continue;
      const depth = m[3] * x + m[7] * y + m[11] * z + m[15];
      const foot = depth + m[7] * heights[i];
      if (!(depth > 0 && foot > 0)) continue;
      const across = m[0] * x + m[4] * y + m[8] * z + m[12];
      const upward = m[1] * x + m[5] * y + m[9] * z + m[13];
      const topX = (this.topX[i] = (across / depth + 1) * 0.5 * width);
      const topY = (this.topY[i] = (1 - upward / depth) * 0.5 * height);
      let footX = ((across + m[4] * heights[i]) / foot + 1) * 0.5 * width;
      let footY = (1 - (upward + m[5] * heights[i]) / foot) * 0.5 * height;
      if (footY < HIGHEST && topY > HIGHEST && topY < height) {
        footX = topX + ((footX - topX) * (topY - HIGHEST)) / (topY - footY);
        footY = HIGHEST;
      }
      this.footX[i] = footX;
      this.footY[i] = footY;
      if (footX > 0 && footX < width && footY > 0 && footY < height) depths[i] = depth;
    }
  }
}
