import { Box3, Vector3 } from 'three';
import { bit } from '../data/codec';
import type { Block } from '../data/scene';
import type { Store } from '../data/store';
import type { Placement } from './placement';
import { inUnits, type Corner, type Plan, type Ray, type Stretch, type Surface, type Units } from './ray';
import type { Seams } from './seams';
import { nearestHit } from './walk';

/** Marks a lattice point without height. */
export const HOLE = -0x80000000;

/**
 * A block as a lattice of integer heights (multiples of the quantum). Row 0 is north, column 0 west; `units` makes own metres of
 * (column, height, row).
 */
export class Grid implements Surface {
  readonly heights: Int32Array;
  readonly columns: number;
  readonly rows: number;
  readonly units: Units;
  readonly box: Box3;
  /** The quantum over the spacing along x and z. */
  private readonly rise: [number, number];

  constructor(block: Block, quantum: number, store: Store) {
    const [x, z] = block.origin;
    const [dx, dz] = block.spacing;
    const [low, high] = block.range;
    [this.columns, this.rows] = block.size;
    this.units = { origin: [x, 0, z], step: [dx, quantum, dz] };
    this.rise = [quantum / dx, quantum / dz];
    this.box = new Box3(
      new Vector3(x, low, z),
      new Vector3(x + (this.columns - 1) * dx, high, z + (this.rows - 1) * dz),
    );
    this.heights = store.integers(block.heights);
    if (block.holes) this.punch(store.octets(block.holes));
  }

  /** Share the normals at the edges; what is returned gives those of all vertices as soon as every piece has done so. */
  shareNormals(seams: Seams, placement: Placement): () => Int16Array {
    const edges = this.edges().filter((vertex) => this.heights[vertex] !== HOLE);
    const places = edges.map((vertex) => {
      const [row, column] = [Math.floor(vertex / this.columns), vertex % this.columns];
      const weight = this.weight(row, column);
      return seams.add(...this.placeOf(row, column), [-this.slopeX(vertex, column) * weight, weight, -this.slopeZ(vertex, row) * weight]);
    });
    return () => {
      const normals = new Int16Array(this.heights.length * 2);
      for (let row = 0, i = 0; row < this.rows; row++) {
        for (let column = 0; column < this.columns; column++, i++) {
          placement.putNormal(normals, i, -this.slopeX(i, column), 1, -this.slopeZ(i, row));
        }
      }
      edges.forEach((vertex, i) => placement.putNormal(normals, vertex, ...seams.normal(places[i])));
      return normals;
    };
  }

  heightAt(x: number, z: number): number | null {
    const { origin, step } = this.units;
    const u = (x - origin[0]) / step[0];
    const v = (z - origin[2]) / step[2];
    const column = Math.min(Math.max(Math.floor(u), 0), this.columns - 2);
    const row = Math.min(Math.max(Math.floor(v), 0), this.rows - 2);
    const s = u - column;
    const t = v - row;
    if (!(s >= 0 && s <= 1 && t >= 0 && t <= 1)) return null;
    const [a, b, c, d] = this.corners(row, column);
    if (b === HOLE || c === HOLE) return null;
    if (s + t <= 1 && a !== HOLE) return (a + (b - a) * s + (c - a) * t) * step[1];
    if (s + t >= 1 && d !== HOLE) return (d + (c - d) * (1 - s) + (b - d) * (1 - t)) * step[1];
    return null;
  }

