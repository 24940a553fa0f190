import {
  Box3,
  BufferAttribute,
  BufferGeometry,
  Color,
  DataTexture,
  DoubleSide,
  FloatType,
  BackSide,
  Matrix4,
  NearestFilter,
  RGBAFormat,
  RGFormat,
  SRGBColorSpace,
  Sphere,
  UnsignedByteType,
  Vector3,
  type RawShaderMaterial,
} from 'three';
import { Attributes } from '../data/attributes';
import type { Batch, MeshData } from '../data/scene';
import type { Store } from '../data/store';
import type { LightUniforms } from '../draw/light';
import { emptyFragment, meshFragment, meshIdentity, meshVertex } from '../draw/shaders';
import { Classes } from './classes';
import { Layer, type LayerMaterials } from './layer';
import { forget, material, type Uniforms } from './materials';
import { outline } from './outline';
import { hitTriangle, type Ray } from './ray';

const TEXTURE_WIDTH = 1024;
const OUTLINE_CELLS = 24; // a side
const NOTHING = 0xffffffff;

/** Foot and top (metres) of each feature, in the cells of a texture. */
type Reliefs = Float32Array;

/** Merged triangles with a feature number per vertex: one draw call a batch, colours by feature in a small texture. */
export class MeshLayer extends Layer {
  readonly features: number;
  readonly swatch: string[];
  readonly attributes: Attributes;
  override readonly classes: Classes | null;
  private readonly colors: Uint8Array;
  private readonly uniforms: Uniforms;
  private readonly batches: DecodedBatch[];
  private readonly extruded: boolean;
  private readonly seeThrough: boolean;

  constructor(data: MeshData, number: number, store: Store, light: LightUniforms, accent: Color) {
    const colors = store.octets(data.colors);
    const batches = data.batches.map((batch) => new DecodedBatch(batch, store));
    const uniforms = {
      ...light,
      opacity: { value: 1 },
      relief: { value: 0 },
      selected: { value: NOTHING },
      accent: { value: accent },
      layer: { value: number },
      colors: { value: colorTexture(colors, data.features) },
      reliefs: { value: reliefTexture(batches, data.features) },
    };
    const extruded = data.relief === 'extruded';
    super(data, number, meshMaterials(uniforms, extruded));
    this.uniforms = uniforms;
    this.batches = batches;
    this.extruded = extruded;
    this.features = data.features;
    this.swatch = data.swatch;
    this.seeThrough = hasTranslucent(colors);
    this.attributes = new Attributes(data.attributes, store);
    this.classes = data.legend ? new Classes(data.legend, store) : null;
    this.colors = colors;
    for (const batch of batches) this.addBatch(batch);
    this.update();
  }

  select(feature: number | null): void {
    this.uniforms.selected.value = feature ?? NOTHING;
  }

  /** What has no opacity is in no pass. */
  override showClass(index: number, shown: boolean): void {
    super.showClass(index, shown);
    const texture = this.uniforms.colors.value as DataTexture;
    const pixels = texture.image.data as Uint8Array;
    for (let feature = 0, alpha = 3; feature < this.features; feature++, alpha += 4) {
      pixels[alpha] = this.classes?.shows(feature) ? this.colors[alpha] : 0;
    }
    texture.needsUpdate = true;
  }

  raycast(ray: Ray, feature: number): number | null {
    const hits = this.batches.map((batch) => batch.raycast(ray, feature)).filter((hit) => hit !== null);
    return hits.length ? Math.min(...hits) : null;
  }

  setExaggeration(exaggeration: number): void {
    this.uniforms.relief.value = this.extruded ? exaggeration : 0;
  }

  outline(): [number, number, number][] {
    return this.batches.flatMap((batch) => batch.outline());
  }

  protected override get translucent(): boolean {
    return this.opacity < 1 || this.seeThrough;
  }

  private addBatch(batch: DecodedBatch): void {
    if (batch.indices.length === 0) return;
    const geometry = new BufferGeometry();
    geometry.setAttribute('place', new BufferAttribute(batch.positions, 3));
    geometry.setAttribute('feature', new BufferAttribute(batch.featureOfVertex(), 1).onUpload(forget));
    geometry.setIndex(new BufferAttribute(batch.indices, 1));
    geometry.boundingSphere = new Sphere(new Vector3(), 0);
    const { origin, quantum, box } = batch;
    const place = new Matrix4().makeScale(quantum, quantum, quantum).setPosition(...origin);
    this.addPiece(geometry, place, box);
  }
}

/** A batch with its arrays; positions stay integers, so that rays meet them in double precision. */
class DecodedBatch {
  readonly origin: [number, number, number];
  readonly quantum: number;
  readonly positions: Int32Array;
  readonly indices: Uint32Array;
  readonly features: Int32Array;
  readonly box: Box3;
  private readonly vertices: Int32Array;
  private readonly triangles: Int32Array;

