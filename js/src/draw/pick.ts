import { PerspectiveCamera, WebGLRenderTarget } from 'three';
import { FOV } from '../camera/fov';
import { axesOf, combine, eyeOf, type Pose, type Vector } from '../camera/pose';
import type { Layer } from '../layers/layer';
import type { Ray } from '../layers/ray';
import type { Stage } from './stage';

/** What lies at a pixel, in local metres with true height. */
export interface Hit {
  layer: Layer;
  /** Null on a terrain. */
  feature: number | null;
  point: Vector;
  /** The height that exaggeration moves; what the point is above it keeps its size. */
  anchor: number;
  /** The row of the layer's surfaces, where a surface is described. */
  surface?: number;
}

/** Steps (pixels) to try where rounding at an edge lets the exact ray slip past what was drawn. */
const SLIPS = [[0, 0], [0.03, 0], [-0.03, 0], [0, 0.03], [0, -0.03], [0.3, 0], [-0.3, 0], [0, 0.3], [0, -0.3]] as const;

/** Finds what is drawn at a pixel (on the graphics card), then where exactly (in double precision). */
export class Picker {
  private readonly target = new WebGLRenderTarget(1, 1);
  private readonly camera = new PerspectiveCamera();

  constructor(private readonly stage: Stage) {}

  /** The hit at a place of the canvas (CSS pixels, fractions allowed), seen from a pose. */
  pick(px: number, py: number, pose: Pose, width: number, height: number): Hit | null {
    const found = this.identify(px, py, width, height);
    if (!found) return null;
    for (const [dx, dy] of SLIPS) {
      const place = this.stage.section.locate(found.layer, rayAt(px + dx, py + dy, pose, width, height), found.feature);
      if (!place) continue;
      const feature = found.layer.features ? found.feature : null;
      return { layer: found.layer, feature, point: place.point, anchor: place.anchor, surface: place.surface };
    }
    return null;
  }

  private identify(px: number, py: number, width: number, height: number): { layer: Layer; feature: number } | null {
    const { renderer } = this.stage;
    const { camera } = this;
    camera.copy(this.stage.camera, false);
    camera.setViewOffset(width, height, px - 0.5, py - 0.5, 1, 1);
    renderer.setRenderTarget(this.target);
    renderer.setClearColor(0x000000, 0);
    renderer.clear();
    this.stage.drawIdentities(camera);
    const pixel = new Uint8Array(4);
    renderer.readRenderTargetPixels(this.target, 0, 0, 1, 1, pixel);
    renderer.setRenderTarget(null);
    const layer = this.stage.layers.find((candidate) => candidate.number === pixel[3]);
    return layer ? { layer, feature: pixel[0] | (pixel[1] << 8) | (pixel[2] << 16) } : null;
  }
}

/** The ray through a place of the canvas, in world metres; its direction has length 1 along the view. */
export function rayAt(px: number, py: number, pose: Pose, width: number, height: number): Ray {
  const axes = axesOf(pose);
  const high = Math.tan(FOV / 2);
  const x = ((2 * px) / width - 1) * high * (width / height);
  const y = (1 - (2 * py) / height) * high;
  return { origin: eyeOf(pose), direction: combine(combine(axes.right, x, axes.up, y), 1, axes.ahead, 1) };
}
