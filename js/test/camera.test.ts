import assert from 'node:assert/strict';
import test from 'node:test';
import { fit, type Lens, type Room } from '../src/camera/fit';
import { axesOf, combine, dot, eyeOf, poseFrom, rotate, type Pose, type Vector } from '../src/camera/pose';
import { Flight } from '../src/camera/flight';
import { Rig } from '../src/camera/rig';
import { roundLength } from '../src/ui/scale';

const BOX: Vector[] = [0, 1, 2, 3, 4, 5, 6, 7].map((i) => [i & 1 ? 900 : -100, i & 2 ? 300 : 20, i & 4 ? 5000 : -200]);

/** Device coordinates of a point. */
function project(point: Vector, pose: Pose, lens: Lens): [number, number] {
  const { right, up, ahead } = axesOf(pose);
  const offset = combine(point, 1, eyeOf(pose), -1);
  const high = Math.tan(lens.fov / 2) * dot(offset, ahead);
  return [dot(offset, right) / (high * lens.aspect), dot(offset, up) / high];
}

function near(actual: readonly number[], expected: readonly number[], tolerance = 1e-9): void {
  actual.forEach((value, i) => assert.ok(Math.abs(value - expected[i]) <= tolerance, `${actual} is not ${expected}`));
}

for (const aspect of [0.4, 1, 2.5]) {
  for (const room of [
    { left: -1, right: 1, bottom: -1, top: 1 },
    { left: -0.5, right: 0.8, bottom: -0.9, top: 0.3 },
  ] satisfies Room[]) {
    test(`all corners fit, and touch two sides, at ${aspect} in ${JSON.stringify(room)}`, () => {
      const lens = { fov: 0.65, aspect };
      const pose = fit(BOX, { heading: 0.3, tilt: 0.9 }, lens, room);
      const places = BOX.map((point) => project(point, pose, lens));
      const [x, y] = [places.map((place) => place[0]), places.map((place) => place[1])];
      const gaps = [Math.min(...x) - room.left, room.right - Math.max(...x), Math.min(...y) - room.bottom, room.top - Math.max(...y)];
      assert.ok(Math.min(...gaps) > -1e-9);
      assert.ok(Math.max(gaps[0], gaps[1]) < 1e-9 || Math.max(gaps[2], gaps[3]) < 1e-9);
    });
  }
}

test('a pose is found again from its camera, target and up', () => {
  const pose: Pose = { target: [10, 20, 30], distance: 500, heading: -2.2, tilt: 0.7, roll: 0.4 };
  const again = poseFrom(eyeOf(pose), pose.target, axesOf(pose).up);
  near([again.distance, again.heading, again.tilt, again.roll], [500, -2.2, 0.7, 0.4]);
});

test('heading 0 looks north from the south', () => {
  const pose: Pose = { target: [0, 0, 0], distance: 1, heading: 0, tilt: Math.PI / 4, roll: 0 };
  near(eyeOf(pose), [0, Math.SQRT1_2, Math.SQRT1_2]);
});

test('from straight above, north is up unless said otherwise', () => {
  near(axesOf(poseFrom([0, 9, 0], [0, 0, 0])).up, [0, 0, -1]);
  near(axesOf(poseFrom([0, 9, 0], [0, 0, 0], [1, 0, 0])).up, [1, 0, 0]);
});

test('a vector turns counter-clockwise about an axis', () => {
  near(rotate([1, 0, 0], [0, 0, 1], Math.PI / 2), [0, 1, 0]);
  near(rotate([0, 1, 0], [1, 0, 0], Math.PI / 2), [0, 0, 1]);
});

test('a trackball that turns little does what an orbit does', () => {
  const start: Pose = { target: [1, 2, 3], distance: 10, heading: 0.5, tilt: 0.9, roll: 0 };
  for (const [turn, rise] of [[0, 0.05], [0, -0.05]]) {
    const rig = new Rig(start, { nearest: 1, farthest: 99, floor: () => -99, steepest: () => 1.5 }, () => true);
    rig.tumble(turn, rise);
    near([rig.now.heading, rig.now.tilt, rig.now.roll, rig.now.distance], [0.5, 0.9 + rise, 0, 10]);
  }
});

