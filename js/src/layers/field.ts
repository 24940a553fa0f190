import { Ray as Line, Vector3, type Box3 } from 'three';
import { hitTriangle, inUnits, type Corner, type Plan, type Ray, type Stretch, type Surface, type Units } from './ray';
import { nearestHit, type Cells } from './walk';

const TRIANGLES_A_BIN = 2;

/** Triangles of any shape, found by the bins of a uniform grid that they touch; the bins are filled when they are first asked for. */
export class TriangleField implements Surface {
  readonly box: Box3;
  private bins: Bins | undefined;

  /** `index` holds three vertices a triangle; `positions` gives each vertex as whole numbers x, y, z. */
  constructor(
    box: Box3,
    private readonly units: Units,
    private readonly index: Uint16Array | Uint32Array,
    private readonly positions: () => Int32Array,
  ) {
    this.box = box.clone().expandByVector(new Vector3(...units.step));
  }

  heightAt(x: number, z: number): number | null {
    if (!this.box.containsPoint(new Vector3(x, this.box.min.y, z))) return null;
    const { origin, step } = this.units;
    const [u, v] = [(x - origin[0]) / step[0], (z - origin[2]) / step[2]];
    const bins = this.read();
    const bin = bins.at(u, v);
    if (bin === null) return null;
    for (const triangle of bins.triangles(bin)) {
      const [a, b, c] = bins.corners(triangle);
      const height = heightOn(a, b, c, u, v);
      if (height !== null) return height * step[1] + origin[1];
    }
    return null;
  }

  cut([fromX, fromZ]: Plan, [toX, toZ]: Plan): Stretch[] {
    const { origin, step } = this.units;
    const own: Ray = { origin: [fromX, this.box.min.y, fromZ], direction: [toX - fromX, 0, toZ - fromZ] };
    const { origin: from, direction: along } = inUnits(own, this.units);
    const bins = this.read();
    const met = new Set<number>();
    const level = inUnits(inUnits(own, this.units), bins.units);
    level.origin[1] = bins.cells.low;
    // A hit at the line's end lets the walk go on up to there.
    nearestHit(level, bins.cells, (column, row) => {
      for (const triangle of bins.triangles(row * bins.cells.columns + column)) met.add(triangle);
      return 1;
    });
    const height = (y: number): number => y * step[1] + origin[1];
    return [...met].flatMap((triangle) => {
      const piece = over(bins.corners(triangle), from, along);
      return piece ? [{ ...piece, start: height(piece.start), end: height(piece.end) }] : [];
    });
  }

  visit(west: number, north: number, east: number, south: number, call: (a: Corner, b: Corner, c: Corner) => void): void {
    const { origin, step } = this.units;
    const bins = this.read();
    const metres = ([x, y, z]: Corner): Corner => [origin[0] + x * step[0], origin[1] + y * step[1], origin[2] + z * step[2]];
    for (let triangle = 0; triangle < this.index.length / 3; triangle++) {
      const [a, b, c] = bins.corners(triangle).map(metres);
      const [x, z] = [Math.max(a[0], b[0], c[0]), Math.max(a[2], b[2], c[2])];
      if (x < west || z < north || Math.min(a[0], b[0], c[0]) > east || Math.min(a[2], b[2], c[2]) > south) continue;
      call(a, b, c);
    }
  }

  raycast(ray: Ray): number | null {
    if (!new Line(new Vector3(...ray.origin), new Vector3(...ray.direction)).intersectsBox(this.box)) return null;
    const bins = this.read();
    const own = inUnits(ray, this.units);
    return nearestHit(inUnits(own, bins.units), bins.cells, (column, row) => {
      let nearest = Infinity;
      for (const triangle of bins.triangles(row * bins.cells.columns + column)) {
        nearest = Math.min(nearest, hitTriangle(own, ...bins.corners(triangle)) ?? Infinity);
      }
      return nearest;
    });
  }

  private read(): Bins {
    return (this.bins ??= new Bins(this.index, this.positions()));
  }
}

/** Which triangles touch which cell of a grid over them all: those of cell i are listed from starts[i] to starts[i + 1]. */
class Bins {
  readonly cells: Cells;
  readonly units: Units;
  private readonly starts: Uint32Array;
  private readonly listed: Uint32Array;

  constructor(
    private readonly index: Uint16Array | Uint32Array,
    private readonly positions: Int32Array,
  ) {
    const [x, y, z] = [0, 1, 2].map((axis) => this.span(axis));
    const [width, depth] = [Math.max(x.high - x.low, 1), Math.max(z.high - z.low, 1)];
    const wanted = Math.max(index.length / 3 / TRIANGLES_A_BIN, 1);
    const columns = Math.ceil(Math.min(Math.sqrt((wanted * width) / depth), wanted));
    const rows = Math.ceil(wanted / columns);
    this.cells = { columns, rows, low: y.low - 1, high: y.high + 1 };
    this.units = { origin: [x.low, 0, z.low], step: [width / columns, 1, depth / rows] };
    this.starts = this.count();
    this.listed = this.list();
  }

