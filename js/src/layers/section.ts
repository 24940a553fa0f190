import type { Vector } from '../camera/pose';
import { dot } from '../camera/pose';
import type { Units } from './ray';
import { Slice } from './slice';

/** A plane in world metres, and two directions in it. What is on the side that its normal points to is cut away. */
export interface CutPlane {
  normal: Vector;
  /** Of the plane along its normal. */
  offset: number;
  along: Vector;
  across: Vector;
  horizontal: boolean;
}

/** Where a plane meets features, in bands: quadrilaterals, two sides of which go straight across the plane. */
export interface Faces {
  /** Ten numbers each: `along` at the left and right end; `across` at the lower line's ends and the upper one's; the same of anchors. */
  bands: number[];
  /** Of each band, ascending. */
  features: number[];
}

/** The height that exaggeration moves (true metres) at a place of the plane. */
export function anchorAt({ bands }: Faces, band: number, s: number, t: number): number | null {
  const [left, right, low0, low1, high0, high1, ...anchors] = bands.slice(10 * band, 10 * band + 10);
  if (s < left || s > right) return null;
  const x = (s - left) / (right - left);
  const [low, high] = [low0 + (low1 - low0) * x, high0 + (high1 - high0) * x];
  if (t < low || t > high) return null;
  const y = high > low ? (t - low) / (high - low) : 0;
  return (anchors[0] * (1 - x) + anchors[1] * x) * (1 - y) + (anchors[2] * (1 - x) + anchors[3] * x) * y;
}

/** Triangles in runs, ascending by feature, that a plane may cut. */
export interface Solids {
  /** Of each run. */
  readonly features: Int32Array;
  /** The runs, ascending, that a plane may meet. */
  meeting(plane: CutPlane, exaggeration: number): number[];
  /** Add the triangles of a run. */
  slice(run: number, exaggeration: number, slice: Slice): void;
}

/** The faces where a plane cuts bodies; what a feature has in several is one. */
export function facesOf(plane: CutPlane, solids: readonly Solids[], exaggeration: number): Faces {
  const faces: Faces = { bands: [], features: [] };
  const slice = new Slice(plane);
  const met = solids.map((solid) => ({ solid, runs: solid.meeting(plane, exaggeration), next: 0 }));
  const ahead = ({ solid, runs, next }: (typeof met)[number]): number => (next < runs.length ? solid.features[runs[next]] : Infinity);
  for (;;) {
    const feature = met.reduce((least, each) => Math.min(least, ahead(each)), Infinity);
    if (feature === Infinity) return faces;
    for (const each of met) while (ahead(each) === feature) each.solid.slice(each.runs[each.next++], exaggeration, slice);
    slice.fill(feature, faces);
  }
}

/** Which of boxes (lowest, then highest x, y and z each, as whole numbers) a plane meets, if they are `slack` metres higher and lower. */
export function boxesMeeting({ normal, offset }: CutPlane, boxes: Int32Array, { origin, step }: Units, exaggeration: number, slack: number): number[] {
  const drawn = [normal[0], normal[1] * exaggeration, normal[2]];
  const [x, y, z] = drawn.map((value, axis) => value * step[axis]);
  const [nearX, nearY, nearZ] = [x, y, z].map((value) => (value > 0 ? 0 : 3));
  const beyond = dot(drawn, origin) - offset;
  const [high, low] = [Math.abs(normal[1]) * slack - beyond, -Math.abs(normal[1]) * slack - beyond];
  const met: number[] = [];
  for (let box = 0; box < boxes.length; box += 6) {
    const near = boxes[box + nearX] * x + boxes[box + 1 + nearY] * y + boxes[box + 2 + nearZ] * z;
    const far = boxes[box + 3 - nearX] * x + boxes[box + 4 - nearY] * y + boxes[box + 5 - nearZ] * z;
    if (near <= high && far >= low) met.push(box / 6);
  }
  return met;
}