  cut([fromX, fromZ]: Plan, [toX, toZ]: Plan): Stretch[] {
    const { origin, step } = this.units;
    const [u, v] = [(fromX - origin[0]) / step[0], (fromZ - origin[2]) / step[2]];
    const [du, dv] = [(toX - fromX) / step[0], (toZ - fromZ) / step[2]];
    const [columns, rows] = [this.columns - 1, this.rows - 1];
    // Along x, along z, and along the diagonals from north-east to south-west.
    const shares = [0, 1, ...crossings(u, du, columns), ...crossings(v, dv, rows), ...crossings(u + v, du + dv, columns + rows)];
    shares.sort((a, b) => a - b);
    const pieces: Stretch[] = [];
    for (let i = 1; i < shares.length; i++) {
      const [from, to] = [shares[i - 1], shares[i]];
      if (from === to) continue;
      const middle = (from + to) / 2;
      const plane = this.planeAt(u + du * middle, v + dv * middle);
      if (!plane) continue;
      const [base, alongU, alongV] = plane;
      const height = (share: number): number => (base + alongU * (u + du * share) + alongV * (v + dv * share)) * step[1];
      pieces.push({ from, to, start: height(from), end: height(to) });
    }
    return pieces;
  }

  visit(west: number, north: number, east: number, south: number, call: (a: Corner, b: Corner, c: Corner) => void): void {
    const { origin, step } = this.units;
    const within = (low: number, high: number, axis: 0 | 2, cells: number): [number, number] => [
      Math.max(Math.floor((low - origin[axis]) / step[axis]), 0),
      Math.min(Math.ceil((high - origin[axis]) / step[axis]), cells),
    ];
    const [left, right] = within(west, east, 0, this.columns - 1);
    const [top, bottom] = within(north, south, 2, this.rows - 1);
    for (let row = top; row < bottom; row++) {
      for (let column = left; column < right; column++) {
        const [a, b, c, d] = this.corners(row, column);
        if (b === HOLE || c === HOLE) continue;
        const corner = (height: number, right: 0 | 1, down: 0 | 1): Corner => [
          origin[0] + (column + right) * step[0],
          height * step[1],
          origin[2] + (row + down) * step[2],
        ];
        const [northEast, southWest] = [corner(b, 1, 0), corner(c, 0, 1)];
        if (a !== HOLE) call(corner(a, 0, 0), southWest, northEast);
        if (d !== HOLE) call(northEast, southWest, corner(d, 1, 1));
      }
    }
  }

  raycast(ray: Ray): number | null {
    const own = inUnits(ray, this.units);
    const quantum = this.units.step[1];
    const cells = {
      columns: this.columns - 1,
      rows: this.rows - 1,
      low: this.box.min.y / quantum - 1,
      high: this.box.max.y / quantum + 1,
    };
    return nearestHit(own, cells, (column, row) => this.hitCell(row, column, own));
  }

  /** Vertices (own metres) of about `side` rows and columns, the outer ones among them. */
  sample(side: number): [number, number, number][] {
    const { origin, step } = this.units;
    const pick = (n: number, length: number): number => Math.round((n * (length - 1)) / side);
    const points: [number, number, number][] = [];
    for (let i = 0; i <= side; i++) {
      for (let j = 0; j <= side; j++) {
        const [row, column] = [pick(i, this.rows), pick(j, this.columns)];
        const height = this.heights[row * this.columns + column];
        if (height !== HOLE) points.push([origin[0] + column * step[0], height * step[1], origin[2] + row * step[2]]);
      }
    }
    return points;
  }

  /** Column, height and row of each vertex. */
  positions(): Int32Array {
    const positions = new Int32Array(this.heights.length * 3);
    this.heights.forEach((height, i) => {
      positions[3 * i] = i % this.columns;
      positions[3 * i + 1] = height;
      positions[3 * i + 2] = Math.floor(i / this.columns);
    });
    return positions;
  }

  private punch(holes: Uint8Array): void {
    for (let i = 0; i < this.heights.length; i++) if (bit(holes, i)) this.heights[i] = HOLE;
  }

  private placeOf(row: number, column: number): [x: number, z: number] {
    const { origin, step } = this.units;
    return [origin[0] + column * step[0], origin[2] + row * step[2]];
  }

  /** The vertices at its edges. */
  private edges(): number[] {
    const { columns, rows } = this;
    const edges: number[] = [];
    for (let row = 0; row < rows; row++) {
      const step = row === 0 || row === rows - 1 ? 1 : columns - 1;
      for (let column = 0; column < columns; column += step) edges.push(row * columns + column);
    }
    return edges;
  }

