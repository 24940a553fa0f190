import {
  BufferAttribute,
  DynamicDrawUsage,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  Matrix4,
  Quaternion,
  Sphere,
  Vector3,
  Box3,
  type Camera,
} from 'three';
import type { InstancesData, ModelData, PrimitiveData } from '../data/scene';
import type { Store } from '../data/store';
import { coarsen, type Coarse } from './coarse';
import { texels } from './mesh';
import { Places, rowsOf } from './places';
import { hitTriangle, pointOn, type Place, type Ray } from './ray';
import type { CutPlane } from './section';
import type { Slice } from './slice';

const MOST_ERROR = 0.8; // pixels that a vertex of a coarse shape may be off

/** The triangles of a model in its own units. */
class Shape {
  readonly positions: Float32Array;
  readonly indices: Uint32Array;
  private readonly normals: Int16Array | null;
  private readonly uv: Float32Array | null;

  constructor(
    readonly data: PrimitiveData,
    step: number,
    store: Store,
  ) {
    this.positions = Float32Array.from(store.integers(data.positions), (value) => value * step);
    this.indices = new Uint32Array(store.integers(data.indices).buffer);
    this.normals = data.normals ? Int16Array.from(store.integers(data.normals)) : null;
    this.uv = data.uv ? texels(store.integers(data.uv)) : null;
  }

  coarsen(): Coarse | null {
    return coarsen(this.positions, this.indices, this.normals);
  }

  vertex(index: number): Vector3 {
    return new Vector3().fromArray(this.positions, 3 * index);
  }

  geometry(): InstancedBufferGeometry {
    return this.build(this.positions, this.normals, this.uv, this.indices);
  }

  /** Of few triangles, for what is a few pixels large, where it is much lighter. */
  coarse({ vertices, indices }: Coarse): InstancedBufferGeometry {
    const normals = this.normals && Int16Array.from(rows(this.normals, 3, vertices));
    const uv = this.uv && Float32Array.from(rows(this.uv, 2, vertices));
    return this.build(Float32Array.from(rows(this.positions, 3, vertices)), normals, uv, indices);
  }

  private build(positions: Float32Array, normals: Int16Array | null, uv: Float32Array | null, indices: Uint32Array): InstancedBufferGeometry {
    const geometry = new InstancedBufferGeometry();
    geometry.setAttribute('position', new BufferAttribute(positions, 3));
    if (normals) geometry.setAttribute('normal', new BufferAttribute(normals, 3));
    if (uv) geometry.setAttribute('uv', new BufferAttribute(uv, 2));
    geometry.setIndex(new BufferAttribute(indices, 1));
    geometry.boundingSphere = new Sphere();
    return geometry;
  }
}

/** Some rows of a table, one after the other. */
function rows(table: Int16Array | Float32Array, columns: number, wanted: Uint32Array): number[] {
  return Array.from(wanted).flatMap((row) => Array.from(table.subarray(row * columns, (row + 1) * columns)));
}

/** Numbers that each instance has. */
interface Column {
  values: Int32Array | Uint32Array | Float32Array | Int16Array;
  size: number;
}

/** The instances that are drawn in one way at the moment, for geometries that share them. */
class Selection {
  private count = 0;
  private readonly attributes: InstancedBufferAttribute[];

  constructor(
    private readonly columns: Record<string, Column>,
    private readonly geometries: readonly InstancedBufferGeometry[],
  ) {
    this.attributes = Object.entries(columns).map(([name, { values, size }]) => {
      const attribute = new InstancedBufferAttribute(values.slice(), size).setUsage(DynamicDrawUsage);
      for (const geometry of geometries) geometry.setAttribute(name, attribute);
      return attribute as InstancedBufferAttribute;
    });
    this.finish();
  }

  clear(): void {
    this.count = 0;
  }

  add(instance: number): void {
    Object.values(this.columns).forEach(({ values, size }, column) => {
      const { array } = this.attributes[column];
      for (let i = 0; i < size; i++) array[this.count * size + i] = values[instance * size + i];
    });
    this.count++;
  }

