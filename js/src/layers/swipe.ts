import type { IUniform } from 'three';
import type { Layer } from './layer';
import { TerrainLayer } from './terrain';

/** Two drapes of a terrain on either side of a divider; a drape of null is the plain colour. */
export interface SwipeState {
  layer: string;
  left: string | null;
  right: string | null;
  /** Where the divider is, as a share of the picture's width. */
  at: number;
}

/** The swipe of a scene: one terrain at a time. */
export class Swipe {
  private layer: TerrainLayer | null = null;

  constructor(
    private readonly layers: readonly Layer[],
    /** Where the divider is, shared with whoever draws. */
    private readonly place: IUniform<number>,
  ) {}

  /** The terrains that have two sides to show. */
  get terrains(): TerrainLayer[] {
    return this.layers.filter((layer) => layer instanceof TerrainLayer).filter((layer) => layer.drapes.length > 0);
  }

  get now(): SwipeState | null {
    const { layer } = this;
    return layer && { layer: layer.id, left: layer.drape, right: layer.otherDrape ?? null, at: this.place.value };
  }

  /** Change what is given; without an id the terrain stays, or is the first that can. Returns whether all of it is there. */
  set({ layer: id, left, right, at }: Partial<SwipeState>): boolean {
    const layer = id === undefined ? (this.layer ?? this.terrains[0]) : this.terrains.find((terrain) => terrain.id === id);
    if (!layer || ![left, right].every((name) => name === undefined || layer.hasDrape(name))) return false;
    if (layer !== this.layer) this.end();
    this.layer = layer;
    if (left !== undefined) layer.setDrape(left);
    const other = right !== undefined ? right : (layer.otherDrape ?? facing(layer));
    layer.setOtherDrape(other);
    if (at !== undefined) this.place.value = Math.min(Math.max(at, 0), 1);
    return true;
  }

  /** Show one drape again. */
  end(): void {
    this.layer?.setOtherDrape(undefined);
    this.layer = null;
  }
}

/** What to show beside a terrain's present drape: the next one. */
function facing(layer: TerrainLayer): string | null {
  const names = [...layer.drapes.map((drape) => drape.name), null];
  return names[(names.indexOf(layer.drape) + 1) % names.length];
}
