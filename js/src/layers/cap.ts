import { BufferAttribute, BufferGeometry, Matrix4, Mesh, Sphere, Vector3, type RawShaderMaterial } from 'three';
import { dot, type Vector } from '../camera/pose';
import { capFragment, capIdentity, capVertex } from '../draw/shaders';
import type { Pass } from './layer';
import { define, material, type Uniforms } from './materials';
import type { Place } from './ray';
import { anchorAt, type CutPlane, type Faces } from './section';

const OVER = { all: -64, layer: -8 }; // steps of the depth buffer, and more for each next layer: faces of several lie in one plane
const MOST_OVER = 16; // layers
const CORNERS = [0, 1, 3, 0, 3, 2]; // of a band's triangles: lower left and right, upper left and right

/** The faces where the section plane cuts a layer's bodies. */
export class Cap {
  readonly mesh: Mesh;
  private readonly color: RawShaderMaterial;
  private readonly identity: RawShaderMaterial;
  private readonly facing = { value: new Vector3() };
  private faces: Faces | null = null;
  private plane: CutPlane | null = null;
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
    [this.faces, this.plane, this.exaggeration] = [faces, plane, exaggeration];
    this.mesh.geometry.dispose();
    this.mesh.visible = this.shown;
    if (!faces || !plane || !this.shown) return;
    this.facing.value.set(...plane.normal);
    const middle = placeIn(plane, faces.bands[0], faces.bands[2]);
    this.mesh.geometry = geometryOf(faces, plane, middle, exaggeration);
    this.mesh.matrix.copy(new Matrix4().setPosition(middle[0], middle[1] / exaggeration, middle[2]));
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
    const { faces, plane } = this;
    if (!faces || !plane) return null;
    const [s, t] = [dot(place, plane.along), dot(place, plane.across)];
    for (let band = faces.features.indexOf(feature); faces.features[band] === feature; band++) {
      const anchor = anchorAt(faces, band, s, t);
      if (anchor !== null) return { point: [place[0], place[1] - anchor * this.exaggeration + anchor, place[2]], anchor };
    }
    return null;
  }

  private get shown(): boolean {
    return this.faces !== null && this.faces.features.length > 0;
  }
}

/** World metres. */
function placeIn({ normal, offset, along, across }: CutPlane, s: number, t: number): Vector {
  return [0, 1, 2].map((axis) => normal[axis] * offset + along[axis] * s + across[axis] * t) as Vector;
}

/** Two triangles for each band, around a middle (world metres), heights not exaggerated. */
function geometryOf({ bands, features }: Faces, plane: CutPlane, middle: Vector, exaggeration: number): BufferGeometry {
  const { along, across } = plane;
  const position = new Float32Array(12 * features.length);
  const feature = new Uint32Array(4 * features.length);
  const index = new Uint32Array(6 * features.length);
  const start = [dot(middle, along), dot(middle, across)];
  for (let band = 0; band < features.length; band++) {
    for (let corner = 0; corner < 4; corner++) {
      const s = bands[10 * band + (corner & 1)] - start[0];
      const t = bands[10 * band + 2 + corner] - start[1];
      const at = 12 * band + 3 * corner;
      position[at] = along[0] * s + across[0] * t;
      position[at + 1] = (along[1] * s + across[1] * t) / exaggeration;
      position[at + 2] = along[2] * s + across[2] * t;
    }
    feature.fill(features[band], 4 * band, 4 * band + 4);
    for (let i = 0; i < 6; i++) index[6 * band + i] = 4 * band + CORNERS[i];
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(position, 3));
  geometry.setAttribute('feature', new BufferAttribute(feature, 1));
  geometry.setIndex(new BufferAttribute(index, 1));
  geometry.boundingSphere = new Sphere();
  return geometry;
}
