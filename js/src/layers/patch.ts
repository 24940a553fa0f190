import { Box3, BufferAttribute, BufferGeometry, Vector3 } from 'three';
import type { Patch } from '../data/scene';
import type { Store } from '../data/store';
import { TriangleField } from './field';
import { forget, setVertices, vertexNumbers } from './materials';
import { outline } from './outline';
import type { Placement } from './placement';
import type { Corner, Plan, Ray, Stretch, Surface, Units } from './ray';
import type { Seams } from './seams';

/** A patch with its arrays; `units` makes own metres of its whole positions. */
export class PatchMesh implements Surface {
  readonly units: Units;
  readonly box: Box3;
  readonly positions: Int32Array;
  private readonly index: Uint16Array | Uint32Array;
  private readonly field: TriangleField;

  constructor(patch: Patch, quantum: number, store: Store) {
    const [x, z] = patch.origin;
    this.units = { origin: [x, 0, z], step: [patch.step, quantum, patch.step] };
    this.positions = store.integers(patch.positions);
    this.index = vertexNumbers(store.integers(patch.indices), this.positions.length / 3);
    this.box = this.measure(patch.range);
    this.field = new TriangleField(this.box, this.units, this.index, () => this.positions);
  }

  /** Share the normals at the rim; what is returned gives those of all vertices as soon as every piece has done so. */
  shareNormals(seams: Seams, placement: Placement): () => Int16Array {
    const { positions, units } = this;
    const { sums, rim } = this.sumNormals();
    const places = rim.map((vertex) => {
      const x = units.origin[0] + positions[3 * vertex] * units.step[0];
      const z = units.origin[2] + positions[3 * vertex + 2] * units.step[2];
      return seams.add(x, z, sums.subarray(3 * vertex, 3 * vertex + 3));
    });
    return () => {
      rim.forEach((vertex, i) => sums.set(seams.normal(places[i]), 3 * vertex));
      const normals = new Int16Array((sums.length / 3) * 2);
      for (let i = 0; i < sums.length; i += 3) placement.putNormal(normals, i / 3, sums[i], sums[i + 1], sums[i + 2]);
      return normals;
    };
  }

  geometry(normals: Int16Array): BufferGeometry {
    const geometry = new BufferGeometry();
    geometry.setIndex(new BufferAttribute(this.index, 1).onUpload(forget));
    setVertices(geometry, this.positions);
    geometry.setAttribute('normal', new BufferAttribute(normals, 2, true).onUpload(forget));
    return geometry;
  }

  /** Pairs of vertices: every edge of its triangles once. */
  edges(): Uint32Array {
    const { index } = this;
    const count = this.positions.length / 3;
    const edges = new Set<number>();
    for (let i = 0; i < index.length; i++) {
      const [a, b] = [index[i], index[i % 3 === 2 ? i - 2 : i + 1]];
      edges.add(Math.min(a, b) * count + Math.max(a, b));
    }
    return Uint32Array.from([...edges].flatMap((edge) => [Math.floor(edge / count), edge % count]));
  }

  heightAt(x: number, z: number): number | null {
    return this.field.heightAt(x, z);
  }

  raycast(ray: Ray): number | null {
    return this.field.raycast(ray);
  }

  cut(from: Plan, to: Plan): Stretch[] {
    return this.field.cut(from, to);
  }

  visit(west: number, north: number, east: number, south: number, call: (a: Corner, b: Corner, c: Corner) => void): void {
    this.field.visit(west, north, east, south, call);
  }

  /** Places (own metres) around it and what it rises to, in cells of a grid of `side` × `side`. */
  sample(side: number): [number, number, number][] {
    return outline(this.box, side, this.positions, this.units);
  }

  /**
   * The sum of the normals (twice the area long) of the triangles at each vertex, and the vertices where the triangles leave a gap:
   * the edges opposite to such a vertex make no closed ring, so that the steps along them do not sum to zero.
   */
  private sumNormals(): { sums: Float64Array; rim: number[] } {
    const { positions, index, units } = this;
    const [sx, sy, sz] = units.step;
    const sums = new Float64Array(positions.length);
    const steps = new Int32Array(positions.length / 3);
    for (let i = 0; i < index.length; i += 3) {
      const [a, b, c] = [index[i], index[i + 1], index[i + 2]];
      const along = (axis: number, vertex: number): number => positions[3 * vertex + axis] - positions[3 * a + axis];
      const [bx, by, bz, cx, cy, cz] = [along(0, b), along(1, b), along(2, b), along(0, c), along(1, c), along(2, c)];
      const normal = [(by * cz - bz * cy) * sy * sz, (bz * cx - bx * cz) * sx * sz, (bx * cy - by * cx) * sx * sy];
      for (let axis = 0; axis < 3; axis++) {
        sums[3 * a + axis] += normal[axis];
        sums[3 * b + axis] += normal[axis];
        sums[3 * c + axis] += normal[axis];
      }
      steps[a] += c - b;
      steps[b] += a - c;
      steps[c] += b - a;
    }
    const rim: number[] = [];
    steps.forEach((step, vertex) => step !== 0 && rim.push(vertex));
    return { sums, rim };
  }

  private measure([low, high]: [number, number]): Box3 {
    const box = new Box3();
    const { origin, step } = this.units;
    const vertex = new Vector3();
    for (let i = 0; i < this.positions.length; i += 3) {
      box.expandByPoint(vertex.set(origin[0] + this.positions[i] * step[0], low, origin[2] + this.positions[i + 2] * step[2]));
    }
    box.max.y = high;
    return box;
  }
}
