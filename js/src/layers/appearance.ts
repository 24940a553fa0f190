import type { DataTexture } from 'three';
import type { Attributes } from '../data/attributes';
import { Classes } from './classes';
import { classify, type Coloring } from './classify';
import { columnOf, matches, type Condition } from './conditions';
import type { Store } from '../data/store';
import { colorTable } from './tables';
import type { Period, Times } from './times';

const MARKED = 255;

/** Which features of a layer are shown, and in which colours: by its legend, a filter, the time, and a field that colours it. */
export class Appearance {
  /** Colours by feature and slot; what has no opacity is in no pass. */
  readonly colors: DataTexture;
  /** 1 for what the filter lets through, null where there is none; and what of that the time lets through. */
  private mask: Uint8Array | null = null;
  private passing: Uint8Array;
  private conditions: readonly Condition[] = [];
  private period: Period | null = null;
  private colored: Coloring | null = null;
  private byField: Classes | null = null;

  constructor(
    private readonly own: Uint8Array,
    private readonly features: number,
    private readonly slots: number,
    /** The slots that a colouring leaves as they are. */
    private readonly kept: ReadonlySet<number>,
    private readonly attributes: Attributes,
    private readonly legend: Classes | null,
    readonly times: Times | null,
    private readonly store: Store,
  ) {
    this.colors = colorTable(own);
    this.passing = new Uint8Array(features).fill(1);
  }

  /** The classes that its colours mean. */
  get classes(): Classes | null {
    return this.byField ?? this.legend;
  }

  get filter(): readonly Condition[] {
    return this.conditions;
  }

  get coloring(): Coloring | null {
    return this.colored;
  }

  /** Whether a feature is shown. */
  shows(feature: number): boolean {
    return this.passing[feature] === 1 && (this.classes?.shows(feature) ?? true);
  }

  /** How many features of each class the filter and the time let through. */
  counts(): Int32Array {
    const { classes } = this;
    const counts = new Int32Array(classes?.items.length ?? 0);
    if (classes) for (let feature = 0; feature < this.features; feature++) if (this.passing[feature]) counts[classes.of(feature)]++;
    return counts;
  }

  /** How many features the filter lets through. */
  get matching(): number {
    return this.mask ? this.mask.reduce((sum, met) => sum + met, 0) : this.features;
  }

  showClass(index: number, shown: boolean): void {
    this.classes?.show(index, shown);
    this.paint();
  }

  setFilter(conditions: readonly Condition[]): void {
    this.mask = conditions.length ? matches(this.attributes, this.features, conditions) : null;
    this.conditions = conditions.map((condition) => ({ ...condition }));
    this.pass();
  }

  setPeriod(period: Period | null): void {
    this.period = period;
    this.pass();
  }

  /** Colour by a field; null: as the layer came. */
  setColoring(coloring: Coloring | null): void {
    const found = coloring && classify(columnOf(this.attributes, coloring.field), coloring);
    this.byField = found && new Classes(found.items, found.classOf, this.store);
    this.colored = coloring && { ...coloring };
    this.paint();
  }

  private pass(): void {
    this.passing = this.mask?.slice() ?? new Uint8Array(this.features).fill(1);
    if (this.period) this.times?.narrow(this.passing, this.period);
    this.paint();
  }

  private paint(): void {
    const { own, slots, kept, byField } = this;
    const pixels = this.colors.image.data as Uint8Array;
    const palette = byField?.items.map(({ color }) => [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16)));
    pixels.set(own);
    for (let feature = 0; feature < this.features; feature++) {
      const color = palette?.[byField!.of(feature)];
      const shown = this.shows(feature);
      for (let slot = 0; slot < slots; slot++) {
        const at = 4 * (feature * slots + slot);
        if (color && !kept.has(slot)) for (let i = 0; i < 3; i++) pixels[at + i] = color[i];
        if (!shown) pixels[at + 3] = 0;
      }
    }
    this.colors.needsUpdate = true;
  }
}

/** Put marks on features, and on no other. Gives whether there are any. */
export function markIn(table: DataTexture, features: Iterable<number>): boolean {
  const pixels = (table.image.data as Uint8Array).fill(0);
  for (const feature of features) pixels[feature] = MARKED;
  table.needsUpdate = true;
  return pixels.includes(MARKED);
}
