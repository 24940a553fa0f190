import { axesOf, combine, dot, type Pose, type Vector } from './pose';

/** The part of the picture that is free, in device coordinates from −1 to 1. */
export interface Room {
  left: number;
  right: number;
  bottom: number;
  top: number;
}

export interface Lens {
  /** Vertical field of view, radians. */
  fov: number;
  /** Width over height of the picture. */
  aspect: number;
}

/** The nearest camera of a direction that sees all points (n, at least one) inside the room that its picture has. */
export function fit(points: readonly Vector[], direction: Pick<Pose, 'heading' | 'tilt'>, lens: Lens, room: Room): Pose {
  const start: Pose = { target: [0, 0, 0], distance: 1, roll: 0, ...direction };
  const { right, up, ahead } = axesOf(start);
  const high = Math.tan(lens.fov / 2);
  const wide = high * lens.aspect;
  const across = range(points, right, ahead, wide * room.left, wide * room.right);
  const upward = range(points, up, ahead, high * room.bottom, high * room.top);
  const back = Math.max(across.back, upward.back);
  const eye = combine(
    combine(right, across.centre(back), up, upward.centre(back)),
    1,
    ahead,
    -back,
  );
  const depths = points.map((point) => dot(point, ahead) + back);
  const distance = (Math.min(...depths) + Math.max(...depths)) / 2;
  return { ...start, target: combine(eye, 1, ahead, distance), distance };
}

/**
 * How far back an eye must be for all points to lie between two slopes from it, and where it then is along the axis: a point at `a`
 * along the axis and `d` ahead is inside where low · (d + back) ≤ a − eye ≤ high · (d + back).
 */
function range(
  points: readonly Vector[],
  axis: Vector,
  ahead: Vector,
  low: number,
  high: number,
): { back: number; centre: (back: number) => number } {
  let least = Infinity;
  let most = -Infinity;
  for (const point of points) {
    const [along, depth] = [dot(point, axis), dot(point, ahead)];
    least = Math.min(least, along - low * depth);
    most = Math.max(most, along - high * depth);
  }
  return {
    back: (most - least) / (high - low),
    centre: (back) => (least - low * back + most - high * back) / 2,
  };
}
