const CELLS = 3; // along each side of the box around a shape
const FLAT = 0.9; // of a normal's height, above which a vertex belongs to a cap
const WORTH = 0.6; // of the triangles that may be left

/** Triangles, and which vertices of another shape theirs are. */
export interface Coarse {
  vertices: Uint32Array;
  indices: Uint32Array;
  /** How far, along x, y and z, a vertex of the other one is from what it became. */
  error: [number, number, number];
}

/**
 * A shape of few triangles that is as good where it is a few pixels large, or null where it would not be much lighter: vertices in one
 * cell of a grid become the outermost of them (vertex clustering: Rossignac & Borrel 1993).
 */
export function coarsen(positions: Float32Array, indices: Uint32Array, normals: Int16Array | null): Coarse | null {
  const { cellOf, middle } = grid(positions);
  const leaders = new Map<number, number>();
  const clusterOf = Array.from({ length: positions.length / 3 }, (_, vertex) => {
    const cluster = 3 * cellOf(vertex) + side(normals, vertex);
    const leader = leaders.get(cluster);
    if (leader === undefined || away(positions, vertex, middle) > away(positions, leader, middle)) leaders.set(cluster, vertex);
    return cluster;
  });
  const numbers = new Map([...leaders.keys()].map((cluster, number) => [cluster, number]));
  const kept: number[] = [];
  const known = new Set<string>();
  for (let i = 0; i < indices.length; i += 3) {
    const corners = [0, 1, 2].map((corner) => numbers.get(clusterOf[indices[i + corner]])!);
    const key = [...corners].sort((a, b) => a - b).join();
    if (new Set(corners).size < 3 || known.has(key)) continue;
    known.add(key);
    kept.push(...corners);
  }
  if (!kept.length || kept.length > WORTH * indices.length) return null;
  const error = [0, 1, 2].map((axis) =>
    clusterOf.reduce((most, cluster, vertex) => {
      const moved = positions[3 * vertex + axis] - positions[3 * leaders.get(cluster)! + axis];
      return Math.max(most, Math.abs(moved));
    }, 0),
  ) as Coarse['error'];
  return { vertices: Uint32Array.from(leaders.values()), indices: Uint32Array.from(kept), error };
}

/** Cells over the box around a shape. */
function grid(positions: Float32Array): { cellOf: (vertex: number) => number; middle: number[] } {
  const low = [Infinity, Infinity, Infinity];
  const high = [-Infinity, -Infinity, -Infinity];
  positions.forEach((value, i) => {
    low[i % 3] = Math.min(low[i % 3], value);
    high[i % 3] = Math.max(high[i % 3], value);
  });
  const along = (vertex: number, axis: number): number => {
    const share = (positions[3 * vertex + axis] - low[axis]) / (high[axis] - low[axis] || 1);
    return Math.min(Math.floor(share * CELLS), CELLS - 1);
  };
  return {
    cellOf: (vertex) => (along(vertex, 0) * CELLS + along(vertex, 1)) * CELLS + along(vertex, 2),
    middle: low.map((value, axis) => (value + high[axis]) / 2),
  };
}

/** 0 below, 1 around, 2 above: caps and sides meet at edges that stay sharp. */
function side(normals: Int16Array | null, vertex: number): number {
  if (!normals) return 1;
  const [x, y, z] = normals.subarray(3 * vertex, 3 * vertex + 3);
  const up = y / (Math.hypot(x, y, z) || 1);
  return up > FLAT ? 2 : up < -FLAT ? 0 : 1;
}

function away(positions: Float32Array, vertex: number, middle: readonly number[]): number {
  return Math.hypot(...middle.map((value, axis) => positions[3 * vertex + axis] - value));
}
