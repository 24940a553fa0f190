import { combine, nearestAngle, type Pose } from './pose';

const ARC = 1.4; // how readily a flight rises for the sake of a shorter way over the ground
const SLOWEST = 2.4; // seconds
const QUICKEST = 0.5;
const PACE = 0.35; // seconds that a unit of the way takes more

/**
 * The way from one pose to another on which what is seen passes at an even speed (van Wijk and Nuij, “Smooth and efficient zooming and
 * panning”, 2003, their w being the distance); it starts and ends gently.
 */
export class Flight {
  private passed = 0;
  private readonly seconds: number;
  private readonly end: Pose;
  private readonly way: (share: number) => { along: number; distance: number };

  constructor(
    private readonly start: Pose,
    end: Pose,
  ) {
    this.end = { ...end, heading: nearestAngle(start.heading, end.heading), roll: nearestAngle(start.roll, end.roll) };
    const across = Math.hypot(...combine(end.target, 1, start.target, -1));
    const { length, at } = path(start.distance, end.distance, across);
    const turned = Math.abs(this.end.heading - start.heading) + Math.abs(end.tilt - start.tilt);
    this.way = at;
    this.seconds = Math.min(QUICKEST + PACE * Math.max(length, turned), SLOWEST);
  }

  /** Move on by some seconds; null when there. */
  step(seconds: number): Pose | null {
    this.passed += seconds;
    const time = this.passed / this.seconds;
    if (time >= 1) return null;
    const share = time * time * (3 - 2 * time);
    const { along, distance } = this.way(share);
    const mix = (from: number, to: number): number => from + (to - from) * share;
    return {
      target: combine(this.start.target, 1 - along, this.end.target, along),
      distance,
      heading: mix(this.start.heading, this.end.heading),
      tilt: mix(this.start.tilt, this.end.tilt),
      roll: mix(this.start.roll, this.end.roll),
    };
  }
}

/** The way between two distances while the target moves `across` metres: its length, and where it is after a share of that. */
function path(from: number, to: number, across: number): { length: number; at: (share: number) => { along: number; distance: number } } {
  const square = ARC * ARC;
  if (across < 1e-6 * from) {
    const growth = Math.log(to / from);
    return { length: Math.abs(growth) / ARC, at: (share) => ({ along: share, distance: from * Math.exp(growth * share) }) };
  }
  const bend = (distance: number, sign: number): number =>
    -Math.asinh((to * to - from * from + sign * square * square * across * across) / (2 * distance * square * across));
  const [first, last] = [bend(from, 1), bend(to, -1)];
  const at = (share: number): { along: number; distance: number } => {
    const place = first + (last - first) * share;
    const ground = (from / square) * (Math.cosh(first) * Math.tanh(place) - Math.sinh(first));
    return { along: ground / across, distance: (from * Math.cosh(first)) / Math.cosh(place) };
  };
  return { length: (last - first) / ARC, at };
}

