import { BufferAttribute, BufferGeometry } from 'three';
import { HOLE, type Grid } from './grid';

/**
 * Upright walls from the terrain's rim down to `bottom` (in quanta), in lattice coordinates: with them the sheet looks like a block cut
 * out of the ground. Holes inside stay open; they are holes.
 */
export function sideGeometry(grid: Grid, bottom: number): BufferGeometry {
  const edges = rimEdges(grid);
  const count = edges.length / 2;
  const position = new Float32Array(count * 12);
  const depth = new Float32Array(count * 4);
  const facing = new Float32Array(count * 8);
  const index = new Uint32Array(count * 6);
  for (let edge = 0; edge < count; edge++) {
    const ends = [edges[2 * edge], edges[2 * edge + 1]];
    const [x, z] = outward(grid, ends[0], ends[1]);
    for (let corner = 0; corner < 4; corner++) {
      const vertex = ends[corner & 1];
      const low = corner >> 1;
      const at = edge * 4 + corner;
      const height = low ? bottom : grid.heights[vertex];
      position.set([vertex % grid.columns, height, Math.floor(vertex / grid.columns)], at * 3);
      depth[at] = low;
      facing.set([x, z], at * 2);
    }
    index.set([0, 2, 1, 1, 2, 3].map((corner) => edge * 4 + corner), edge * 6);
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(position, 3));
  geometry.setAttribute('depth', new BufferAttribute(depth, 1));
  geometry.setAttribute('facing', new BufferAttribute(facing, 2));
  geometry.setIndex(new BufferAttribute(index, 1));
  geometry.computeBoundingSphere();
  return geometry;
}

/** Unit vector (x, z) to the right of an edge: rims run with the terrain on their left. */
function outward(grid: Grid, from: number, to: number): [number, number] {
  const dx = ((to % grid.columns) - (from % grid.columns)) * grid.dx;
  const dz = (Math.floor(to / grid.columns) - Math.floor(from / grid.columns)) * grid.dz;
  const length = Math.hypot(dx, dz);
  return [-dz / length, dx / length];
}

/** Pairs of vertices: the edges of triangles beyond which lies the outside, the terrain on the left (x east, z south). */
function rimEdges(grid: Grid): number[] {
  const { heights, columns, rows } = grid;
  const edges: number[] = [];
  const whole = (vertex: number): boolean => heights[vertex] !== HOLE;
  const outside = outsideCells(grid);
  const isOutside = (row: number, column: number): boolean =>
    row < 0 || column < 0 || row > rows - 2 || column > columns - 2 || outside[row * (columns - 1) + column] === 1;
  for (let row = 0; row < rows - 1; row++) {
    for (let column = 0; column < columns - 1; column++) {
      const a = row * columns + column;
      const [b, c, d] = [a + 1, a + columns, a + columns + 1];
      if (!whole(b) || !whole(c)) continue;
      if (whole(a)) {
        if (isOutside(row - 1, column)) edges.push(b, a);
        if (isOutside(row, column - 1)) edges.push(a, c);
      }
      if (whole(d)) {
        if (isOutside(row + 1, column)) edges.push(c, d);
        if (isOutside(row, column + 1)) edges.push(d, b);
      }
      if (whole(a) !== whole(d) && touchesOutside(row, column, whole(a), isOutside)) {
        if (whole(a)) edges.push(c, b);
        else edges.push(b, c);
      }
    }
  }
  return edges;
}

/** Whether the missing half of a half-filled cell lies beside the outside. */
function touchesOutside(
  row: number,
  column: number,
  upperLeft: boolean,
  isOutside: (row: number, column: number) => boolean,
): boolean {
  return upperLeft
    ? isOutside(row + 1, column) || isOutside(row, column + 1)
    : isOutside(row - 1, column) || isOutside(row, column - 1);
}

/** Empty cells (1) that are joined to the lattice's rim by empty cells. */
function outsideCells({ heights, columns, rows }: Grid): Uint8Array {
  const width = columns - 1;
  const outside = new Uint8Array(width * (rows - 1));
  if (!heights.includes(HOLE)) return outside;
  const empty = (cell: number): boolean => {
    const a = Math.floor(cell / width) * columns + (cell % width);
    const [b, c, d] = [a + 1, a + columns, a + columns + 1].map((vertex) => heights[vertex] === HOLE);
    return b || c || (heights[a] === HOLE && d);
  };
  const queue: number[] = [];
  const visit = (row: number, column: number): void => {
    if (row < 0 || column < 0 || row > rows - 2 || column >= width) return;
    const cell = row * width + column;
    if (outside[cell] || !empty(cell)) return;
    outside[cell] = 1;
    queue.push(cell);
  };
  for (let column = 0; column < width; column++) [0, rows - 2].forEach((row) => visit(row, column));
  for (let row = 0; row < rows - 1; row++) [0, width - 1].forEach((column) => visit(row, column));
  for (let cell = queue.pop(); cell !== undefined; cell = queue.pop()) {
    const [row, column] = [Math.floor(cell / width), cell % width];
    visit(row - 1, column);
    visit(row + 1, column);
    visit(row, column - 1);
    visit(row, column + 1);
  }
  return outside;
}