  finish(): void {
    for (const attribute of this.attributes) {
      attribute.clearUpdateRanges();
      attribute.addUpdateRange(0, this.count * attribute.itemSize);
      attribute.needsUpdate = true;
    }
    for (const geometry of this.geometries) geometry.instanceCount = this.count;
  }
}

/** Copies of a model, one draw call a primitive for those that are seen, and one for those that are a few pixels large. */
export class InstanceBody {
  readonly box: Box3;
  /** How far from its origin an instance reaches, metres; 0 where exaggeration stretches it as all else. */
  readonly rigid: number;
  readonly count: number;
  readonly shapes: Shape[];
  private readonly places: Places;
  readonly features: Int32Array;
  private readonly sizes: Float32Array; // along x, y and z
  private readonly turns: Int16Array | null;
  private readonly radii: Float32Array; // how far each instance reaches, metres
  private errors = new Float32Array(0); // of the coarse shape of each, metres
  private readonly far: Uint8Array; // 1 where it is drawn coarsely
  private fine!: Selection;
  private coarse!: Selection;
  private arranged: number[] = [];
  private readonly extremes: Int32Array; // two corners around each instance, as whole places
  private readonly camera = { right: new Vector3(1, 0, 0), up: new Vector3(0, 1, 0), back: new Vector3(0, 0, 1) };

  constructor(
    readonly data: InstancesData,
    model: ModelData,
    store: Store,
  ) {
    this.places = new Places(data, store);
    this.count = this.places.count;
    this.features = store.integers(data.features);
    this.sizes = Float32Array.from(store.integers(data.scales), (value) => value * data.scale);
    this.turns = data.rotations ? Int16Array.from(store.integers(data.rotations)) : null;
    this.shapes = model.primitives.map((primitive) => new Shape(primitive, model.step, store));
    const [low, high] = this.reach();
    this.extremes = this.surround(low, high);
    this.box = this.places.box(this.extremes);
    this.radii = Float32Array.from({ length: this.count }, (_, i) => this.radius(i, low, high));
    this.rigid = data.stretches ? 0 : this.radii.reduce((most, radius) => Math.max(most, radius), 0);
    this.far = new Uint8Array(this.count);
  }

  get matrix(): Matrix4 {
    return this.places.matrix;
  }

  /** For each primitive the geometry and a coarse one, if there is any: the instances in them change with the view. */
  geometries(slots: number): [InstancedBufferGeometry, InstancedBufferGeometry | null][] {
    const columns: Record<string, Column> = {
      place: { values: this.places.whole, size: 3 },
      size: { values: this.sizes, size: 3 },
      key: { values: Uint32Array.from(this.features, (feature) => feature * slots), size: 1 },
    };
    if (this.turns) columns.turn = { values: this.turns, size: 4 };
    const fine = this.shapes.map((shape) => shape.geometry());
    const coarse = this.shapes.map((shape) => shape.coarsen());
    const distinct = coarse.some((found) => found);
    this.fine = new Selection(columns, fine);
    // Primitives that have no coarse geometry are drawn as they are, whatever the distance.
    const far = coarse.map((found, i) => (found ? this.shapes[i].coarse(found) : this.shapes[i].geometry()));
    this.coarse = distinct ? new Selection(columns, far) : this.fine;
    const error = new Vector3();
    for (const found of coarse) if (found) error.max(new Vector3(...found.error));
    this.errors = Float32Array.from({ length: this.count }, (_, i) => new Vector3().fromArray(this.sizes, 3 * i).multiply(error).length());
    return fine.map((geometry, i) => [geometry, distinct ? far[i] : null]);
  }

