import type { Value } from './data/attributes';
import type { Chunk, PlaneData } from './data/scene';
import type { Hit } from './draw/pick';
import type { Tile } from './draw/stage';
import type { Layer } from './layers/layer';
import type { SwipeState } from './layers/swipe';
import { TerrainLayer } from './layers/terrain';
import type { Address } from './url';
import type { Viewer } from './viewer';

type Place = [x: number, y: number, z: number];

/** What is at a pixel: coordinates in the scene CRS, true height; attributes where a feature was hit. */
export interface Picked {
  layer: string;
  feature: number | null;
  x: number;
  y: number;
  z: number;
  lon: number | null;
  lat: number | null;
  attributes?: Record<string, Value>;
}

export interface View {
  camera: Place;
  target: Place;
  up: Place;
}

/** A label as it is shown: `box` is left, top, width and height in CSS pixels of the canvas. */
export interface ShownLabel {
  layer: string;
  feature: number;
  text: string;
  box: [x: number, y: number, width: number, height: number];
}

export interface LayerChange {
  visible?: boolean;
  opacity?: number;
  /** Classes of the legend, by label or index, to show or hide. */
  classes?: Record<string, boolean>;
  /** The name of one of the layer's drapes; null for its plain colour. */
  drape?: string | null;
}

export interface Stats {
  triangles: number;
  vertices: number;
  /** Of the layers in the last picture; the backdrop is one more. */
  drawCalls: number;
  /** Of the scene's data as stored, before base64. */
  bytes: number;
  /** From the start of loading the page to the first whole picture. */
  firstFrameMs: number;
}

export interface LayerSummary {
  id: string;
  title: string;
  kind: string;
  features: number;
  /** Of which one shows at a time; absent where it always shows. */
  groups?: string[];
  /** Of its legend, if it has one. */
  classes?: { label: string; visible: boolean }[];
}

/** `window.scenery`: the page's own interface speaks through it, too. */
export interface Api {
  readonly ready: Promise<void>;
  readonly layers: LayerSummary[];
  readonly view: View;
  pick(px: number, py: number): Picked | null;
  project(x: number, y: number, z: number): [number, number] | null;
  setView(view: { camera: Place; target: Place; up?: Place }): void;
  setExaggeration(factor: number): void;
  setLayer(id: string, change: LayerChange): void;
  select(layer: string, feature: number | null): void;
  labels(): ShownLabel[];
  /** Draw a part of a picture that is larger than the canvas can be; null: all again. */
  setTile(tile: Tile | null): void;
  /** The horizontal plane; true height. */
  readonly plane: PlaneData & { visible: boolean };
  setPlane(change: Partial<PlaneData> & { visible?: boolean }): void;
  /** Fly to where a layer fills the picture. */
  zoomTo(layer: string): void;
  /** Groups of layers of which one shows at a time, and the one that does; null where there are none. */
  readonly groups: readonly string[];
  readonly group: string | null;
  setGroup(name: string): void;
  /** The named views, and which is shown; null: none. */
  readonly views: { name: string; group?: string }[];
  readonly namedView: string | null;
  showView(name: string): void;
  /** Two drapes of a terrain on either side of a divider, null where one is shown; `at` is a share of the picture's width. */
  readonly swipe: SwipeState | null;
  setSwipe(change: Partial<SwipeState> | null): void;
  /** The page's address with the present view. */
  readonly link: string;
  /** A CSS colour in the place of sky and ground; null: the page's own. */
  setBackground(color: string | null): void;
  /** Whether panels and buttons are there; labels and credits always are. */
  setPanels(shown: boolean): void;
  stats(): Stats;
}

/** What of the page's interface has to follow the verbs. */
export interface Follower {
  layerChanged(layer: Layer): void;
  exaggerationChanged(): void;
  selected(layer: Layer, feature: number | null): void;
  labels(): ShownLabel[];
  setPanels(shown: boolean): void;
  planeChanged(): void;
  groupChanged(): void;
  swipeChanged(): void;
}

