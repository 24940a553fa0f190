import {
  Box3,
  DepthTexture,
  LessEqualCompare,
  LinearFilter,
  Matrix4,
  OrthographicCamera,
  UnsignedIntType,
  Vector3,
  WebGLRenderTarget,
  type Scene,
  type WebGLRenderer,
} from 'three';
import { drawnBox, type Layer } from '../layers/layer';
import { isDark, type LightUniforms } from './light';

const SIZE = 2048;
const MOST_TRIANGLES = { objects: 500_000, relief: 6_000_000 }; // that cast shadows
const STRENGTH = 0.85;

/** The shadows of objects on the ground and on each other, drawn anew only when something has changed. */
export class Shadow {
  private readonly target: WebGLRenderTarget;
  private readonly camera = new OrthographicCamera();
  private stale = true;
  private strength = 0;
  private shown = true;

  constructor(private readonly light: LightUniforms) {
    const depth = new DepthTexture(SIZE, SIZE, UnsignedIntType);
    depth.compareFunction = LessEqualCompare;
    depth.minFilter = depth.magFilter = LinearFilter;
    this.target = new WebGLRenderTarget(SIZE, SIZE, { depthTexture: depth });
  }

  invalidate(): void {
    this.stale = true;
  }

  /** Show the shadows that there are, or do without. */
  set enabled(enabled: boolean) {
    this.shown = enabled;
    this.light.shadowStrength.value = enabled ? this.strength : 0;
  }

  update(renderer: WebGLRenderer, scene: Scene, layers: readonly Layer[], exaggeration: number): void {
    if (!this.stale) return;
    this.stale = false;
    const pieces = layers.flatMap((layer) => layer.casters);
    const triangles = pieces.reduce((sum, piece) => sum + piece.triangles, 0);
    const most = this.light.shadowRelief.value ? MOST_TRIANGLES.relief : MOST_TRIANGLES.objects;
    this.strength = triangles > 0 && triangles <= most && !isDark(this.light) ? STRENGTH : 0;
    this.enabled = this.shown;
    for (const layer of layers) layer.define('UNSHADED', !this.strength);
    if (!this.strength) return;
    this.aim(pieces.map((piece) => drawnBox(piece, exaggeration)));
    this.draw(renderer, scene, layers);
  }

  private aim(boxes: readonly Box3[]): void {
    const { camera, light } = this;
    const size = fitTo(camera, light.sunDirection.value, boxes);
    const bias = (1.5 * size) / SIZE / (camera.far - camera.near);
    light.shadowMatrix.value
      .makeScale(0.5, 0.5, 0.5)
      .setPosition(0.5, 0.5, 0.5 - 0.5 * bias)
      .multiply(new Matrix4().multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse));
    light.shadowTexel.value = 1 / SIZE;
    light.shadowSpan.value = size / SIZE;
  }

  private draw(renderer: WebGLRenderer, scene: Scene, layers: readonly Layer[]): void {
    this.light.shadowMap.value = null;
    for (const layer of layers) {
      layer.setPass('shadow');
      layer.look(this.camera, SIZE);
    }
    renderer.setRenderTarget(this.target);
    renderer.clear();
    renderer.render(scene, this.camera);
    renderer.setRenderTarget(null);
    for (const layer of layers) layer.setPass('color');
    this.light.shadowMap.value = this.target.depthTexture;
  }
}

/** Let a camera look from the sun at boxes (world metres) and nothing beyond them; returns how wide it sees, metres. */
export function fitTo(camera: OrthographicCamera, direction: Vector3, boxes: readonly Box3[]): number {
  camera.position.copy(direction);
  camera.lookAt(0, 0, 0);
  camera.position.set(0, 0, 0);
  camera.updateMatrixWorld();
  const seen = new Box3();
  const corner = new Vector3();
  for (const { min, max } of boxes) {
    for (let i = 0; i < 8; i++) {
      corner.set(i & 1 ? max.x : min.x, i & 2 ? max.y : min.y, i & 4 ? max.z : min.z);
      seen.expandByPoint(corner.applyMatrix4(camera.matrixWorldInverse));
    }
  }
  const size = seen.getSize(new Vector3());
  const margin = 0.02 * Math.max(size.x, size.y);
  camera.left = seen.min.x - margin;
  camera.right = seen.max.x + margin;
  camera.bottom = seen.min.y - margin;
  camera.top = seen.max.y + margin;
  camera.near = -seen.max.z - margin;
  camera.far = -seen.min.z + margin;
  camera.updateProjectionMatrix();
  return Math.max(size.x, size.y) + 2 * margin;
}
