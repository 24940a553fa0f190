import assert from 'node:assert/strict';
import test from 'node:test';
import type { ArrayRef, Block } from '../src/data/scene';
import type { Store } from '../src/data/store';
import { Vector3 } from 'three';
import { TriangleField } from '../src/layers/field';
import { Grid, HOLE } from '../src/layers/grid';
import { PatchMesh } from '../src/layers/patch';
import { Placement } from '../src/layers/placement';
import { hitTriangle, pointOn, type Ray, type Surface } from '../src/layers/ray';
import { Seams } from '../src/layers/seams';

const QUANTUM = 0.01;
const COLUMNS = 9;
const ROWS = 7;
const HEIGHTS = Int32Array.from({ length: COLUMNS * ROWS }, (_, i) => ((i * 7919) % 613) * 10);

/** A store whose references name blocks cut from HEIGHTS. */
function store(blocks: Int32Array[]): Store {
  return { integers: (ref: ArrayRef) => blocks[ref.chunk], octets: () => new Uint8Array() } as unknown as Store;
}

function cut(heights: Int32Array, column: number, columns: number): Int32Array {
  const rows = Array.from({ length: ROWS }, (_, row) => [...heights.subarray(row * COLUMNS + column, row * COLUMNS + column + columns)]);
  return Int32Array.from(rows.flat());
}

/** Blocks side by side that share the column between them. */
function makeGrids(cuts: [column: number, columns: number][], heights: Int32Array = HEIGHTS): Grid[] {
  const arrays = store(cuts.map(([column, columns]) => cut(heights, column, columns)));
  return cuts.map(([column, columns], chunk) => {
    const block: Block = {
      origin: [100 + column * 5, -50],
      spacing: [5, 4],
      size: [columns, ROWS],
      heights: { chunk, offset: 0, count: columns * ROWS, type: 'i32' },
      range: [0, 100],
    };
    return new Grid(block, QUANTUM, arrays);
  });
}

function makeGrid(): Grid {
  return makeGrids([[0, COLUMNS]])[0];
}

/** Corners of the triangles that are drawn, in metres. */
function trianglesOf(grid: Grid): number[][][] {
  const { origin, step } = grid.units;
  const found: number[][][] = [];
  for (let row = 0; row < ROWS - 1; row++) {
    for (let column = 0; column < COLUMNS - 1; column++) {
      for (const triangle of [
        [[0, 0], [1, 0], [0, 1]],
        [[0, 1], [1, 0], [1, 1]],
      ]) {
        const cells = triangle.map(([r, c]) => [row + r, column + c]);
        const heights = cells.map(([r, c]) => grid.heights[r * COLUMNS + c]);
        if (heights.includes(HOLE)) continue;
        found.push(cells.map(([r, c], i) => [origin[0] + c * step[0], heights[i] * QUANTUM, origin[2] + r * step[2]]));
      }
    }
  }
  return found;
}

/** The nearest hit on all triangles, one by one. */
function bruteForce(triangles: number[][][], ray: Ray): number | null {
  const hits = triangles.map(([a, b, c]) => hitTriangle(ray, a, b, c)).filter((hit) => hit !== null);
  return hits.length ? Math.min(...hits) : null;
}

/** The same triangles as a field. */
function fieldOf(grid: Grid): TriangleField {
  const index: number[] = [];
  for (let row = 0; row < ROWS - 1; row++) {
    for (let column = 0; column < COLUMNS - 1; column++) {
      const a = row * COLUMNS + column;
      const [b, c, d] = [a + 1, a + COLUMNS, a + COLUMNS + 1];
      for (const triangle of [[a, c, b], [b, c, d]]) {
        if (triangle.every((vertex) => grid.heights[vertex] !== HOLE)) index.push(...triangle);
      }
    }
  }
  return new TriangleField(grid.box, grid.units, Uint16Array.from(index), () => grid.positions());
}

