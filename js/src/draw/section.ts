import type { Vector4 } from 'three';
import { dot } from '../camera/pose';
import type { Layer } from '../layers/layer';
import { pointOn, type Place, type Ray } from '../layers/ray';
import type { CutPlane } from '../layers/section';

/** A plane that cuts the scene in two, one of which is not shown. */
export interface SectionData {
  kind: 'vertical' | 'horizontal';
  /** Degrees clockwise from the grid's north: the side of a vertical plane that is cut away. */
  azimuth: number;
  /** Metres from the extent's centre in that direction. */
  offset: number;
  /** True height of a horizontal plane, metres. */
  level: number;
  /** Whether a horizontal plane cuts away what is below it, not above. */
  below: boolean;
}

export type SectionState = SectionData & { visible: boolean };

const NEVER = 1e30;
const FIRST: SectionState = { kind: 'vertical', azimuth: 180, offset: 0, level: 0, below: false, visible: false };

/** The section plane: what shaders, rays and layers need to know of it. */
export class Section {
  now: SectionState = FIRST;
  private exaggeration = 1;

  /** `uniform` is the plane in world metres: normal and offset. */
  constructor(private readonly uniform: Vector4) {}

  set(state: SectionState, exaggeration: number): void {
    this.now = state;
    this.exaggeration = exaggeration;
    const { normal, offset } = this.world;
    this.uniform.set(...normal, state.visible ? offset : NEVER);
  }

  /** In world metres; null where nothing is cut. */
  get plane(): CutPlane | null {
    return this.now.visible ? this.world : null;
  }

  /** Where a ray (world metres) meets what is left of a feature, or its cut face. */
  locate(layer: Layer, ray: Ray, feature: number): Place | null {
    const { plane } = this;
    if (!plane) return layer.locate(ray, feature);
    const kept = rangeOf(ray, plane);
    if (!kept) return null;
    const [from, to] = kept;
    const start = pointOn(ray, from);
    const face = from > 0 ? layer.faceAt(start, feature) : null;
    if (face) return { distance: from, ...face };
    const place = layer.locate({ origin: start, direction: ray.direction }, feature);
    return place && place.distance + from <= to ? { ...place, distance: place.distance + from } : null;
  }

  private get world(): CutPlane {
    const { kind, azimuth, offset, level, below } = this.now;
    if (kind === 'horizontal') {
      const side = below ? -1 : 1;
      return { normal: [0, side, 0], offset: side * level * this.exaggeration, along: [1, 0, 0], across: [0, 0, 1], horizontal: true };
    }
    const turn = (azimuth * Math.PI) / 180;
    const [sin, cos] = [Math.sin(turn), Math.cos(turn)];
    return { normal: [sin, 0, -cos], offset, along: [cos, 0, sin], across: [0, 1, 0], horizontal: false };
  }
}

/** The part of a ray on the side of a plane that is kept. */
function rangeOf({ origin, direction }: Ray, { normal, offset }: CutPlane): [from: number, to: number] | null {
  const beyond = dot(origin, normal) - offset;
  const rate = dot(direction, normal);
  if (beyond <= 0) return [0, rate > 0 ? -beyond / rate : Infinity];
  return rate < 0 ? [-beyond / rate, Infinity] : null;
}