  /** How much a normal at an edge weighs: as the sum of its six triangles' (each twice its area), of those that are in the block. */
  private weight(row: number, column: number): number {
    const half = (at: number, length: number): number => (at === 0 || at === length - 1 ? 0.5 : 1);
    const [dx, , dz] = this.units.step;
    return 6 * dx * dz * half(row, this.rows) * half(column, this.columns);
  }

  /** Metres that the surface rises a metre along x at a vertex. */
  private slopeX(vertex: number, column: number): number {
    return slope(this.heights, vertex, column > 0 ? -1 : 0, column < this.columns - 1 ? 1 : 0) * this.rise[0];
  }

  private slopeZ(vertex: number, row: number): number {
    const { columns } = this;
    return slope(this.heights, vertex, row > 0 ? -columns : 0, row < this.rows - 1 ? columns : 0) * this.rise[1];
  }

  /** Heights at the north-west, north-east, south-west and south-east corners of a cell. */
  private corners(row: number, column: number): [number, number, number, number] {
    const i = row * this.columns + column;
    const { heights, columns } = this;
    return [heights[i], heights[i + 1], heights[i + columns], heights[i + columns + 1]];
  }

  /** Height = base + alongU · u + alongV · v (in units) on the triangle at a place; null where there is none. */
  private planeAt(u: number, v: number): [base: number, alongU: number, alongV: number] | null {
    if (!(u >= 0 && v >= 0 && u <= this.columns - 1 && v <= this.rows - 1)) return null;
    const [column, row] = [Math.min(Math.floor(u), this.columns - 2), Math.min(Math.floor(v), this.rows - 2)];
    const [a, b, c, d] = this.corners(row, column);
    if (b === HOLE || c === HOLE) return null;
    const upper = u - column + v - row <= 1;
    if ((upper ? a : d) === HOLE) return null;
    const [alongU, alongV] = upper ? [b - a, c - a] : [d - c, d - b];
    const corner = upper ? a : b + c - d;
    return [corner - alongU * column - alongV * row, alongU, alongV];
  }

  /** Where the ray (in units) meets the triangles (a, c, b) and (b, c, d) of a cell, whichever comes first. */
  private hitCell(row: number, column: number, { origin, direction }: Ray): number {
    const [a, b, c, d] = this.corners(row, column);
    let nearest = Infinity;
    if (b === HOLE || c === HOLE) return nearest;
    for (const upper of [true, false]) {
      if ((upper ? a : d) === HOLE) continue;
      const alongU = upper ? b - a : d - c;
      const alongV = upper ? c - a : d - b;
      const base = upper ? a : b + c - d;
      // height above the triangle's plane is linear along the ray
      const gap = origin[1] - base - alongU * (origin[0] - column) - alongV * (origin[2] - row);
      const rate = direction[1] - alongU * direction[0] - alongV * direction[2];
      const t = -gap / rate;
      if (!(t >= 0 && t < nearest)) continue;
      const s = origin[0] + direction[0] * t - column;
      const r = origin[2] + direction[2] * t - row;
      const side = upper ? 1 - s - r : s + r - 1;
      const slack = -1e-9;
      if (side >= slack && s >= slack && r >= slack && s <= 1 - slack && r <= 1 - slack) nearest = t;
    }
    return nearest;
  }
}

/** The shares, between 0 and 1, of a line at which a coordinate is a whole number from 0 to `most`. */
function crossings(start: number, step: number, most: number): number[] {
  const [low, high] = [Math.min(start, start + step), Math.max(start, start + step)];
  const shares: number[] = [];
  for (let whole = Math.max(Math.ceil(low), 0); whole <= Math.min(high, most); whole++) {
    const share = (whole - start) / step;
    if (share > 0 && share < 1) shares.push(share);
  }
  return shares;
}

/** Height difference per cell across a vertex, one-sided beside holes and at the edge. */
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
