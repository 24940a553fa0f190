import assert from 'node:assert/strict';
import test from 'node:test';
import type { ArrayRef, Block } from '../src/data/scene';
import type { Store } from '../src/data/store';
import { Grid, HOLE } from '../src/layers/grid';
import { hitTriangle, pointOn, type Ray } from '../src/layers/ray';

const QUANTUM = 0.01;
const COLUMNS = 9;
const ROWS = 7;
const HEIGHTS = Int32Array.from({ length: COLUMNS * ROWS }, (_, i) => ((i * 7919) % 613) * 10);

/** A store whose references name blocks cut from HEIGHTS. */
function store(blocks: Int32Array[]): Store {
  return { integers: (ref: ArrayRef) => blocks[ref.chunk], octets: () => new Uint8Array() } as unknown as Store;
}

function cut(column: number, columns: number): Int32Array {
  const rows = Array.from({ length: ROWS }, (_, row) => [...HEIGHTS.subarray(row * COLUMNS + column, row * COLUMNS + column + columns)]);
  return Int32Array.from(rows.flat());
}

/** Two blocks that share the column between them. */
function makeGrid(): Grid {
  const block = (chunk: number, column: number, columns: number): Block => ({
    origin: [100 + column * 5, -50],
    spacing: [5, 4],
    size: [columns, ROWS],
    heights: { chunk, offset: 0, count: columns * ROWS, type: 'i32' },
    range: [0, 100],
  });
  return new Grid([block(0, 0, 5), block(1, 4, 5)], QUANTUM, store([cut(0, 5), cut(4, 5)]));
}

function vertex(grid: Grid, row: number, column: number): number[] {
  return [grid.x0 + column * grid.dx, grid.heights[row * COLUMNS + column] * QUANTUM, grid.z0 + row * grid.dz];
}

/** The nearest hit on all triangles, one by one. */
function bruteForce(grid: Grid, ray: Ray): number | null {
  let nearest: number | null = null;
  for (let row = 0; row < ROWS - 1; row++) {
    for (let column = 0; column < COLUMNS - 1; column++) {
      const at = (r: number, c: number): number[] => vertex(grid, row + r, column + c);
      for (const triangle of [
        [[0, 0], [1, 0], [0, 1]],
        [[0, 1], [1, 0], [1, 1]],
      ]) {
        if (triangle.some(([r, c]) => grid.heights[(row + r) * COLUMNS + column + c] === HOLE)) continue;
        const [a, b, c] = triangle.map(([r, q]) => at(r, q));
        const hit = hitTriangle(ray, a, b, c);
        if (hit !== null && (nearest === null || hit < nearest)) nearest = hit;
      }
    }
  }
  return nearest;
}

/** Numbers from 0 to 1, the same every time. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

test('blocks make one lattice', () => {
  assert.deepEqual(makeGrid().heights, HEIGHTS);
});

for (const holes of [[], [10, 30, 31, 44]]) {
  test(`rays meet the triangles that brute force meets, with ${holes.length} holes`, () => {
    const grid = makeGrid();
    for (const hole of holes) grid.heights[hole] = HOLE;
    const random = numbers(1);
    const next = (low: number, high: number): number => low + (high - low) * random.next().value;
    let hits = 0;
    for (let i = 0; i < 3000; i++) {
      const ray: Ray = {
        origin: [next(90, 150), next(-30, 90), next(-60, -15)],
        direction: [next(-1, 1), next(-1, 1), next(-1, 1)],
      };
      const expected = bruteForce(grid, ray);
      const actual = grid.raycast(ray);
      if (expected === null) assert.equal(actual, null);
      else assert.ok(actual !== null && Math.abs(actual - expected) < 1e-6, `ray ${i}: ${actual} is not ${expected}`);
      hits += Number(expected !== null);
    }
    assert.ok(hits > 300);
  });
}

test('the height at a place is that of the ray from above', () => {
  const grid = makeGrid();
  const random = numbers(2);
  for (let i = 0; i < 500; i++) {
    const [x, z] = [100 + 40 * random.next().value, -50 + 24 * random.next().value];
    const ray: Ray = { origin: [x, 1000, z], direction: [0, -1, 0] };
    assert.ok(Math.abs(grid.heightAt(x, z)! - pointOn(ray, grid.raycast(ray)!)[1]) < 1e-9);
  }
});

test('a level surface has upright normals to the last bit', () => {
  const grid = makeGrid();
  grid.heights.fill(12345);
  assert.ok(grid.tiles.every((tile) => grid.normals(tile).every((part) => part === 0)));
});

test('the normal of a plane is the same at rims, seams and beside holes', () => {
  const grid = makeGrid();
  for (let i = 0; i < grid.heights.length; i++) grid.heights[i] = 300 * (i % COLUMNS) - 200 * Math.floor(i / COLUMNS);
  grid.heights[3 * COLUMNS + 6] = HOLE;
  const length = Math.hypot((300 * QUANTUM) / 5, (200 * QUANTUM) / 4, 1);
  const expected = [-(300 * QUANTUM) / 5, (200 * QUANTUM) / 4].map((part) => Math.round((part / length) * 32767));
  for (const tile of grid.tiles) {
    const normals = grid.normals(tile);
    const heights = grid.cut(tile);
    heights.forEach((height, i) => {
      if (height !== HOLE) assert.deepEqual([...normals.subarray(2 * i, 2 * i + 2)], expected);
    });
  }
});
