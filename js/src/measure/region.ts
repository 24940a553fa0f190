import type { Corner, Plan } from '../layers/ray';

/** A polygon seen from above, which may be concave. */
export class Region {
  constructor(private readonly places: readonly Plan[]) {}

  /** Square metres of a triangle's own face that lie within. */
  faceWithin(a: Corner, b: Corner, c: Corner): number {
    const [ux, uy, uz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
    const [vx, vy, vz] = [c[0] - a[0], c[1] - a[1], c[2] - a[2]];
    const flat = uz * vx - ux * vz;
    if (flat === 0) return 0;
    const steepness = Math.hypot(uy * vz - uz * vy, flat, ux * vy - uy * vx) / Math.abs(flat);
    return steepness * this.overlap([a, b, c], Math.abs(flat) / 2);
  }

  private overlap(triangle: readonly Corner[], whole: number): number {
    if (this.edgeNear(triangle)) return this.clipped(triangle);
    const [x, z] = [0, 2].map((axis) => triangle.reduce((sum, corner) => sum + corner[axis], 0) / 3);
    return this.holds(x, z) ? whole : 0;
  }

  private edgeNear(triangle: readonly Corner[]): boolean {
    const [west, east] = bounds(triangle, 0);
    const [north, south] = bounds(triangle, 2);
    return this.places.some(([x, z], i) => {
      const [toX, toZ] = this.places[(i + 1) % this.places.length];
      return Math.min(x, toX) <= east && Math.max(x, toX) >= west && Math.min(z, toZ) <= south && Math.max(z, toZ) >= north;
    });
  }

  private holds(x: number, z: number): boolean {
    return this.places.reduce((inside, [fromX, fromZ], i) => {
      const [toX, toZ] = this.places[(i + 1) % this.places.length];
      const crosses = fromZ > z !== toZ > z && x < fromX + ((z - fromZ) / (toZ - fromZ)) * (toX - fromX);
      return crosses ? !inside : inside;
    }, false);
  }

  /** Area of the polygon clipped by a triangle: Sutherland & Hodgman 1974. Along its edges a concave one may run to and fro. */
  private clipped(triangle: readonly Corner[]): number {
    const turn = Math.sign(side(triangle[0], triangle[1], [triangle[2][0], triangle[2][2]]));
    let places = [...this.places];
    for (let i = 0; i < 3 && places.length; i++) {
      const [from, to] = [triangle[i], triangle[(i + 1) % 3]];
      const inside = places.map((place) => side(from, to, place) * turn);
      places = places.flatMap((place, j): Plan[] => {
        const next = (j + 1) % places.length;
        const kept: Plan[] = inside[j] >= 0 ? [place] : [];
        if (inside[j] >= 0 === inside[next] >= 0) return kept;
        const share = inside[j] / (inside[j] - inside[next]);
        return [...kept, [place[0] + (places[next][0] - place[0]) * share, place[1] + (places[next][1] - place[1]) * share]];
      });
    }
    const [origin] = places;
    const twice = places.reduce((sum, [x, z], i) => {
      const [nextX, nextZ] = places[(i + 1) % places.length];
      return sum + (x - origin[0]) * (nextZ - origin[1]) - (nextX - origin[0]) * (z - origin[1]);
    }, 0);
    return Math.abs(twice) / 2;
  }
}

/** On which side of an edge a place is. */
function side(from: Corner, to: Corner, [x, z]: Plan): number {
  return (to[0] - from[0]) * (z - from[2]) - (to[2] - from[2]) * (x - from[0]);
}

function bounds(triangle: readonly Corner[], axis: 0 | 2): [number, number] {
  const values = triangle.map((corner) => corner[axis]);
  return [Math.min(...values), Math.max(...values)];
}
