import type { Value } from './data/attributes';
import type { Chunk, PlaneData } from './data/scene';
import type { Hit } from './draw/pick';
import type { SectionState } from './draw/section';
import type { Tile } from './draw/stage';
import { coloringOf, conditionsOf, type Explorer } from './explore/explorer';
import type { Near, Place as PlanPlace } from './explore/nearby';
import type { Coloring } from './layers/classify';
import type { Condition } from './layers/conditions';
import type { Layer } from './layers/layer';
import type { SwipeState } from './layers/swipe';
import { TerrainLayer } from './layers/terrain';
import { VectorLayer } from './layers/vector';
import { areaOf, legsBetween, total, type Area, type Leg } from './measure/measures';
import { Path } from './measure/profile';
import type { StudyState, Sunshine, SunStudy } from './sun/study';
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
  /** What the surface of a city model says of itself. */
  surface?: Record<string, Value>;
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

/** A feature that a search found: the values that fit, and what the feature is called. */
export interface SearchResult {
  layer: string;
  feature: number;
  text: string;
  name: string;
  attributes: Record<string, Value>;
}

/** A feature near a place, so many metres away in plan. */
export interface NearbyResult {
  layer: string;
  feature: number;
  distance: number;
  attributes: Record<string, Value>;
}

export interface LayerSummary {
  id: string;
  title: string;
  kind: string;
  features: number;
  /** Of which one shows at a time; absent where it always shows. */
  groups?: string[];
  /** Of its legend, if it has one. */
  classes?: { label: string; visible: boolean; count: number }[];
  /** What its features have to be to be shown. */
  filter?: readonly Condition[];
  colorBy?: Coloring;
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
  /** Metres that the scene is shifted by as it is drawn. */
  readonly shift: number;
  setShift(metres: number): void;
  setLayer(id: string, change: LayerChange): void;
  select(layer: string, feature: number | null): void;
  labels(): ShownLabel[];
  /** The features that have all words of a text in their attributes, the best first. */
  search(text: string, most?: number): SearchResult[];
  /** Fly to a feature, select it and show its card. */
  visit(layer: string, feature: number): void;
  /** List and highlight what is within so many metres of a place in the scene CRS; null clears. */
  nearby(place: { x: number; y: number; radius: number } | null): NearbyResult[];
  /** Show only features that meet all conditions; null or none: all. */
  setFilter(layer: string, conditions: Condition[] | null): void;
  /** Colour by a field; null: as the map has it. */
  setColorBy(layer: string, coloring: Coloring | null): void;
  /** An ISO date, or two with “/” between; null: all times. */
  readonly time: string | null;
  setTime(time: string | null): void;
  /** Draw a part of a picture that is larger than the canvas can be; null: all again. */
  setTile(tile: Tile | null): void;
  /** The horizontal plane; true height. */
  readonly plane: PlaneData & { visible: boolean };
  setPlane(change: Partial<PlaneData> & { visible?: boolean }): void;
  /** The plane beyond which nothing is shown. */
  readonly section: SectionState;
  setSection(change: Partial<SectionState>): void;
  /** Fly to where a layer fills the picture. */
  zoomTo(layer: string): void;
  /** Groups of layers of which one shows at a time, and the one that does; null where there are none. */
  readonly groups: readonly string[];
  readonly group: string | null;
  setGroup(name: string): void;
  /** The named views, and which is shown; null: none. */
  readonly views: { name: string; group?: string }[];
  readonly namedView: string | null;
  showView(name: string, atOnce?: boolean): void;
  /** Two drapes of a terrain on either side of a divider, null where one is shown; `at` is a share of the picture's width. */
  readonly swipe: SwipeState | null;
  setSwipe(change: Partial<SwipeState> | null): void;
  /** The sun's date, clock and where it stands; null without longitudes and latitudes. */
  readonly sun: (StudyState & { azimuth: number; elevation: number }) | null;
  setSun(change: Partial<StudyState>): void;
  /** When what is at a pixel has sun on the chosen day; null where there is nothing. */
  sunshine(px: number, py: number): Sunshine | null;
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
  heightsChanged(): void;
  selected(layer: Layer, feature: number | null): void;
  labels(): ShownLabel[];
  setPanels(shown: boolean): void;
  planeChanged(): void;
  sectionChanged(): void;
  groupChanged(): void;
  swipeChanged(): void;
  visit(layer: VectorLayer, feature: number): void;
  listNearby(place: PlanPlace | null, radius: number): Near[][];
}

