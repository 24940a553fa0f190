import { Box3, Vector3 } from 'three';
import type { Units } from './ray';

/** Corners of the boxes around the vertices in each cell of a grid of `cells` × `cells` over the box around them all. */
export function outline(box: Box3, cells: number, positions: Int32Array, { origin, step }: Units): [number, number, number][] {
  const size = box.getSize(new Vector3());
  const cell = (along: number, low: number, length: number): number =>
    Math.min(Math.max(Math.floor((cells * (along - low)) / (length || 1)), 0), cells - 1);
  const boxes = new Map<number, Box3>();
  const vertex = new Vector3();
  for (let i = 0; i < positions.length; i += 3) {
    vertex.set(
      origin[0] + positions[i] * step[0],
      origin[1] + positions[i + 1] * step[1],
      origin[2] + positions[i + 2] * step[2],
    );
    const key = cell(vertex.x, box.min.x, size.x) * cells + cell(vertex.z, box.min.z, size.z);
    let around = boxes.get(key);
    if (!around) boxes.set(key, (around = new Box3()));
    around.expandByPoint(vertex);
  }
  return [...boxes.values()].flatMap(cornersOf);
}

function cornersOf({ min, max }: Box3): [number, number, number][] {
  return [0, 1, 2, 3, 4, 5, 6, 7].map((corner) => [
    corner & 1 ? max.x : min.x,
    corner & 2 ? max.y : min.y,
    corner & 4 ? max.z : min.z,
  ]);
}
