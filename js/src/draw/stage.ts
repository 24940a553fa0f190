import { Box3, Color, Frustum, Group, Matrix4, PerspectiveCamera, Scene, Vector3, WebGLRenderer, type Texture } from 'three';
import { FOV } from '../camera/fov';
import { axesOf, combine, eyeOf, type Axes, type Pose, type Vector } from '../camera/pose';
import { Refusal } from '../errors';
import { drawnBox, type Layer, type Piece } from '../layers/layer';
import type { SunData } from '../data/scene';
import { Placement } from '../layers/placement';
import { TerrainLayer } from '../layers/terrain';
import { strings } from '../strings';
import { Backdrop, type Scenery } from './backdrop';
import { SunHours, type Steps } from './hours';
import { makeLight, shine } from './light';
import { Pencil } from './pencil';
import { Plane } from './plane';
import { FULL, type Economy } from './quality';
import { makeScreen } from './screen';
import { Section, type SectionState } from './section';
import { Shadow } from './shadow';

const BLACK = new Color(0);
const MOST_PIXELS = 2; // a CSS pixel
const NEAREST = 0.004; // of the distance to the target, where the camera is inside of the model

/** A part of a picture that is larger than the canvas can be, in CSS pixels of the picture. */
export interface Tile {
  picture: [width: number, height: number];
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The three.js scene: layers, light, backdrop and the one camera, drawn when asked. */
export class Stage {
  readonly camera = new PerspectiveCamera();
  readonly scene = new Scene();
  readonly light = makeLight();
  readonly screen = makeScreen();
  /** Where the divider between two drapes is, as a share of the whole picture's width. */
  readonly divider = { value: 0.5 };
  readonly renderer: WebGLRenderer;
  layers: readonly Layer[] = [];
  /** All layers, in local metres (true heights). */
  readonly box = new Box3();
  /** Height of the plane below the model, local metres. */
  ground = 0;
  exaggeration = 1;
  /** A colour in the place of the backdrop. */
  background: Color | null = null;
  /** Canvas pixels that a CSS pixel has; null: as many as the screen's. */
  density: number | null = null;
  readonly plane = new Plane(this.light);
  readonly section = new Section(this.light.section.value);
  readonly pencil = new Pencil({ ...this.light, ...this.screen });
  private economy: Economy = FULL;
  private sight: [width: number, height: number] = [1, 1];
  private solid = false;
  private calls = 0;
  private readonly root = new Group();
  private readonly backdrop = new Backdrop(this.light);
  private readonly shadow = new Shadow(this.light);
  private readonly hours = new SunHours(this.light);

  constructor(canvas: HTMLCanvasElement) {
    const context = canvas.getContext('webgl2', { antialias: true, alpha: false, powerPreference: 'high-performance' });
    if (!context) throw new Refusal(strings.noWebGL);
    this.renderer = new WebGLRenderer({ canvas, context });
    // Asking for a program's log makes the page wait for its compiler, one program after another.
    this.renderer.debug.checkShaderErrors = false;
    this.root.add(this.plane.mesh, this.pencil.group);
    this.scene.add(this.root, this.backdrop.mesh);
    this.camera.layers.enable(1);
    this.camera.fov = (FOV * 180) / Math.PI;
    this.camera.matrixAutoUpdate = false;
  }

  get lens(): { fov: number; aspect: number } {
    return { fov: FOV, aspect: this.camera.aspect };
  }

  setLayers(layers: readonly Layer[]): void {
    this.layers = layers;
    this.root.add(...layers.map((layer) => layer.group));
    for (const piece of this.pieces()) this.box.union(piece.box);
    if (this.box.isEmpty()) this.box.set(new Vector3(-1, 0, -1), new Vector3(1, 0, 1));
    const terrains = layers.filter((layer) => layer instanceof TerrainLayer);
    this.ground = terrains.length ? Math.min(...terrains.map((terrain) => terrain.bottom)) : this.box.min.y;
    const feet = terrains.flatMap((terrain) => terrain.feet);
    this.solid = feet.length > 0;
    const whole = { placement: new Placement(0, [0, 0]), box: this.box };
    this.backdrop.carry(terrains.length === 1 ? terrains[0].footprint : whole, feet);
  }

  paint(scenery: Scenery): void {
    this.backdrop.paint(scenery);
    this.light.fogColor.value.set(scenery.horizon);
  }

  /** Show a picture in the place of sky and ground. */
  hang(picture: Texture): void {
    this.backdrop.hang(picture);
  }

  /** Let light come from the sun; null: from the north-west, as on maps. */
  setSun(sun: SunData | null): void {
    shine(this.light, sun);
    this.shadow.invalidate();
  }

  /** Colour surfaces by their hours of sun; null: as they are. */
  showHours(steps: Steps | null): void {
    if (this.hours.shown !== (steps !== null)) for (const layer of this.layers) layer.define('HOURS', steps !== null);
    this.hours.show(steps);
  }

