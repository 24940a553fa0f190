import { Flight } from './flight';
import { axesOf, combine, dot, eyeOf, nearestAngle, poseFrom, rotate, type Pose, type Vector } from './pose';

const EASE = 0.11; // seconds to cover 63 % of the way
const NEGLIGIBLE = 1e-4;

/** What confines a camera that a person steers. */
export interface Bounds {
  nearest: number;
  farthest: number;
  /** The least height of the camera at a place, world metres. */
  floor(x: number, z: number): number;
  /** How far from straight down the camera may look, radians. */
  steepest(): number;
}

/** A camera that eases from where it is (`now`) to where it should be (`goal`). */
export class Rig {
  now: Pose;
  goal: Pose;
  private confined = false;
  private flight: Flight | null = null;
  /** Whether somebody has steered since the last `jump`. */
  moved = false;
  /** Whether the camera may roll and look up, as with a trackball. */
  free = false;

  constructor(
    pose: Pose,
    public bounds: Bounds,
    private readonly still: () => boolean,
  ) {
    this.now = this.goal = pose;
  }

  /** Go there at once, even where a person could not steer. */
  jump(pose: Pose): void {
    this.now = this.goal = pose;
    this.confined = false;
    this.moved = false;
    this.flight = null;
  }

  /** Fly there, even where a person could not steer; at once where motion is unwelcome. */
  fly(pose: Pose): void {
    this.goal = pose;
    this.confined = false;
    this.flight = this.still() ? null : new Flight(this.now, pose);
    if (!this.flight) this.now = pose;
  }

  /** Stay here, wherever a flight was going. */
  land(): void {
    if (!this.flight) return;
    this.flight = null;
    this.goal = this.now;
  }

  orbit(turn: number, rise: number): void {
    this.land();
    const { heading, tilt } = this.goal;
    this.steer({ heading: heading + turn, tilt: Math.min(Math.max(tilt + rise, 0), this.bounds.steepest()) });
  }

  pan(by: Vector): void {
    this.land();
    this.steer({ target: combine(this.goal.target, 1, by, 1) });
  }

  /** Come nearer (factor < 1) to a place, which stays where it is in the picture. */
  zoom(factor: number, place: Vector): void {
    this.land();
    const { nearest, farthest } = this.bounds;
    const distance = Math.min(Math.max(this.goal.distance * factor, nearest), farthest);
    const share = distance / this.goal.distance;
    const target = combine(place, 1 - share, this.goal.target, share);
    this.steer({ distance, target });
  }

  /** Turn about the target as a trackball does: about what is up and what is right in the picture. */
  tumble(turn: number, rise: number): void {
    this.land();
    const { right, up } = axesOf(this.goal);
    const offset = combine(eyeOf(this.goal), 1, this.goal.target, -1);
    const turned = rotate(rotate(offset, up, -turn), right, rise);
    const top = rotate(up, right, rise);
    this.now = this.goal = poseFrom(combine(this.goal.target, 1, turned, 1), this.goal.target, top);
    this.confined = false;
    this.moved = true;
  }

  /** Turn about the axis of the view. */
  roll(by: number): void {
    this.land();
    this.steer({ roll: this.goal.roll + by });
  }

  faceNorth(): void {
    this.land();
    this.steer({ heading: nearestAngle(this.goal.heading, 0), roll: 0 });
  }

  /** Turn about this place from now on (a point in the middle of the picture): moves nothing. */
  anchor(place: Vector): void {
    if (!this.settled) return;
    const eye = eyeOf(this.now);
    const { ahead } = axesOf(this.now);
    const distance = dot(combine(place, 1, eye, -1), ahead);
    if (distance <= 0) return;
    this.now = this.goal = { ...this.now, target: combine(eye, 1, ahead, distance), distance };
  }

  /** Heights have been stretched by a factor: look at the same thing from the same side. */
  stretch(factor: number): void {
    this.level((height) => height * factor);
  }

  /** The scene has been shifted up by so many world metres: stay where it was, but above the floor. */
  sink(by: number): void {
    const [x, y, z] = eyeOf(this.now);
    const most = this.free ? Infinity : Math.max(y - this.bounds.floor(x, z), 0);
    this.level((height) => height - Math.min(by, most));
    this.moved = true;
  }

  /** Give the target another height, at once. */
  private level(height: (before: number) => number): void {
    const leveled = (pose: Pose): Pose => ({ ...pose, target: [pose.target[0], height(pose.target[1]), pose.target[2]] });
    this.land();
    this.now = leveled(this.now);
    this.goal = leveled(this.goal);
  }

  /** Move on by some seconds; whether there is more to come. */
  step(seconds: number): boolean {
    if (this.flight) {
      const pose = this.flight.step(seconds);
      this.now = pose ?? this.goal;
      if (!pose) this.flight = null;
      return pose !== null;
    }
    const share = this.still() ? 1 : 1 - Math.exp(-seconds / EASE);
    this.now = this.settled ? this.goal : between(this.now, this.goal, share);
    if (this.confined) {
      this.now = this.lifted(this.now);
      if (this.settled) this.goal = this.now;
    }
    return !this.settled;
  }

  private steer(change: Partial<Pose>): void {
    this.goal = { ...this.goal, ...(!this.free && { roll: 0 }), ...change };
    this.confined = !this.free;
    this.moved = true;
  }

  private get settled(): boolean {
    if (this.flight) return false;
    const { now, goal } = this;
    const gap = Math.hypot(...combine(now.target, 1, goal.target, -1)) + Math.abs(now.distance - goal.distance);
    const turn = Math.abs(now.heading - goal.heading) + Math.abs(now.tilt - goal.tilt) + Math.abs(now.roll - goal.roll);
    return gap < NEGLIGIBLE * goal.distance && turn < NEGLIGIBLE;
  }

  /** The pose with its camera above the floor, looking down more steeply where it must. */
  lifted(pose: Pose): Pose {
    let lifted = pose;
    for (let i = 0; i < 60 && lifted.tilt > 0; i++) {
      const [x, y, z] = eyeOf(lifted);
      if (y >= this.bounds.floor(x, z)) return lifted;
      lifted = { ...lifted, tilt: Math.max(lifted.tilt - 0.02, 0) };
    }
    return lifted;
  }
}

function between(from: Pose, to: Pose, share: number): Pose {
  const mix = (a: number, b: number): number => a + (b - a) * share;
  return {
    target: combine(from.target, 1 - share, to.target, share),
    distance: mix(from.distance, to.distance),
    heading: mix(from.heading, to.heading),
    tilt: mix(from.tilt, to.tilt),
    roll: mix(from.roll, to.roll),
  };
}
