import { Color, LinearMipmapLinearFilter, SRGBColorSpace, Texture, Vector3, type Box3 } from 'three';
import { fit, type Room } from './camera/fit';
import { FOV } from './camera/fov';
import { Gestures } from './camera/gestures';
import { axesOf, combine, dot, eyeOf, poseFrom, type Pose, type Vector } from './camera/pose';
import { Rig } from './camera/rig';
import type { Frame } from './data/frame';
import type { CameraData, Chunk, DirectionData, DrapeData, LayerData, PlaneData, Scene, SunData, TerrainData, VectorData, WorldData } from './data/scene';
import type { Store } from './data/store';
import type { Sketch } from './draw/pencil';
import { Picker, rayAt, type Hit } from './draw/pick';
import type { Steps } from './draw/hours';
import { FULL, Quality } from './draw/quality';
import type { SectionState } from './draw/section';
import { surroundings } from './draw/sky';
import { Stage, type Tile } from './draw/stage';
import { Groups } from './layers/groups';
import type { Layer } from './layers/layer';
import type { Uniforms } from './layers/materials';
import { pointOn } from './layers/ray';
import { Swipe, type SwipeState } from './layers/swipe';
import { TerrainLayer, type Drape, type DrapeImage } from './layers/terrain';
import { VectorLayer, type Picture, type Pictures } from './layers/vector';
import { darkTheme, theme } from './theme';
import { Views } from './views';

const FIRST_TILT = (50 * Math.PI) / 180; // the camera 40° above the horizon, in the south
const STEEPEST = (89.5 * Math.PI) / 180; // tilt
const STEEPEST_BELOW = (170 * Math.PI) / 180; // of a camera that may be below the ground
const LIFTED = 0.03; // metres that a place is lifted out of its surface to see whether it has sun
const LIFTED_SHARE = 4e-6; // of the scene's size, at least
const MARGIN = 0.94; // of the free part of the picture
const SPIN = (2 * Math.PI) / 48; // radians a second
const TURN = Math.PI / 6; // radians at once, in place of that
const STEEPEST_ZOOM = (65 * Math.PI) / 180; // tilt from which a layer is looked at, at most
const NEAREST_ZOOM = 10; // times as far away as the camera may come, at least
const REST = 180; // milliseconds after the last movement, before everything is drawn as well as can be
const SWIFT = 40; // milliseconds to close what a section cuts open, to be done with every step of its slider
const MOST_LAYERS = 255; // that the picking target can tell apart

/** What the viewer tells the page around it. */
export interface Listener {
  /** A picture has been drawn. */
  drawn(): void;
  /** Whether something that lies over the picture was clicked (CSS pixels of the canvas). */
  clicked(px: number, py: number): boolean;
  /** Something was clicked, or nothing. */
  picked(hit: Hit | null): void;
  cancelled(): void;
  /** The wheel was turned over a scene that leaves it to the page around it. */
  wheelLeft(): void;
  /** The camera has begun or ceased to turn by itself. */
  spun(): void;
  /** The picture with what lies over it. */
  composed(picture: HTMLCanvasElement): HTMLCanvasElement;
}