export function makeApi(
  viewer: Viewer,
  ready: Promise<void>,
  chunks: readonly Chunk[],
  follower: Follower,
  address: Address,
  explorer: Explorer,
  study: SunStudy,
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
  const featuresOf = (id: string): VectorLayer => {
    const layer = layerOf(id);
    if (!(layer instanceof VectorLayer)) throw new Error(`The layer “${id}” has no features.`);
    return layer;
  };
  const numbered = (layer: Layer, feature: number): void => {
    if (!(Number.isInteger(feature) && feature >= 0 && feature < layer.features)) throw new Error(`The layer “${layer.id}” has no feature ${feature}.`);
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
      follower.heightsChanged();
    },
    get shift() {
      return viewer.shift;
    },
    setShift(metres) {
      if (!Number.isFinite(metres)) throw new Error('The shift must be a number of metres.');
      viewer.setShift(metres);
      follower.heightsChanged();
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
      if (feature !== null) numbered(layer, feature);
      viewer.select(layer, feature);
      follower.selected(layer, feature);
    },
    labels() {
      return follower.labels();
    },
    search(text, most = 20) {
      if (typeof text !== 'string' || !(most > 0)) throw new Error('search needs a text, and a number of results above 0.');
      const { found } = explorer.search.find(text, most);
      return found.map(({ layer, feature, text: fitting, name }) => ({ layer: layer.id, feature, text: fitting, name, attributes: layer.attributes.of(feature) }));
    },
    visit(id, feature) {
      const layer = featuresOf(id);
      numbered(layer, feature);
      follower.visit(layer, feature);
    },
    nearby(place) {
      if (place && !([place.x, place.y].every(Number.isFinite) && place.radius > 0 && place.radius < Infinity)) {
        throw new Error('nearby needs x, y and a radius above 0.');
      }
      const near = follower.listNearby(place && frame.toLocal(place.x, place.y), place?.radius ?? 0);
      return near.flat().map(({ layer, feature, distance }) => ({ layer: layer.id, feature, distance, attributes: layer.attributes.of(feature) }));
    },
    setFilter(id, conditions) {
      explorer.setFilter(featuresOf(id), conditionsOf(conditions ?? []));
    },
    setColorBy(id, coloring) {
      explorer.setColoring(featuresOf(id), coloringOf(coloring));
    },
    get time() {
      return explorer.timeline.text;
    },
    setTime(time) {
      if (time !== null && typeof time !== 'string') throw new Error('setTime needs a text or null.');
      explorer.setTime(time);
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
    showView(name, atOnce = false) {
      if (!viewer.views.show(name, atOnce)) throw new Error(`There is no view “${name}”; see scenery.views.`);
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
    get sun() {
      return study.position && { ...study.now, ...study.position };
    },
    setSun(change) {
      const { date, minutes, zone } = change;
      if (date !== undefined && !Number.isFinite(Date.parse(`${date}T00:00Z`))) throw new Error('The date must be such as 2026-06-21.');
      if (minutes !== undefined && !(minutes >= 0 && minutes < 1440)) throw new Error('The minutes must be those of a day.');
      if (zone !== undefined && zone !== 'reader' && zone !== 'solar' && !Number.isFinite(zone)) throw new Error('The zone must be minutes from UTC.');
      study.set(change);
    },
    sunshine(px, py) {
      const hit = viewer.pick(px, py);
      return hit && study.sunshineAt(hit);
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

function summary(layer: Layer): LayerSummary {
  const { id, title, kind, features, groups, classes } = layer;
  const { filter = [], coloring = null } = layer instanceof VectorLayer ? layer.appearance : {};
  const counts = layer instanceof VectorLayer ? layer.appearance.counts() : [];
  const described = classes?.items.map(({ label }, index) => ({ label, visible: classes.isShown(index), count: counts[index] }));
  return {
    id,
    title,
    kind,
    features,
    ...(groups.length && { groups: [...groups] }),
    ...(described && { classes: described }),
    ...(filter.length && { filter }),
    ...(coloring && { colorBy: coloring }),
  };
}

function classesOf(layer: Layer, key: string): number[] {
  const found = layer.classes?.named(key) ?? [];
  if (!found.length) throw new Error(`The layer “${layer.id}” has no class “${key}”.`);
  return found;
}

/** A hit in the words of the interface. */
export function describe(viewer: Viewer, { layer, feature, point, surface }: Hit): Picked {
  const [x, y] = viewer.frame.toCrs(point[0], point[2]);
  const lonLat = viewer.frame.toLonLat(x, y);
  const picked: Picked = { layer: layer.id, feature, x, y, z: point[1], lon: lonLat && lonLat[0], lat: lonLat && lonLat[1] };
  if (layer.faceAttributes && surface !== undefined) picked.surface = layer.faceAttributes.of(surface);
  return feature === null || !layer.attributes ? picked : { ...picked, attributes: layer.attributes.of(feature) };
}
