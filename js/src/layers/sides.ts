import { BufferAttribute, BufferGeometry, Sphere } from 'three';
import type { Foot } from '../draw/contact';
import type { Placement } from './placement';
import type { Plan, Stretch, Units } from './ray';
import type { CutPlane } from './section';

const CORNERS = [0, 2, 1, 1, 2, 3];

/** Upright faces below `edges` (ax, ay, az, bx, by, bz each, the terrain on the left) down to `bottom`, all as whole numbers. */
export function sideGeometry(edges: Int32Array, bottom: number, units: Units, placement: Placement): BufferGeometry {
  const count = edges.length / 6;
  const position = new Float32Array(count * 12);
  const depth = new Float32Array(count * 4);
  const facing = new Float32Array(count * 8);
  const index = new Uint32Array(count * 6);
  for (let edge = 0; edge < count; edge++) {
    const [ax, ay, az, bx, by, bz] = edges.subarray(edge * 6, edge * 6 + 6);
    const [x, z] = outward((bx - ax) * units.step[0], (bz - az) * units.step[2], placement);
    position.set([ax, ay, az, bx, by, bz, ax, bottom, az, bx, bottom, bz], edge * 12);
    depth.set([0, 0, 1, 1], edge * 4);
    facing.set([x, z, x, z, x, z, x, z], edge * 8);
    index.set(CORNERS.map((corner) => edge * 4 + corner), edge * 6);
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(position, 3));
  geometry.setAttribute('depth', new BufferAttribute(depth, 1));
  geometry.setAttribute('facing', new BufferAttribute(facing, 2));
  geometry.setIndex(new BufferAttribute(index, 1));
  return geometry;
}

/** The face of an upright cut (local metres) below stretches of a line, down to `bottom`. */
export function wallGeometry(stretches: readonly Stretch[], [from, to]: readonly [Plan, Plan], bottom: number, plane: CutPlane): BufferGeometry {
  const place = (share: number, height: number): number[] => [from[0] + (to[0] - from[0]) * share, height, from[1] + (to[1] - from[1]) * share];
  const corners = stretches.flatMap((part) => [
    ...place(part.from, part.start),
    ...place(part.to, part.end),
    ...place(part.from, bottom),
    ...place(part.to, bottom),
  ]);
  const count = stretches.length * 4;
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(corners), 3));
  geometry.setAttribute('depth', new BufferAttribute(Float32Array.from({ length: count }, (_, i) => (i % 4 < 2 ? 0 : 1)), 1));
  geometry.setAttribute('facing', new BufferAttribute(Float32Array.from({ length: count * 2 }, (_, i) => plane.normal[i % 2 ? 2 : 0]), 2));
  geometry.setIndex(stretches.flatMap((_, i) => CORNERS.map((corner) => 4 * i + corner)));
  geometry.boundingSphere = new Sphere();
  return geometry;
}

/** Where the faces below `edges` stand. */
export function feetOf(edges: Int32Array, { step }: Units, placement: Placement): Foot[] {
  return Array.from({ length: edges.length / 6 }, (_, edge) => {
    const [ax, , az, bx, , bz] = edges.subarray(edge * 6, edge * 6 + 6);
    return [...placement.toLocal(ax * step[0], az * step[2]), ...placement.toLocal(bx * step[0], bz * step[2])];
  });
}

/** The unit vector (local x, z) to the right of an edge. */
function outward(dx: number, dz: number, placement: Placement): [x: number, z: number] {
  const length = Math.hypot(dx, dz) || 1;
  return placement.turn(-dz / length, dx / length);
}
