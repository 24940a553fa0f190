import type { LegendItem } from '../data/scene';
import type { Store } from '../data/store';

/** The classes of a layer's legend, which of them each feature has, and which are shown. */
export class Classes {
  private readonly shown: boolean[];

  constructor(
    readonly items: readonly LegendItem[],
    private readonly classOf: Int32Array,
    private readonly store: Store,
  ) {
    this.shown = items.map(() => true);
  }

  isShown(index: number): boolean {
    return this.shown[index];
  }

  show(index: number, shown: boolean): void {
    this.shown[index] = shown;
  }

  /** The class of a feature; below 0 where it has none. */
  of(feature: number): number {
    return this.classOf[feature];
  }

  /** Whether a feature's class is shown; one without a class always is. */
  shows(feature: number): boolean {
    return this.shown[this.classOf[feature]] ?? true;
  }

  /** The classes that a label names, or an index where no label is alike; none where there is neither. */
  named(key: string): number[] {
    const alike = this.items.flatMap(({ label }, index) => (label === key ? [index] : []));
    if (alike.length) return alike;
    return /^\d+$/.test(key) && Number(key) < this.items.length ? [Number(key)] : [];
  }

  /** The swatch of a class as a picture; null where its colour says enough. */
  async swatch({ image }: LegendItem): Promise<ImageBitmap | null> {
    return image ? createImageBitmap(new Blob([this.store.octets(image.data) as Uint8Array<ArrayBuffer>], { type: image.mime })) : null;
  }
}
