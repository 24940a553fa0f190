import { BufferAttribute, InstancedBufferAttribute, InstancedBufferGeometry, InstancedInterleavedBuffer, InterleavedBufferAttribute, Box3, Sphere, Vector3, type BufferGeometry, type Matrix4 } from 'three';
import type { DotsData, LinesData } from '../data/scene';
import type { Store } from '../data/store';
import { forget } from './materials';
import { Places } from './places';
import { toSegment } from './plan';
import type { Place, Ray } from './ray';

const NOTHING = 0xffffffff;
const CORNERS = new Float32Array([-1, -1, 1, -1, -1, 1, 1, 1]);
const HALVES = new Uint16Array([0, 1, 2, 2, 1, 3]);

type Triple = [number, number, number];

/** Lines and dots, whose width is one of the screen's. */
export class StrokeBody {
  readonly box: Box3;
  readonly rigid = 0;
  /** Segments and the gaps between lines, or dots. */
  readonly count: number;
  private readonly places: Places;
  private readonly features: Uint32Array; // of the stroke that begins at each vertex; NOTHING where none does

  constructor(
    readonly data: LinesData | DotsData,
    store: Store,
  ) {
    this.places = new Places(data, store);
    const features = store.integers(data.features);
    this.features = 'vertices' in data ? segmentFeatures(features, store.integers(data.vertices)) : Uint32Array.from(features);
    this.count = this.lines ? Math.max(this.places.count - 1, 0) : this.places.count;
    this.box = this.places.box();
  }

  get matrix(): Matrix4 {
    return this.places.matrix;
  }

  /** A segment begins at a vertex and ends at the next one, a dot where it begins. */
  geometry(): BufferGeometry {
    const geometry = new InstancedBufferGeometry();
    const vertices = new InstancedInterleavedBuffer(this.places.whole, 3);
    geometry.setAttribute('position', new BufferAttribute(CORNERS, 2));
    geometry.setAttribute('start', new InterleavedBufferAttribute(vertices, 3, 0));
    geometry.setAttribute('end', new InterleavedBufferAttribute(vertices, 3, this.lines ? 3 : 0));
    geometry.setAttribute('feature', new InstancedBufferAttribute(this.features, 1));
    geometry.setAttribute('joints', new InstancedBufferAttribute(this.joints(), 2).onUpload(forget));
    geometry.setIndex(new BufferAttribute(HALVES, 1));
    geometry.instanceCount = this.count;
    geometry.boundingSphere = new Sphere();
    return geometry;
  }

  /** The place of a feature that a ray (world metres) passes nearest to, in angle. */
  locate(ray: Ray, feature: number, exaggeration: number): Place | null {
    let [least, nearest]: [number, Place | null] = [Infinity, null];
    for (let i = 0; i < this.count; i++) {
      if (this.features[i] !== feature) continue;
      const start = this.places.at(i);
      const end = this.lines ? this.places.at(i + 1) : start;
      const [distance, point, angle] = closest(ray, stretched(start, exaggeration), stretched(end, exaggeration));
      if (angle >= least) continue;
      const [x, y, z] = point;
      [least, nearest] = [angle, { distance, point: [x, y / exaggeration, z], anchor: y / exaggeration }];
    }
    return nearest;
  }

  outline(cells: number): Triple[] {
    return this.places.outline(cells);
  }

  /** The box around a feature in local metres (true heights); an empty one around what is not here. */
  boxOf(feature: number): Box3 {
    const box = new Box3();
    for (let i = 0; i < this.count; i++) {
      if (this.features[i] !== feature) continue;
      for (const end of this.lines ? [i, i + 1] : [i]) box.expandByPoint(new Vector3(...this.places.at(end)));
    }
    return box;
  }

  /** Lower the distances (metres in plan, by feature) of those whose strokes are within a limit of a place. */
  measure(x: number, z: number, limit: number, distances: Float64Array): void {
    const { whole, origin, quantum } = this.places;
    const [px, pz] = [(x - origin[0]) / quantum, (z - origin[2]) / quantum];
    for (let i = 0; i < this.count; i++) {
      const feature = this.features[i];
      if (feature === NOTHING) continue;
      const [a, b] = [3 * i, this.lines ? 3 * (i + 1) : 3 * i];
      const distance = Math.sqrt(toSegment(px, pz, whole[a], whole[a + 2], whole[b], whole[b + 2])) * quantum;
      if (distance <= limit && distance < distances[feature]) distances[feature] = distance;
    }
  }

  /** Whether another segment goes on before and after each one. */
  private joints(): Uint8Array {
    const joints = new Uint8Array(this.features.length * 2);
    if (!this.lines) return joints;
    for (let i = 1; i < this.features.length; i++) {
      const joined = this.features[i - 1] !== NOTHING && this.features[i] !== NOTHING;
      joints[2 * i - 1] = joints[2 * i] = joined ? 1 : 0;
    }
    return joints;
  }

  private get lines(): boolean {
    return 'vertices' in this.data;
  }
}

/** For each vertex the feature of the segment that begins there; none does at the last one of a line. */
function segmentFeatures(features: Int32Array, vertices: Int32Array): Uint32Array {
  const found = new Uint32Array(vertices.reduce((sum, count) => sum + count, 0));
  let end = 0;
  vertices.forEach((count, line) => {
    found.fill(features[line], end, (end += count));
    if (count) found[end - 1] = NOTHING;
  });
  return found;
}

function stretched([x, y, z]: Triple, exaggeration: number): Triple {
  return [x, y * exaggeration, z];
}

/** Where a ray is nearest to a segment: how far along the ray, which point of the segment, and the tangent of the angle between. */
function closest({ origin, direction }: Ray, a: Triple, b: Triple): [distance: number, point: Triple, angle: number] {
  const minus = (p: readonly number[], q: readonly number[]): Triple => [p[0] - q[0], p[1] - q[1], p[2] - q[2]];
  const dot = (p: readonly number[], q: readonly number[]): number => p[0] * q[0] + p[1] * q[1] + p[2] * q[2];
  const along = minus(b, a);
  const from = minus(a, origin);
  const [dd, aa, da] = [dot(direction, direction), dot(along, along), dot(direction, along)];
  const determinant = dd * aa - da * da;
  // The plane across the view through the nearest point on the line, then back onto the segment.
  const share = determinant > 0 ? (dot(from, direction) * da - dot(from, along) * dd) / determinant : 0;
  const s = Math.min(Math.max(share, 0), 1);
  const point: Triple = [a[0] + along[0] * s, a[1] + along[1] * s, a[2] + along[2] * s];
  const distance = dot(minus(point, origin), direction) / dd;
  if (distance <= 0) return [distance, point, Infinity];
  const miss = minus(point, [origin[0] + direction[0] * distance, origin[1] + direction[1] * distance, origin[2] + direction[2] * distance]);
  return [distance, point, Math.hypot(...miss) / distance];
}
