import { BufferAttribute, BufferGeometry, Box3, Sphere, Vector3, type Matrix4 } from 'three';
import type { Batch } from '../data/scene';
import type { Store } from '../data/store';
import { groundNormals } from './ground';
import { forget } from './materials';
import { Places, rowsOf } from './places';
import { toTriangle } from './plan';
import { hitTriangle, pointOn, shares, type Place, type Ray } from './ray';
import { boxesMeeting, type CutPlane } from './section';
import type { Slice } from './slice';

const TEXELS = 65536; // of a picture's width and height

type Corner = [number, number, number];

/** Foot and top (metres) of each feature. */
export type Reliefs = Float32Array;

/** Merged triangles of features. */
export class MeshBody {
  readonly box: Box3;
  /** How far above or below the height that exaggeration moves a vertex is, metres. */
  readonly rigid: number;
  private readonly places: Places;
  private readonly indices: Uint32Array;
  readonly features: Int32Array; // of each run
  private readonly vertices: Int32Array;
  private readonly firstTriangles: Int32Array; // of each run, and the end
  private readonly anchors: Int32Array | null;
  private readonly surfaces: { rows: Int32Array; first: Int32Array } | null; // of runs of triangles, and where these begin
  private runBoxes: Int32Array | undefined;
  private firstVertices: Int32Array | undefined; // of each run, and the end

  constructor(
    private readonly batch: Batch,
    private readonly store: Store,
  ) {
    this.places = new Places(batch, store);
    this.indices = new Uint32Array(store.integers(batch.indices).buffer);
    this.features = store.integers(batch.features);
    this.vertices = store.integers(batch.vertices);
    this.firstTriangles = running(store.integers(batch.triangles));
    this.anchors = batch.anchors ? store.integers(batch.anchors) : null;
    const { surfaces } = batch;
    this.surfaces = surfaces ? { rows: store.integers(surfaces.rows), first: running(store.integers(surfaces.triangles)) } : null;
    this.box = this.places.box();
    this.rigid = this.measureRigid();
  }

  get matrix(): Matrix4 {
    return this.places.matrix;
  }

  get empty(): boolean {
    return this.indices.length === 0;
  }

  /** With a key per vertex: feature · slots + slot. A ground is shaded as one, not face by face. */
  geometry(slots: number, ground: boolean): BufferGeometry {
    const { batch, store } = this;
    const geometry = new BufferGeometry();
    geometry.setAttribute('place', new BufferAttribute(this.places.whole, 3));
    geometry.setAttribute('key', new BufferAttribute(this.keys(slots), 1).onUpload(forget));
    if (this.anchors) geometry.setAttribute('anchor', new BufferAttribute(this.anchors, 1));
    const normals = batch.normals ? Int16Array.from(store.integers(batch.normals)) : ground ? groundNormals(this.places.whole, this.indices) : null;
    if (normals) geometry.setAttribute('normal', new BufferAttribute(normals, 3).onUpload(forget));
    if (batch.uv) geometry.setAttribute('uv', new BufferAttribute(texels(store.integers(batch.uv)), 2).onUpload(forget));
    geometry.setIndex(new BufferAttribute(this.indices, 1));
    geometry.boundingSphere = new Sphere();
    return geometry;
  }

  /** Lower and raise each feature's foot and top to its vertices. */
  spread(reliefs: Reliefs): void {
    const { origin, quantum, whole } = this.places;
    let vertex = 0;
    this.vertices.forEach((count, run) => {
      const at = 2 * this.features[run];
      for (const end = vertex + count; vertex < end; vertex++) {
        const y = origin[1] + whole[3 * vertex + 1] * quantum;
        if (y < reliefs[at]) reliefs[at] = y;
        if (y > reliefs[at + 1]) reliefs[at + 1] = y;
      }
    });
  }

  /** Where a ray (world metres) meets a feature first. */
  locate(ray: Ray, feature: number, exaggeration: number): Place | null {
    let [nearest, met] = [Infinity, -1];
    const [from, to] = rowsOf(this.features, feature);
    for (let triangle = this.firstTriangles[from]; triangle < this.firstTriangles[to]; triangle++) {
      const hit = hitTriangle(ray, ...this.corners(triangle, exaggeration));
      if (hit !== null && hit < nearest) [nearest, met] = [hit, triangle];
    }
    return met < 0 ? null : { ...this.placeOn(met, pointOn(ray, nearest), nearest, exaggeration), ...this.surfaceOf(met) };
  }

  private surfaceOf(triangle: number): { surface?: number } {
    if (!this.surfaces) return {};
    const { rows, first } = this.surfaces;
    let [run, end] = [0, rows.length];
    while (end - run > 1) {
      const middle = (run + end) >> 1;
      if (first[middle] <= triangle) run = middle;
      else end = middle;
    }
    return rows[run] < 0 ? {} : { surface: rows[run] };
  }

  /** The runs whose boxes a plane meets. */
  meeting(plane: CutPlane, exaggeration: number): number[] {
    const boxes = (this.runBoxes ??= this.boxRuns());
    return boxesMeeting(plane, boxes, this.places.units, exaggeration, this.rigid * Math.abs(exaggeration - 1));
  }

