import { BufferAttribute, BufferGeometry, Matrix4, Mesh, Sphere, Vector3, type RawShaderMaterial } from 'three';
import type { Vector } from '../camera/pose';
import { capFragment, capIdentity, capVertex } from '../draw/shaders';
import type { Pass } from './layer';
import { define, material, type Uniforms } from './materials';
import { shares, type Place } from './ray';
import type { CutPlane, Faces } from './section';

const OVER = { all: -64, layer: -8 }; // steps of the depth buffer, and more for each next layer: faces of several lie in one plane
const MOST_OVER = 16; // layers
const SLACK = 1e-6; // of a triangle

/** The faces where the section plane cuts a layer's bodies. */
export class Cap {
  readonly mesh: Mesh;
  private readonly color: RawShaderMaterial;
  private readonly identity: RawShaderMaterial;
  private readonly facing = { value: new Vector3() };
  private faces: Faces | null = null;
  private exaggeration = 1;

  constructor(uniforms: Uniforms, defines: Record<string, string>, number: number) {
    const own = { ...uniforms, facing: this.facing };
    const over = { polygonOffset: true, polygonOffsetFactor: 0, polygonOffsetUnits: OVER.all + OVER.layer * Math.min(number, MOST_OVER) };
    this.color = material(capVertex, capFragment, own, { defines, ...over });
    this.identity = material(capVertex, capIdentity, own, { defines, ...over });
    this.mesh = new Mesh(new BufferGeometry(), this.color);
    this.mesh.matrixAutoUpdate = false;
    this.mesh.frustumCulled = false;
    this.mesh.visible = false;
  }

  show(faces: Faces | null, plane: CutPlane | null, exaggeration: number): void {
    [this.faces, this.exaggeration] = [faces, exaggeration];
    this.mesh.geometry.dispose();
    this.mesh.visible = this.shown;
    if (!faces || !plane || !this.shown) return;
    this.facing.value.set(...plane.normal);
    const middle: Vector = [faces.positions[0], faces.positions[1] / exaggeration, faces.positions[2]];
    const places = Float32Array.from(faces.positions, (value, i) => (i % 3 === 1 ? value / exaggeration : value) - middle[i % 3]);
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new BufferAttribute(places, 3));
    geometry.setAttribute('feature', new BufferAttribute(Uint32Array.from(faces.features), 1));
    geometry.boundingSphere = new Sphere();
    this.mesh.geometry = geometry;
    this.mesh.matrix.copy(new Matrix4().setPosition(...middle));
    this.mesh.matrixWorldNeedsUpdate = true;
  }

  /** Draw with a name that its shaders know defined, or without. */
  define(name: string, on: boolean): void {
    for (const look of [this.color, this.identity]) define(look, name, on);
  }

  setPass(pass: Pass): void {
    this.mesh.visible = this.shown && pass !== 'shadow';
    this.mesh.material = pass === 'identity' ? this.identity : this.color;
  }

  setTranslucent(translucent: boolean): void {
    this.color.transparent = translucent;
  }

  /** What a place (world metres) in the plane is of a feature. */
  at(place: Vector, feature: number): Omit<Place, 'distance'> | null {
    if (!this.faces) return null;
    const { positions, anchors, features } = this.faces;
    const corner = (vertex: number): Vector => [positions[3 * vertex], positions[3 * vertex + 1], positions[3 * vertex + 2]];
    for (let vertex = 0; vertex < features.length; vertex += 3) {
      if (features[vertex] !== feature) continue;
      const weights = shares(place, corner(vertex), corner(vertex + 1), corner(vertex + 2));
      if (!weights.every((weight) => weight >= -SLACK)) continue;
      const anchor = weights.reduce((sum, weight, i) => sum + weight * anchors[vertex + i], 0);
      return { point: [place[0], place[1] - anchor * this.exaggeration + anchor, place[2]], anchor };
    }
    return null;
  }

  private get shown(): boolean {
    return this.faces !== null && this.faces.features.length > 0;
  }
}
