import { bit } from '../data/codec';
import type { Block } from '../data/scene';
import type { Store } from '../data/store';
import type { Ray } from './ray';

/** Marks a lattice point without height. */
export const HOLE = -0x80000000;

/** Where a block's vertices lie in the grid. */
export interface Tile {
  column: number;
  row: number;
  columns: number;
  rows: number;
  range: [min: number, max: number];
}

/**
 * All blocks of one spacing as a single lattice of integer heights (multiples of `quantum`), so that neither normals nor rays know
 * of block edges. Row 0 is north, column 0 west; vertex (row, column) lies at x = x0 + column · dx, z = z0 + row · dz.
 */
export class Grid {
  readonly heights: Int32Array;
  readonly tiles: Tile[];
  readonly columns: number;
  readonly rows: number;
  readonly x0: number;
  readonly z0: number;
  readonly dx: number;
  readonly dz: number;

  constructor(blocks: readonly Block[], readonly quantum: number, store: Store) {
    [this.dx, this.dz] = blocks[0].spacing;
    this.x0 = Math.min(...blocks.map((block) => block.origin[0]));
    this.z0 = Math.min(...blocks.map((block) => block.origin[1]));
    this.tiles = blocks.map((block) => ({
      column: Math.round((block.origin[0] - this.x0) / this.dx),
      row: Math.round((block.origin[1] - this.z0) / this.dz),
      columns: block.size[0],
      rows: block.size[1],
      range: block.range,
    }));
    this.columns = Math.max(...this.tiles.map((tile) => tile.column + tile.columns));
    this.rows = Math.max(...this.tiles.map((tile) => tile.row + tile.rows));
    this.heights = new Int32Array(this.columns * this.rows).fill(HOLE);
    blocks.forEach((block, i) => this.fill(this.tiles[i], store.integers(block.heights), block.holes && store.octets(block.holes)));
  }

  /** The heights of a tile, row by row. */
  cut(tile: Tile): Int32Array {
    const heights = new Int32Array(tile.columns * tile.rows);
    for (let row = 0; row < tile.rows; row++) {
      const start = (tile.row + row) * this.columns + tile.column;
      heights.set(this.heights.subarray(start, start + tile.columns), row * tile.columns);
    }
    return heights;
  }

  /** Unit normals of the surface at a tile's vertices: x and z (2 each) as 16-bit fractions; y follows. */
  normals(tile: Tile): Int16Array {
    const { heights, columns, rows, quantum, dx, dz } = this;
    const normals = new Int16Array(tile.columns * tile.rows * 2);
    let out = 0;
    for (let row = tile.row; row < tile.row + tile.rows; row++) {
      const north = row > 0 ? -columns : 0;
      const south = row < rows - 1 ? columns : 0;
      for (let column = tile.column; column < tile.column + tile.columns; column++) {
        const i = row * columns + column;
        const slopeX = slope(heights, i, column > 0 ? -1 : 0, column < columns - 1 ? 1 : 0) * (quantum / dx);
        const slopeZ = slope(heights, i, north, south) * (quantum / dz);
        const scale = 32767 / Math.sqrt(slopeX * slopeX + slopeZ * slopeZ + 1);
        normals[out++] = Math.round(-slopeX * scale);
        normals[out++] = Math.round(-slopeZ * scale);
      }
    }
    return normals;
  }

  /** Height in metres of the drawn surface at a place, or null where there is none. */
  heightAt(x: number, z: number): number | null {
    const u = (x - this.x0) / this.dx;
    const v = (z - this.z0) / this.dz;
    const column = Math.min(Math.max(Math.floor(u), 0), this.columns - 2);
    const row = Math.min(Math.max(Math.floor(v), 0), this.rows - 2);
    const s = u - column;
    const t = v - row;
    if (!(s >= 0 && s <= 1 && t >= 0 && t <= 1)) return null;
    const [a, b, c, d] = this.corners(row, column);
    if (b === HOLE || c === HOLE) return null;
    if (s + t <= 1 && a !== HOLE) return (a + (b - a) * s + (c - a) * t) * this.quantum;
    if (s + t >= 1 && d !== HOLE) return (d + (c - d) * (1 - s) + (b - d) * (1 - t)) * this.quantum;
    return null;
  }