  constructor(batch: Batch, store: Store) {
    this.origin = batch.origin;
    this.quantum = batch.quantum;
    this.positions = store.integers(batch.positions);
    this.indices = new Uint32Array(store.integers(batch.indices).buffer);
    this.features = store.integers(batch.features);
    this.vertices = store.integers(batch.vertices);
    this.triangles = store.integers(batch.triangles);
    this.box = this.measure();
  }

  /** The feature number of each vertex. */
  featureOfVertex(): Uint32Array {
    const features = new Uint32Array(this.positions.length / 3);
    let start = 0;
    this.vertices.forEach((count, run) => {
      features.fill(this.features[run], start, start + count);
      start += count;
    });
    return features;
  }

  /** Lower and raise each feature's foot and top to the batch's vertices. */
  spread(reliefs: Reliefs): void {
    let vertex = 0;
    this.vertices.forEach((count, run) => {
      const at = 2 * this.features[run];
      for (const end = vertex + count; vertex < end; vertex++) {
        const y = this.origin[1] + this.positions[3 * vertex + 1] * this.quantum;
        if (y < reliefs[at]) reliefs[at] = y;
        if (y > reliefs[at + 1]) reliefs[at + 1] = y;
      }
    });
  }

  raycast(ray: Ray, feature: number): number | null {
    let nearest: number | null = null;
    let triangle = 0;
    this.triangles.forEach((count, run) => {
      const end = triangle + count;
      if (this.features[run] !== feature) triangle = end;
      for (; triangle < end; triangle++) {
        const hit = hitTriangle(ray, this.corner(3 * triangle), this.corner(3 * triangle + 1), this.corner(3 * triangle + 2));
        if (hit !== null && (nearest === null || hit < nearest)) nearest = hit;
      }
    });
    return nearest;
  }

  outline(): [number, number, number][] {
    const { origin, quantum } = this;
    return outline(this.box, OUTLINE_CELLS, this.positions, { origin, step: [quantum, quantum, quantum] });
  }

  private corner(index: number): [number, number, number] {
    const at = 3 * this.indices[index];
    const { origin, quantum, positions } = this;
    return [
      origin[0] + positions[at] * quantum,
      origin[1] + positions[at + 1] * quantum,
      origin[2] + positions[at + 2] * quantum,
    ];
  }

  private measure(): Box3 {
    const low = [Infinity, Infinity, Infinity];
    const high = [-Infinity, -Infinity, -Infinity];
    for (let i = 0; i < this.positions.length; i += 3) {
      for (let axis = 0; axis < 3; axis++) {
        const value = this.positions[i + axis];
        if (value < low[axis]) low[axis] = value;
        if (value > high[axis]) high[axis] = value;
      }
    }
    const metres = (corner: number[]): Vector3 =>
      new Vector3(...(corner.map((value, axis) => this.origin[axis] + value * this.quantum) as [number, number, number]));
    return new Box3(metres(low), metres(high));
  }
}

function colorTexture(colors: Uint8Array, features: number): DataTexture {
  const [width, height] = textureSize(features);
  const pixels = new Uint8Array(width * height * 4);
  pixels.set(colors);
  const texture = new DataTexture(pixels, width, height, RGBAFormat, UnsignedByteType);
  texture.colorSpace = SRGBColorSpace;
  return nearest(texture);
}

function reliefTexture(batches: DecodedBatch[], features: number): DataTexture {
  const [width, height] = textureSize(features);
  const reliefs: Reliefs = new Float32Array(width * height * 2);
  for (let i = 0; i < reliefs.length; i += 2) {
    reliefs[i] = Infinity;
    reliefs[i + 1] = -Infinity;
  }
  for (const batch of batches) batch.spread(reliefs);
  return nearest(new DataTexture(reliefs, width, height, RGFormat, FloatType));
}

function nearest(texture: DataTexture): DataTexture {
  texture.magFilter = texture.minFilter = NearestFilter;
  texture.needsUpdate = true;
  return texture;
}

function textureSize(features: number): [width: number, height: number] {
  return [TEXTURE_WIDTH, Math.max(1, Math.ceil(features / TEXTURE_WIDTH))];
}

function hasTranslucent(colors: Uint8Array): boolean {
  for (let i = 3; i < colors.length; i += 4) if (colors[i] > 0 && colors[i] < 255) return true;
  return false;
}

function meshMaterials(uniforms: Uniforms, solid: boolean): LayerMaterials {
  const shadow: RawShaderMaterial = material(meshVertex, emptyFragment, uniforms, {
    // a solid's far sides cast its shadow, so that its near ones don't shade themselves
    side: solid ? BackSide : DoubleSide,
    colorWrite: false,
  });
  return {
    color: material(meshVertex, meshFragment, uniforms),
    identity: material(meshVertex, meshIdentity, uniforms),
    depth: material(meshVertex, emptyFragment, uniforms, { transparent: true, colorWrite: false }),
    shadow,
  };
}
