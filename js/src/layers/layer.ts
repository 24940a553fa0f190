import { Box3, Group, Mesh, type BufferGeometry, type Camera, type Matrix4, type Object3D, type RawShaderMaterial } from 'three';
import type { Attributes } from '../data/attributes';
import type { LayerData } from '../data/scene';
import type { Classes } from './classes';
import { define } from './materials';
import type { Place, Ray } from './ray';
import type { CutPlane } from './section';

/** What is drawn: colours, identities into the picking target, or depth seen from the sun. */
export type Pass = 'color' | 'identity' | 'shadow';

/** A draw call: a piece of a layer with its box in local metres (true heights). */
export interface Piece {
  mesh: Mesh;
  materials: Materials;
  box: Box3;
  /** How far (metres) what keeps its size reaches above and below the height that exaggeration moves. */
  rigid: number;
  triangles: number;
  vertices: number;
}

export interface Materials {
  color: RawShaderMaterial;
  identity: RawShaderMaterial;
  /** Written before `color` where the layer is translucent, so that it does not show its own inside. */
  depth: RawShaderMaterial;
  /** Absent: it casts no shadow. */
  shadow?: RawShaderMaterial;
  /** Its edges are blended with what is behind them, and `depth` is always written. */
  soft?: boolean;
  /** A picture's alpha cuts its outline. */
  cutout?: boolean;
}

/** A layer of the scene as the page draws it. */
export abstract class Layer {
  readonly group = new Group();
  readonly pieces: Piece[] = [];
  readonly id: string;
  readonly title: string;
  readonly kind: LayerData['kind'];
  abstract readonly features: number;
  abstract readonly swatch: string[];
  abstract readonly attributes: Attributes | null;
  /** What is known of surfaces of its features. */
  readonly faceAttributes: Attributes | null = null;
  private readonly names = new Set<string>(); // that its shaders know and are defined
  private readonly veils: { mesh: Mesh; soft: boolean }[] = [];
  /** Groups of which one shows at a time; none: it always shows. */
  readonly groups: readonly string[];
  private shown: boolean;
  private inGroup = true;
  private strength: number;

  protected constructor(
    data: LayerData,
    /** 1 to 255, in the picking target and in drawing order. */
    readonly number: number,
  ) {
    this.id = data.id;
    this.title = data.title;
    this.kind = data.kind;
    this.groups = data.groups ?? [];
    this.shown = data.visible;
    this.strength = data.opacity;
  }

  /** Where a ray (world metres) meets what is drawn of a feature (of the terrain: of anything), or null. */
  abstract locate(ray: Ray, feature: number): Place | null;

  /** Places (local metres, true heights) that the first view should show. */
  abstract outline(): [number, number, number][];

  /** Height of the layer's surface in metres, null where it has none. */
  heightAt(_x: number, _z: number): number | null {
    return null;
  }

  abstract setExaggeration(exaggeration: number): void;

  /** Close what a plane (world metres) has cut open; null: it is whole. */
  section(_plane: CutPlane | null): void {}

  /** What a place (world metres) in that plane is of a feature, or null beside it. */
  faceAt(_place: Ray['origin'], _feature: number): Omit<Place, 'distance'> | null {
    return null;
  }

  /** Draw with a name that its shaders know defined, or without. */
  define(name: string, on: boolean): void {
    if (on) this.names.add(name);
    else this.names.delete(name);
    for (const look of this.looks()) define(look, name, on);
  }

  /** Highlight a feature, or none. */
  select(_feature: number | null): void {}

  /** The camera is about to see the layer, in a picture so many CSS pixels high. */
  look(_camera: Camera, _pixels: number): void {}

  /** The classes that its colours mean. */
  get classes(): Classes | null {
    return null;
  }

  /** Show or hide the features of a class. */
  showClass(_index: number, _shown: boolean): void {}

  /** Whether a feature of a layer that is drawn is shown. */
  shows(_feature: number): boolean {
    return true;
  }

  get visible(): boolean {
    return this.shown;
  }

  set visible(visible: boolean) {
    this.shown = visible;
    this.update();
  }

  /** Whether it belongs to the group that shows, or to none. */
  get present(): boolean {
    return this.inGroup;
  }

  set present(present: boolean) {
    this.inGroup = present;
    this.update();
  }

  get opacity(): number {
    return this.strength;
  }

  set opacity(opacity: number) {
    this.strength = Math.min(Math.max(opacity, 0), 1);
    this.update();
  }

  /** Whether anything of it can be seen, hence picked. */
  get drawn(): boolean {
    return this.shown && this.inGroup && this.strength > 0;
  }

  /** The pieces that cast shadows. */
  get casters(): Piece[] {
    return this.drawn ? this.pieces.filter(({ materials }) => materials.shadow) : [];
  }

  setPass(pass: Pass): void {
    for (const { mesh, materials } of this.pieces) {
      const material = materials[pass];
      mesh.visible = material !== undefined;
      if (material) mesh.material = material;
    }
    this.showVeils(pass === 'color');
  }

  /** A material that is made later, as the others are. */
  protected equipped(look: RawShaderMaterial): RawShaderMaterial {
    for (const name of this.names) define(look, name, true);
    return look;
  }

  /** All materials but those of cut faces. */
  protected *looks(): Iterable<RawShaderMaterial> {
    for (const { materials } of this.pieces) {
      for (const look of [materials.color, materials.identity, materials.depth, materials.shadow]) if (look) yield look;
    }
  }

  /** Colours of single features may be translucent, too. */
  protected get translucent(): boolean {
    return this.strength < 1;
  }

  protected addPiece(geometry: BufferGeometry, place: Matrix4, box: Box3, materials: Materials, copies = 1, rigid = 0): Mesh {
    const mesh = this.add(new Mesh(geometry, materials.color), place);
    const veil = this.add(new Mesh(geometry, materials.depth), place);
    mesh.renderOrder = 2 * this.number + 1;
    veil.renderOrder = 2 * this.number;
    this.veils.push({ mesh: veil, soft: materials.soft === true });
    const vertices = Object.values(geometry.attributes)[0].count * copies;
    this.pieces.push({ mesh, materials, box, rigid, triangles: (geometry.index!.count / 3) * copies, vertices });
    return mesh;
  }

  protected add<Kind extends Object3D>(object: Kind, place: Matrix4, parent: Object3D = this.group): Kind {
    object.matrixAutoUpdate = false;
    object.matrix.copy(place);
    object.frustumCulled = false;
    parent.add(object);
    return object;
  }

  protected update(): void {
    this.group.visible = this.drawn;
    for (const { materials } of this.pieces) {
      materials.color.uniforms.opacity.value = this.strength;
      materials.color.transparent = this.translucent || materials.soft === true;
      materials.color.alphaToCoverage = materials.cutout === true && !this.translucent;
    }
    this.showVeils(true);
  }

  private showVeils(shown: boolean): void {
    for (const { mesh, soft } of this.veils) mesh.visible = shown && (soft || this.translucent);
  }
}

/** The box around a piece as it is drawn. */
export function drawnBox({ box, rigid }: Piece, exaggeration: number): Box3 {
  const drawn = box.clone();
  // What keeps its size leaves a box that shrinks.
  const more = rigid * Math.max(1 - exaggeration, 0);
  drawn.min.y = drawn.min.y * exaggeration - more;
  drawn.max.y = drawn.max.y * exaggeration + more;
  return drawn;
}
