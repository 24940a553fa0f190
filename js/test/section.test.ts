import assert from 'node:assert/strict';
import test from 'node:test';
import { BoxGeometry, CylinderGeometry, ExtrudeGeometry, Matrix4, Path, Shape, SphereGeometry, TorusGeometry, Vector2, type BufferGeometry } from 'three';
import type { Vector } from '../src/camera/pose';
import { anchorAt, boxesMeeting, facesOf, type CutPlane, type Faces, type Solids } from '../src/layers/section';
import { Slice } from '../src/layers/slice';

type Triangle = [Vector, Vector, Vector];
type Body = Triangle[];

const TURN = 0.4;
const UPRIGHT: CutPlane = { normal: [Math.sin(TURN), 0, -Math.cos(TURN)], offset: 3, along: [Math.cos(TURN), 0, Math.sin(TURN)], across: [0, 1, 0], horizontal: false };
const LEVEL: CutPlane = { normal: [0, 1, 0], offset: 2, along: [1, 0, 0], across: [0, 0, 1], horizontal: true };
const REACH = 25; // metres that what is cut here reaches from the plane's middle
const SAMPLES = 70; // a side

function body(geometry: BufferGeometry, place: Matrix4 = new Matrix4()): Body {
  const flat = geometry.toNonIndexed().applyMatrix4(place).getAttribute('position');
  const corner = (vertex: number): Vector => [flat.getX(vertex), flat.getY(vertex), flat.getZ(vertex)];
  return Array.from({ length: flat.count / 3 }, (_, i): Triangle => [corner(3 * i), corner(3 * i + 1), corner(3 * i + 2)]);
}

function box(size: Vector, middle: Vector, turn = 0): Body {
  return body(new BoxGeometry(...size), new Matrix4().makeRotationY(turn).setPosition(...middle));
}

/** A block from 0 to `height` with a court in it, square as the block is. */
function court(side: number, hole: number, height: number): Body {
  const square = (size: number): Vector2[] => [[-1, -1], [1, -1], [1, 1], [-1, 1]].map(([x, y]) => new Vector2((x * size) / 2, (y * size) / 2));
  const shape = new Shape(square(side));
  shape.holes.push(new Path(square(hole)));
  return body(new ExtrudeGeometry(shape, { depth: height, bevelEnabled: false }), new Matrix4().makeRotationX(-Math.PI / 2));
}

function insideOut(triangles: Body): Body {
  return triangles.map(([a, b, c]): Triangle => [c, b, a]);
}

function add(slice: Slice, triangles: Body): void {
  for (const triangle of triangles) {
    triangle.forEach(([x, y, z], corner) => slice.place(corner, x, y, z, y));
    slice.add(0, 1, 2);
  }
}

function cut(plane: CutPlane, ...bodies: Body[]): Faces {
  const slice = new Slice(plane);
  const faces: Faces = { bands: [], features: [] };
  for (const each of bodies) add(slice, each);
  slice.fill(7, faces);
  return faces;
}

function areaOf({ bands, features }: Faces): number {
  return features.reduce((sum, _, band) => {
    const [left, right, low0, low1, high0, high1] = bands.slice(10 * band);
    return sum + ((right - left) * (high0 - low0 + high1 - low1)) / 2;
  }, 0);
}

/** How many bands there are at a place of the plane. */
function bandsAt(faces: Faces, s: number, t: number): number {
  return faces.features.filter((_, band) => anchorAt(faces, band, s, t) !== null).length;
}

/** Whether a closed body holds a place: a ray leaves it once more than it comes in. */
function holds(triangles: Body, [x, y, z]: Vector): boolean {
  let crossed = 0;
  for (const [a, b, c] of triangles) {
    const side = (p: Vector, q: Vector): number => (q[0] - p[0]) * (z - p[2]) - (q[2] - p[2]) * (x - p[0]);
    const [u, v, w] = [side(b, c), side(c, a), side(a, b)];
    if (!(u > 0 === v > 0 && v > 0 === w > 0)) continue;
    if ((u * a[1] + v * b[1] + w * c[1]) / (u + v + w) > y) crossed++;
  }
  return crossed % 2 === 1;
}

