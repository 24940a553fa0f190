import assert from 'node:assert/strict';
import test from 'node:test';
import { BoxGeometry, CylinderGeometry, TorusGeometry, type BufferGeometry, type Matrix4 } from 'three';
import { Matrix4 as Matrix } from 'three';
import type { Vector } from '../src/camera/pose';
import { noFaces, Slice, type CutPlane } from '../src/layers/section';

const TURN = 0.4;
const UPRIGHT: CutPlane = { normal: [Math.sin(TURN), 0, -Math.cos(TURN)], offset: 3, along: [Math.cos(TURN), 0, Math.sin(TURN)], across: [0, 1, 0], horizontal: false };
const LEVEL: CutPlane = { normal: [0, 1, 0], offset: 2, along: [1, 0, 0], across: [0, 0, 1], horizontal: true };

function triangles(geometry: BufferGeometry, place: Matrix4 = new Matrix()): Vector[][] {
  const flat = geometry.toNonIndexed().applyMatrix4(place).getAttribute('position');
  return Array.from({ length: flat.count / 3 }, (_, i) => [0, 1, 2].map((corner): Vector => [flat.getX(3 * i + corner), flat.getY(3 * i + corner), flat.getZ(3 * i + corner)]));
}

/** Area of the faces where a plane cuts triangles, and whether all of it lies in the plane. */
function cut(plane: CutPlane, body: readonly Vector[][]): { area: number; flat: boolean } {
  const slice = new Slice(plane);
  for (const corners of body) slice.add(corners.map((place) => ({ place, anchor: place[1] })));
  const faces = noFaces();
  slice.fill(7, faces);
  const corner = (i: number): Vector => faces.positions.slice(3 * i, 3 * i + 3) as Vector;
  let [area, flat] = [0, true];
  faces.features.forEach((_, i) => {
    const at = corner(i);
    flat &&= Math.abs(at[0] * plane.normal[0] + at[1] * plane.normal[1] + at[2] * plane.normal[2] - plane.offset) < 1e-6;
    if (i % 3) return;
    const [u, v] = [1, 2].map((next) => corner(i + next).map((value, axis) => value - at[axis]));
    area += Math.hypot(u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]) / 2;
  });
  return { area, flat };
}

function near(actual: { area: number; flat: boolean }, area: number): void {
  assert.ok(actual.flat && Math.abs(actual.area - area) < 1e-4 * Math.max(area, 1), `${actual.area} is not ${area}`);
}

test('a box is closed by a rectangle, however it is turned', () => {
  const box = new BoxGeometry(20, 6, 14);
  near(cut(LEVEL, triangles(box)), 20 * 14);
  near(cut(UPRIGHT, triangles(box, new Matrix().makeRotationY(-TURN))), 20 * 6);
});

test('a prism is closed by the polygon that it is one of', () => {
  const sides = 24;
  near(cut(LEVEL, triangles(new CylinderGeometry(5, 5, 10, sides))), (sides / 2) * 25 * Math.sin((2 * Math.PI) / sides));
});

test('a ring cut through its hole is closed by two faces, and lying flat by one with a hole', () => {
  const [ring, tube, around, about] = [10, 3, 40, 32];
  const body = triangles(new TorusGeometry(ring, tube, about, around)); // upright, in the plane of x and y
  const disc = (about / 2) * tube ** 2 * Math.sin((2 * Math.PI) / about);
  near(cut({ ...LEVEL, offset: 1e-9 }, body), 2 * disc);
  const polygon = (radius: number): number => (around / 2) * radius ** 2 * Math.sin((2 * Math.PI) / around);
  near(cut({ ...UPRIGHT, normal: [0, 0, -1], along: [1, 0, 0], offset: 1e-9 }, body), polygon(ring + tube) - polygon(ring - tube));
});

test('what is open has no face, and what the plane does not meet neither', () => {
  const open = triangles(new CylinderGeometry(5, 5, 10, 24, 1, true));
  near(cut({ ...UPRIGHT, offset: 0 }, open), 0);
  near(cut({ ...LEVEL, offset: 80 }, open), 0);
});
