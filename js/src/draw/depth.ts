import {
  BufferAttribute,
  BufferGeometry,
  DepthTexture,
  Mesh,
  NearestFilter,
  Scene,
  Sphere,
  UnsignedIntType,
  WebGLRenderTarget,
} from 'three';
import { material } from '../layers/materials';
import { depthFragment, depthVertex } from './shaders';
import type { Stage } from './stage';

const PIXEL = 4; // CSS pixels a side
const SOLID = 0.99; // opacity of a layer that hides what is behind it

/** How far away what is drawn is, in pixels of four by four: drawn small on the graphics card and read back. */
export class DepthMap {
  private readonly drawn: WebGLRenderTarget;
  private readonly copied = new WebGLRenderTarget(1, 1, { depthBuffer: false });
  private readonly copier = new Scene();
  private depths = new Float32Array(0); // metres ahead of the camera
  private columns = 0;
  private rows = 0;
  private width = 1;
  private height = 1;

  constructor(private readonly stage: Stage) {
    const depth = new DepthTexture(1, 1, UnsignedIntType);
    depth.minFilter = depth.magFilter = NearestFilter;
    this.drawn = new WebGLRenderTarget(1, 1, { depthTexture: depth });
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new BufferAttribute(new Float32Array([-1, -1, 3, -1, -1, 3]), 2));
    geometry.boundingSphere = new Sphere();
    const copy = new Mesh(geometry, material(depthVertex, depthFragment, { depths: { value: depth } }, { depthTest: false }));
    copy.frustumCulled = false;
    this.copier.add(copy);
  }

  /** Look again: the camera is aimed, the picture is `width` × `height` CSS pixels. */
  update(width: number, height: number): void {
    [this.width, this.height] = [width, height];
    this.resize(Math.ceil(width / PIXEL), Math.ceil(height / PIXEL));
    const { renderer, camera, layers } = this.stage;
    const veils = layers.filter((layer) => layer.drawn && layer.opacity < SOLID);
    for (const veil of veils) veil.group.visible = false;
    renderer.setClearColor(0x000000, 0);
    renderer.setRenderTarget(this.drawn);
    this.stage.drawIdentities(camera);
    for (const veil of veils) veil.group.visible = true;
    renderer.setRenderTarget(this.copied);
    renderer.render(this.copier, camera);
    const pixels = new Uint8Array(this.columns * this.rows * 4);
    renderer.readRenderTargetPixels(this.copied, 0, 0, this.columns, this.rows, pixels);
    renderer.setRenderTarget(null);
    this.measure(pixels, camera.near, camera.far);
  }

  /** The farthest that is seen at a place (CSS pixels) and just around and above it; endless outside of the picture. */
  farthest(px: number, py: number): number {
    const column = Math.floor((px / this.width) * this.columns);
    const row = Math.floor((1 - py / this.height) * this.rows);
    let farthest = 0;
    for (let y = row; y <= row + 2; y++) {
      for (let x = column - 1; x <= column + 1; x++) {
        if (x < 0 || y < 0 || x >= this.columns || y >= this.rows) return Infinity;
        farthest = Math.max(farthest, this.depths[y * this.columns + x]);
      }
    }
    return farthest;
  }

  private resize(columns: number, rows: number): void {
    if (columns === this.columns && rows === this.rows) return;
    [this.columns, this.rows] = [columns, rows];
    this.drawn.setSize(columns, rows);
    this.copied.setSize(columns, rows);
    this.depths = new Float32Array(columns * rows);
  }

  /** Metres of the depth buffer's 24 bits; the far plane is nothing. */
  private measure(pixels: Uint8Array, near: number, far: number): void {
    for (let i = 0; i < this.depths.length; i++) {
      const share = (pixels[4 * i] * 65536 + pixels[4 * i + 1] * 256 + pixels[4 * i + 2]) / 0xffffff;
      this.depths[i] = share === 1 ? Infinity : (near * far) / (far - share * (far - near));
    }
  }
}
