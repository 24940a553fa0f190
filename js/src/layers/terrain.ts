import {
  Box3,
  BufferAttribute,
  BufferGeometry,
  Color,
  Group,
  LineSegments,
  Matrix3,
  Matrix4,
  Mesh,
  Sphere,
  Vector3,
  type Camera,
  type RawShaderMaterial,
  type Texture,
} from 'three';
import type { ImageExtent, TerrainData } from '../data/scene';
import type { Store } from '../data/store';
import type { Footprint } from '../draw/backdrop';
import type { Foot } from '../draw/contact';
import type { LightUniforms } from '../draw/light';
import type { ScreenUniforms } from '../draw/screen';
import {
  bottomVertex,
  emptyFragment,
  lineFragment,
  lineVertex,
  sideFragment,
  sideVertex,
  slabVertex,
  terrainFragment,
  terrainIdentity,
  terrainVertex,
} from '../draw/shaders';
import { Region } from '../measure/region';
import { BlockShapes } from './blocks';
import { Grid } from './grid';
import { Layer, type Materials, type Pass, type Piece } from './layer';
import { material, setVertices, type Uniforms } from './materials';
import { PatchMesh } from './patch';
import { Placement } from './placement';
import { pointOn, trueHeights, type Place, type Plan, type Ray, type Stretch, type Surface, type Units } from './ray';
import { Seams } from './seams';
import type { CutPlane } from './section';
import { feetOf, sideGeometry, wallGeometry } from './sides';

const OUTLINE_POINTS = 24; // a side of the whole

/** A drape ready to be drawn. */
export interface Drape {
  name: string;
  images: DrapeImage[];
  opacity: number;
  shading: boolean;
  /** ISO text. */
  date?: string;
}

export interface DrapeImage {
  texture: Texture;
  extent: ImageExtent;
}

/** Anything of a terrain but its surface; hidden in passes that it has no material for. */
interface Decoration {
  object: Mesh | LineSegments;
  color: RawShaderMaterial;
  identity?: RawShaderMaterial;
  /** Whether it is a cut face, which the section plane leaves whole. */
  cut?: boolean;
}

/** Blocks of heights and patches of triangles, with one of its drapes or a plain colour on them. */
export class TerrainLayer extends Layer {
  readonly features = 0;
  readonly attributes = null;
  readonly swatch: string[];
  /** Where the cut sides end, or how low the surface is, in metres. */
  readonly bottom: number;
  readonly footprint: Footprint;
  /** Of its sides. */
  readonly feet: Foot[];
  readonly drapes: readonly Drape[];
  private readonly placement: Placement;
  private readonly sheets: (Grid | PatchMesh)[];
  private readonly surfaces: Surface[] = [];
  private readonly boxes: Box3[] = []; // of the pieces, in own metres
  private readonly uniforms: Uniforms;
  private readonly materials: Materials;
  private readonly draped = new Map<DrapeImage, RawShaderMaterial>();
  private readonly halved = new Map<DrapeImage | null, Map<DrapeImage | null, RawShaderMaterial>>();
  private readonly decorations: Decoration[] = [];
  private readonly underside = new Group();
  private readonly cutWall = new Group();
  private readonly cutSlab = new Group();
  private readonly facing = { value: new Vector3() };
  private readonly level = { value: 0 }; // of a horizontal cut, a multiple of the quantum
  private readonly quantum: number;
  private readonly followers: (() => void)[] = [];
  private exaggeration = 1;
  private current: Drape | null = null;
  /** On the right of the divider; undefined: there is none. */
  private other: Drape | null | undefined;

  constructor(data: TerrainData, number: number, store: Store, drapes: readonly Drape[], shared: LightUniforms & ScreenUniforms) {
    const uniforms = {
      ...shared,
      exaggeration: { value: 1 },
      opacity: { value: 1 },
      color: { value: new Color(data.color) },
      lineColor: { value: new Color(data.wireframe) },
      lines: { value: data.wireframe ? 1 : 0 },
      layer: { value: number },
    };
    const materials = terrainMaterials(uniforms);
    super(data, number);
    this.uniforms = uniforms;
    this.materials = materials;
    this.drapes = drapes;
    this.swatch = [data.color];
    this.placement = new Placement(data.rotation, data.shift);
    this.quantum = data.quantum;
    this.sheets = this.addSheets(data, store);
    const box = this.boxes.reduce((sum, piece) => sum.union(piece), new Box3());
    this.footprint = { placement: this.placement, box };
    this.bottom = data.sides?.bottom ?? box.min.y;
    this.feet = data.sides ? this.addSides(data.sides, data.quantum, store) : [];
    if (data.frame) this.addFrame(data.frame, data.quantum, store);
    this.setDrape(drapes[0]?.name ?? null);
  }

