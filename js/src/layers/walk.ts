import type { Ray } from './ray';

/** Cells of unit size from (0, 0) on, and the heights between which anything lies. */
export interface Cells {
  columns: number;
  rows: number;
  low: number;
  high: number;
}

/**
 * The nearest hit of a ray (its x in columns, z in rows), or null. `visit` gives the nearest hit with what is in a cell, Infinity for
 * none; the hit may lie beyond the cell.
 */
export function nearestHit(ray: Ray, cells: Cells, visit: (column: number, row: number) => number): number | null {
  const [u, y, v] = [0, 1, 2].map((axis): Line => ({ start: ray.origin[axis], step: ray.direction[axis] }));
  const inside = clip(u, 0, cells.columns, clip(v, 0, cells.rows, clip(y, cells.low, cells.high, [0, Infinity])));
  if (!inside) return null;
  const [from, to] = inside;
  let column = cellAt(u, from, cells.columns);
  let row = cellAt(v, from, cells.rows);
  let nearest = Infinity;
  for (;;) {
    nearest = Math.min(nearest, visit(column, row));
    const [nextU, nextV] = [crossing(u, column), crossing(v, row)];
    const exit = Math.min(nextU, nextV);
    if (nearest <= exit || exit >= to) break;
    if (nextU < nextV) column += Math.sign(u.step);
    else row += Math.sign(v.step);
    if (column < 0 || row < 0 || column >= cells.columns || row >= cells.rows) break;
  }
  return nearest < Infinity ? nearest : null;
}

/** A coordinate along a ray. */
interface Line {
  start: number;
  step: number;
}

type Range = [from: number, to: number];

/** The part of a range along the ray where a coordinate is between two values. */
function clip(line: Line, low: number, high: number, range: Range | null): Range | null {
  if (!range) return null;
  if (line.step === 0) return line.start >= low && line.start <= high ? range : null;
  const first = (low - line.start) / line.step;
  const second = (high - line.start) / line.step;
  const clipped: Range = [Math.max(range[0], Math.min(first, second)), Math.min(range[1], Math.max(first, second))];
  return clipped[0] <= clipped[1] ? clipped : null;
}

function cellAt(line: Line, distance: number, cells: number): number {
  const position = line.start + line.step * distance;
  const cell = line.step < 0 ? Math.ceil(position) - 1 : Math.floor(position);
  return Math.min(Math.max(cell, 0), cells - 1);
}

/** Where along the ray it leaves a cell. */
function crossing(line: Line, cell: number): number {
  if (line.step === 0) return Infinity;
  return (cell + (line.step > 0 ? 1 : 0) - line.start) / line.step;
}
