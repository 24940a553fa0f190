import type { Vector } from '../camera/pose';
import type { Frame } from '../data/frame';
import type { LonLat } from '../data/geographic';
import { geodesicArea, geodesicLength } from './geodesic';

/** From a place to the next, metres. */
export interface Leg {
  /** On the ground plane. */
  plan: number;
  /** In space, straight. */
  slope: number;
  /** Along the ellipsoid; null where the scene has no longitudes and latitudes. */
  geodesic: number | null;
  rise: number;
}

/** Square metres. */
export interface Area {
  /** On the ground plane. */
  plan: number;
  /** Of the ellipsoid; null where the scene has no longitudes and latitudes. */
  geodesic: number | null;
}

/** What lies between places (local metres, true heights). */
export function legsBetween(places: readonly Vector[], frame: Frame): Leg[] {
  const degrees = places.map((place) => lonLatOf(place, frame));
  return places.slice(1).map(([x, y, z], i) => {
    const [fromX, fromY, fromZ] = places[i];
    const [from, to] = [degrees[i], degrees[i + 1]];
    return {
      plan: Math.hypot(x - fromX, z - fromZ),
      slope: Math.hypot(x - fromX, y - fromY, z - fromZ),
      geodesic: from && to && geodesicLength(from, to),
      rise: y - fromY,
    };
  });
}

/** All legs as one; its rise is from the first place to the last. */
export function total(legs: readonly Leg[]): Leg {
  return legs.reduce(
    (sum, { plan, slope, geodesic, rise }) => ({
      plan: sum.plan + plan,
      slope: sum.slope + slope,
      geodesic: sum.geodesic === null || geodesic === null ? null : sum.geodesic + geodesic,
      rise: sum.rise + rise,
    }),
    { plan: 0, slope: 0, geodesic: 0, rise: 0 },
  );
}

/** What places (local metres) enclose. */
export function areaOf(places: readonly Vector[], frame: Frame): Area {
  const twice = places.reduce((sum, [x, , z], i) => {
    const [nextX, , nextZ] = places[(i + 1) % places.length];
    // From the first place on, so that large coordinates leave no error.
    const [originX, , originZ] = places[0];
    return sum + (x - originX) * (nextZ - originZ) - (nextX - originX) * (z - originZ);
  }, 0);
  const degrees = places.map((place) => lonLatOf(place, frame));
  const known = degrees.every((place) => place !== null);
  return { plan: Math.abs(twice) / 2, geodesic: known ? geodesicArea(degrees as LonLat[]) : null };
}

function lonLatOf([x, , z]: Vector, frame: Frame): LonLat | null {
  return frame.toLonLat(...frame.toCrs(x, z));
}

/** Whether the outline around places crosses itself, so that what it encloses is not clear. */
export function crossesItself(places: readonly Vector[]): boolean {
  const { length } = places;
  const across = ([ax, , az]: Vector, [bx, , bz]: Vector, [x, , z]: Vector): number => (bx - ax) * (z - az) - (bz - az) * (x - ax);
  const apart = (a: Vector, b: Vector, c: Vector, d: Vector): boolean => across(a, b, c) * across(a, b, d) < 0;
  return places.some((from, i) =>
    places.some((other, j) => {
      const [to, next] = [places[(i + 1) % length], places[(j + 1) % length]];
      return j > i + 1 && (j + 1) % length !== i && apart(from, to, other, next) && apart(other, next, from, to);
    }),
  );
}