  get drape(): string | null {
    return this.current && this.current.name;
  }

  /** Show a drape by its name; null for the plain colour. Returns whether there is such a drape. */
  setDrape(name: string | null): boolean {
    const drape = this.named(name);
    if (drape !== undefined) this.show(drape, this.other);
    return drape !== undefined;
  }

  /** The drape on the right of the divider; null for the plain colour, undefined where there is no divider. */
  get otherDrape(): string | null | undefined {
    return this.other && this.other.name;
  }

  /** Show another drape on the right of the divider; undefined: no divider. Returns whether there is such a drape. */
  setOtherDrape(name: string | null | undefined): boolean {
    if (name !== undefined && !this.hasDrape(name)) return false;
    this.show(this.current, name === undefined ? undefined : this.named(name));
    return true;
  }

  hasDrape(name: string | null): boolean {
    return this.named(name) !== undefined;
  }

  /** A drape by its name, null for the plain colour; undefined where there is none of that name. */
  private named(name: string | null): Drape | null | undefined {
    return name === null ? null : this.drapes.find((candidate) => candidate.name === name);
  }

  /** Uniforms of the drapes that are shown over a box in local metres, for what stands there: they follow whatever is shown. */
  drapesOver({ min, max }: Box3): Uniforms {
    const corners = [min.x, max.x].flatMap((x) => [min.z, max.z].map((z) => this.placement.toOwn(x, z)));
    const own = new Box3().setFromPoints(corners.map(([x, z]) => new Vector3(x, 0, z)));
    const uniforms: Uniforms = { ground: this.uniforms.color, swiped: { value: 0 } };
    const follow = (): void => {
      const sides = [this.current, this.other === undefined ? this.current : this.other];
      const [left, right] = sides.map((drape) => this.drapeUniforms(drape && imageOver(drape, own)));
      for (const [name, { value }] of Object.entries({ ...left, ...named('other', right) })) (uniforms[name] ??= { value }).value = value;
      uniforms.swiped.value = this.other === undefined ? 0 : 1;
    };
    follow();
    this.followers.push(follow);
    return uniforms;
  }

  private show(left: Drape | null, right: Drape | null | undefined): void {
    const gone = [this.current, this.other].filter((drape) => drape && drape !== left && drape !== right);
    for (const drape of gone) drape!.images.forEach(({ texture }) => texture.dispose());
    [this.current, this.other] = [left, right];
    this.pieces.forEach((piece, i) => {
      const [first, second] = [left, right].map((drape) => (drape ? imageOver(drape, this.boxes[i]) : null));
      const color = right === undefined ? this.materialOf(first) : this.materialOfHalves(first, second);
      piece.materials = { ...this.materials, color };
      piece.mesh.material = color;
    });
    for (const follow of this.followers) follow();
    this.update();
  }

  locate(ray: Ray): Place | null {
    const flat = trueHeights(ray, this.exaggeration);
    const distance = this.raycast(flat);
    if (distance === null) return null;
    const point = pointOn(flat, distance);
    return { distance, point, anchor: point[1] };
  }

  private raycast(ray: Ray): number | null {
    const own = this.placement.ownRay(ray);
    let nearest: number | null = null;
    for (const surface of this.surfaces) {
      const hit = surface.raycast(own);
      if (hit !== null && (nearest === null || hit < nearest)) nearest = hit;
    }
    return nearest;
  }

  override heightAt(x: number, z: number): number | null {
    const [ownX, ownZ] = this.placement.toOwn(x, z);
    for (const surface of this.surfaces) {
      const height = surface.heightAt(ownX, ownZ);
      if (height !== null) return height;
    }
    return null;
  }

