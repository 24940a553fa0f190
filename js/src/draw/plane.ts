import { BufferAttribute, BufferGeometry, Color, Mesh, Sphere, type RawShaderMaterial } from 'three';
import type { FrameData, PlaneData } from '../data/scene';
import { define, material } from '../layers/materials';
import { Placement } from '../layers/placement';
import type { LightUniforms } from './light';
import { lineFragment, planeVertex } from './shaders';

const ORDER = 2000; // after all layers
const COLOR = '#4a90c2';
const OPACITY = 0.6;

/** A horizontal plane over the extent, such as a water level, that can be moved up and down. */
export class Plane {
  readonly mesh: Mesh<BufferGeometry, RawShaderMaterial>;
  private readonly uniforms;
  private tone = COLOR;

  constructor(light: LightUniforms) {
    this.uniforms = { ...light, color: { value: new Color(COLOR) }, opacity: { value: OPACITY } };
    const look = material(planeVertex, lineFragment, this.uniforms, { transparent: true, depthWrite: false });
    this.mesh = new Mesh(new BufferGeometry(), look);
    this.mesh.visible = false;
    this.mesh.frustumCulled = false;
    this.mesh.renderOrder = ORDER;
    this.mesh.layers.set(1); // not the sun's
  }

  /** Cover an extent (local metres). */
  cover({ extent: [xmin, ymin, xmax, ymax], scale, rotation }: FrameData): void {
    const [east, south] = [(xmax - xmin) / scale / 2, (ymax - ymin) / scale / 2];
    const placement = new Placement(rotation, [0, 0]);
    const corners = [[-east, -south], [-east, south], [east, -south], [east, south]].flatMap(([x, z]) => {
      const [localX, localZ] = placement.toLocal(x, z);
      return [localX, 0, localZ];
    });
    const { geometry } = this.mesh;
    geometry.setAttribute('position', new BufferAttribute(new Float32Array(corners), 3));
    geometry.setIndex([0, 1, 2, 2, 1, 3]);
    geometry.boundingSphere = new Sphere();
  }

  /** Draw with a name that its shaders know defined, or without. */
  define(name: string, on: boolean): void {
    define(this.mesh.material, name, on);
  }

  set(plane: Partial<PlaneData> & { visible?: boolean }): void {
    if (plane.level !== undefined) this.mesh.position.y = plane.level;
    if (plane.color !== undefined) this.uniforms.color.value.set((this.tone = plane.color));
    if (plane.opacity !== undefined) this.uniforms.opacity.value = Math.min(Math.max(plane.opacity, 0), 1);
    if (plane.visible !== undefined) this.mesh.visible = plane.visible;
  }

  get now(): PlaneData & { visible: boolean } {
    const { mesh, uniforms, tone } = this;
    return { level: mesh.position.y, color: tone, opacity: uniforms.opacity.value, visible: mesh.visible };
  }
}
