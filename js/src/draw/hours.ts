import {
  BufferAttribute,
  BufferGeometry,
  DepthTexture,
  Frustum,
  LessEqualCompare,
  LinearFilter,
  Matrix4,
  Mesh,
  NearestFilter,
  OrthographicCamera,
  Scene,
  Sphere,
  UnsignedIntType,
  UnsignedShortType,
  Vector3,
  WebGLRenderTarget,
  type WebGLRenderer,
} from 'three';
import type { Vector } from '../camera/pose';
import { drawnBox, type Layer } from '../layers/layer';
import { material } from '../layers/materials';
import type { LightUniforms } from './light';
import { depthFragment, depthVertex } from './shaders';
import { fitTo } from './shadow';
import { CELLS } from './steps';

const CELL = 1024; // pixels a side, where the graphics card has room
const BIAS = 1.5; // texels
const ROW = 256; // looks at a place, side by side
const SPOT = 0.02; // metres around a place that a look sees

/** The sun's way over a day: directions to it, each of which stands for so many hours; `most` is the end of the legend. */
export interface Steps {
  directions: readonly Vector[];
  hours: number;
  most: number;
}

/** Hours of sun: shadow maps from all over a day, which surfaces look up when they are drawn. All of it at true heights. */
export class SunHours {
  private steps: Steps | null = null;
  private stale = false;
  private maps: WebGLRenderTarget | null = null;
  private readonly camera = new OrthographicCamera();

  constructor(private readonly light: LightUniforms) {}

  get shown(): boolean {
    return this.steps !== null;
  }

  show(steps: Steps | null): void {
    this.steps = steps;
    this.stale = steps !== null;
    if (!steps) this.free();
  }

  invalidate(): void {
    this.stale = this.shown;
  }

  /** Whether shadow maps have to be drawn before the next picture. */
  get waiting(): boolean {
    return this.stale;
  }

  /** Draw the shadow maps. */
  update(renderer: WebGLRenderer, scene: Scene, layers: readonly Layer[]): void {
    this.stale = false;
    if (!this.steps) return;
    const { directions, hours, most } = this.steps;
    const { light, camera } = this;
    const maps = (this.maps ??= this.makeMaps(renderer));
    const cell = maps.width / CELLS;
    const boxes = layers.flatMap((layer) => layer.casters).map((piece) => drawnBox(piece, 1));
    light.hoursMap.value = null;
    renderer.setRenderTarget(maps);
    renderer.clear();
    for (const layer of layers) layer.setPass('shadow');
    directions.forEach((direction, i) => {
      const size = fitTo(camera, new Vector3(...direction), boxes);
      for (const layer of layers) layer.look(camera, cell);
      const [column, row] = [i % CELLS, Math.floor(i / CELLS)];
      this.drawInto(renderer, scene, maps, column * cell, row * cell, cell);
      this.setRows(i, column, row, (BIAS * size) / cell / (camera.far - camera.near));
      light.hoursSpan.value = Math.max(i ? light.hoursSpan.value : 0, size / cell);
    });
    for (const layer of layers) layer.setPass('color');
    renderer.setRenderTarget(null);
    light.hoursMap.value = maps.depthTexture;
    light.hoursCount.value = boxes.length ? directions.length : 0;
    light.hoursStep.value = hours;
    light.hoursMost.value = most;
  }

  /** Whether the sun is seen from a place (local metres, true heights) in each of several directions. */
  lit(renderer: WebGLRenderer, scene: Scene, layers: readonly Layer[], place: Vector, directions: readonly Vector[], reach: number): boolean[] {
    if (!directions.length) return [];
    const [columns, rows] = [Math.min(directions.length, ROW), Math.ceil(directions.length / ROW)];
    const depth = new DepthTexture(columns, rows, UnsignedIntType);
    depth.minFilter = depth.magFilter = NearestFilter;
    const target = new WebGLRenderTarget(columns, rows, { depthTexture: depth });
    renderer.setRenderTarget(target);
    renderer.clear();
    for (const layer of layers) layer.setPass('shadow');
    directions.forEach((direction, i) => {
      this.aimAt(place, direction, reach);
      this.cull(layers);
      this.drawInto(renderer, scene, target, i % ROW, Math.floor(i / ROW), 1);
    });
    for (const layer of layers) layer.setPass('color');
    const found = this.emptyPixels(renderer, depth, columns, rows);
    target.dispose();
    depth.dispose();
    return found.slice(0, directions.length);
  }