  /** The parts of a line (local metres) over each triangle, in order, each place once. */
  cut(from: Plan, to: Plan): Stretch[] {
    const [start, end] = [this.placement.toOwn(...from), this.placement.toOwn(...to)];
    const line = new Box3().setFromPoints([start, end].map(([x, z]) => new Vector3(x, 0, z)));
    const near = this.surfaces.filter(({ box: { min, max } }) => line.max.x >= min.x && line.max.z >= min.z && line.min.x <= max.x && line.min.z <= max.z);
    const pieces = near.flatMap((surface) => surface.cut(start, end)).sort((a, b) => a.from - b.from);
    let reached = 0;
    // Along an edge the triangles on both of its sides are met.
    return pieces.filter(({ from, to }) => {
      if (from + to <= 2 * reached) return false;
      reached = Math.max(reached, to);
      return true;
    });
  }

  /** Square metres of its triangles' own faces within a polygon (local metres). */
  faceArea(places: readonly Plan[]): number {
    const own = places.map((place) => this.placement.toOwn(...place));
    const region = new Region(own);
    const [x, z] = [own.map(([east]) => east), own.map(([, south]) => south)];
    let sum = 0;
    for (const surface of this.surfaces) {
      surface.visit(Math.min(...x), Math.min(...z), Math.max(...x), Math.max(...z), (a, b, c) => (sum += region.faceWithin(a, b, c)));
    }
    return sum;
  }

  override section(plane: CutPlane | null): void {
    this.cutWall.visible = plane?.horizontal === false;
    this.cutSlab.visible = false;
    if (!plane) return;
    this.facing.value.set(...plane.normal);
    if (plane.horizontal) {
      const level = (plane.offset * plane.normal[1]) / this.exaggeration;
      this.level.value = level / this.quantum;
      this.cutSlab.visible = level >= this.bottom;
    } else {
      const [wall] = this.cutWall.children as Mesh[];
      wall?.geometry.dispose();
      if (wall) wall.geometry = wallGeometry(this.cut(...this.line(plane)), this.line(plane), this.bottom, plane);
    }
  }

  /** A terrain with sides is solid down to its bottom. */
  override faceAt([x, y, z]: Ray['origin']): Omit<Place, 'distance'> | null {
    const height = y / this.exaggeration;
    const top = this.cutWall.children.length ? this.heightAt(x, z) : null;
    return top !== null && height <= top && height >= this.bottom ? { point: [x, height, z], anchor: height } : null;
  }

  /** From end to end of the terrain along an upright plane. */
  private line({ normal, offset, along }: CutPlane): [from: Plan, to: Plan] {
    const box = this.pieces.reduce((sum, piece) => sum.union(piece.box), new Box3());
    const reach = [box.min.x, box.max.x].flatMap((x) => [box.min.z, box.max.z].map((z) => x * along[0] + z * along[2]));
    const place = (s: number): Plan => [normal[0] * offset + along[0] * s, normal[2] * offset + along[2] * s];
    return [place(Math.min(...reach)), place(Math.max(...reach))];
  }

  /** It casts shadows only where the sun is a real one: the light of maps is meant for the relief alone. */
  override get casters(): Piece[] {
    return this.uniforms.shadowRelief.value ? super.casters : [];
  }

  override setPass(pass: Pass): void {
    super.setPass(pass);
    if (pass === 'shadow' && !this.casters.length) for (const { mesh } of this.pieces) mesh.visible = false;
    for (const { object, color, identity } of this.decorations) {
      const material = pass === 'color' ? color : pass === 'identity' ? identity : undefined;
      object.visible = material !== undefined;
      if (material) object.material = material;
    }
  }

  override look(camera: Camera): void {
    this.underside.visible = camera.getWorldPosition(new Vector3()).y < this.bottom * this.exaggeration;
  }

  setExaggeration(exaggeration: number): void {
    this.exaggeration = this.uniforms.exaggeration.value = exaggeration;
  }

  outline(): [number, number, number][] {
    const side = Math.ceil(OUTLINE_POINTS / Math.sqrt(this.sheets.length));
    return this.sheets
      .flatMap((sheet) => sheet.sample(side))
      .map(([ownX, y, ownZ]) => {
        const [x, z] = this.placement.toLocal(ownX, ownZ);
        return [x, y, z];
      });
  }

  protected override *looks(): Iterable<RawShaderMaterial> {
    yield* super.looks();
    yield this.materials.color;
    yield* this.draped.values();
    for (const halves of this.halved.values()) yield* halves.values();
    for (const { color, identity, cut } of this.decorations) {
      if (cut) continue;
      yield color;
      if (identity) yield identity;
    }
  }