/** Numbers from 0 to 1, the same every time. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

for (const holes of [[], [10, 30, 31, 44]]) {
  for (const kind of ['grid', 'field']) {
    test(`rays meet the triangles of a ${kind} that brute force meets, with ${holes.length} holes`, () => {
      const grid = makeGrid();
      for (const hole of holes) grid.heights[hole] = HOLE;
      const surface: Surface = kind === 'grid' ? grid : fieldOf(grid);
      const triangles = trianglesOf(grid);
      const random = numbers(1);
      const next = (low: number, high: number): number => low + (high - low) * random.next().value;
      let hits = 0;
      for (let i = 0; i < 3000; i++) {
        const ray: Ray = {
          origin: [next(90, 150), next(-30, 90), next(-60, -15)],
          direction: [next(-1, 1), next(-1, 1), next(-1, 1)],
        };
        const expected = bruteForce(triangles, ray);
        const actual = surface.raycast(ray);
        if (expected === null) assert.equal(actual, null);
        else assert.ok(actual !== null && Math.abs(actual - expected) < 1e-6, `ray ${i}: ${actual} is not ${expected}`);
        hits += Number(expected !== null);
      }
      assert.ok(hits > 300);
    });
  }
}

test('the height at a place is that of the ray from above, on a grid and on a field', () => {
  const grid = makeGrid();
  const field = fieldOf(grid);
  const random = numbers(2);
  for (let i = 0; i < 500; i++) {
    const [x, z] = [100 + 40 * random.next().value, -50 + 24 * random.next().value];
    const ray: Ray = { origin: [x, 1000, z], direction: [0, -1, 0] };
    const height = pointOn(ray, grid.raycast(ray)!)[1];
    assert.ok(Math.abs(grid.heightAt(x, z)! - height) < 1e-9);
    assert.ok(Math.abs(field.heightAt(x, z)! - height) < 1e-9);
  }
  for (const surface of [grid, field]) assert.equal(surface.heightAt(99, -40), null);
});

/** The normals of surfaces that share their seams, each as fractions of 32767. */
function normalsOf(sheets: readonly (Grid | PatchMesh)[], rotation = 0): Int16Array[] {
  const seams = new Seams();
  return sheets.map((sheet) => sheet.shareNormals(seams, new Placement(rotation, [0, 0]))).map((finish) => finish());
}

test('a level surface has upright normals to the last bit', () => {
  const level = new Int32Array(COLUMNS * ROWS).fill(12345);
  assert.ok(normalsOf(makeGrids([[0, 5], [4, 5]], level)).every((normals) => normals.every((part) => part === 0)));
});

/** A plane that rises 3 m a column and falls 2 m a row. */
const PLANE = Int32Array.from(HEIGHTS, (_, i) => 300 * (i % COLUMNS) - 200 * Math.floor(i / COLUMNS));

function planeNormal(turn: number): number[] {
  const [x, z] = [-(300 * QUANTUM) / 5, (200 * QUANTUM) / 4];
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return [cos * x + sin * z, cos * z - sin * x].map((part) => Math.round((part / Math.hypot(x, z, 1)) * 32767));
}

for (const rotation of [0, 30]) {
  test(`the normal of a plane is the same at rims, seams and beside holes, turned by ${rotation} degrees`, () => {
    const grids = makeGrids([[0, 5], [4, 5]], PLANE);
    grids[1].heights[3 * 5 + 2] = HOLE;
    const expected = planeNormal((rotation * Math.PI) / 180);
    normalsOf(grids, rotation).forEach((normals, g) => {
      grids[g].heights.forEach((height, i) => {
        if (height !== HOLE) assert.deepEqual([...normals.subarray(2 * i, 2 * i + 2)], expected);
      });
    });
  });
}

test('blocks have the normals that they would have as one', () => {
  const [whole] = normalsOf([makeGrid()]);
  const halves = normalsOf(makeGrids([[0, 5], [4, 5]]));
  [0, 4].forEach((column, half) => {
    for (let row = 0; row < ROWS; row++) {
      const start = 2 * (row * COLUMNS + column);
      const expected = whole.subarray(start, start + 10);
      halves[half].subarray(row * 10, row * 10 + 10).forEach((part, i) => assert.ok(Math.abs(part - expected[i]) <= 1));
    }
  });
});