/** The places of a plane that are covered once are those that are in the solid, and no place is covered twice. */
function assertFilled(plane: CutPlane, faces: Faces, isSolid: (place: Vector) => boolean): void {
  let [wrong, solid] = [0, 0];
  const step = (2 * REACH) / SAMPLES;
  for (let i = 0; i < SAMPLES; i++) {
    for (let j = 0; j < SAMPLES; j++) {
      const [s, t] = [(i + 0.37) * step - REACH, (j + 0.61) * step - REACH];
      const place = [0, 1, 2].map((axis) => plane.normal[axis] * plane.offset + plane.along[axis] * s + plane.across[axis] * t) as Vector;
      const wanted = isSolid(place) ? 1 : 0;
      solid += wanted;
      if (bandsAt(faces, s, t) !== wanted) wrong++;
    }
  }
  assert.ok(solid > 50, 'the plane meets the solid');
  assert.equal(wrong, 0);
  assert.ok(Math.abs(areaOf(faces) / (solid * step ** 2) - 1) < 0.1);
}

function near(actual: number, expected: number): void {
  assert.ok(Math.abs(actual - expected) < 1e-4 * Math.max(expected, 1), `${actual} is not ${expected}`);
}

const HOUSE = box([20, 12, 10], [0, 3, 0], 0.3);
const ANNEX = box([9, 16, 18], [5, 2, 3], -0.5);
const TOWER = box([4, 40, 4], [-6, 0, 1]);

test('a box is closed by a rectangle, however it is turned', () => {
  near(areaOf(cut(LEVEL, box([20, 6, 14], [0, 0, 0]))), 20 * 14);
  near(areaOf(cut(UPRIGHT, box([20, 6, 14], [0, 0, 0], -TURN))), 20 * 6);
});

test('a prism is closed by the polygon that it is one of', () => {
  const sides = 24;
  near(areaOf(cut(LEVEL, body(new CylinderGeometry(5, 5, 10, sides)))), (sides / 2) * 25 * Math.sin((2 * Math.PI) / sides));
});

test('a ring cut through its hole is closed by two faces, and lying flat by one with a hole', () => {
  const [ring, tube, around, about] = [10, 3, 40, 32];
  const torus = body(new TorusGeometry(ring, tube, about, around)); // upright, in the plane of x and y
  const disc = (about / 2) * tube ** 2 * Math.sin((2 * Math.PI) / about);
  near(areaOf(cut({ ...LEVEL, offset: 1e-9 }, torus)), 2 * disc);
  const polygon = (radius: number): number => (around / 2) * radius ** 2 * Math.sin((2 * Math.PI) / around);
  near(areaOf(cut({ ...UPRIGHT, normal: [0, 0, -1], along: [1, 0, 0], offset: 1e-9 }, torus)), polygon(ring + tube) - polygon(ring - tube));
});

test('a plane through vertices closes what it cuts', () => {
  const [bar, octagon] = [body(new CylinderGeometry(5, 5, 20, 8), new Matrix4().makeRotationX(Math.PI / 2)), body(new SphereGeometry(5, 8, 6))];
  near(areaOf(cut({ ...LEVEL, offset: 0 }, bar)), 200);
  near(areaOf(cut({ ...LEVEL, offset: 0 }, octagon)), 4 * 25 * Math.sin(Math.PI / 4));
});

test('what is open has no face, and what the plane does not meet neither', () => {
  const open = body(new CylinderGeometry(5, 5, 10, 24, 1, true));
  near(areaOf(cut({ ...UPRIGHT, offset: 0 }, open)), 0);
  near(areaOf(cut({ ...LEVEL, offset: 80 }, open)), 0);
});

