import { BufferAttribute, InstancedBufferAttribute, InstancedBufferGeometry, Quaternion, Sphere, Vector3, type Box3, type Camera, type Matrix4 } from 'three';
import type { InstancesData, ModelData, PrimitiveData } from '../data/scene';
import type { Store } from '../data/store';
import { forget } from './materials';
import { texels } from './mesh';
import { Places, rowsOf } from './places';
import { hitTriangle, pointOn, type Place, type Ray } from './ray';

/** The triangles of a model in its own units. */
class Shape {
  readonly positions: Float32Array;
  readonly indices: Uint32Array;

  constructor(
    readonly data: PrimitiveData,
    step: number,
    store: Store,
  ) {
    this.positions = Float32Array.from(store.integers(data.positions), (value) => value * step);
    this.indices = new Uint32Array(store.integers(data.indices).buffer);
  }

  vertex(index: number): Vector3 {
    return new Vector3().fromArray(this.positions, 3 * index);
  }
}

/** Copies of a model, one draw call a primitive. */
export class InstanceBody {
  readonly box: Box3;
  /** How far from its origin an instance reaches, metres; 0 where exaggeration stretches it as all else. */
  readonly rigid: number;
  readonly count: number;
  readonly shapes: Shape[];
  private readonly places: Places;
  private readonly features: Int32Array;
  private readonly sizes: Float32Array; // along x, y and z
  private readonly turns: Int16Array | null;
  private readonly extremes: Int32Array; // two corners around each instance, as whole places
  private readonly camera = { right: new Vector3(1, 0, 0), up: new Vector3(0, 1, 0), back: new Vector3(0, 0, 1) };

  constructor(
    readonly data: InstancesData,
    model: ModelData,
    private readonly store: Store,
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
    this.rigid = data.stretches ? 0 : this.farthest(low, high);
  }

  get matrix(): Matrix4 {
    return this.places.matrix;
  }

  /** A geometry for each primitive; they share what instances have. */
  geometries(slots: number): InstancedBufferGeometry[] {
    const keys = Uint32Array.from(this.features, (feature) => feature * slots);
    const shared = {
      place: new InstancedBufferAttribute(this.places.whole, 3),
      size: new InstancedBufferAttribute(this.sizes, 3),
      key: new InstancedBufferAttribute(keys, 1).onUpload(forget),
      ...(this.turns && { turn: new InstancedBufferAttribute(this.turns, 4) }),
    };
    return this.shapes.map((shape) => {
      const geometry = new InstancedBufferGeometry();
      geometry.setAttribute('position', new BufferAttribute(shape.positions, 3));
      for (const [name, attribute] of Object.entries(shared)) geometry.setAttribute(name, attribute as BufferAttribute);
      const { normals, uv } = shape.data;
      if (normals) geometry.setAttribute('normal', new BufferAttribute(Int16Array.from(this.store.integers(normals)), 3).onUpload(forget));
      if (uv) geometry.setAttribute('uv', new BufferAttribute(texels(this.store.integers(uv)), 2).onUpload(forget));
      geometry.setIndex(new BufferAttribute(shape.indices, 1));
      geometry.instanceCount = this.count;
      geometry.boundingSphere = new Sphere();
      return geometry;
    });
  }

  /** Billboards turn to it. */
  look(camera: Camera): void {
    camera.matrixWorld.extractBasis(this.camera.right, this.camera.up, this.camera.back);
  }

  /** Where a ray (world metres) meets an instance of a feature first. */
  locate(ray: Ray, feature: number, exaggeration: number): Place | null {
    let nearest: Place | null = null;
    const [from, to] = rowsOf(this.features, feature);
    for (let instance = from; instance < to; instance++) {
      const distance = this.hit(ray, instance, exaggeration);
      if (distance === null || (nearest && nearest.distance <= distance)) continue;
      const [x, y, z] = pointOn(ray, distance);
      const anchor = this.data.stretches ? y / exaggeration : this.places.at(instance)[1];
      nearest = { distance, point: [x, y - anchor * exaggeration + anchor, z], anchor };
    }
    return nearest;
  }

  outline(cells: number): [number, number, number][] {
    return this.places.outline(cells, this.extremes);
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

  private farthest(low: Vector3, high: Vector3): number {
    let most = 0;
    for (let i = 0; i < this.count; i++) most = Math.max(most, this.radius(i, low, high));
    return most;
  }

  /** How far an instance reaches from its origin. */
  private radius(instance: number, low: Vector3, high: Vector3): number {
    const size = new Vector3().fromArray(this.sizes, 3 * instance);
    const far = new Vector3().copy(low).negate().max(high);
    return far.multiply(size).length();
  }
}