  private drawInto(renderer: WebGLRenderer, scene: Scene, target: WebGLRenderTarget, left: number, bottom: number, size: number): void {
    target.viewport.set(left, bottom, size, size);
    target.scissor.set(left, bottom, size, size);
    target.scissorTest = true;
    renderer.setRenderTarget(target);
    const { autoClear } = renderer;
    renderer.autoClear = false;
    renderer.render(scene, this.camera);
    renderer.autoClear = autoClear;
  }

  /** Look from the sun at a place, and no further. */
  private aimAt(place: Vector, direction: Vector, reach: number): void {
    const { camera } = this;
    camera.position.set(...direction);
    camera.lookAt(0, 0, 0);
    camera.position.set(...place).addScaledVector(new Vector3(...direction), reach);
    [camera.left, camera.right, camera.bottom, camera.top] = [-SPOT, SPOT, -SPOT, SPOT];
    [camera.near, camera.far] = [0, reach];
    camera.updateMatrixWorld();
    camera.updateProjectionMatrix();
  }

  private cull(layers: readonly Layer[]): void {
    const { camera } = this;
    const frustum = new Frustum().setFromProjectionMatrix(new Matrix4().multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse));
    for (const layer of layers) {
      layer.look(camera, 1e6); // nothing is too small to be drawn as it is
      for (const piece of layer.casters) piece.mesh.visible = frustum.intersectsBox(drawnBox(piece, 1));
    }
  }

  /** Where nothing was drawn. */
  private emptyPixels(renderer: WebGLRenderer, depth: DepthTexture, columns: number, rows: number): boolean[] {
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new BufferAttribute(new Float32Array([-1, -1, 3, -1, -1, 3]), 2));
    geometry.boundingSphere = new Sphere();
    const copier = new Mesh(geometry, material(depthVertex, depthFragment, { depths: { value: depth } }, { depthTest: false }));
    copier.frustumCulled = false;
    const copied = new WebGLRenderTarget(columns, rows, { depthBuffer: false });
    renderer.setRenderTarget(copied);
    renderer.render(new Scene().add(copier), this.camera);
    const pixels = new Uint8Array(columns * rows * 4);
    renderer.readRenderTargetPixels(copied, 0, 0, columns, rows, pixels);
    renderer.setRenderTarget(null);
    copied.dispose();
    geometry.dispose();
    copier.material.dispose();
    return Array.from({ length: columns * rows }, (_, i) => pixels[4 * i] + pixels[4 * i + 1] + pixels[4 * i + 2] === 3 * 255);
  }

  /** What makes a place in a map, and a depth, of a place in local metres. */
  private setRows(step: number, column: number, row: number, bias: number): void {
    const { camera, light } = this;
    const matrix = new Matrix4()
      .makeScale(0.5 / CELLS, 0.5 / CELLS, 0.5)
      .setPosition((column + 0.5) / CELLS, (row + 0.5) / CELLS, 0.5 - bias)
      .multiply(new Matrix4().multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse));
    const e = matrix.elements;
    for (let axis = 0; axis < 3; axis++) light.hoursRows.value[3 * step + axis].set(e[axis], e[axis + 4], e[axis + 8], e[axis + 12]);
  }

  private makeMaps(renderer: WebGLRenderer): WebGLRenderTarget {
    const size = CELLS * Math.min(CELL, Math.floor(renderer.capabilities.maxTextureSize / CELLS));
    const depth = new DepthTexture(size, size, UnsignedShortType);
    depth.compareFunction = LessEqualCompare;
    depth.minFilter = depth.magFilter = LinearFilter;
    return new WebGLRenderTarget(size, size, { depthTexture: depth });
  }

  private free(): void {
    this.light.hoursMap.value = null;
    this.maps?.depthTexture?.dispose();
    this.maps?.dispose();
    this.maps = null;
  }
}
