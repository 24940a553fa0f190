import { BackSide, Box3, type DataTexture, DoubleSide, RepeatWrapping, type Camera, type RawShaderMaterial, type ShaderMaterialParameters, type Texture } from 'three';
import { Attributes } from '../data/attributes';
import type { DotsData, LinesData, VectorData } from '../data/scene';
import type { Store } from '../data/store';
import { bodyDepth, bodyFragment, bodyIdentity, bodyVertex, strokeDepth, strokeFragment, strokeIdentity, strokeVertex } from '../draw/shaders';
import { Appearance, markIn } from './appearance';
import { Cap } from './cap';
import { Classes } from './classes';
import { InstanceBody } from './instances';
import { Layer, type Materials, type Pass } from './layer';
import { define, material, type Uniforms } from './materials';
import { MeshBody } from './mesh';
import type { Coloring } from './classify';
import type { Place, Ray } from './ray';
import { facesOf, type CutPlane, type Solids } from './section';
import { StrokeBody } from './strokes';
import { markTable, numberTable } from './tables';
import type { TerrainLayer } from './terrain';
import { Times } from './times';

const OUTLINE_CELLS = 24; // a side
const NOTHING = 0xffffffff;
const WHITE = [1, 1, 1, 1];
const PICKED_LINE = 6; // CSS pixels that a line has at least where it is picked
const PICKED_DOT = 8;
const NEARER = 0.9992; // how far away, in shares of its distance, what lies on the ground is drawn
const NEARER_STROKE = 0.9995; // the same of other lines, which may lie on faces
const LIFT = 0.0002; // how much nearer each next layer on the ground is
const MOST_LIFTED = 16; // layers

/** A picture, its colours multiplied by their alpha. */
export interface Picture {
  texture: Texture;
  opaque: boolean;
}

/** By chunk. */
export type Pictures = ReadonlyMap<number, Picture>;

/** What of a layer is drawn in one way. */
type Body = MeshBody | InstanceBody | StrokeBody;

type Defines = Record<string, string>;

/** Features as merged meshes, instances, lines and dots; their colours are in one small texture. */
export class VectorLayer extends Layer {
  readonly features: number;
  readonly swatch: string[];
  readonly attributes: Attributes;
  override readonly faceAttributes: Attributes | null;
  /** Which of its features are shown, and in which colours. */
  readonly appearance: Appearance;
  private readonly marks: DataTexture;
  private readonly uniforms: Uniforms;
  private readonly slots: Defines;
  private readonly bodies: Body[] = [];
  private readonly seeThrough: boolean;
  private readonly cap: Cap;
  private exaggeration = 1;

  /** `shared` are the uniforms of light and screen. */
  constructor(
    private readonly data: VectorData,
    number: number,
    private readonly store: Store,
    private readonly pictures: Pictures,
    shared: Uniforms,
  ) {
    super(data, number);
    const colors = store.octets(data.colors);
    this.features = data.features;
    this.swatch = data.swatch;
    this.attributes = new Attributes(data.attributes, store);
    this.faceAttributes = data.surfaces ? new Attributes(data.surfaces, store) : null;
    this.marks = markTable(data.features);
    this.appearance = appearanceOf(data, colors, this.attributes, store);
    this.slots = { SLOTS: `${data.slots}u` };
    this.uniforms = {
      ...shared,
      opacity: { value: 1 },
      exaggeration: { value: 1 },
      selected: { value: NOTHING },
      layer: { value: number },
      colors: { value: this.appearance.colors },
      marks: { value: this.marks },
      painted: { value: 0 },
      nearer: { value: NEARER - LIFT * Math.min(number, MOST_LIFTED) },
    };
    this.cap = new Cap(this.uniforms, this.slots, number);
    this.cap.mesh.renderOrder = 2 * number + 1;
    this.group.add(this.cap.mesh);
    this.addMeshes();
    for (const instances of data.instances) this.addInstances(new InstanceBody(instances, data.models[instances.model], store));
    for (const lines of data.lines) this.addLines(lines);
    if (data.dots) this.addStrokes(data.dots, { least: PICKED_DOT, slot: 0, sunken: 1 });
    const picture = data.image === undefined ? undefined : pictures.get(data.image);
    this.seeThrough = hasTranslucent(colors) || picture?.opaque === false;
    this.update();
  }

  override select(feature: number | null): void {
    this.uniforms.selected.value = feature ?? NOTHING;
  }

  override get classes(): Classes | null {
    return this.appearance.classes;
  }