  protected override update(): void {
    super.update();
    for (const { color } of this.decorations) {
      color.uniforms.opacity.value = this.opacity;
      color.transparent = this.translucent;
    }
  }

  private addSheets(data: TerrainData, store: Store): (Grid | PatchMesh)[] {
    const grids = data.blocks.map((block) => new Grid(block, data.quantum, store));
    const patches = data.patches.map((patch) => new PatchMesh(patch, data.quantum, store));
    const seams = new Seams();
    const [gridNormals, patchNormals] = [grids, patches].map((sheets) =>
      sheets.map((sheet) => sheet.shareNormals(seams, this.placement)),
    );
    const shapes = new BlockShapes(store);
    grids.forEach((grid, i) => {
      const { geometry, surface } = shapes.shape(data.blocks[i], grid, gridNormals[i]());
      this.addSheet(grid, geometry, surface);
    });
    patches.forEach((patch, i) => {
      const mesh = this.addSheet(patch, patch.geometry(patchNormals[i]()), patch);
      if (data.wireframe) this.addWires(mesh, patch, data.wireframe);
    });
    return [...grids, ...patches];
  }

  private addSheet({ units, box }: Grid | PatchMesh, geometry: BufferGeometry, surface: Surface): Mesh | null {
    if (geometry.index!.count === 0) return null;
    const middle = box.getCenter(new Vector3()).sub(new Vector3(...units.origin)).divide(new Vector3(...units.step));
    geometry.boundingSphere = new Sphere(middle, 0);
    this.surfaces.push(surface);
    this.boxes.push(box);
    return this.addPiece(geometry, this.place(units), this.placement.localBox(box), this.materials);
  }

  /** Lines along the edges of a patch's triangles, drawn where the patch is. */
  private addWires(mesh: Mesh | null, patch: PatchMesh, wireframe: string): void {
    if (!mesh) return;
    const geometry = new BufferGeometry();
    for (const name of ['cell', 'height']) geometry.setAttribute(name, mesh.geometry.attributes[name]);
    geometry.setIndex(new BufferAttribute(patch.edges(), 1));
    this.add(this.decorate(new LineSegments(geometry), this.lineMaterial(wireframe)), new Matrix4(), mesh);
  }

  private addSides({ bottom, color, step, edges }: NonNullable<TerrainData['sides']>, quantum: number, store: Store): Foot[] {
    const rim = store.integers(edges);
    const units = edgeUnits(step, quantum);
    const level = { value: bottom / quantum };
    const uniforms = { ...this.uniforms, color: { value: new Color(color) }, bottom: level };
    const identity = { layer: { value: 0 }, bottom: level, section: this.uniforms.section };
    const walls = new Mesh(sideGeometry(rim, level.value, units, this.placement));
    this.add(
      this.decorate(walls, material(sideVertex, sideFragment, uniforms), material(sideVertex, terrainIdentity, identity)),
      this.place(units),
    );
    this.group.add(this.underside);
    const below = material(bottomVertex, sideFragment, uniforms);
    const belowIdentity = material(bottomVertex, terrainIdentity, identity);
    for (const { mesh } of this.pieces) {
      this.add(this.decorate(new Mesh(mesh.geometry), below, belowIdentity), mesh.matrix, this.underside);
    }
    this.addCuts(uniforms);
    return feetOf(rim, units, this.placement);
  }

  /** Faces for an upright cut and for a level one. */
  private addCuts(sides: Uniforms): void {
    this.group.add(this.cutWall, this.cutSlab);
    this.cutWall.visible = this.cutSlab.visible = false;
    const wall = new Mesh(new BufferGeometry());
    const wallLook = material(sideVertex, sideFragment, sides);
    this.add(this.decorate(wall, wallLook, material(sideVertex, terrainIdentity, this.uniforms), true), new Matrix4(), this.cutWall);
    const uniforms = { ...sides, level: this.level, facing: this.facing, quantum: { value: this.quantum } };
    const slab = { defines: { SLAB: '' } };
    const slabLook = material(slabVertex, sideFragment, uniforms, slab);
    const slabIdentity = material(slabVertex, terrainIdentity, uniforms, slab);
    for (const { mesh } of this.pieces) {
      this.add(this.decorate(new Mesh(mesh.geometry), slabLook, slabIdentity, true), mesh.matrix, this.cutSlab);
    }
  }

