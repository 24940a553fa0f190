import { Box3, Vector3 } from 'three';
import type { Room } from '../camera/fit';
import type { Scene } from '../data/scene';
import type { Store } from '../data/store';
import type { Coloring } from '../layers/classify';
import type { Condition } from '../layers/conditions';
import type { Layer } from '../layers/layer';
import { VectorLayer } from '../layers/vector';
import type { Keeper } from '../url';
import type { Viewer } from '../viewer';
import { Names } from './names';
import { nearby, type Near, type Place } from './nearby';
import { Search } from './search';
import { Timeline } from './timeline';

const AROUND = 1.5; // times a thing's size, that are seen around it
const LEAST_AROUND = 40; // metres

/** What of the page has to follow. */
export interface Explored {
  layerChanged(layer: Layer): void;
  timeChanged(): void;
}

/** What a reader asks a scene: where something is, what is near, which features are such and such, and when. */
export class Explorer implements Keeper {
  readonly layers: readonly VectorLayer[];
  readonly names: Names;
  readonly search: Search;
  readonly timeline: Timeline;
  listener: Explored | null = null;

  constructor(
    private readonly viewer: Viewer,
    scene: Scene,
    store: Store,
  ) {
    this.layers = viewer.layers.filter((layer) => layer instanceof VectorLayer);
    this.names = new Names(scene, store);
    this.search = new Search(this.layers, this.names);
    this.timeline = new Timeline(viewer.layers);
  }

  /** Show only features that meet all conditions. Raises Error for a condition that makes no sense. */
  setFilter(layer: VectorLayer, conditions: readonly Condition[]): void {
    layer.appearance.setFilter(conditions);
    this.changed(layer);
  }

  /** Colour a layer by a field; null: as it came. Raises Error for an unknown field. */
  setColoring(layer: VectorLayer, coloring: Coloring | null): void {
    layer.setColoring(coloring);
    this.changed(layer);
  }

  /** Show a time; null for all. Raises Error for a text that is none. */
  setTime(text: string | null): void {
    this.timeline.set(text);
    this.timeline.layers.forEach((layer) => this.changed(layer));
    this.listener?.timeChanged();
  }

  /** Fly to where a feature is in a part of the picture, and show its layer. */
  visit(layer: VectorLayer, feature: number, room: Room): void {
    if (!layer.visible) {
      layer.visible = true;
      this.changed(layer);
    }
    const box = layer.boxOf(feature);
    const margin = Math.max(AROUND * box.getSize(new Vector3()).length(), LEAST_AROUND);
    if (!box.isEmpty()) this.viewer.flyTo(box.expandByVector(new Vector3(margin, 0, margin)), room);
  }

  /** Fly to where all within a radius (metres) of a place is in a part of the picture. */
  look([x, z]: Place, radius: number, room: Room): void {
    const height = this.viewer.groundAt(x, z) ?? this.viewer.stage.ground;
    this.viewer.flyTo(new Box3().setFromCenterAndSize(new Vector3(x, height, z), new Vector3(2.2 * radius, 0, 2.2 * radius)), room);
  }

  /** Where a feature is in local metres, and how high its top; null where nothing is drawn of it. */
  placeOf(layer: VectorLayer, feature: number): [number, number, number] | null {
    const box = layer.boxOf(feature);
    const middle = box.getCenter(new Vector3());
    return box.isEmpty() ? null : [middle.x, box.max.y, middle.z];
  }

  /** List and highlight what lies within a radius (metres) of a place. */
  near(place: Place, radius: number): Near[][] {
    const found = nearby(this.layers, place, radius);
    this.mark(found.flat());
    return found;
  }

  /** Highlight features, and no others. */
  mark(features: readonly Pick<Near, 'layer' | 'feature'>[]): void {
    for (const layer of this.layers) layer.mark(features.filter((near) => near.layer === layer).map(({ feature }) => feature));
    this.viewer.invalidate();
  }

  /** What of this is in the page's address. */
  parameters(): [name: string, value: string][] {
    const { text } = this.timeline;
    return [
      ...this.layers.flatMap(({ id, appearance: { filter } }): [string, string][] => (filter.length ? [[`filter.${id}`, JSON.stringify(filter)]] : [])),
      ...this.layers.flatMap(({ id, appearance: { coloring } }): [string, string][] => (coloring ? [[`color.${id}`, JSON.stringify(coloring)]] : [])),
      ...(text === null ? [] : [['time', text] as [string, string]]),
    ];
  }

  /** Do what an address says, as far as it makes sense here. */
  follow(values: URLSearchParams): void {
    for (const layer of this.layers) {
      const [filter, color] = [values.get(`filter.${layer.id}`), values.get(`color.${layer.id}`)];
      if (filter !== null) attempt(() => this.setFilter(layer, conditionsOf(JSON.parse(filter))));
      if (color !== null) attempt(() => this.setColoring(layer, coloringOf(JSON.parse(color))));
    }
    const time = values.get('time');
    if (time !== null) attempt(() => this.setTime(time));
  }

  private changed(layer: Layer): void {
    this.viewer.layerChanged();
    this.listener?.layerChanged(layer);
  }
}

/** Conditions as somebody else wrote them. Raises Error where they are none. */
export function conditionsOf(given: unknown): Condition[] {
  if (!Array.isArray(given)) throw new Error('A filter is an array of conditions.');
  return given.map((item: unknown) => {
    const { field, min, max, values, contains, nulls } = (typeof item === 'object' && item !== null ? item : {}) as Record<string, unknown>;
    if (typeof field !== 'string') throw new Error('A condition needs the name of a field.');
    const limit = (value: unknown): boolean => value === undefined || typeof value === 'number' || typeof value === 'string';
    const single = (value: unknown): boolean => value === null || ['string', 'number', 'boolean'].includes(typeof value);
    const fits = limit(min) && limit(max) && (values === undefined || (Array.isArray(values) && values.every(single)));
    if (!fits || !['undefined', 'string'].includes(typeof contains) || !['undefined', 'boolean'].includes(typeof nulls)) {
      throw new Error(`The condition on “${field}” takes min and max (numbers or dates), values (an array), contains (a text) and nulls (true or false).`);
    }
    const condition = { min, max, values, contains, nulls };
    return { field, ...Object.fromEntries(Object.entries(condition).filter(([, value]) => value !== undefined)) };
  });
}

/** A colouring as somebody else wrote it. Raises Error where it is none. */
export function coloringOf(given: unknown): Coloring | null {
  if (given === null) return null;
  const { field, method, classes } = (typeof given === 'object' ? given : {}) as Record<string, unknown>;
  if (typeof field !== 'string') throw new Error('A colouring needs the name of a field.');
  if (method !== undefined && method !== 'equal' && method !== 'quantile') throw new Error('The method must be “equal” or “quantile”.');
  if (classes !== undefined && !(Number.isInteger(classes) && (classes as number) >= 2 && (classes as number) <= 9)) {
    throw new Error('The number of classes must be from 2 to 9.');
  }
  return { field, ...(method !== undefined && { method }), ...(classes !== undefined && { classes: classes as number }) };
}

/** An address may be of another scene. */
function attempt(work: () => void): void {
  try {
    work();
  } catch {
    // What makes no sense here is left out.
  }
}