  override showClass(index: number, shown: boolean): void {
    this.appearance.showClass(index, shown);
  }

  override shows(feature: number): boolean {
    return this.appearance.shows(feature);
  }

  /** Colour by a field, over pictures, too; null: as the layer came. Raises Error for an unknown field. */
  setColoring(coloring: Coloring | null): void {
    this.appearance.setColoring(coloring);
    this.uniforms.painted.value = coloring ? 1 : 0;
  }

  /** Highlight features, and no others, besides the one that is selected. */
  mark(features: Iterable<number>): void {
    const any = markIn(this.marks, features);
    this.define('MARKED', any);
    this.cap.define('MARKED', any);
  }

  /** The box around a feature in local metres (true heights); empty where nothing is drawn of it. */
  boxOf(feature: number): Box3 {
    return this.bodies.reduce((box, body) => box.union(body.boxOf(feature)), new Box3());
  }

  /** How far (metres in plan) features are from a place, by feature; Infinity beyond a limit. */
  distances(x: number, z: number, limit: number): Float64Array {
    const distances = new Float64Array(this.features).fill(Infinity);
    for (const body of this.bodies) body.measure(x, z, limit, distances);
    return distances;
  }

  /** Let the faces that have a drape of one of these terrains show what it is covered with now. */
  follow(terrains: readonly TerrainLayer[]): void {
    const { draped } = this.data;
    const terrain = draped && terrains.find((candidate) => candidate.hasDrape(draped.name));
    if (!terrain) return;
    for (const { materials, box } of this.pieces) {
      if (!('PICTURED' in materials.color.defines)) continue;
      Object.assign(materials.color.uniforms, terrain.drapesOver(box), { drapedPart: { value: draped.part } });
      define(materials.color, 'DRAPED', true);
    }
  }

  override look(camera: Camera, pixels: number): void {
    for (const body of this.bodies) if (body instanceof InstanceBody) body.look(camera, pixels, this.exaggeration);
  }

  locate(ray: Ray, feature: number): Place | null {
    let nearest: Place | null = null;
    for (const body of this.bodies) {
      const place = body.locate(ray, feature, this.exaggeration);
      if (place && (!nearest || place.distance < nearest.distance)) nearest = place;
    }
    return nearest;
  }

  override section(plane: CutPlane | null): void {
    this.cap.show(plane && facesOf(plane, this.solids, this.exaggeration), plane, this.exaggeration);
  }

  override faceAt(place: Ray['origin'], feature: number): Omit<Place, 'distance'> | null {
    return this.cap.at(place, feature);
  }

  override setPass(pass: Pass): void {
    super.setPass(pass);
    this.cap.setPass(pass);
  }

  setExaggeration(exaggeration: number): void {
    this.exaggeration = this.uniforms.exaggeration.value = exaggeration;
  }

  outline(): [number, number, number][] {
    return this.bodies.flatMap((body) => body.outline(OUTLINE_CELLS));
  }

  protected override get translucent(): boolean {
    return this.opacity < 1 || this.seeThrough;
  }

  protected override update(): void {
    super.update();
    this.cap.setTranslucent(this.translucent);
  }

  /** What lies on the ground is no body, and what is a line neither. */
  private get solids(): Solids[] {
    return this.bodies.filter((body) => body instanceof InstanceBody || (body instanceof MeshBody && !this.data.surface)) as Solids[];
  }

  private addMeshes(): void {
    const { data, store } = this;
    const bodies = data.batches.map((batch) => new MeshBody(batch, store));
    const reliefs: Uniforms = data.solid ? { reliefs: { value: reliefTable(bodies, data.features) } } : {};
    bodies.forEach((body, i) => {
      if (body.empty) return;
      const batch = data.batches[i];
      const picture = batch.uv && data.image !== undefined ? this.pictures.get(data.image) : undefined;
      const uniforms = { ...this.uniforms, ...reliefs, ...pictured(picture, true), base: { value: WHITE }, quantum: { value: batch.quantum } };
      const wanted = { SOLID: data.solid, SURFACE: data.surface, ANCHORED: batch.anchors, SMOOTH: batch.normals || data.surface, PICTURED: picture };
      const materials = bodyMaterials(uniforms, { ...this.slots, ...defined(wanted) }, !data.surface, data.solid);
      this.bodies.push(body);
      this.addPiece(body.geometry(data.slots, data.surface), body.matrix, body.box, materials, 1, body.rigid);
    });
  }

