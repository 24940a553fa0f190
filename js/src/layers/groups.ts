import type { Layer } from './layer';

/** Groups of layers of which one shows at a time; layers of no group always show. */
export class Groups {
  /** In the order of the layers. */
  readonly names: readonly string[];
  private chosen: string | null;

  constructor(private readonly layers: readonly Layer[]) {
    this.names = [...new Set(layers.flatMap((layer) => layer.groups))];
    this.chosen = null;
    if (this.names.length) this.choose(this.names[0]);
  }

  /** The one that shows; null where there are none. */
  get current(): string | null {
    return this.chosen;
  }

  /** Show a group in the place of the present one. Returns whether there is such a group. */
  choose(name: string): boolean {
    if (!this.names.includes(name)) return false;
    this.chosen = name;
    for (const layer of this.layers) layer.present = !layer.groups.length || layer.groups.includes(name);
    return true;
  }
}
