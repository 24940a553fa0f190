import assert from 'node:assert/strict';
import test from 'node:test';
import { coarsen } from '../src/layers/coarse';

/** A cylinder of radius 1 and height 1 without bottom and top. */
function tube(sides: number): { positions: Float32Array; indices: Uint32Array } {
  const positions: number[] = [];
  const indices: number[] = [];
  for (let i = 0; i < sides; i++) {
    const angle = (2 * Math.PI * i) / sides;
    for (const y of [0, 1]) positions.push(Math.cos(angle), y, Math.sin(angle));
    const [a, b] = [2 * i, 2 * ((i + 1) % sides)];
    indices.push(a, a + 1, b, b, a + 1, b + 1);
  }
  return { positions: Float32Array.from(positions), indices: Uint32Array.from(indices) };
}

test('a tube of many sides becomes one of eight, as high and as wide', () => {
  const { positions, indices } = tube(64);
  const coarse = coarsen(positions, indices, null)!;
  assert.equal(coarse.vertices.length, 16);
  assert.equal(coarse.indices.length, 8 * 2 * 3);
  const used = new Set(Array.from(coarse.indices, (vertex) => coarse.vertices[vertex]));
  const heights = [...used].map((vertex) => positions[3 * vertex + 1]);
  assert.deepEqual([Math.min(...heights), Math.max(...heights)], [0, 1]);
  for (const vertex of used) assert.ok(Math.abs(Math.hypot(positions[3 * vertex], positions[3 * vertex + 2]) - 1) < 1e-6);
});

test('its error bounds how far a vertex is from what it became', () => {
  const { positions, indices } = tube(64);
  const { error } = coarsen(positions, indices, null)!;
  assert.equal(error[1], 0);
  assert.ok(error[0] > 0 && error[0] <= 2 / 3 + 1e-6);
});

test('a shape of few triangles stays as it is', () => {
  const square = Float32Array.from([0, 0, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0]);
  assert.equal(coarsen(square, Uint32Array.from([0, 1, 2, 0, 2, 3]), null), null);
});
