import { Matrix4 } from 'three';
import type { ShownLabel } from '../api';
import type { Scene } from '../data/scene';
import type { Store } from '../data/store';
import { DepthMap } from '../draw/depth';
import type { Hit } from '../draw/pick';
import { LayerLabels } from '../labels/labels';
import { Layout, type Placed, type Rectangle } from '../labels/layout';
import { placeOf, type Viewer } from '../viewer';
import { element } from './dom';

const FADE = 160; // milliseconds
const PATIENCE = 250; // milliseconds between looks at what hides labels, at least
const LEISURE = 10; // times as long as such a look takes
const SHORT = 6; // pixels of a connector that is left out
const SLOP = 6; // pixels around a text that a finger may miss
const NEARLY = 0.994; // of its distance, that is seen at an object that is not hidden

/** The labels of all layers on a canvas over the picture; their words are in the card, too, so that the canvas need not be read. */
export class Labels {
  readonly element = element('canvas', { class: 'labels', 'aria-hidden': 'true' });
  private readonly canvas = this.element.getContext('2d')!;
  private readonly sets: LayerLabels[];
  private readonly layout: Layout;
  private readonly depths: DepthMap;
  private readonly stillness = window.matchMedia('(prefers-reduced-motion: reduce)');
  private readonly matrix = new Matrix4();
  private placed: Placed[] = [];
  private leaving: Placed[] = [];
  private nextLook = 0;
  private looking = 0;
  private fading = 0;
  private paintedAt = 0;

  constructor(
    scene: Scene,
    store: Store,
    private readonly viewer: Viewer,
    /** What covers the picture. */
    private readonly covers: readonly HTMLElement[],
  ) {
    this.sets = viewer.layers.flatMap((layer, i) => {
      const data = scene.layers[i];
      return data.kind !== 'terrain' && data.labels ? [new LayerLabels(layer, data.labels, store)] : [];
    });
    this.layout = new Layout(this.sets, this.canvas);
    this.depths = new DepthMap(viewer.stage);
    if (!this.sets.length) return;
    const covered = new ResizeObserver(() => this.drawn());
    for (const cover of covers) covered.observe(cover);
    viewer.canvas.addEventListener('pointermove', (event) => {
      if (!event.buttons) viewer.canvas.style.cursor = this.at(event.offsetX, event.offsetY) ? 'pointer' : '';
    });
  }

  /** Follow the picture that has just been drawn. */
  drawn(): void {
    if (!this.sets.length) return;
    const now = performance.now();
    if (now >= this.nextLook) return this.refresh();
    this.looking ||= window.setTimeout(() => this.refresh(), this.nextLook - now);
    this.arrange(this.obstacles());
    this.fade();
  }

  /** The labels of the present picture, all of them faded in. */
  shown(): ShownLabel[] {
    if (!this.sets.length) return [];
    this.settle(this.obstacles());
    return this.placed.map(({ labels, label, left, top, width, height }) => ({
      layer: labels.layer.id,
      feature: labels.features[label],
      text: labels.text(label),
      box: [left, top, width, height],
    }));
  }

  /** A copy of the picture with labels, also where the page's panels are. */
  composed(picture: HTMLCanvasElement): HTMLCanvasElement {
    const made = element('canvas', { width: String(picture.width), height: String(picture.height) });
    const canvas = made.getContext('2d')!;
    canvas.drawImage(picture, 0, 0);
    if (!this.sets.length) return made;
    this.settle([]);
    canvas.drawImage(this.element, 0, 0, made.width, made.height);
    this.settle(this.obstacles());
    return made;
  }

  /** What the label at a place (CSS pixels) belongs to. */
  at(px: number, py: number): Hit | null {
    const found = this.placed.find(
      ({ left, top, width, height }) =>
        px > left - SLOP && px < left + width + SLOP && py > top - SLOP && py < top + height + SLOP,
    );
    if (!found) return null;
    const { labels, label } = found;
    return { layer: labels.layer, feature: labels.features[label], point: labels.place(label), anchor: labels.anchor(label) };
  }

  private refresh(): void {
    this.look();
    this.arrange(this.obstacles());
    this.fade();
  }