  /** The cell at a place, null outside of all. */
  at(u: number, v: number): number | null {
    const { origin, step } = this.units;
    const { columns, rows } = this.cells;
    const [column, row] = [(u - origin[0]) / step[0], (v - origin[2]) / step[2]];
    if (!(column >= 0 && row >= 0 && column <= columns && row <= rows)) return null;
    return Math.min(Math.floor(row), rows - 1) * columns + Math.min(Math.floor(column), columns - 1);
  }

  triangles(cell: number): Uint32Array {
    return this.listed.subarray(this.starts[cell], this.starts[cell + 1]);
  }

  corners(triangle: number): [Corner, Corner, Corner] {
    return [this.corner(3 * triangle), this.corner(3 * triangle + 1), this.corner(3 * triangle + 2)];
  }

  private corner(index: number): Corner {
    const at = 3 * this.index[index];
    return [this.positions[at], this.positions[at + 1], this.positions[at + 2]];
  }

  /** Least and greatest coordinate of the vertices in use. */
  private span(axis: number): { low: number; high: number } {
    let [low, high] = [Infinity, -Infinity];
    for (const vertex of this.index) {
      const value = this.positions[3 * vertex + axis];
      if (value < low) low = value;
      if (value > high) high = value;
    }
    return { low, high };
  }

  /** Where each cell's triangles end up in the list, with one more for the end. */
  private count(): Uint32Array {
    const starts = new Uint32Array(this.cells.columns * this.cells.rows + 1);
    this.touch((cell) => starts[cell + 1]++);
    for (let cell = 1; cell < starts.length; cell++) starts[cell] += starts[cell - 1];
    return starts;
  }

  private list(): Uint32Array {
    const next = this.starts.slice();
    const listed = new Uint32Array(this.starts[this.starts.length - 1]);
    this.touch((cell, triangle) => (listed[next[cell]++] = triangle));
    return listed;
  }

  /** Call for each cell that the box around a triangle touches. */
  private touch(call: (cell: number, triangle: number) => void): void {
    const { columns, rows } = this.cells;
    for (let triangle = 0; triangle < this.index.length / 3; triangle++) {
      const [left, right] = this.reach(triangle, 0, columns);
      const [top, bottom] = this.reach(triangle, 2, rows);
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) call(row * columns + column, triangle);
      }
    }
  }

  private reach(triangle: number, axis: 0 | 2, cells: number): [first: number, last: number] {
    const { positions, index } = this;
    const a = positions[3 * index[3 * triangle] + axis];
    const b = positions[3 * index[3 * triangle + 1] + axis];
    const c = positions[3 * index[3 * triangle + 2] + axis];
    const cell = (value: number): number =>
      Math.min(Math.floor((value - this.units.origin[axis]) / this.units.step[axis]), cells - 1);
    return [cell(Math.min(a, b, c)), cell(Math.max(a, b, c))];
  }
}

/** The part of a line (in units) over a triangle, null beside it and along what is upright. */
function over([a, b, c]: readonly Corner[], from: Corner, along: Corner): Stretch | null {
  const area = across(a, b, c[0], c[2]);
  if (area === 0) return null;
  let [start, end] = [0, 1];
  for (const [p, q] of [[a, b], [b, c], [c, a]]) {
    // How far inside of an edge the line is, at its beginning and as it goes on.
    const inside = across(p, q, from[0], from[2]) / area;
    const gain = across(p, q, from[0] + along[0], from[2] + along[2]) / area - inside;
    if (gain > 0) start = Math.max(start, -inside / gain);
    else if (gain < 0) end = Math.min(end, -inside / gain);
    else if (inside < 0) return null;
  }
  if (!(end > start)) return null;
  const height = (share: number): number => {
    const [x, z] = [from[0] + along[0] * share, from[2] + along[2] * share];
    return a[1] + ((b[1] - a[1]) * across(c, a, x, z) + (c[1] - a[1]) * across(a, b, x, z)) / area;
  };
  return { from: start, to: end, start: height(start), end: height(end) };
}

/** Height of a triangle at a place, null beside it. */
function heightOn(a: Corner, b: Corner, c: Corner, u: number, v: number): number | null {
  const area = across(a, b, c[0], c[2]);
  if (area === 0) return null;
  const [s, t] = [across(c, a, u, v) / area, across(a, b, u, v) / area];
  const slack = -1e-9;
  if (s < slack || t < slack || s + t > 1 - slack) return null;
  return a[1] + (b[1] - a[1]) * s + (c[1] - a[1]) * t;
}

/** Twice the signed area, seen from above, of an edge and a place. */
function across(from: Corner, to: Corner, u: number, v: number): number {
  return (to[0] - from[0]) * (v - from[2]) - (to[2] - from[2]) * (u - from[0]);
}