  /** Choose what a camera sees, in a picture so many CSS pixels high, and how finely. Billboards turn to it. */
  look(camera: Camera, pixels: number, exaggeration: number): void {
    camera.matrixWorld.extractBasis(this.camera.right, this.camera.up, this.camera.back);
    const view = new Matrix4().multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse);
    const wanted = [...view.elements, pixels, exaggeration];
    if (wanted.every((value, i) => value === this.arranged[i])) return;
    this.arranged = wanted;
    this.arrange(view.elements, camera.projectionMatrix.elements, pixels, exaggeration);
  }

  private arrange(view: number[], projection: number[], pixels: number, exaggeration: number): void {
    const { fine, coarse, places, radii, errors } = this;
    const { whole, origin, quantum } = places;
    const stretch = this.data.stretches ? Math.max(exaggeration, 1) : 1;
    fine.clear();
    coarse.clear();
    for (let i = 0; i < this.count; i++) {
      const x = origin[0] + whole[3 * i] * quantum;
      const y = (origin[1] + whole[3 * i + 1] * quantum) * exaggeration;
      const z = origin[2] + whole[3 * i + 2] * quantum;
      const w = view[3] * x + view[7] * y + view[11] * z + view[15];
      const radius = radii[i] * stretch;
      if (Math.abs(view[0] * x + view[4] * y + view[8] * z + view[12]) > w + radius * (projection[0] + 1)) continue;
      if (Math.abs(view[1] * x + view[5] * y + view[9] * z + view[13]) > w + radius * (projection[5] + 1)) continue;
      const far = 0.5 * errors[i] * stretch * projection[5] * pixels < MOST_ERROR * w;
      this.far[i] = far ? 1 : 0;
      (far ? coarse : fine).add(i);
    }
    fine.finish();
    if (coarse !== fine) coarse.finish();
  }

  /** Where a ray (world metres) meets an instance of a feature first. */
  locate(ray: Ray, feature: number, exaggeration: number): Place | null {
    let nearest: Place | null = null;
    const [from, to] = rowsOf(this.features, feature);
    for (let instance = from; instance < to; instance++) {
      const distance = this.hit(ray, instance, exaggeration) ?? (this.far[instance] ? this.passed(ray, instance, exaggeration) : null);
      if (distance === null || (nearest && nearest.distance <= distance)) continue;
      const [x, y, z] = pointOn(ray, distance);
      const anchor = this.data.stretches ? y / exaggeration : this.places.at(instance)[1];
      nearest = { distance, point: [x, y - anchor * exaggeration + anchor, z], anchor };
    }
    return nearest;
  }

  /** The instances that a plane meets. */
  meeting({ normal, offset }: CutPlane, exaggeration: number): number[] {
    if (this.data.billboard) return [];
    const { whole, origin, quantum } = this.places;
    const stretch = this.data.stretches ? Math.max(exaggeration, 1) : 1;
    const [x, y, z] = [normal[0] * quantum, normal[1] * quantum * exaggeration, normal[2] * quantum];
    const beyond = normal[0] * origin[0] + normal[1] * origin[1] * exaggeration + normal[2] * origin[2] - offset;
    const met: number[] = [];
    for (let i = 0; i < this.count; i++) {
      const away = whole[3 * i] * x + whole[3 * i + 1] * y + whole[3 * i + 2] * z + beyond;
      if (Math.abs(away) <= this.radii[i] * stretch) met.push(i);
    }
    return met;
  }

  /** Add the triangles of an instance. */
  slice(instance: number, exaggeration: number, slice: Slice): void {
    const height = this.places.at(instance)[1];
    for (const shape of this.shapes) {
      for (let vertex = 0; vertex < shape.positions.length / 3; vertex++) {
        const [x, y, z] = this.drawn(shape.vertex(vertex), instance, exaggeration);
        slice.place(vertex, x, y, z, this.data.stretches ? y / exaggeration : height);
      }
      const { indices } = shape;
      for (let i = 0; i < indices.length; i += 3) slice.add(indices[i], indices[i + 1], indices[i + 2]);
    }
  }

  outline(cells: number): [number, number, number][] {
    return this.places.outline(cells, this.extremes);
  }

  /** The box around the instances of a feature in local metres (true heights); an empty one around what is not here. */
  boxOf(feature: number): Box3 {
    const [from, to] = rowsOf(this.features, feature);
    return from < to ? this.places.box(this.extremes.subarray(6 * from, 6 * to)) : new Box3();
  }

  /** Lower the distances (metres in plan, by feature) of those whose places are within a limit of a place. */
  measure(x: number, z: number, limit: number, distances: Float64Array): void {
    const { whole, origin, quantum } = this.places;
    for (let i = 0; i < this.count; i++) {
      const distance = Math.hypot(origin[0] + whole[3 * i] * quantum - x, origin[2] + whole[3 * i + 2] * quantum - z);
      const feature = this.features[i];
      if (distance <= limit && distance < distances[feature]) distances[feature] = distance;
    }
  }

  private hit(ray: Ray, instance: number, exaggeration: number): number | null {
    let nearest: number | null = null;
    for (const shape of this.shapes) {
      const corners = Array.from({ length: shape.positions.length / 3 }, (_, i) => this.drawn(shape.vertex(i), instance, exaggeration));
      for (let i = 0; i < shape.indices.length; i += 3) {
        const [a, b, c] = [0, 1, 2].map((corner) => corners[shape.indices[i + corner]]);
        const hit = hitTriangle(ray, a, b, c);
        if (hit !== null && (nearest === null || hit < nearest)) nearest = hit;
      }
    }
    return nearest;
  }

  /** Where a ray passes by the origin of an instance. */
  private passed({ origin, direction }: Ray, instance: number, exaggeration: number): number {
    const [x, y, z] = this.places.at(instance);
    const ahead = new Vector3(...direction);
    return new Vector3(x, y * exaggeration, z).sub(new Vector3(...origin)).dot(ahead) / ahead.lengthSq();
  }

  /** World metres of a model's vertex. */
  private drawn(vertex: Vector3, instance: number, exaggeration: number): [number, number, number] {
    const offset = vertex.multiply(new Vector3().fromArray(this.sizes, 3 * instance));
    if (this.data.billboard) {
      const { right, up, back } = this.camera;
      const { x, y, z } = offset;
      offset.set(0, 0, 0).addScaledVector(right, x).addScaledVector(up, y).addScaledVector(back, z);
    } else {
      if (this.turns) offset.applyQuaternion(new Quaternion().fromArray(this.turns, 4 * instance).normalize());
      if (this.data.stretches) offset.y *= exaggeration;
    }
    const [x, y, z] = this.places.at(instance);
    return [x + offset.x, y * exaggeration + offset.y, z + offset.z];
  }

  /** The model's lower and upper corner. */
  private reach(): [low: Vector3, high: Vector3] {
    const [low, high] = [new Vector3(), new Vector3()];
    for (const { positions } of this.shapes) {
      const vertex = new Vector3();
      for (let i = 0; i < positions.length; i += 3) {
        vertex.fromArray(positions, i);
        low.min(vertex);
        high.max(vertex);
      }
    }
    return [low, high];
  }

  /** The corners of a box around each instance; where it is turned, of one that holds it however it is turned. */
  private surround(low: Vector3, high: Vector3): Int32Array {
    const corners = new Int32Array(this.count * 6);
    const turned = this.turns !== null || this.data.billboard;
    const [a, b] = [new Vector3(), new Vector3()];
    for (let i = 0; i < this.count; i++) {
      a.fromArray(this.sizes, 3 * i).multiply(low);
      b.fromArray(this.sizes, 3 * i).multiply(high);
      if (turned) {
        const radius = this.radius(i, low, high);
        a.setScalar(-radius);
        b.setScalar(radius);
      }
      for (let axis = 0; axis < 3; axis++) {
        const [from, to] = [a.getComponent(axis), b.getComponent(axis)].map((value) => value / this.places.quantum);
        const place = this.places.whole[3 * i + axis];
        corners[6 * i + axis] = place + Math.floor(Math.min(from, to));
        corners[6 * i + 3 + axis] = place + Math.ceil(Math.max(from, to));
      }
    }
    return corners;
  }

  /** How far an instance reaches from its origin. */
  private radius(instance: number, low: Vector3, high: Vector3): number {
    const size = new Vector3().fromArray(this.sizes, 3 * instance);
    const far = new Vector3().copy(low).negate().max(high);
    return far.multiply(size).length();
  }
}