export function makeApi(
  viewer: Viewer,
  ready: Promise<void>,
  chunks: readonly Chunk[],
  follower: Follower,
  address: Address,
  firstFrame: () => number,
): Api {
  const { frame } = viewer;
  const toLocal = ([x, y, z]: Place): Place => {
    const [east, south] = frame.toLocal(x, y);
    return [east, z, south];
  };
  const toCrs = ([x, y, z]: Place): Place => [...frame.toCrs(x, z), y];
  const toUp = ([x, y, z]: Place): Place => [x, -z, y];
  const layerOf = (id: string): Layer => {
    const layer = viewer.layer(id);
    if (!layer) throw new Error(`There is no layer “${id}”; see scenery.layers.`);
    return layer;
  };

  return {
    ready,
    get layers() {
      return viewer.layers.map(summary);
    },
    get view() {
      const { camera, target, up } = viewer.view;
      return { camera: toCrs(camera), target: toCrs(target), up: toUp(up) };
    },
    pick(px, py) {
      const hit = viewer.pick(px, py);
      return hit && describe(viewer, hit);
    },
    project(x, y, z) {
      return viewer.project(toLocal([x, y, z]));
    },
    setView({ camera, target, up = [0, 0, 1] }) {
      if (![...camera, ...target, ...up].every(Number.isFinite)) throw new Error('setView needs finite numbers.');
      viewer.setView(toLocal(camera), toLocal(target), [up[0], up[2], -up[1]]);
    },
    setExaggeration(factor) {
      if (!(factor > 0 && factor < Infinity)) throw new Error('The exaggeration must be a number above 0.');
      viewer.setExaggeration(factor);
      follower.exaggerationChanged();
    },
    setLayer(id, { visible, opacity, drape, classes = {} }) {
      const layer = layerOf(id);
      if (opacity !== undefined && !Number.isFinite(opacity)) throw new Error('The opacity must be a number from 0 to 1.');
      if (drape !== undefined && !(layer instanceof TerrainLayer && layer.setDrape(drape))) {
        throw new Error(`The layer “${id}” has no drape “${drape}”.`);
      }
      const shown = Object.entries(classes).flatMap(([key, on]) => classesOf(layer, key).map((index) => [index, on] as const));
      for (const [index, on] of shown) layer.showClass(index, on);
      if (visible !== undefined) layer.visible = visible;
      if (opacity !== undefined) layer.opacity = opacity;
      viewer.layerChanged();
      follower.layerChanged(layer);
      if (drape !== undefined) follower.swipeChanged();
    },
    select(id, feature) {
      const layer = layerOf(id);
      if (feature !== null && !(Number.isInteger(feature) && feature >= 0 && feature < layer.features)) {
        throw new Error(`The layer “${id}” has no feature ${feature}.`);
      }
      viewer.select(layer, feature);
      follower.selected(layer, feature);
    },
    labels() {
      return follower.labels();
    },
    setTile(tile) {
      if (tile && ![...tile.picture, tile.left, tile.top, tile.width, tile.height].every(Number.isFinite)) {
        throw new Error('setTile needs finite numbers.');
      }
      viewer.setTile(tile);
    },
    get plane() {
      return viewer.plane;
    },
    setPlane(change) {
      const { level, color, opacity } = change;
      if (![level ?? 0, opacity ?? 0].every(Number.isFinite)) throw new Error('setPlane needs finite numbers.');
      if (color !== undefined && !/^#[0-9a-f]{6}$/i.test(color)) throw new Error('The colour must be #rrggbb.');
      viewer.setPlane(change);
      follower.planeChanged();
    },
    zoomTo(id) {
      viewer.zoomTo(layerOf(id));
    },
    get groups() {
      return viewer.groups.names;
    },
    get group() {
      return viewer.groups.current;
    },
    setGroup(name) {
      if (!viewer.setGroup(name)) throw new Error(`There is no group “${name}”; see scenery.groups.`);
      follower.groupChanged();
    },
    get views() {
      return viewer.views.all.map(({ name, group }) => ({ name, ...(group !== undefined && { group }) }));
    },
    get namedView() {
      return viewer.views.current;
    },
    showView(name) {
      if (!viewer.views.show(name)) throw new Error(`There is no view “${name}”; see scenery.views.`);
      follower.groupChanged();
    },
    get swipe() {
      return viewer.swipe.now;
    },
    setSwipe(change) {
      if (!Number.isFinite(change?.at ?? 0)) throw new Error('at must be a share of the width, from 0 to 1.');
      if (!viewer.setSwipe(change)) throw new Error('There is no such terrain, or no drape of that name on it.');
      follower.swipeChanged();
    },
    get link() {
      return address.link;
    },
    setBackground(color) {
      viewer.setBackground(color);
    },
    setPanels(shown) {
      follower.setPanels(shown);
    },
    stats() {
      const pieces = viewer.layers.flatMap((layer) => layer.pieces);
      return {
        triangles: pieces.reduce((sum, piece) => sum + piece.triangles, 0),
        vertices: pieces.reduce((sum, piece) => sum + piece.vertices, 0),
        drawCalls: viewer.stage.drawCalls,
        bytes: chunks.reduce((sum, chunk) => sum + chunk.stored, 0),
        firstFrameMs: firstFrame(),
      };
    },
  };
}

function summary({ id, title, kind, features, groups, classes }: Layer): LayerSummary {
  const described = classes?.items.map(({ label }, index) => ({ label, visible: classes.isShown(index) }));
  return { id, title, kind, features, ...(groups.length && { groups: [...groups] }), ...(described && { classes: described }) };
}

function classesOf(layer: Layer, key: string): number[] {
  const found = layer.classes?.named(key) ?? [];
  if (!found.length) throw new Error(`The layer “${layer.id}” has no class “${key}”.`);
  return found;
}

/** A hit in the words of the interface. */
export function describe(viewer: Viewer, { layer, feature, point }: Hit): Picked {
  const [x, y] = viewer.frame.toCrs(point[0], point[2]);
  const lonLat = viewer.frame.toLonLat(x, y);
  const picked: Picked = { layer: layer.id, feature, x, y, z: point[1], lon: lonLat && lonLat[0], lat: lonLat && lonLat[1] };
  return feature === null || !layer.attributes ? picked : { ...picked, attributes: layer.attributes.of(feature) };
}