/** The style of a canvas that shows a part of a picture; null: all of it. */
export function placeOf(tile: Tile | null): Partial<CSSStyleDeclaration> {
  if (!tile) return { position: '', left: '', top: '', width: '', height: '' };
  const { left, top, width, height } = tile;
  return { position: 'absolute', left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` };
}

/** A scene on a canvas: the camera, what is drawn, picked and selected. */
export class Viewer {
  readonly stage: Stage;
  readonly layers: Layer[] = [];
  readonly views: Views;
  groups = new Groups([]);
  /** Metres that all heights are shifted by as they are drawn: in the units of the page's address. */
  shift: number;
  readonly swipe: Swipe;
  listener: Listener | null = null;
  private readonly rig: Rig;
  private readonly picker: Picker;
  private readonly accent = new Color();
  /** Places (local metres, true heights) that the first view shows. */
  private outline: Vector[] = [];
  private room: Room = { left: -1, right: 1, bottom: -1, top: 1 };
  private started = false;
  private spinning = false;
  private readonly quality = new Quality();
  private resting = 0;
  /** Whether the page is part of another one, and nobody has clicked it yet. */
  private idle = window.parent !== window;
  private override: string | null = null;
  private sun: SunData | null;
  private closing = 0;
  private closingTook = 0; // milliseconds
  private readonly stillness = window.matchMedia('(prefers-reduced-motion: reduce)');
  /** The part of a picture that the canvas shows; null: all of it. */
  tile: Tile | null = null;
  private pending = 0;
  private drawnSize = '';
  private drawnAt = 0;
  private moving = false;

  constructor(
    readonly canvas: HTMLCanvasElement,
    readonly frame: Frame,
    private readonly world: WorldData,
  ) {
    this.stage = new Stage(canvas);
    this.picker = new Picker(this.stage);
    const start: Pose = { target: [0, 0, 0], distance: 1, heading: 0, tilt: FIRST_TILT, roll: 0 };
    const bounds = { ...this.limits(), floor: (x: number, z: number) => this.floor(x, z), steepest: () => (this.diving ? STEEPEST_BELOW : STEEPEST) };
    this.rig = new Rig(start, bounds, () => this.stillness.matches);
    this.shift = world.shift;
    this.rig.free = world.controls === 'trackball';
    this.views = new Views(this, world.views ?? []);
    this.swipe = new Swipe(this.layers, this.stage.divider);
    this.sun = world.sun ?? null;
    this.stage.setSun(this.sun);
    this.stage.plane.cover(frame.data);
    this.stage.plane.set({ ...world.water, visible: world.water !== undefined });
    this.paint();
    darkTheme().addEventListener('change', () => this.paint());
  }

  /** Build the layers of a scene whose data has been read; `progress` gets how many are done. */
  async build(scene: Scene, store: Store, progress: (layers: number) => Promise<void>): Promise<void> {
    let done = 0;
    const build = async (data: LayerData, index: number): Promise<Layer> => {
      const number = index + 1;
      const layer =
        data.kind === 'terrain'
          ? new TerrainLayer(data, number, store, await this.drapes(data, store), { ...this.stage.light, ...this.stage.screen })
          : new VectorLayer(data, number, store, await this.pictures(data, store, scene.chunks), this.shared);
      await progress(++done);
      return layer;
    };
    // Side by side: while the browser decodes the pictures of some, others are built.
    this.layers.push(...(await Promise.all(scene.layers.slice(0, MOST_LAYERS).map(build))));
    const terrains = this.layers.filter((layer) => layer instanceof TerrainLayer);
    for (const layer of this.layers) if (layer instanceof VectorLayer) layer.follow(terrains);
    this.stage.setLayers(this.layers);
    this.groups = new Groups(this.layers);
    if (this.world.swipe) this.swipe.set(this.world.swipe);
    this.outline = this.layers.flatMap((layer) => layer.outline());
    this.stage.setExaggeration(scene.exaggeration);
    this.stage.setFog(this.world.fog);
    if (this.world.backdrop) this.stage.hang((await this.drapeImage({ chunk: this.world.backdrop.chunk, extent: [0, 0, 1, 1] }, store)).texture);
    this.rig.bounds = { ...this.rig.bounds, ...this.limits() };
  }

  /** Take part in the page. */
  start(): void {
    this.resize();
    new ResizeObserver(() => this.resize()).observe(this.canvas);
    const idle = (): boolean => this.idle;
    new Gestures(this.canvas, this.rig, {
      get left() {
        return idle();
      },
      surfaceAt: (px, py) => this.surfaceAt(px, py),
      planeAt: (px, py, height) => this.planeAt(px, py, height),
      invalidate: () => this.invalidate(),
      touched: () => this.touched(),
      wheeled: (event) => this.wheeled(event),
      clicked: (px, py) => {
        if (!this.listener?.clicked(px, py)) this.listener?.picked(this.pick(px, py));
      },
      home: () => this.home(),
      cancel: () => this.listener?.cancelled(),
    });
    this.setIdle(this.idle);
    if (this.idle) window.addEventListener('blur', () => this.setIdle(true));
  }

  /** Draw the first picture, with all that the page's address asks for; from now on pictures follow changes. */
  open(): void {
    this.started = true;
    this.draw();
  }

  /** The part of the picture that no panel covers; the first view keeps to it. */
  setRoom(room: Room): void {
    this.room = room;
    if (!this.rig.moved) this.rig.jump(this.firstPose());
    this.invalidate();
  }

  /** Draw soon, once. */
  invalidate(): void {
    if (this.started) this.pending ||= requestAnimationFrame((time) => this.step(time));
  }

  /** Draw now, as well as can be. */
  draw(): void {
    if (this.closing) this.closeSection();
    this.stage.setEconomy(FULL);
    this.show();
  }

  private show(): void {
    this.stage.aim(this.rig.now);
    this.stage.draw();
    this.listener?.drawn();
  }

  /** What is at a place of the canvas (CSS pixels), in local metres. */
  pick(px: number, py: number): Hit | null {
    this.stage.aim(this.rig.now);
    return this.picker.pick(px, py, this.rig.now, ...this.size());
  }

  /** CSS pixels of what was hit. */
  projectHit(hit: Hit): [number, number] | null {
    return this.project(this.unstretched(hit));
  }

  /** Where a hit must lie for exaggeration to move it to where it is seen. */
  unstretched({ point: [x, y, z], anchor }: Hit): Vector {
    return [x, anchor + (y - anchor) / this.exaggeration, z];
  }

  /** Draw lines over the scene. */
  sketch(sketch: Sketch): void {
    this.stage.pencil.draw(sketch);
    this.invalidate();
  }

  /** CSS pixels of a place in local metres; null behind the camera. */
  project([x, y, z]: Vector): [number, number] | null {
    const [width, height] = this.size();
    const axes = axesOf(this.rig.now);
    const offset = combine([x, y * this.exaggeration, z], 1, eyeOf(this.rig.now), -1);
    const depth = dot(offset, axes.ahead);
    if (depth <= 0) return null;
    const scale = height / 2 / Math.tan(FOV / 2) / depth;
    return [width / 2 + dot(offset, axes.right) * scale, height / 2 - dot(offset, axes.up) * scale];
  }

  /** Camera, target (local metres, true heights) and up (x east, y up, z south). */
  get view(): { camera: Vector; target: Vector; up: Vector } {
    const pose = this.rig.now;
    return { camera: this.flatten(eyeOf(pose)), target: this.flatten(pose.target), up: axesOf(pose).up };
  }

  setView(camera: Vector, target: Vector, up: Vector): void {
    this.rig.jump(poseFrom(this.stretch(camera), this.stretch(target), up));
    this.rig.moved = true;
    this.invalidate();
  }

  /** Show a part of a larger picture, where it lies in that; null: all there is room for. */
  setTile(tile: Tile | null): void {
    this.tile = tile;
    Object.assign(this.canvas.style, placeOf(tile));
    this.resize();
  }

  /** A colour in the place of sky and ground; null: the page's own. */
  setBackground(color: string | null): void {
    this.override = color;
    this.paint();
  }

  /** The horizontal plane. */
  get plane(): PlaneData & { visible: boolean } {
    return this.stage.plane.now;
  }

  setPlane(change: Partial<PlaneData> & { visible?: boolean }): void {
    this.stage.plane.set(change);
    this.invalidate();
  }

  /** Let light come from the sun, or as on maps. */
  setSun(sun: SunData | null): void {
    this.sun = sun;
    this.stage.setSun(sun);
    this.paint();
  }

  /** Colour surfaces by their hours of sun; null: as they are. */
  showHours(steps: Steps | null): void {
    this.stage.showHours(steps);
    this.invalidate();
  }

  /** Whether the sun is seen from where something was hit, in each direction. */
  lit({ point }: Hit, directions: readonly Vector[]): boolean[] {
    const eye = this.flatten(eyeOf(this.rig.now));
    const away = combine(eye, 1, point, -1);
    const size = this.stage.box.getSize(new Vector3()).length();
    const lift = Math.max(LIFTED, size * LIFTED_SHARE) / Math.hypot(...away); // towards the reader, out of the surface
    return this.stage.lit(combine(point, 1, away, lift), directions);
  }

  /** The section plane. */
  get section(): SectionState {
    return this.stage.section.now;
  }

  setSection(change: Partial<SectionState>): void {
    this.stage.setSection({ ...this.section, ...change });
    this.cutAnew();
    this.invalidate();
  }

  /** Close what is cut open: at once if that is quickly done, else as soon as the plane rests. */
  private cutAnew(): void {
    window.clearTimeout(this.closing);
    this.closing = 0;
    if (this.closingTook < SWIFT) return this.closeSection();
    this.stage.closeSection(false);
    this.closing = window.setTimeout(() => {
      this.closeSection();
      this.invalidate();
    }, REST);
  }

  private closeSection(): void {
    window.clearTimeout(this.closing);
    this.closing = 0;
    const start = performance.now();
    this.stage.closeSection(true);
    this.closingTook = performance.now() - start;
  }

  /** Metres from the extent's centre to the farthest place of the scene, seen from above. */
  get reach(): number {
    const { min, max } = this.stage.box;
    return Math.hypot(Math.max(-min.x, max.x), Math.max(-min.z, max.z));
  }

  /** The lowest and the highest of the scene, metres. */
  get heights(): [low: number, high: number] {
    return [this.stage.box.min.y, this.stage.box.max.y];
  }

  /** The true height of the terrain at a place in local metres, null where there is none. */
  groundAt(x: number, z: number): number | null {
    const heights = this.layers.flatMap((layer) => (layer.drawn ? (layer.heightAt(x, z) ?? []) : []));
    return heights.length ? Math.max(...heights) : null;
  }

  /** Metres that a CSS pixel has where the camera looks at. */
  get pixelSize(): number {
    return (2 * Math.tan(FOV / 2) * this.rig.now.distance) / this.size()[1];
  }

  get turning(): boolean {
    return this.spinning;
  }

  /** Turn about the target, clockwise seen from above, until somebody takes over; where motion is unwelcome, by one step. */
  setTurning(turning: boolean): void {
    if (turning && this.stillness.matches) {
      this.rig.orbit(TURN, 0);
    } else if (turning !== this.spinning) {
      this.spinning = turning;
      this.listener?.spun();
    }
    this.invalidate();
  }

  get heading(): number {
    return this.rig.now.heading;
  }

  get roll(): number {
    return this.rig.now.roll;
  }

  /** Where the camera is going. */
  get goal(): Pose {
    return this.rig.goal;
  }

  /** Fly somewhere, or go there at once. */
  goTo(pose: Pose, atOnce = false): void {
    this.setTurning(false);
    if (atOnce) this.rig.jump(pose);
    else this.rig.fly(pose);
    this.rig.moved = true;
    this.invalidate();
  }

  /** Fly to where a layer fills the picture, seen from the side it is seen from now. */
  zoomTo(layer: Layer): void {
    const points = layer.outline().map((point) => this.stretch(point));
    if (!points.length) return;
    const { heading, tilt } = this.rig.goal;
    const pose = fit(points, { heading, tilt: Math.min(tilt, STEEPEST_ZOOM) }, this.stage.lens, this.freeRoom);
    const distance = Math.max(pose.distance, NEAREST_ZOOM * this.rig.bounds.nearest);
    this.goTo(this.rig.lifted({ ...pose, distance }));
  }

  /** Show a group of layers in the place of the present one. Returns whether there is such a group. */
  setGroup(name: string): boolean {
    const found = this.groups.choose(name);
    if (found) this.layerChanged();
    return found;
  }

  /** Compare two drapes, or change how they are compared; null: show one again. Returns whether all that is asked for is there. */
  setSwipe(change: Partial<SwipeState> | null): boolean {
    const found = change ? this.swipe.set(change) : (this.swipe.end(), true);
    this.invalidate();
    return found;
  }

  home(): void {
    this.rig.fly(this.firstPose());
    this.rig.moved = false;
    this.invalidate();
  }

  /** Fly to where a box (local metres, true heights) is in a part of the picture. */
  flyTo(box: Box3, room: Room): void {
    const [least, most] = [box.min, box.max].map((corner) => this.stretch([corner.x, corner.y, corner.z]));
    const corners = [least, most].flatMap(([x]) => [least, most].map(([, , z]): Vector => [x, most[1], z]));
    const direction = { heading: this.rig.now.heading, tilt: Math.min(this.rig.now.tilt, FIRST_TILT) };
    const pose = fit(corners, direction, this.stage.lens, room);
    this.goTo(this.rig.lifted({ ...pose, distance: Math.max(pose.distance, this.rig.bounds.nearest) }));
  }

  faceNorth(): void {
    this.rig.faceNorth();
    this.invalidate();
  }

  zoom(factor: number): void {
    this.rig.zoom(factor, this.rig.goal.target);
    this.invalidate();
  }

  get exaggeration(): number {
    return this.stage.exaggeration;
  }

  setExaggeration(exaggeration: number): void {
    const factor = exaggeration / this.exaggeration;
    this.stage.setExaggeration(exaggeration);
    if (this.section.visible) this.cutAnew();
    if (this.rig.moved) this.rig.stretch(factor);
    else this.rig.jump(this.firstPose());
    this.invalidate();
  }

  /** Shift the whole scene up by other metres than now; the camera stays, but above the ground. */
  setShift(shift: number): void {
    this.rig.sink((shift - this.shift) * this.exaggeration);
    this.shift = shift;
    this.invalidate();
  }

  layer(id: string): Layer | undefined {
    return this.layers.find((layer) => layer.id === id);
  }

  /** A layer has been shown, hidden or made translucent. */
  layerChanged(): void {
    this.stage.invalidateShadow();
    this.invalidate();
  }

  select(layer: Layer | null, feature: number | null): void {
    for (const candidate of this.layers) candidate.select(candidate === layer ? feature : null);
    this.invalidate();
  }

  /** The present picture, with its labels or without. */
  picture(labels: boolean): HTMLCanvasElement {
    this.draw();
    return (labels && this.listener?.composed(this.canvas)) || this.canvas;
  }

  private step(time: number): void {
    this.pending = 0;
    const passed = time - this.drawnAt;
    const seconds = Math.min(Math.max(passed, 1000 / 60), 50) / 1000;
    if (this.spinning) this.rig.orbit(SPIN * seconds, 0);
    const more = this.rig.step(seconds) || this.spinning;
    this.drawnAt = time;
    if (more && this.moving) this.quality.took(passed);
    this.moving = more;
    if (more || this.resting) this.stage.setEconomy(this.quality.moving);
    this.show();
    if (more) this.invalidate();
    if (more || this.resting) this.rest();
  }

  /** Soon draw as well as can be, unless there is more movement. */
  private rest(): void {
    window.clearTimeout(this.resting);
    this.resting = 0;
    if (this.quality.moving === FULL) return;
    this.resting = window.setTimeout(() => {
      this.resting = 0;
      this.draw();
    }, REST);
  }

  /** Somebody takes over. */
  private touched(): void {
    this.rig.land();
    this.setTurning(false);
    if (this.idle) this.setIdle(false);
  }

  /** A scene within another page leaves wheel and fingers to that until it is clicked. */
  private setIdle(idle: boolean): void {
    this.idle = idle;
    this.canvas.style.touchAction = idle ? 'pan-x pan-y' : '';
  }

  private wheeled(event: WheelEvent): boolean {
    if (this.idle && !event.ctrlKey) {
      this.listener?.wheelLeft();
      return false;
    }
    return true;
  }

  /** Of the picture, in CSS pixels. */
  size(): [width: number, height: number] {
    return this.tile?.picture ?? [this.canvas.clientWidth || 1, this.canvas.clientHeight || 1];
  }

  private resize(): void {
    const size = JSON.stringify([this.size(), this.tile, window.devicePixelRatio]);
    if (size === this.drawnSize) return;
    this.drawnSize = size;
    if (this.tile) this.stage.resizeTo(this.tile);
    else this.stage.resize(...this.size());
    if (!this.rig.moved) this.rig.jump(this.firstPose());
    this.invalidate();
  }

  private paint(): void {
    const colors = theme();
    const { scenery, color } = surroundings({ ...this.world, sun: this.sun ?? undefined }, colors);
    const plain = this.override ?? color;
    this.stage.paint(plain === null ? scenery : { ...scenery, horizon: plain });
    this.stage.background = plain === null ? null : new Color(plain);
    this.accent.set(colors.accent);
    this.stage.pencil.color = this.accent;
    this.invalidate();
  }

  /** What no panel covers but a margin, for scenes to fit in. */
  private get freeRoom(): Room {
    const { left, right, bottom, top } = this.room;
    const [x, y] = [((right - left) / 2) * (1 - MARGIN), ((top - bottom) / 2) * (1 - MARGIN)];
    return { left: left + x, right: right - x, bottom: bottom + y, top: top - y };
  }

  private firstPose(): Pose {
    return this.poseIn(this.world.view);
  }

  /** The camera's pose in a view as the scene has it; of none: the whole scene. */
  poseIn(view: CameraData | DirectionData | undefined): Pose {
    const points = this.outline.map((point) => this.stretch(point));
    const free = this.freeRoom;
    const seen: Vector[] = points.length ? points : [[0, 0, 0], [1, 1, 1]];
    if (!view) return fit(seen, { heading: this.firstHeading, tilt: FIRST_TILT }, this.stage.lens, free);
    if ('camera' in view) return this.poseOf(view);
    const [heading, elevation] = [view.azimuth, view.elevation].map((degrees) => (degrees * Math.PI) / 180);
    const pose = fit(seen, { heading, tilt: Math.PI / 2 - elevation }, this.stage.lens, free);
    return view.distance === null ? pose : { ...pose, target: middleOf(seen), distance: view.distance };
  }

  private poseOf({ camera, target, up }: CameraData): Pose {
    const place = ([x, y, z]: Vector): Vector => {
      const [east, south] = this.frame.toLocal(x, y);
      return this.stretch([east, z, south]);
    };
    return poseFrom(place(camera), place(target), [up[0], up[2], -up[1]]);
  }

  /** A turned extent is first seen from the foot of its map. */
  private get firstHeading(): number {
    return (-this.frame.data.rotation * Math.PI) / 180;
  }

  private limits(): { nearest: number; farthest: number } {
    const size = this.stage.box.isEmpty() ? 1 : this.stage.box.getSize(new Vector3()).length();
    return { nearest: Math.max(size * 5e-4, 2), farthest: size * 6 };
  }

  /** Whether the camera may be below the ground: there is something to see there. */
  private get diving(): boolean {
    return this.section.visible || this.layers.some((layer) => layer instanceof TerrainLayer && layer.drawn && layer.opacity < 1);
  }

  /** The least height of the camera at a place, world metres. */
  private floor(x: number, z: number): number {
    if (this.diving) return -Infinity;
    const heights = this.layers.filter((layer) => layer.drawn).map((layer) => layer.heightAt(x, z) ?? this.stage.ground);
    return Math.max(this.stage.ground, ...heights) * this.exaggeration + this.rig.bounds.nearest * 0.5;
  }

  /** The terrain, or the plane below the model, at a pixel: world metres. */
  private surfaceAt(px: number, py: number): Vector | null {
    const ray = rayAt(px, py, this.rig.now, ...this.size());
    const hits = this.layers
      .filter((layer) => layer instanceof TerrainLayer)
      .flatMap((layer) => (layer.drawn ? (this.stage.section.locate(layer, ray, 0)?.distance ?? []) : []));
    if (hits.length) return pointOn(ray, Math.min(...hits));
    const distance = (this.stage.ground * this.exaggeration - ray.origin[1]) / ray.direction[1];
    if (!(distance > 0)) return null;
    const point = pointOn(ray, distance);
    const near = this.stage.box.clone().expandByScalar(this.stage.box.getSize(new Vector3()).length() / 2);
    return near.containsPoint(new Vector3(point[0], this.stage.ground, point[2])) ? point : null;
  }

  private planeAt(px: number, py: number, height: number): Vector | null {
    const ray = rayAt(px, py, this.rig.goal, ...this.size());
    const distance = (height - ray.origin[1]) / ray.direction[1];
    return distance > 0 ? pointOn(ray, distance) : null;
  }

  private stretch([x, y, z]: Vector): Vector {
    return [x, y * this.exaggeration, z];
  }

  private flatten([x, y, z]: Vector): Vector {
    return [x, y / this.exaggeration, z];
  }

  private drapes(data: TerrainData, store: Store): Promise<Drape[]> {
    return Promise.all(
      data.drapes.map(async ({ name, images, opacity, shading, date }) => ({
        name,
        images: await Promise.all(images.map((image) => this.drapeImage(image, store))),
        opacity,
        shading,
        ...(date !== undefined && { date }),
      })),
    );
  }

  /** The texture goes to the graphics card when it is first drawn. */
  private async drapeImage({ chunk, extent }: DrapeData['images'][number], store: Store): Promise<DrapeImage> {
    const texture = this.texture(await store.image(chunk, this.stage.renderer.capabilities.maxTextureSize));
    texture.colorSpace = SRGBColorSpace;
    store.release(chunk);
    return { texture, extent };
  }

  /** The pictures of a vector layer, by chunk. */
  private async pictures(data: VectorData, store: Store, chunks: readonly Chunk[]): Promise<Pictures> {
    const parts = data.models.flatMap((model) => model.primitives);
    const wanted = new Set([data.image, ...parts.map((part) => part.image)].filter((chunk) => chunk !== undefined));
    const read = async (chunk: number): Promise<[number, Picture]> => {
      const bitmap = await store.image(chunk, this.stage.renderer.capabilities.maxTextureSize, 'premultiply');
      store.release(chunk);
      return [chunk, { texture: this.texture(bitmap), opaque: chunks[chunk].mime === 'image/jpeg' }];
    };
    return new Map(await Promise.all([...wanted].map(read)));
  }

  private texture(bitmap: ImageBitmap): Texture {
    const texture = new Texture(bitmap);
    texture.flipY = false;
    texture.minFilter = LinearMipmapLinearFilter;
    texture.anisotropy = this.stage.renderer.capabilities.getMaxAnisotropy();
    texture.needsUpdate = true;
    return texture;
  }

  /** Uniforms that all vector layers have in common. */
  private get shared(): Uniforms {
    return { ...this.stage.light, ...this.stage.screen, accent: { value: this.accent } };
  }
}

/** The middle of the box around places. */
function middleOf(places: readonly Vector[]): Vector {
  return [0, 1, 2].map((axis) => {
    const [low, high] = places.reduce(([least, most], place) => [Math.min(least, place[axis]), Math.max(most, place[axis])], [Infinity, -Infinity]);
    return (low + high) / 2;
  }) as Vector;
}