  /** Add the triangles of a run. */
  slice(run: number, exaggeration: number, slice: Slice): void {
    const { whole, origin, quantum } = this.places;
    const starts = (this.firstVertices ??= running(this.vertices));
    const first = starts[run];
    for (let vertex = first; vertex < starts[run + 1]; vertex++) {
      const y = origin[1] + whole[3 * vertex + 1] * quantum;
      const anchor = this.anchors ? origin[1] + this.anchors[vertex] * quantum : y;
      const [x, z] = [origin[0] + whole[3 * vertex] * quantum, origin[2] + whole[3 * vertex + 2] * quantum];
      slice.place(vertex - first, x, y + anchor * (exaggeration - 1), z, anchor);
    }
    const { indices } = this;
    const end = 3 * this.firstTriangles[run + 1];
    for (let i = 3 * this.firstTriangles[run]; i < end; i += 3) slice.add(indices[i] - first, indices[i + 1] - first, indices[i + 2] - first);
  }

  outline(cells: number): Corner[] {
    return this.places.outline(cells);
  }

  /** The box around a feature in local metres (true heights); an empty one around what is not here. */
  boxOf(feature: number): Box3 {
    const box = new Box3();
    const [from, to] = rowsOf(this.features, feature);
    for (let i = 3 * this.firstTriangles[from]; i < 3 * this.firstTriangles[to]; i++) {
      box.expandByPoint(new Vector3(...this.places.at(this.indices[i])));
    }
    return box;
  }

  /** Lower the distances (metres in plan, by feature) of those whose triangles are within a limit of a place. */
  measure(x: number, z: number, limit: number, distances: Float64Array): void {
    const { whole, origin, quantum } = this.places;
    const [px, pz, most] = [(x - origin[0]) / quantum, (z - origin[2]) / quantum, limit / quantum];
    const boxes = (this.runBoxes ??= this.boxRuns());
    for (let run = 0; run < this.features.length; run++) {
      const at = 6 * run;
      if (px < boxes[at] - most || px > boxes[at + 3] + most || pz < boxes[at + 2] - most || pz > boxes[at + 5] + most) continue;
      let least = Infinity;
      for (let i = 3 * this.firstTriangles[run]; i < 3 * this.firstTriangles[run + 1]; i += 3) {
        const [a, b, c] = [3 * this.indices[i], 3 * this.indices[i + 1], 3 * this.indices[i + 2]];
        least = Math.min(least, toTriangle(px, pz, whole[a], whole[a + 2], whole[b], whole[b + 2], whole[c], whole[c + 2]));
      }
      const feature = this.features[run];
      const distance = Math.sqrt(least) * quantum;
      if (distance <= limit && distance < distances[feature]) distances[feature] = distance;
    }
  }

  /** Lowest and highest x, y and z of each run, as whole places. */
  private boxRuns(): Int32Array {
    const { whole } = this.places;
    const boxes = new Int32Array(6 * this.features.length);
    let vertex = 0;
    this.vertices.forEach((count, run) => {
      const end = vertex + count;
      for (let axis = 0; axis < 3; axis++) {
        let [low, high] = [Infinity, -Infinity];
        for (let at = 3 * vertex + axis; at < 3 * end; at += 3) {
          if (whole[at] < low) low = whole[at];
          if (whole[at] > high) high = whole[at];
        }
        boxes[6 * run + axis] = low;
        boxes[6 * run + 3 + axis] = high;
      }
      vertex = end;
    });
    return boxes;
  }

  private placeOn(triangle: number, [x, y, z]: Corner, distance: number, exaggeration: number): Place {
    if (!this.anchors) return { distance, point: [x, y / exaggeration, z], anchor: y / exaggeration };
    const weights = shares([x, y, z], ...this.corners(triangle, exaggeration));
    const anchor = weights.reduce((sum, weight, corner) => sum + weight * this.anchorOf(this.indices[3 * triangle + corner]), 0);
    return { distance, point: [x, y - anchor * exaggeration + anchor, z], anchor };
  }

  /** World metres. */
  private corners(triangle: number, exaggeration: number): [Corner, Corner, Corner] {
    return [0, 1, 2].map((corner) => {
      const vertex = this.indices[3 * triangle + corner];
      const [x, y, z] = this.places.at(vertex);
      if (!this.anchors) return [x, y * exaggeration, z];
      const anchor = this.anchorOf(vertex);
      return [x, anchor * exaggeration + y - anchor, z];
    }) as [Corner, Corner, Corner];
  }

  /** The height that exaggeration moves, metres. */
  private anchorOf(vertex: number): number {
    return this.anchors ? this.places.origin[1] + this.anchors[vertex] * this.places.quantum : this.places.at(vertex)[1];
  }

  private measureRigid(): number {
    let most = 0;
    this.anchors?.forEach((anchor, vertex) => (most = Math.max(most, Math.abs(this.places.whole[3 * vertex + 1] - anchor))));
    return most * this.places.quantum;
  }

  private keys(slots: number): Uint32Array {
    const keys = new Uint32Array(this.places.count);
    let start = 0;
    this.vertices.forEach((count, run) => {
      keys.fill(this.features[run] * slots, start, start + count);
      start += count;
    });
    if (this.batch.slots) this.store.integers(this.batch.slots).forEach((slot, vertex) => (keys[vertex] += slot));
    return keys;
  }
}

/** Texture coordinates as shares of a picture. */
export function texels(whole: Int32Array): Float32Array {
  return Float32Array.from(whole, (value) => value / TEXELS);
}

/** Where runs of these lengths begin, and where the last one ends. */
function running(lengths: Int32Array): Int32Array {
  const starts = new Int32Array(lengths.length + 1);
  for (let i = 0; i < lengths.length; i++) starts[i + 1] = starts[i] + lengths[i];
  return starts;
}
