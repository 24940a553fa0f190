/** Where a camera is and what it looks at; angles in radians, lengths in world metres (x east, y up, z south). */
export interface Pose {
  target: [x: number, y: number, z: number];
  distance: number;
  /** Clockwise from north: the direction the camera looks. */
  heading: number;
  /** 0 looks straight down, π/2 level. */
  tilt: number;
  roll: number;
}

export type Vector = [number, number, number];

/** Unit vectors to the camera's right, up and ahead. */
export interface Axes {
  right: Vector;
  up: Vector;
  ahead: Vector;
}

export function axesOf(pose: Pose): Axes {
  const [sinH, cosH] = [Math.sin(pose.heading), Math.cos(pose.heading)];
  const [sinT, cosT] = [Math.sin(pose.tilt), Math.cos(pose.tilt)];
  const right: Vector = [cosH, 0, sinH];
  const up: Vector = [sinH * cosT, sinT, -cosH * cosT];
  const ahead: Vector = [sinH * sinT, -cosT, -cosH * sinT];
  const [sinR, cosR] = [Math.sin(pose.roll), Math.cos(pose.roll)];
  return {
    right: combine(right, cosR, up, -sinR),
    up: combine(right, sinR, up, cosR),
    ahead,
  };
}

export function eyeOf(pose: Pose): Vector {
  return combine(pose.target, 1, axesOf(pose).ahead, -pose.distance);
}

/** The pose of a camera at `eye`; where it looks straight up or down, `up` says where the top of the picture is. */
export function poseFrom(eye: Vector, target: Vector, up: Vector = [0, 1, 0]): Pose {
  const offset = combine(target, 1, eye, -1);
  const distance = Math.hypot(...offset);
  const flat = Math.hypot(offset[0], offset[2]);
  const heading = flat > 1e-9 * distance ? Math.atan2(offset[0], -offset[2]) : headingOfUp(up, offset[1] > 0);
  const pose: Pose = { target: [...target], distance, heading, tilt: Math.atan2(flat, -offset[1]), roll: 0 };
  const axes = axesOf(pose);
  const [x, y] = [dot(up, axes.right), dot(up, axes.up)];
  return { ...pose, roll: Math.hypot(x, y) > 1e-9 ? Math.atan2(x, y) : 0 };
}

/** Heading of a camera that looks straight up or down. */
function headingOfUp(up: Vector, upward: boolean): number {
  if (Math.hypot(up[0], up[2]) < 1e-9) return 0;
  return upward ? Math.atan2(-up[0], up[2]) : Math.atan2(up[0], -up[2]);
}

/** The angle nearest to `from` that means the same as `to`. */
export function nearestAngle(from: number, to: number): number {
  const turn = 2 * Math.PI;
  return to + Math.round((from - to) / turn) * turn;
}

/** Whether two cameras see the same picture, whatever in it they turn about. */
export function alike(one: Pose, other: Pose): boolean {
  const gap = Math.hypot(...combine(eyeOf(one), 1, eyeOf(other), -1));
  const [a, b] = [axesOf(one), axesOf(other)];
  return gap < 1e-6 * one.distance && dot(a.ahead, b.ahead) > 1 - 1e-12 && dot(a.up, b.up) > 1 - 1e-12;
}

export function dot(a: readonly number[], b: readonly number[]): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

export function combine(a: Vector, s: number, b: Vector, t: number): Vector {
  return [a[0] * s + b[0] * t, a[1] * s + b[1] * t, a[2] * s + b[2] * t];
}

/** A vector turned about a unit axis, counter-clockwise where that points at the eye (Rodrigues' formula). */
export function rotate(v: Vector, axis: Vector, angle: number): Vector {
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const cross: Vector = [axis[1] * v[2] - axis[2] * v[1], axis[2] * v[0] - axis[0] * v[2], axis[0] * v[1] - axis[1] * v[0]];
  return combine(combine(v, cos, cross, sin), 1, axis, dot(axis, v) * (1 - cos));
}