/** The lattice's triangles whose row says so, as a patch whose origin is off by a part of a millimetre. */
function makePatch(heights: Int32Array, origin: [number, number], keep: (row: number) => boolean): PatchMesh {
  const grid = makeGrids([[0, COLUMNS]], heights)[0];
  const kept = trianglesOf(grid).filter((triangle) => keep(Math.min(...triangle.map((corner) => (corner[2] + 50) / 4))));
  const positions = kept.flatMap((triangle) =>
    triangle.flatMap(([x, y, z]) => [(x - origin[0]) / 0.001, y / QUANTUM, (z - origin[1]) / 0.001].map(Math.round)),
  );
  const places = new Map<string, number>();
  const unique: number[] = [];
  const index = kept.flatMap((_, t) =>
    [0, 1, 2].map((corner) => {
      const place = positions.slice(9 * t + 3 * corner, 9 * t + 3 * corner + 3);
      const known = places.get(place.join());
      if (known !== undefined) return known;
      places.set(place.join(), places.size);
      return unique.push(...place) / 3 - 1;
    }),
  );
  const ref = (chunk: number): ArrayRef => ({ chunk, offset: 0, count: 0, type: 'i32' });
  const patch = { origin, step: 0.001, positions: ref(0), indices: ref(1), range: [-100, 100] as [number, number] };
  return new PatchMesh(patch, QUANTUM, store([Int32Array.from(unique), Int32Array.from(index)]));
}

test('patches that meet have the normals that they would have as one', () => {
  const [north, south] = [
    makePatch(HEIGHTS, [100.0004, -50.0003], (row) => row < 3),
    makePatch(HEIGHTS, [99.9998, -40.0004], (row) => row >= 3),
  ];
  const whole = makePatch(HEIGHTS, [100, -50], () => true);
  const [[ofNorth, ofSouth], [ofWhole]] = [normalsOf([north, south]), normalsOf([whole])];
  for (let column = 0; column < COLUMNS; column++) {
    const place: [number, number] = [100 + 5 * column, -50 + 4 * 3];
    const expected = normalAt(whole, ofWhole, place);
    for (const normal of [normalAt(north, ofNorth, place), normalAt(south, ofSouth, place)]) {
      assert.ok(Math.hypot(normal[0] - expected[0], normal[1] - expected[1]) < 10); // rounded to millimetres on the way
    }
  }
});

/** The normal of a patch's vertex at a place. */
function normalAt({ positions, units }: PatchMesh, normals: Int16Array, [x, z]: [number, number]): number[] {
  for (let i = 0; i < positions.length; i += 3) {
    const u = units.origin[0] + positions[i] * units.step[0];
    const v = units.origin[2] + positions[i + 2] * units.step[2];
    if (Math.hypot(u - x, v - z) < 0.01) return [...normals.subarray((i / 3) * 2, (i / 3) * 2 + 2)];
  }
  throw new Error('no vertex there');
}

test('every edge of a patch is listed once', () => {
  const edges = makePatch(PLANE, [100, -50], () => true).edges();
  assert.equal(edges.length / 2, COLUMNS * (ROWS - 1) + (COLUMNS - 1) * ROWS + (COLUMNS - 1) * (ROWS - 1));
});

test('own metres go to local ones and back', () => {
  const placement = new Placement(90, [1000, 0]);
  const [x, z] = placement.toLocal(10, 0); // east, turned counter-clockwise seen from above, is north
  assert.ok(Math.abs(x - 1000) < 1e-9 && Math.abs(z + 10) < 1e-9);
  assert.ok(placement.toOwn(x, z).every((value, i) => Math.abs(value - [10, 0][i]) < 1e-9));
  const share = new Vector3(x, z, 1).applyMatrix3(placement.shareOf([0, -10, 40, 10]));
  assert.ok(Math.abs(share.x - 0.25) < 1e-9 && Math.abs(share.y - 0.5) < 1e-9);
});