test('a trackball goes all the way round', () => {
  const rig = new Rig({ target: [0, 0, 0], distance: 10, heading: 0, tilt: 1, roll: 0 }, { nearest: 1, farthest: 99, floor: () => 0, steepest: () => 1.5 }, () => true);
  const [eye, up] = [eyeOf(rig.now), axesOf(rig.now).up];
  for (let i = 0; i < 100; i++) rig.tumble(0, (2 * Math.PI) / 100);
  near(eyeOf(rig.now), eye, 1e-6);
  near(axesOf(rig.now).up, up, 1e-6);
});

test('a flight takes its time, ends where it should, and stops where somebody takes over', () => {
  const pose = (x: number): Pose => ({ target: [x, 0, 0], distance: 100, heading: 0, tilt: 0.8, roll: 0 });
  const flown = (still: boolean): Rig => new Rig(pose(0), { nearest: 1, farthest: 9999, floor: () => -99, steepest: () => 1.5 }, () => still);
  const rig = flown(false);
  rig.fly(pose(3000));
  for (let i = 0; i < 10; i++) assert.ok(rig.step(0.05));
  const [half] = rig.now.target;
  assert.ok(half > 1 && half < 2999);
  const other = flown(false);
  other.fly(pose(3000));
  for (let i = 0; i < 10; i++) other.step(0.05);
  other.land();
  other.pan([5, 0, 0]);
  for (let i = 0; i < 100; i++) [rig, other].forEach((each) => each.step(0.05));
  near(rig.now.target, [3000, 0, 0], 0.01);
  near(other.now.target, [half + 5, 0, 0], 0.2);
  const calm = flown(true);
  calm.fly(pose(3000));
  calm.step(0.05);
  near(calm.now.target, [3000, 0, 0]);
});

test('a flight rises between places far apart, and only there', () => {
  const pose = (x: number, distance: number): Pose => ({ target: [x, 0, 0], distance, heading: 0, tilt: 0.8, roll: 0 });
  const highest = (from: Pose, to: Pose): number => {
    const flight = new Flight(from, to);
    let most = 0;
    for (let now = flight.step(0.01); now; now = flight.step(0.01)) most = Math.max(most, now.distance);
    return most;
  };
  assert.ok(highest(pose(0, 100), pose(10_000, 200)) > 1000);
  assert.ok(highest(pose(0, 100), pose(20, 120)) < 121);
});

test('a scale is 1, 2 or 5 times a power of ten', () => {
  assert.deepEqual([99, 100, 199, 200, 499.9, 0.07, 1e6].map(roundLength), [50, 100, 100, 200, 200, 0.05, 1e6]);
});

const HERE: Pose = { target: [0, 0, 0], distance: 100, heading: 3, tilt: 0.8, roll: 0 };

/** The poses of a flight, a hundredth of a second apart. */
function flown(from: Pose, to: Pose): Pose[] {
  const flight = new Flight(from, to);
  const poses: Pose[] = [];
  for (let pose = flight.step(0.01); pose; pose = flight.step(0.01)) poses.push(pose);
  return poses;
}

test('a flight starts here, ends there, and turns the short way', () => {
  const there: Pose = { target: [900, 20, -300], distance: 30, heading: -3, tilt: 0.4, roll: 0 };
  const poses = flown(HERE, there);
  near([...poses[0].target, poses[0].distance], [0, 0, 0, 100], 1);
  const last = poses[poses.length - 1];
  near([...last.target, last.distance, last.tilt], [900, 20, -300, 30, 0.4], 1);
  const headings = poses.map((pose) => pose.heading);
  assert.ok(Math.min(...headings) >= 3 && Math.max(...headings) <= 2 * Math.PI - 3 + 1e-9);
});

test('a flight to what is in sight only comes nearer', () => {
  const distances = flown(HERE, { ...HERE, distance: 10 }).map((pose) => pose.distance);
  assert.deepEqual(distances, [...distances].sort((a, b) => b - a));
  near([distances[Math.floor(distances.length / 2)]], [Math.sqrt(1000)], 2); // half way is the geometric mean
});

test('where motion is unwelcome a flight is there at once', () => {
  const rig = new Rig(HERE, { nearest: 1, farthest: 1e6, steepest: () => 1.5, floor: () => -1e6 }, () => true);
  rig.fly({ ...HERE, target: [1000, 0, 0] });
  near(rig.now.target, [1000, 0, 0]);
  assert.equal(rig.step(0.02), false);
});
