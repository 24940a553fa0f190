import { BufferAttribute, BufferGeometry, Color, GLSL3, Mesh, RawShaderMaterial, Sphere, Vector3, Vector4 } from 'three';
import type { Box3 } from 'three';
import type { Axes } from '../camera/pose';
import type { LightUniforms } from './light';
import { backdropFragment, backdropVertex } from './shaders';

/** Colours around the model. */
export interface Scenery {
  zenith: string;
  horizon: string;
  ground: string;
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
      eye: { value: new Vector3() },
      right: { value: new Vector3() },
      top: { value: new Vector3() },
      ahead: { value: new Vector3() },
      groundHeight: { value: 0 },
      footprint: { value: new Vector4() },
      contact: { value: 0 },
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
  }

  /** Put the plane under a model; `contact` darkens it around the model's footprint. */
  place(box: Box3, groundHeight: number, contact: number): void {
    this.uniforms.footprint.value.set(box.min.x, box.min.z, box.max.x, box.max.z);
    this.uniforms.groundHeight.value = groundHeight;
    this.uniforms.contact.value = contact;
  }

  /** Look along the camera's axes; `wide` and `high` are the tangents of half its angles. */
  aim(eye: readonly [number, number, number], axes: Axes, wide: number, high: number): void {
    this.uniforms.eye.value.set(...eye);
    this.uniforms.right.value.set(...axes.right).multiplyScalar(wide);
    this.uniforms.top.value.set(...axes.up).multiplyScalar(high);
    this.uniforms.ahead.value.set(...axes.ahead);
  }
}
