import type { Vector } from '../camera/pose';
import { dot } from '../camera/pose';

const SAME = 1e-6; // metres between ends of segments that are one
const MILLIMETRE = 1000; // to tell whether segments meet
const MOST_OPEN = 0.02; // of the ends of segments that may meet no other, for a body to count as closed

/** A plane in world metres, and two directions in it. What is on the side that its normal points to is cut away. */
export interface CutPlane {
  normal: Vector;
  /** Of the plane along its normal. */
  offset: number;
  along: Vector;
  across: Vector;
  horizontal: boolean;
}

/** Where a plane meets bodies: triangles, three vertices (world metres) each. */
export interface Faces {
  positions: number[];
  /** Of each vertex: the height that exaggeration moves, true metres. */
  anchors: number[];
  /** Of each vertex. */
  features: number[];
}

export function noFaces(): Faces {
  return { positions: [], anchors: [], features: [] };
}

/** A corner of a triangle in world metres, with the height that exaggeration moves. */
export interface Corner3 {
  place: Vector;
  anchor: number;
}

interface End {
  s: number;
  t: number;
  anchor: number;
}

type Segment = [from: End, to: End];

/** The cross-section of one feature. */
export class Slice {
  private readonly segments: Segment[] = [];

  constructor(private readonly plane: CutPlane) {}

  /** Add where the plane meets a triangle. */
  add(corners: readonly Corner3[]): void {
    const heights = corners.map(({ place }) => dot(place, this.plane.normal) - this.plane.offset);
    const ends: End[] = [];
    for (let i = 0; i < 3; i++) {
      const j = (i + 1) % 3;
      if (heights[i] > 0 === heights[j] > 0) continue;
      // From the kept side on, so that triangles that share an edge meet it in the same place.
      const [kept, cut] = heights[i] > 0 ? [j, i] : [i, j];
      ends.push(this.between(corners[kept], corners[cut], heights[kept] / (heights[kept] - heights[cut])));
    }
    if (ends.length === 2) this.segments.push([ends[0], ends[1]]);
  }

  /** Put the triangles of a closed body's cross-section after others, by the even-odd rule; an open body has none. */
  fill(feature: number, faces: Faces): void {
    if (!this.segments.length || !this.closed) return;
    const ordered = this.segments
      .map(([from, to]): Segment => (from.s <= to.s ? [from, to] : [to, from]))
      .filter(([from, to]) => to.s - from.s > SAME)
      .sort((a, b) => a[0].s - b[0].s);
    const stops = ordered.flatMap(([from, to]) => [from.s, to.s]).sort((a, b) => a - b);
    let [next, active]: [number, Segment[]] = [0, []];
    for (let i = 1; i < stops.length; i++) {
      const [left, right] = [stops[i - 1], stops[i]];
      const middle = (left + right) / 2;
      while (next < ordered.length && ordered[next][0].s <= middle) active.push(ordered[next++]);
      active = active.filter(([, to]) => to.s >= middle);
      if (right - left < SAME || active.length % 2) continue;
      const sorted = [...active].sort((a, b) => at(a, middle).t - at(b, middle).t);
      for (let pair = 0; pair < sorted.length; pair += 2) this.addBand(sorted[pair], sorted[pair + 1], left, right, feature, faces);
    }
  }

  /** Whether the segments make rings: at their ends they meet. */
  private get closed(): boolean {
    const open = new Set<string>();
    for (const end of this.segments.flat()) {
      const key = `${Math.round(end.s * MILLIMETRE)} ${Math.round(end.t * MILLIMETRE)}`;
      if (!open.delete(key)) open.add(key);
    }
    return open.size <= MOST_OPEN * 2 * this.segments.length;
  }

  private between(from: Corner3, to: Corner3, share: number): End {
    const place = from.place.map((value, axis) => value + (to.place[axis] - value) * share) as Vector;
    const { along, across } = this.plane;
    return { s: dot(place, along), t: dot(place, across), anchor: from.anchor + (to.anchor - from.anchor) * share };
  }

  private addBand(low: Segment, high: Segment, left: number, right: number, feature: number, faces: Faces): void {
    const corners = [at(low, left), at(low, right), at(high, right), at(high, left)];
    for (const corner of [0, 1, 2, 2, 3, 0]) {
      const { s, t, anchor } = corners[corner];
      const { normal, offset, along, across } = this.plane;
      for (let axis = 0; axis < 3; axis++) faces.positions.push(normal[axis] * offset + along[axis] * s + across[axis] * t);
      faces.anchors.push(anchor);
      faces.features.push(feature);
    }
  }
}

function at([from, to]: Segment, s: number): End {
  const share = (s - from.s) / (to.s - from.s);
  return { s, t: from.t + (to.t - from.t) * share, anchor: from.anchor + (to.anchor - from.anchor) * share };
}

/** Whether a plane goes through a box around a middle, given by its half size along each axis. */
export function meets({ normal, offset }: CutPlane, middle: Vector, half: Vector): boolean {
  const reach = normal.reduce((sum, value, axis) => sum + Math.abs(value) * half[axis], 0);
  return Math.abs(dot(middle, normal) - offset) <= reach;
}
