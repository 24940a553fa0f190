import { BufferAttribute, BufferGeometry, Color, GLSL3, LinearFilter, Matrix3, Mesh, RawShaderMaterial, RepeatWrapping, Sphere, Vector2, Vector3 } from 'three';
import type { Box3, Texture } from 'three';
import type { Axes } from '../camera/pose';
import type { Placement } from '../layers/placement';
import { CONTACT_MARGIN, contactTexture, type Foot } from './contact';
import type { LightUniforms } from './light';
import { backdropFragment, backdropVertex } from './shaders';

const CONTACT = 0.5; // how dark the plane is at the foot of a terrain

/** Colours around the model. */
export interface Scenery {
  zenith: string;
  horizon: string;
  ground: string;
  /** Of the horizon below the sun, and how much of it there is. */
  glow?: string;
  glowing?: number;
  /** Whether the plane has its colour without light. */
  flat?: boolean;
  /** Sine of the height above the horizon where the zenith's colour begins. */
  rise?: number;
}

const RISE = 0.75;
const [NO_PICTURE, COVER, PANORAMA] = [0, 1, 2];

/** The box around a model in metres of its own, and where those lie. */
export interface Footprint {
  placement: Placement;
  box: Box3;
}

/** Which part of a picture a camera sees. */
export interface Seen {
  aspect: number;
  part: [width: number, height: number];
  middle: [x: number, y: number];
}

/** Sky, horizon and the plane that carries the model, as one triangle behind everything. */
export class Backdrop {
  readonly mesh: Mesh;
  private readonly uniforms;

  constructor(light: LightUniforms) {
    this.uniforms = {
      ...light,
      zenith: { value: new Color() },
      horizon: { value: new Color() },
      ground: { value: new Color() },
      groundLit: { value: 1 },
      glow: { value: new Color() },
      glowing: { value: 0 },
      rise: { value: RISE },
      eye: { value: new Vector3() },
      right: { value: new Vector3() },
      top: { value: new Vector3() },
      ahead: { value: new Vector3() },
      groundHeight: { value: 0 },
      footing: { value: new Matrix3() },
      footprint: { value: new Vector2() },
      contactMap: { value: null as Texture | null },
      contactMargin: { value: CONTACT_MARGIN },
      contact: { value: 0 },
      picture: { value: null as Texture | null },
      pictured: { value: NO_PICTURE },
      crop: { value: new Vector2(1, 1) },
      part: { value: new Vector2(1, 1) },
      middle: { value: new Vector2() },
    };
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new BufferAttribute(new Float32Array([-1, -1, 3, -1, -1, 3]), 2));
    geometry.boundingSphere = new Sphere();
    const material = new RawShaderMaterial({
      vertexShader: backdropVertex,
      fragmentShader: backdropFragment,
      uniforms: this.uniforms,
      glslVersion: GLSL3,
      depthWrite: false,
    });
    this.mesh = new Mesh(geometry, material);
    this.mesh.frustumCulled = false;
    this.mesh.renderOrder = 1000; // after all that is opaque, where nothing hides it
  }

  paint(scenery: Scenery): void {
    for (const name of ['zenith', 'horizon', 'ground'] as const) this.uniforms[name].value.set(scenery[name]);
    this.uniforms.groundLit.value = scenery.flat ? 0 : 1;
    this.uniforms.rise.value = scenery.rise ?? RISE;
    this.uniforms.glow.value.set(scenery.glow ?? scenery.horizon);
    this.uniforms.glowing.value = scenery.glowing ?? 0;
  }

  /** Put the plane under a model, darker around its feet. */
  carry({ placement, box }: Footprint, feet: readonly Foot[]): void {
    const { footing, footprint, contactMap, contact } = this.uniforms;
    const { min, max } = box;
    footing.value = placement.shareOf([min.x, min.z, max.x, max.z]);
    footprint.value.set(max.x - min.x, max.z - min.z);
    contact.value = feet.length ? CONTACT : 0;
    if (feet.length) contactMap.value = contactTexture(feet, footing.value, footprint.value);
  }

  /** Show a picture in the place of sky and plane: all around where it is twice as wide as high, else behind everything. */
  hang(picture: Texture): void {
    picture.generateMipmaps = false;
    picture.minFilter = LinearFilter;
    picture.wrapS = RepeatWrapping;
    this.uniforms.picture.value = picture;
    this.uniforms.pictured.value = aspectOf(picture) === 2 ? PANORAMA : COVER;
  }

  /** The height of the plane, world metres. */
  set height(height: number) {
    this.uniforms.groundHeight.value = height;
  }

  /**
   * Look along the camera's axes; `wide` and `high` are the tangents of half its angles. It sees a part (in shares) of a picture of some
   * aspect, about a place (in device coordinates).
   */
  aim(eye: readonly [number, number, number], axes: Axes, wide: number, high: number, seen: Seen): void {
    const { picture, crop, part, middle } = this.uniforms;
    const longer = picture.value ? aspectOf(picture.value) / seen.aspect : 1;
    crop.value.set(Math.min(1 / longer, 1), Math.min(longer, 1));
    part.value.set(...seen.part);
    middle.value.set(...seen.middle);
    this.uniforms.eye.value.set(...eye);
    this.uniforms.right.value.set(...axes.right).multiplyScalar(wide);
    this.uniforms.top.value.set(...axes.up).multiplyScalar(high);
    this.uniforms.ahead.value.set(...axes.ahead);
  }
}

function aspectOf({ image }: Texture): number {
  const { width, height } = image as ImageBitmap;
  return width / height;
}