  /** Distance along a ray (true heights) to the nearest drawn triangle, or null; in double precision, cell by cell. */
  raycast(ray: Ray): number | null {
    const u = { start: (ray.origin[0] - this.x0) / this.dx, step: ray.direction[0] / this.dx };
    const v = { start: (ray.origin[2] - this.z0) / this.dz, step: ray.direction[2] / this.dz };
    const inside = clip(u, this.columns - 1, clip(v, this.rows - 1, [0, Infinity]));
    if (!inside) return null;
    const [from, to] = inside;
    let column = cellAt(u.start + u.step * from, u.step, this.columns - 1);
    let row = cellAt(v.start + v.step * from, v.step, this.rows - 1);
    for (;;) {
      const hit = this.hitCell(row, column, u, v, ray);
      if (hit !== null) return hit;
      const nextU = crossing(u, column);
      const nextV = crossing(v, row);
      if (Math.min(nextU, nextV) >= to) return null;
      if (nextU < nextV) column += Math.sign(u.step);
      else row += Math.sign(v.step);
      if (column < 0 || row < 0 || column > this.columns - 2 || row > this.rows - 2) return null;
    }
  }

  /** Heights at the north-west, north-east, south-west and south-east corners of a cell. */
  corners(row: number, column: number): [number, number, number, number] {
    const i = row * this.columns + column;
    const { heights, columns } = this;
    return [heights[i], heights[i + 1], heights[i + columns], heights[i + columns + 1]];
  }

  private fill(tile: Tile, heights: Int32Array, holes: Uint8Array | undefined): void {
    for (let row = 0; row < tile.rows; row++) {
      const start = (tile.row + row) * this.columns + tile.column;
      this.heights.set(heights.subarray(row * tile.columns, (row + 1) * tile.columns), start);
      if (!holes) continue;
      for (let column = 0; column < tile.columns; column++) {
        if (bit(holes, row * tile.columns + column)) this.heights[start + column] = HOLE;
      }
    }
  }

  /** Where the ray meets the triangles (a, c, b) and (b, c, d) of a cell, whichever comes first. */
  private hitCell(row: number, column: number, u: Line, v: Line, ray: Ray): number | null {
    const [a, b, c, d] = this.corners(row, column);
    if (b === HOLE || c === HOLE) return null;
    let nearest: number | null = null;
    for (const upper of [true, false]) {
      if ((upper ? a : d) === HOLE) continue;
      const alongU = upper ? b - a : d - c;
      const alongV = upper ? c - a : d - b;
      const base = upper ? a : b + c - d;
      // height above the triangle's plane, in quanta, is linear along the ray
      const gap = ray.origin[1] / this.quantum - base - alongU * (u.start - column) - alongV * (v.start - row);
      const rate = ray.direction[1] / this.quantum - alongU * u.step - alongV * v.step;
      const t = -gap / rate;
      if (!(t >= 0)) continue;
      const s = u.start + u.step * t - column;
      const r = v.start + v.step * t - row;
      const side = upper ? 1 - s - r : s + r - 1;
      const slack = -1e-9;
      if (side < slack || s < slack || r < slack || s > 1 - slack || r > 1 - slack) continue;
      if (nearest === null || t < nearest) nearest = t;
    }
    return nearest;
  }
}

/** Blocks of like spacing on a common lattice, each group as a grid. */
export function makeGrids(blocks: readonly Block[], quantum: number, store: Store): Grid[] {
  const groups = new Map<string, Block[]>();
  for (const block of blocks) {
    const key = block.spacing.join();
    const group = groups.get(key);
    if (group) group.push(block);
    else groups.set(key, [block]);
  }
  return [...groups.values()].map((group) => new Grid(group, quantum, store));
}

/** A coordinate along a ray, in cells. */
interface Line {
  start: number;
  step: number;
}

/** Height difference per cell across a vertex, one-sided beside holes and at the rim. */
function slope(heights: Int32Array, i: number, before: number, after: number): number {
  const here = heights[i];
  if (here === HOLE) return 0;
  let cells = 2;
  let low = heights[i + before];
  let high = heights[i + after];
  if (before === 0 || low === HOLE) {
    low = here;
    cells--;
  }
  if (after === 0 || high === HOLE) {
    high = here;
    cells--;
  }
  return cells ? (high - low) / cells : 0;
}

function clip(line: Line, length: number, range: [number, number] | null): [number, number] | null {
  if (!range) return null;
  if (line.step === 0) return line.start >= 0 && line.start <= length ? range : null;
  const first = -line.start / line.step;
  const second = (length - line.start) / line.step;
  const clipped: [number, number] = [Math.max(range[0], Math.min(first, second)), Math.min(range[1], Math.max(first, second))];
  return clipped[0] <= clipped[1] ? clipped : null;
}

function cellAt(position: number, step: number, cells: number): number {
  const cell = step < 0 ? Math.ceil(position) - 1 : Math.floor(position);
  return Math.min(Math.max(cell, 0), cells - 1);
}

/** Where along the ray it leaves a cell. */
function crossing(line: Line, cell: number): number {
  if (line.step === 0) return Infinity;
  return (cell + (line.step > 0 ? 1 : 0) - line.start) / line.step;
}