  private addInstances(body: InstanceBody): void {
    const { rotations, stretches, billboard, tinted } = body.data;
    this.bodies.push(body);
    body.geometries(this.data.slots).forEach(([geometry, coarse], i) => {
      const { normals, image, color } = body.shapes[i].data;
      const picture = image === undefined ? undefined : this.pictures.get(image);
      const uniforms = { ...this.uniforms, ...pictured(picture, !billboard), base: { value: color }, untinted: { value: tinted ? 0 : 1 } };
      const shape = { SMOOTH: normals && !billboard, PICTURED: picture };
      const kind = { INSTANCED: true, TURNED: rotations, STRETCHES: stretches, BILLBOARD: billboard };
      const materials = bodyMaterials(uniforms, { ...this.slots, ...defined({ ...shape, ...kind }) }, !billboard, false);
      materials.cutout = picture?.opaque === false;
      this.addPiece(geometry, body.matrix, body.box, materials, body.count, body.rigid);
      if (coarse) this.addPiece(coarse, body.matrix, body.box, materials, 0, body.rigid);
    });
  }

  private addLines(lines: LinesData): void {
    this.addStrokes(lines, { least: PICKED_LINE, slot: lines.slot, sunken: lines.surface ? 1 : 0 });
  }

  private addStrokes(data: LinesData | DotsData, values: Record<'least' | 'slot' | 'sunken', number>): void {
    const body = new StrokeBody(data, this.store);
    if (body.count === 0) return;
    const sizes = numberTable(this.store.array(data.sizes) as Float32Array, 1);
    const uniforms: Uniforms = { ...this.uniforms, sizes: { value: sizes } };
    for (const [name, value] of Object.entries(values)) uniforms[name] = { value };
    if (!values.sunken) uniforms.nearer = { value: NEARER_STROKE };
    this.bodies.push(body);
    this.addPiece(body.geometry(), body.matrix, body.box, strokeMaterials(uniforms, this.slots), body.count);
  }
}

/** Lines keep their colours where they are the borders of something else. */
function appearanceOf(data: VectorData, colors: Uint8Array, attributes: Attributes, store: Store): Appearance {
  const { legend, dates, features, slots } = data;
  const borders = data.batches.length || data.instances.length ? data.lines.map(({ slot }) => slot) : [];
  const classes = legend ? new Classes(legend.items, store.integers(legend.classes), store) : null;
  return new Appearance(colors, features, slots, new Set(borders), attributes, classes, dates ? new Times(dates, store) : null, store);
}

function pictured(picture: Picture | undefined, repeats: boolean): Uniforms {
  if (!picture) return {};
  const { texture } = picture;
  if (repeats) texture.wrapS = texture.wrapT = RepeatWrapping;
  return { picture: { value: texture } };
}

/** The names whose values are there. */
function defined(values: Record<string, unknown>): Defines {
  return Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (value ? [[name, ''] as const] : [])));
}

function reliefTable(bodies: readonly MeshBody[], features: number): Texture {
  const reliefs = new Float32Array(features * 2);
  for (let i = 0; i < reliefs.length; i += 2) {
    reliefs[i] = Infinity;
    reliefs[i + 1] = -Infinity;
  }
  for (const body of bodies) body.spread(reliefs);
  return numberTable(reliefs, 2);
}

function hasTranslucent(colors: Uint8Array): boolean {
  for (let i = 3; i < colors.length; i += 4) if (colors[i] > 0 && colors[i] < 255) return true;
  return false;
}

function bodyMaterials(uniforms: Uniforms, defines: Defines, casts: boolean, solid: boolean): Materials {
  const make = (fragment: string, more: ShaderMaterialParameters = {}): RawShaderMaterial =>
    material(bodyVertex, fragment, uniforms, { defines, ...more });
  // a solid's far sides cast its shadow, so that its near ones don't shade themselves
  const shadow = { side: solid ? BackSide : DoubleSide, colorWrite: false };
  return {
    color: make(bodyFragment),
    identity: make(bodyIdentity),
    depth: make(bodyDepth, { transparent: true, colorWrite: false }),
    ...(casts && { shadow: make(bodyDepth, shadow) }),
  };
}

function strokeMaterials(uniforms: Uniforms, defines: Defines): Materials {
  return {
    color: material(strokeVertex, strokeFragment, uniforms, { defines, depthWrite: false }),
    identity: material(strokeVertex, strokeIdentity, uniforms, { defines }),
    depth: material(strokeVertex, strokeDepth, uniforms, { defines, transparent: true, colorWrite: false }),
    soft: true,
  };
}
