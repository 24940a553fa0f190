import { combine, nearestAngle, type Pose } from './pose';

const RHO = 1.2; // how high a flight rises between places far apart
const SPEED = 0.55; // seconds a unit of the path's length
const SHORTEST = 0.5; // seconds
const LONGEST = 2.2;

/** A way from one pose to another. */
export interface Flight {
  seconds: number;
  /** The pose at a share of the time. */
  at(share: number): Pose;
}

/** A flight that rises, passes over and descends so that the picture moves as evenly as can be: van Wijk and Nuij 2003, equations 9 to 12. */
export function flight(from: Pose, to: Pose): Flight {
  const away = Math.hypot(...combine(to.target, 1, from.target, -1));
  const path = pathOf(from.distance, to.distance, away);
  const heading = nearestAngle(from.heading, to.heading);
  const mix = (a: number, b: number, share: number): number => a + (b - a) * share;
  return {
    seconds: Math.min(Math.max(path.length * SPEED, SHORTEST), LONGEST),
    at(share) {
      if (share >= 1) return { ...to, heading };
      const eased = share * share * (3 - 2 * share);
      const { moved, distance } = path.at(eased * path.length);
      return {
        target: combine(from.target, 1 - moved, to.target, moved),
        distance,
        heading: mix(from.heading, heading, eased),
        tilt: mix(from.tilt, to.tilt, eased),
        roll: mix(from.roll, to.roll, eased),
      };
    },
  };
}

interface Path {
  length: number;
  at(along: number): { moved: number; distance: number };
}

function pathOf(w0: number, w1: number, away: number): Path {
  if (away < 1e-6 * w1) {
    const length = Math.abs(Math.log(w1 / w0)) / RHO;
    return { length, at: (along) => ({ moved: length ? along / length : 1, distance: w0 * (w1 / w0) ** (length ? along / length : 1) }) };
  }
  const gain = RHO ** 4 * away ** 2;
  const b0 = (w1 ** 2 - w0 ** 2 + gain) / (2 * w0 * RHO ** 2 * away);
  const b1 = (w1 ** 2 - w0 ** 2 - gain) / (2 * w1 * RHO ** 2 * away);
  const r0 = -Math.asinh(b0);
  const r1 = -Math.asinh(b1);
  return {
    length: (r1 - r0) / RHO,
    at(along) {
      const r = RHO * along + r0;
      const moved = (w0 / (RHO ** 2 * away)) * (Math.cosh(r0) * Math.tanh(r) - Math.sinh(r0));
      return { moved, distance: (w0 * Math.cosh(r0)) / Math.cosh(r) };
    },
  };
}