for (const [name, plane] of [['upright', UPRIGHT], ['level', LEVEL]] as const) {
  const fills = (what: string, bodies: Body[], isSolid: (place: Vector) => boolean): void =>
    void test(`${what}, cut ${name}`, () => assertFilled(plane, cut(plane, ...bodies), isSolid));
  const inAny =
    (...bodies: Body[]) =>
    (place: Vector): boolean =>
      bodies.some((each) => holds(each, place));

  fills('bodies that overlap have one whole face', [HOUSE, ANNEX, TOWER], inAny(HOUSE, ANNEX, TOWER));
  fills('a body within another leaves no gap in it', [HOUSE, box([6, 5, 4], [0, 3, 1])], inAny(HOUSE));
  fills('bodies that are the same leave no gap', [HOUSE, HOUSE], inAny(HOUSE));
  fills('bodies that share a wall have one whole face', [box([8, 9, 12], [-4, 2, 0]), box([8, 9, 12], [4, 2, 0])], inAny(box([16, 9, 12], [0, 2, 0])));

  const block = court(24, 12, 9);
  fills('a court stays open', [block], inAny(block));
  fills('a tower over a wall of a court fills its own place in it', [block, box([6, 30, 7], [7, 0, 4], 0.2)], inAny(block, box([6, 30, 7], [7, 0, 4], 0.2)));

  const hollow = box([8, 6, 5], [1, 3, 0], 0.3);
  fills('a hollow stays one', [HOUSE, insideOut(hollow)], (place) => holds(HOUSE, place) && !holds(hollow, place));
  const cellar = box([3, 3, 3], [1, 3, 0], 0.3);
  fills('a body in a hollow fills its own place', [HOUSE, insideOut(hollow), cellar], (place) => (holds(HOUSE, place) && !holds(hollow, place)) || holds(cellar, place));

  fills('a body inside out takes nothing away from those it overlaps', [HOUSE, insideOut(ANNEX), TOWER], inAny(HOUSE, ANNEX, TOWER));
  const gate = box([4, 30, 4], [-12, 0, 1]);
  fills('a block that is inside out has its court, and all of what stands in its wall', [insideOut(block), gate], inAny(block, gate));
  fills('some faces that are inside out do not matter', [HOUSE.map((face, i) => (i % 5 ? face : insideOut([face])[0])), ANNEX], inAny(HOUSE, ANNEX));

  const [bar, joint] = [body(new CylinderGeometry(3, 3, 20, 8), new Matrix4().makeRotationZ(0.6)), body(new SphereGeometry(4, 16, 12))];
  fills('bars and the joint that they meet in have one whole face', [bar, joint, box([20, 5, 5], [8, 0, 1])], inAny(bar, joint, box([20, 5, 5], [8, 0, 1])));
}

test('a house without a floor, or without one wall, is closed as if it were whole', () => {
  const house = box([10, 6, 8], [0, 3, 0]);
  const lacking = (isGone: (corner: Vector) => boolean): Body => house.filter((corners) => !corners.every(isGone));
  near(areaOf(cut({ ...UPRIGHT, offset: 0 }, lacking(([, y]) => y === 0))), areaOf(cut({ ...UPRIGHT, offset: 0 }, house)));
  near(areaOf(cut(LEVEL, lacking(([x]) => x === 5))), 80);
});

test('a sheet is no body', () => {
  const [eaves, ridge] = [[-5, 5], [-6, 6]];
  const roof: Body = eaves.flatMap((x): Body => {
    const [a, b, c, d]: Vector[] = [[x, 0, ridge[0]], [x, 0, ridge[1]], [0, 3, ridge[1]], [0, 3, ridge[0]]];
    return [[a, b, c], [a, c, d]];
  });
  near(areaOf(cut({ ...UPRIGHT, offset: 0 }, roof)), 0);
});

