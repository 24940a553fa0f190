import { Box3, Group, Mesh, type BufferGeometry, type Matrix4, type Object3D, type RawShaderMaterial, type Vector3 } from 'three';
import type { Attributes } from '../data/attributes';
import type { LayerData } from '../data/scene';
import type { Classes } from './classes';
import type { Ray } from './ray';

/** What is drawn: colours, identities into the picking target, or depth seen from the sun. */
export type Pass = 'color' | 'identity' | 'shadow';

/** A draw call: a piece of a layer with its box in local metres (true heights). */
export interface Piece {
  mesh: Mesh;
  color: RawShaderMaterial;
  box: Box3;
  triangles: number;
  vertices: number;
}

export interface LayerMaterials {
  color: RawShaderMaterial;
  identity: RawShaderMaterial;
  /** Written before `color` where the layer is translucent, so that it does not show its own inside. */
  depth: RawShaderMaterial;
  /** Absent: the layer casts no shadow. */
  shadow?: RawShaderMaterial;
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
  /** Of its legend. */
  readonly classes: Classes | null = null;
  private readonly veils: Mesh[] = [];
  private shown: boolean;
  private strength: number;

  protected constructor(
    data: LayerData,
    /** 1 to 255, in the picking target and in drawing order. */
    readonly number: number,
    private readonly materials: LayerMaterials,
  ) {
    this.id = data.id;
    this.title = data.title;
    this.kind = data.kind;
    this.shown = data.visible;
    this.strength = data.opacity;
  }

  /** Distance along the ray to what is drawn of a feature (of the terrain: of anything), or null. */
  abstract raycast(ray: Ray, feature: number): number | null;

  /** Places (local metres, true heights) that the first view should show. */
  abstract outline(): [number, number, number][];

  /** Height of the layer's surface in metres, null where it has none. */
  heightAt(_x: number, _z: number): number | null {
    return null;
  }

  abstract setExaggeration(exaggeration: number): void;

  /** The camera, in world metres, is about to see the layer. */
  look(_eye: Vector3): void {}

  /** Show or hide the features of a class. */
  showClass(index: number, shown: boolean): void {
    this.classes?.show(index, shown);
  }

  get visible(): boolean {
    return this.shown;
  }

  set visible(visible: boolean) {
    this.shown = visible;
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
    return this.shown && this.strength > 0;
  }

  get casts(): boolean {
    return this.drawn && this.materials.shadow !== undefined;
  }

  setPass(pass: Pass): void {
    for (const { mesh, color } of this.pieces) {
      const material = pass === 'color' ? color : this.materials[pass];
      mesh.visible = material !== undefined;
      if (material) mesh.material = material;
    }
    this.showVeils(pass === 'color');
  }

  /** Colours of single features may be translucent, too. */
  protected get translucent(): boolean {
    return this.strength < 1;
  }

  protected addPiece(geometry: BufferGeometry, place: Matrix4, box: Box3): Mesh {
    const { color, depth } = this.materials;
    const mesh = this.add(new Mesh(geometry, color), place);
    const veil = this.add(new Mesh(geometry, depth), place);
    mesh.renderOrder = 2 * this.number + 1;
    veil.renderOrder = 2 * this.number;
    this.veils.push(veil);
    const vertices = Object.values(geometry.attributes)[0].count;
    this.pieces.push({ mesh, color, box, triangles: geometry.index!.count / 3, vertices });
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
    for (const { color } of this.pieces) {
      color.uniforms.opacity.value = this.strength;
      color.transparent = this.translucent;
    }
    this.showVeils(true);
  }

  private showVeils(shown: boolean): void {
    for (const veil of this.veils) veil.visible = shown && this.translucent;
  }
}