  /** Whether the sun is seen from a place (local metres, true heights) in each direction. */
  lit(place: Vector, directions: readonly Vector[]): boolean[] {
    const reach = 2 * this.box.getSize(new Vector3()).length();
    return this.inTruth(() => this.hours.lit(this.renderer, this.scene, this.layers, place, directions, reach));
  }

  /** How much (from 0 to 1) of what is as far away as the model is large is fog. */
  setFog(share: number): void {
    const size = this.box.getSize(new Vector3()).length() || 1;
    this.light.fogDensity.value = Math.sqrt(-Math.log(1 - Math.min(share, 0.999))) / size;
    for (const layer of this.layers) layer.define('CLEAR', share === 0);
  }

  /** Whether the next pictures are drawn with less, for the sake of speed. */
  setEconomy(economy: Economy): void {
    if (economy === this.economy) return;
    const sharp = economy.pixels === this.economy.pixels;
    this.economy = economy;
    this.shadow.enabled = economy.shadows;
    if (!sharp && !this.camera.view?.enabled) this.resize(...this.sight);
  }

  setExaggeration(exaggeration: number): void {
    this.exaggeration = exaggeration;
    this.stretch(exaggeration);
    this.shadow.invalidate();
  }

  /** Cut the scene in two; what is cut open is closed by `closeSection`. */
  setSection(state: SectionState): void {
    const before = this.section.now.visible;
    this.section.set(state, this.exaggeration);
    if (state.visible !== before) for (const each of [...this.layers, this.plane]) each.define('CUT', state.visible);
    if (state.visible || before) this.invalidateShadow();
  }

  /** Close what is cut open, or leave it open. */
  closeSection(closed: boolean): void {
    for (const layer of this.layers) layer.section(closed ? this.section.plane : null);
  }

  /** Something that casts a shadow has changed. */
  invalidateShadow(): void {
    this.shadow.invalidate();
    this.hours.invalidate();
  }

  resize(width: number, height: number): void {
    this.sight = [width, height];
    const density = this.density ?? Math.min(window.devicePixelRatio || 1, MOST_PIXELS) * this.economy.pixels;
    this.renderer.setPixelRatio(density);
    // Half a pixel, for rounding must not lose one.
    const slack = this.density ? 0.5 / density : 0;
    this.renderer.setSize(width + slack, height + slack, false);
    this.camera.aspect = width / Math.max(height, 1);
    this.camera.clearViewOffset();
  }

  /** Draw a part of a picture from now on. */
  resizeTo({ picture, left, top, width, height }: Tile): void {
    this.resize(width, height);
    this.camera.setViewOffset(...picture, left, top, width, height);
  }

  /** Do something with the camera of the whole picture, also while only a part of it is drawn. */
  whole(work: () => void): void {
    const view = this.camera.view?.enabled ? this.camera.view : null;
    if (!view) return work();
    const { fullWidth, fullHeight, offsetX, offsetY, width, height } = view;
    this.camera.clearViewOffset();
    work();
    this.camera.setViewOffset(fullWidth, fullHeight, offsetX, offsetY, width, height);
  }

  /** Point the camera; near and far fit what there is to see, for the sake of the depth buffer. */
  aim(pose: Pose): void {
    const axes = axesOf(pose);
    const eye = eyeOf(pose);
    const { camera } = this;
    const [r, u, a] = [axes.right, axes.up, axes.ahead];
    camera.matrix.set(r[0], u[0], -a[0], eye[0], r[1], u[1], -a[1], eye[1], r[2], u[2], -a[2], eye[2], 0, 0, 0, 1);
    camera.matrixWorldNeedsUpdate = true;
    this.root.updateMatrixWorld();
    [camera.near, camera.far] = this.range(new Vector3(...eye), pose.distance);
    camera.updateProjectionMatrix();
    camera.updateMatrixWorld();
    this.aimBackdrop(eye, axes);
  }

  draw(): void {
    if (this.hours.waiting) this.inTruth(() => this.hours.update(this.renderer, this.scene, this.layers));
    this.shadow.update(this.renderer, this.scene, this.layers, this.exaggeration);
    this.backdrop.height = this.ground * this.exaggeration;
    const { width, height } = this.renderer.domElement;
    this.measure(width, height, this.renderer.getPixelRatio(), false);
    this.screen.divider.value = this.dividerIn(width);
    this.cull(this.camera);
    this.backdrop.mesh.visible = !this.background;
    this.renderer.setClearColor(this.background ?? BLACK, 1);
    this.renderer.render(this.scene, this.camera);
    this.calls = this.renderer.info.render.calls;
  }

  /** Wait until the graphics card is done. */
  finish(): void {
    const gl = this.renderer.getContext();
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
  }