  private settle(obstacles: readonly Rectangle[]): void {
    this.look();
    this.arrange(obstacles);
    for (const { labels, label } of this.leaving) labels.strength[label] = 0;
    this.leaving = [];
    for (const { labels, label } of this.placed) labels.strength[label] = 1;
    this.paint();
  }

  /** See which labels' objects are hidden. */
  private look(): void {
    window.clearTimeout(this.looking);
    this.looking = 0;
    const start = performance.now();
    const [width, height] = this.size();
    this.viewer.stage.whole(() => this.depths.update(width, height));
    this.project();
    for (const { count, depths, seen, topX, topY } of this.sets) {
      for (let i = 0; i < count; i++) {
        seen[i] = depths[i] > 0 && this.depths.farthest(topX[i], topY[i]) >= depths[i] * NEARLY ? 1 : 0;
      }
    }
    const end = performance.now();
    this.nextLook = end + Math.max(PATIENCE, LEISURE * (end - start));
  }

  private project(): void {
    const { camera, exaggeration, section } = this.viewer.stage;
    this.viewer.stage.whole(() => this.matrix.multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse));
    const { plane } = section;
    for (const set of this.sets) set.project(this.matrix, exaggeration, ...this.size(), plane);
  }

  private arrange(obstacles: readonly Rectangle[]): void {
    this.project();
    const { placed, leaving } = this.layout.arrange(...this.size(), this.ratio, obstacles);
    [this.placed, this.leaving] = [placed, leaving];
  }

  /** Paint, and again until all labels are wholly there or gone. */
  private fade(): void {
    const now = performance.now();
    const first = this.paintedAt === 0 || this.stillness.matches;
    const step = first ? 1 : Math.min(now - this.paintedAt, FADE / 4) / FADE;
    this.paintedAt = now;
    let more = false;
    const move = ({ labels, label }: Placed, by: number): void => {
      const strength = Math.min(Math.max(labels.strength[label] + by, 0), 1);
      labels.strength[label] = strength;
      more ||= strength > 0 && strength < 1;
    };
    for (const each of this.placed) move(each, step);
    for (const each of this.leaving) move(each, -step);
    this.leaving = this.leaving.filter(({ labels, label }) => labels.strength[label] > 0);
    this.paint();
    if (more) this.fading ||= requestAnimationFrame(() => {
      this.fading = 0;
      this.fade();
    });
  }

  private paint(): void {
    const tile = this.viewer.tile ?? { left: 0, top: 0, width: this.size()[0], height: this.size()[1] };
    const [width, height] = [tile.width, tile.height].map((pixels) => Math.round(pixels * this.ratio));
    const { canvas, element: target, ratio } = this;
    if (target.width !== width || target.height !== height) [target.width, target.height] = [width, height];
    Object.assign(target.style, placeOf(this.viewer.tile));
    canvas.setTransform(1, 0, 0, 1, 0, 0);
    canvas.clearRect(0, 0, width, height);
    canvas.setTransform(ratio, 0, 0, ratio, -tile.left * ratio, -tile.top * ratio);
    const all = [...this.leaving, ...this.placed];
    for (const each of all) this.connect(each);
    for (const { labels, label, left, top } of all) {
      canvas.globalAlpha = labels.strength[label];
      labels.lettering(label, canvas).write(canvas, left, top);
    }
  }

  private connect({ labels, label, left, top, width, height }: Placed): void {
    const [x, y] = [labels.topX[label], labels.topY[label]];
    const [toX, toY] = [left + width / 2, top + height];
    if (!labels.connector || y - toY < SHORT) return;
    this.canvas.globalAlpha = labels.strength[label];
    labels.lettering(label, this.canvas).connect(this.canvas, x, y, toX, toY);
  }

  private size(): [width: number, height: number] {
    return this.viewer.size();
  }

  private get ratio(): number {
    return this.viewer.stage.density ?? (window.devicePixelRatio || 1);
  }

  private obstacles(): Rectangle[] {
    return this.covers.map((cover) => cover.getBoundingClientRect());
  }
}
