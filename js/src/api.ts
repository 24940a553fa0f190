import type { Value } from './data/attributes';
import type { Chunk, PlaneData } from './data/scene';
import type { Hit } from './draw/pick';
import type { SectionState } from './draw/section';
import type { Tile } from './draw/stage';
import type { Layer } from './layers/layer';
import { TerrainLayer } from './layers/terrain';
import { areaOf, legsBetween, total, type Area, type Leg } from './measure/measures';
import { Path } from './measure/profile';
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

/** From place to place in metres, and what the places enclose in square metres; null where there are no longitudes and latitudes. */
export interface Measured {
  legs: Leg[];
  total: Leg;
  area: Area & { /** Of each drawn terrain's own surface. */ faces: Record<string, number> };
}

/** Distance along a path, x, y and height of places on a terrain: a run for each part without a gap. */
export interface ShownProfile {
  layer: string;
  runs: [distance: number, x: number, y: number, height: number][][];
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
  /** The plane beyond which nothing is shown. */
  readonly section: SectionState;
  setSection(change: Partial<SectionState>): void;
  /** The page's address with the present view. */
  readonly link: string;
  /** A CSS colour in the place of sky and ground; null: the page's own. */
  setBackground(color: string | null): void;
  /** Whether panels and buttons are there; labels and credits always are. */
  setPanels(shown: boolean): void;
  /** Lengths from place to place (scene CRS, true heights), and what they enclose. */
  measure(places: Place[]): Measured;
  /** Where a path (x and y of each place) crosses an edge of a triangle of the drawn terrains. */
  profile(path: [x: number, y: number][]): ShownProfile[];
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
  sectionChanged(): void;
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

  const terrains = (): TerrainLayer[] => viewer.layers.filter((layer): layer is TerrainLayer => layer instanceof TerrainLayer && layer.drawn);

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
    get section() {
      return viewer.section;
    },
    setSection(change) {
      const { kind, azimuth, offset, level } = change;
      if (![azimuth ?? 0, offset ?? 0, level ?? 0].every(Number.isFinite)) throw new Error('setSection needs finite numbers.');
      if (kind !== undefined && kind !== 'vertical' && kind !== 'horizontal') throw new Error('A section is vertical or horizontal.');
      viewer.setSection(change);
      follower.sectionChanged();
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
    measure(places) {
      const local = places.map(toLocal);
      const legs = legsBetween(local, frame);
      const faces = terrains().map((layer) => [layer.id, layer.faceArea(local.map(([x, , z]) => [x, z]))]);
      return { legs, total: total(legs), area: { ...areaOf(local, frame), faces: Object.fromEntries(faces) } };
    },
    profile(places) {
      if (places.length < 2) throw new Error('A profile needs two places at least.');
      const path = new Path(places.map(([x, y]) => toLocal([x, y, 0])));
      return terrains().map((layer) => {
        const { runs } = path.profile(layer);
        return { layer: layer.id, runs: runs.map((run) => run.map(([distance, height]) => [distance, ...frame.toCrs(...path.at(distance)), height])) };
      });
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

function summary({ id, title, kind, features, classes }: Layer): LayerSummary {
  const described = classes?.items.map(({ label }, index) => ({ label, visible: classes.isShown(index) }));
  return { id, title, kind, features, ...(described && { classes: described }) };
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