  private addFrame({ color, step, edges }: NonNullable<TerrainData['frame']>, quantum: number, store: Store): void {
    const geometry = new BufferGeometry();
    setVertices(geometry, store.integers(edges));
    geometry.setDrawRange(0, edges.count / 3);
    const lines = this.decorate(new LineSegments(geometry), this.lineMaterial(color));
    this.add(lines, this.place(edgeUnits(step, quantum)));
  }

  private decorate<Kind extends Mesh | LineSegments>(object: Kind, color: RawShaderMaterial, identity?: RawShaderMaterial, cut = false): Kind {
    object.geometry.boundingSphere ??= new Sphere();
    object.material = color;
    object.renderOrder = 2 * this.number + 1;
    this.decorations.push({ object, color, identity, cut });
    return object;
  }

  private lineMaterial(color: string): RawShaderMaterial {
    return material(lineVertex, lineFragment, { ...this.uniforms, opacity: { value: 1 }, color: { value: new Color(color) } });
  }

  /** Makes local metres of whole numbers. */
  private place({ origin, step }: Units): Matrix4 {
    const own = new Matrix4().makeScale(...step).setPosition(...origin);
    return own.premultiply(this.placement.matrix);
  }

  /** The surface with an image of a drape on it; without one in its colour. */
  private materialOf(image: Laid | null): RawShaderMaterial {
    if (!image) return this.materials.color;
    return made(this.draped, image.image, () =>
      material(terrainVertex, terrainFragment, { ...this.uniforms, ...this.drapeUniforms(image) }),
    );
  }

  /** The surface with an image on either side of the divider. */
  private materialOfHalves(left: Laid | null, right: Laid | null): RawShaderMaterial {
    const halves = made(this.halved, left && left.image, () => new Map<DrapeImage | null, RawShaderMaterial>());
    return made(halves, right && right.image, () => {
      const uniforms = { ...this.uniforms, ...this.drapeUniforms(left), ...named('other', this.drapeUniforms(right)) };
      return this.equipped(material(terrainVertex, terrainFragment, uniforms, { defines: { SWIPE: '' } }));
    });
  }

  private drapeUniforms(laid: Laid | null): Uniforms {
    if (!laid) return drapeUniforms(null, new Matrix3(), 0, true);
    const { image, drape } = laid;
    return drapeUniforms(image.texture, this.placement.shareOf(image.extent), drape.opacity, drape.shading);
  }
}

/** An image of a drape. */
interface Laid {
  image: DrapeImage;
  drape: Drape;
}

/** The value of a key, made where there is none. */
function made<Key, Value>(values: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = values.get(key) ?? make();
  values.set(key, value);
  return value;
}

/** Uniforms under names of the other side: `otherDrape` is the other side's `drape`. */
function named(side: string, uniforms: Uniforms): Uniforms {
  return Object.fromEntries(Object.entries(uniforms).map(([name, value]) => [side + name[0].toUpperCase() + name.slice(1), value]));
}

/** The image that covers most of a box, the first of those alike; null where none touches it. */
function imageOver(drape: Drape, { min, max }: Box3): Laid | null {
  let [over, most]: [Laid | null, number] = [null, 0];
  for (const image of drape.images) {
    const [west, north, east, south] = image.extent;
    const width = Math.min(max.x, east) - Math.max(min.x, west);
    const height = Math.min(max.z, south) - Math.max(min.z, north);
    const area = Math.max(width, 0) * Math.max(height, 0);
    if (area > most) [over, most] = [{ image, drape }, area];
  }
  return over;
}

function edgeUnits(step: number, quantum: number): Units {
  return { origin: [0, 0, 0], step: [step, quantum, step] };
}

function drapeUniforms(texture: Texture | null, place: Matrix3, opacity: number, shading: boolean): Uniforms {
  return {
    drape: { value: texture },
    drapePlace: { value: place },
    drapeOpacity: { value: opacity },
    drapeShading: { value: shading ? 1 : 0 },
  };
}

function terrainMaterials(uniforms: Uniforms): Materials {
  return {
    color: material(terrainVertex, terrainFragment, { ...uniforms, ...drapeUniforms(null, new Matrix3(), 0, true) }),
    identity: material(terrainVertex, terrainIdentity, uniforms),
    depth: material(terrainVertex, emptyFragment, uniforms, { transparent: true, colorWrite: false }),
    shadow: material(terrainVertex, emptyFragment, uniforms, { colorWrite: false }),
  };
}