  /** Draw the numbers of what is seen through a camera into the current render target, as wide as a finger needs. */
  drawIdentities(camera: PerspectiveCamera): void {
    for (const layer of this.layers) layer.setPass('identity');
    const { width, height } = this.renderer.getRenderTarget() ?? this.renderer.domElement;
    const seen = camera.view?.enabled ? camera.view.width : this.renderer.domElement.width / this.renderer.getPixelRatio();
    this.measure(width, height, width / seen, true);
    this.cull(camera);
    this.backdrop.mesh.visible = false;
    const mask = camera.layers.mask;
    camera.layers.set(0);
    this.renderer.render(this.scene, camera);
    camera.layers.mask = mask;
    for (const layer of this.layers) layer.setPass('color');
  }

  /** Draw calls of the layers in the last picture: all but what the page adds. */
  get drawCalls(): number {
    return Math.max(this.calls - 1 - (this.plane.mesh.visible ? 1 : 0) - this.pencil.calls, 0);
  }

  *pieces(): Iterable<Piece> {
    for (const layer of this.layers) yield* layer.pieces;
  }

  /** Where the divider is in a canvas so many pixels wide, which may show a part of the picture. */
  private dividerIn(width: number): number {
    const { view } = this.camera;
    if (!view?.enabled) return this.divider.value * width;
    return ((this.divider.value * view.fullWidth - view.offsetX) / view.width) * width;
  }

  /** The backdrop is drawn without a projection: what the camera shows of a picture is in its axes. */
  private aimBackdrop(eye: Vector, axes: Axes): void {
    const { aspect, view } = this.camera;
    const high = Math.tan(FOV / 2);
    const part = view?.enabled ? view : { fullWidth: 1, fullHeight: 1, offsetX: 0, offsetY: 0, width: 1, height: 1 };
    const [wide, tall] = [part.width / part.fullWidth, part.height / part.fullHeight];
    const right = (2 * part.offsetX + part.width) / part.fullWidth - 1;
    const up = 1 - (2 * part.offsetY + part.height) / part.fullHeight;
    const ahead = combine(combine(axes.ahead, 1, axes.right, right * high * aspect), 1, axes.up, up * high);
    this.backdrop.aim(eye, { ...axes, ahead }, high * aspect * wide, high * tall, { aspect, part: [wide, tall], middle: [right, up] });
  }

  /** Do something at true heights, with all that can cast shadows doing so. */
  private inTruth<Result>(work: () => Result): Result {
    const { exaggeration, light } = this;
    const relief = light.shadowRelief.value;
    this.stretch(1);
    light.shadowRelief.value = 1;
    const result = work();
    light.shadowRelief.value = relief;
    this.stretch(exaggeration);
    return result;
  }

  private stretch(exaggeration: number): void {
    this.root.scale.set(1, exaggeration, 1);
    this.root.updateMatrixWorld();
    this.section.set(this.section.now, exaggeration);
    for (const layer of this.layers) layer.setExaggeration(exaggeration);
  }

  private cull(camera: PerspectiveCamera): void {
    const matrix = new Matrix4().multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse);
    const frustum = new Frustum().setFromProjectionMatrix(matrix);
    for (const layer of this.layers) layer.look(camera, this.screen.viewport.value.y / this.screen.pixel.value);
    for (const piece of this.pieces()) {
      // Lines and dots are wider than what they are of.
      piece.mesh.visible = piece.materials.soft === true || frustum.intersectsBox(drawnBox(piece, this.exaggeration));
    }
  }

  private range(eye: Vector3, distance: number): [near: number, far: number] {
    let near = Infinity;
    for (const layer of this.layers) {
      if (!layer.drawn) continue;
      for (const piece of layer.pieces) near = Math.min(near, drawnBox(piece, this.exaggeration).distanceToPoint(eye));
    }
    if (this.plane.mesh.visible) near = Math.min(near, Math.abs(eye.y - this.plane.now.level * this.exaggeration));
    const whole = this.stretched(this.box);
    whole.min.y = Math.min(whole.min.y, this.ground * this.exaggeration);
    const far = eye.distanceTo(whole.getCenter(new Vector3())) + whole.getSize(new Vector3()).length() / 2;
    if (this.solid) near = Math.min(near, whole.distanceToPoint(eye));
    const least = Math.max(NEAREST * distance, far * 1e-6);
    // What is nearest may lie in a corner of the picture, where it is less far ahead than away.
    const slope = Math.tan(FOV / 2);
    const ahead = near / Math.hypot(1, slope, slope * this.camera.aspect);
    return [Math.max(Math.min(ahead * 0.99, far * 0.5), least), far * 1.01];
  }

  private stretched(box: Box3): Box3 {
    const copy = box.clone();
    copy.min.y *= this.exaggeration;
    copy.max.y *= this.exaggeration;
    return copy;
  }

  /** Say how large what is drawn into is, and how many of its pixels a CSS pixel has. */
  private measure(width: number, height: number, pixel: number, picking: boolean): void {
    this.screen.viewport.value.set(width, height);
    this.screen.pixel.value = pixel;
    this.screen.picking.value = picking ? 1 : 0;
  }
}