test('walls that are split on one side only close, though vertices are rounded to a millimetre', () => {
  const corners: [number, number][] = [[0, 0], [11.1, 3.7], [8.3, 12.9], [-2.8, 9.2]];
  const rounded = (x: number, y: number, z: number): Vector => [x, y, z].map((value) => Math.round(value * 1000) / 1000) as Vector;
  const sheared = (parts: number): Body =>
    corners.flatMap(([ax, az], i) => {
      const [bx, bz] = corners[(i + 1) % 4];
      const wallParts = i % 2 ? parts : 1;
      const at = (part: number, y: number): Vector => {
        const x = ax + ((bx - ax) * part) / wallParts;
        return rounded(x, y + x / 7, az + ((bz - az) * part) / wallParts);
      };
      const wall = Array.from({ length: wallParts }, (_, part): Body => [[at(part, 0), at(part + 1, 7), at(part + 1, 0)], [at(part, 0), at(part, 7), at(part + 1, 7)]]);
      return wall.flat();
    });
  const lid = (y: number): Body => {
    const [a, b, c, d] = corners.map(([x, z]) => rounded(x, y + x / 7, z));
    return [[a, c, b], [a, d, c]];
  };
  const middle = { ...UPRIGHT, offset: 4 * UPRIGHT.normal[0] + 6 * UPRIGHT.normal[2] };
  const [split, plain] = [7, 1].map((parts) => areaOf(cut(middle, [...sheared(parts), ...lid(7), ...insideOut(lid(0))])));
  assert.ok(plain > 50 && Math.abs(split - plain) < 0.05, `${split} is not ${plain}`);
});

test('what a feature has in several bodies is one face, and features come in their order', () => {
  const solids = (features: number[], bodies: Body[]): Solids => ({
    features: Int32Array.from(features),
    meeting: () => features.map((_, run) => run),
    slice: (run, _, slice) => add(slice, bodies[run]),
  });
  const faces = facesOf(LEVEL, [solids([1, 4], [ANNEX, TOWER]), solids([0, 1], [TOWER, HOUSE])], 1);
  assert.deepEqual([...new Set(faces.features)], [0, 1, 4]);
  const of = (feature: number): Faces => {
    const rows = faces.features.flatMap((each, band) => (each === feature ? [band] : []));
    return { features: rows, bands: rows.flatMap((band) => faces.bands.slice(10 * band, 10 * band + 10)) };
  };
  assertFilled(LEVEL, of(1), (place) => holds(ANNEX, place) || holds(HOUSE, place));
  near(areaOf(of(4)), 16);
});

test('the height that exaggeration moves is between those at the corners of a face', () => {
  const faces = cut(UPRIGHT, HOUSE);
  for (const t of [-2, 0, 8]) {
    const found = faces.features.map((_, band) => anchorAt(faces, band, 1, t)).filter((anchor) => anchor !== null);
    assert.equal(found.length, 1);
    near(found[0]!, t);
  }
});

test('a plane meets the boxes that it goes through and those that it touches by their slack', () => {
  const boxes = Int32Array.from([[0, 0, 0, 10, 10, 10], [20, 0, 0, 30, 40, 10], [0, 50, 0, 10, 60, 10]].flat());
  const units = { origin: [100, 5, 0], step: [0.1, 0.1, 0.1] } as const;
  const level = (offset: number): CutPlane => ({ ...LEVEL, offset });
  assert.deepEqual(boxesMeeting(level(5.5), boxes, units, 1, 0), [0, 1]);
  assert.deepEqual(boxesMeeting(level(9.8), boxes, units, 1, 0), []);
  assert.deepEqual(boxesMeeting(level(9.8), boxes, units, 1, 1), [1, 2]);
  assert.deepEqual(boxesMeeting(level(21), boxes, units, 2, 0), [2]);
  const facing: CutPlane = { normal: [-1, 0, 0], offset: -102.5, along: [0, 0, 1], across: [0, 1, 0], horizontal: false };
  assert.deepEqual(boxesMeeting(facing, boxes, units, 1, 0), [1]);
});
