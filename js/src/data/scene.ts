/** The scene as the page embeds it: what core/scene.py writes and this script reads. */

export interface Scene {
  version: 1;
  title: string;
  exaggeration: number;
  world: WorldData;
  frame: FrameData;
  layers: LayerData[];
  chunks: Chunk[];
  credits: string[];
  /** Files that the page offers. */
  downloads: { name: string; chunk: number }[];
}

/** What a scene is besides its layers; lengths in metres. */
export interface WorldData {
  description: string;
  /** Added to all heights as drawn. */
  shift: number;
  /** How many units of the page's address the extent is wide. */
  baseSize: number;
  /** Zenith and horizon, one colour, none at all; null is the sky. */
  background: [] | [color: string] | [zenith: string, horizon: string] | null;
  /** Share of what is as far away as the scene is large that is fog. */
  fog: number;
  controls: 'orbit' | 'trackball';
  /** Of pages that may speak to this one. */
  origins: string[];
  sun?: SunData;
  view?: CameraData | DirectionData;
  water?: PlaneData;
  /** Views with a name, to choose from. */
  views?: ViewData[];
  /** The drapes on either side of a divider at first; null is the plain colour. */
  swipe?: { left: string | null; right: string | null };
  /** A picture in the place of sky and ground. */
  backdrop?: { chunk: number };
}

export interface ViewData {
  name: string;
  view?: CameraData | DirectionData;
  /** Of layers, that shows then. */
  group?: string;
}

/** Where the sun stands: degrees clockwise from the grid's north and above the horizon. */
export interface SunData {
  azimuth: number;
  elevation: number;
  /** When: an ISO date and time, in the place's solar time if it has no zone. */
  moment?: string | null;
}

/** In the scene CRS, with true heights. */
export interface CameraData {
  camera: [number, number, number];
  target: [number, number, number];
  up: [number, number, number];
}

/** The whole scene, looked at in an azimuth from so many degrees above the horizon, so many metres away. */
export interface DirectionData {
  azimuth: number;
  elevation: number;
  distance: number | null;
}

/** A horizontal plane over the extent. */
export interface PlaneData {
  level: number;
  color: string;
  opacity: number;
}

export type Extent = [xmin: number, ymin: number, xmax: number, ymax: number];

/** E = centre[0] + x · scale, N = centre[1] − z · scale, with x and z in ground metres. */
export interface FrameData {
  crs: string | null;
  wkt: string;
  centre: [number, number];
  extent: Extent;
  rotation: number;
  unit: number;
  scale: number;
  geographic: GeographicGrid | null;
}

/** PROJ's own longitudes and latitudes (degrees) at size × size Chebyshev–Lobatto nodes, rows from ymin to ymax. */
export interface GeographicGrid {
  extent: Extent;
  size: number;
  lon: number[];
  lat: number[];
}

/** A piece of binary data: base64 text in the page, or a file at `src` beside it. */
export interface Chunk {
  bytes: number;
  stored: number;
  deflated: boolean;
  mime?: string;
  src?: string;
  /** Of the file at `src`, as browsers check it. */
  integrity?: string;
  /** Read when it is first asked for. */
  lazy?: boolean;
}

export type ElementType = 'u8' | 'u16' | 'i32' | 'u32' | 'f32' | 'f64' | 'i64';

export interface ArrayRef {
  chunk: number;
  offset: number;
  count: number;
  type: ElementType;
  codec?: 'plane' | 'delta';
  planes?: number;
  columns?: number;
}

interface LayerCommon {
  id: string;
  title: string;
  visible: boolean;
  opacity: number;
  /** Of which one shows at a time; absent: it always shows. */
  groups?: string[];
}

/**
 * All of a terrain lies in its own metres: local metres are these turned by `rotation` degrees, counter-clockwise from above, then
 * shifted. Heights are multiples of `quantum`.
 */
export interface TerrainData extends LayerCommon {
  kind: 'terrain';
  quantum: number;
  color: string;
  rotation: number;
  shift: [x: number, z: number];
  blocks: Block[];
  patches: Patch[];
  drapes: DrapeData[];
  /** All rim edges, x and z multiples of `step`, the terrain on their left seen from above, and how far down the faces below them reach. */
  sides?: { bottom: number; color: string; step: number; edges: ArrayRef };
  frame?: { color: string; step: number; edges: ArrayRef };
  /** The colour of lines along the cells. */
  wireframe?: string;
}

/** A regular grid of heights; `index` holds its triangles where they are not the regular two a cell. */
export interface Block {
  origin: [x: number, z: number];
  spacing: [dx: number, dz: number];
  size: [columns: number, rows: number];
  heights: ArrayRef;
  holes?: ArrayRef;
  index?: ArrayRef;
  range: [min: number, max: number];
}

/** Triangles of any shape; x and z of `positions` (x, y, z) are multiples of `step` metres from `origin`. */
export interface Patch {
  origin: [x: number, z: number];
  step: number;
  positions: ArrayRef;
  indices: ArrayRef;
  range: [min: number, max: number];
}

/** A picture on a terrain in one image or in several beside each other. */
export interface DrapeData {
  name: string;
  images: { chunk: number; extent: ImageExtent }[];
  opacity: number;
  shading: boolean;
  date?: string;
}

/** The outer edges of an image in the terrain's own metres. */
export type ImageExtent = [west: number, north: number, east: number, south: number];

/** What the features of a layer became; any of it may be missing. A feature has one colour a slot. */
export interface VectorData extends LayerCommon {
  kind: 'polygons' | 'points' | 'lines' | 'citymodel';
  features: number;
  slots: number;
  colors: ArrayRef;
  swatch: string[];
  labels?: LabelsData;
  legend?: LegendData;
  /** Upright closed bodies, whose feet are darker. */
  solid: boolean;
  /** Lies on the terrain and is drawn over it. */
  surface: boolean;
  batches: Batch[];
  /** The chunk of the picture that texture coordinates of batches are of. */
  image?: number;
  /** The part of that picture that is of a terrain's drape, seen from above: left, top, right, bottom as shares of it. */
  draped?: { name: string; part: [number, number, number, number] };
  models: ModelData[];
  instances: InstancesData[];
  lines: LinesData[];
  dots?: DotsData;
  attributes: AttributeData[];
  /** What is known of surfaces of features, a value a row each. */
  surfaces?: AttributeData[];
  /** When features are there: ISO texts. */
  dates?: { start: TextsData; end?: TextsData };
}

/** Texts, one a feature. */
export interface TextsData {
  values: ArrayRef;
  offsets: ArrayRef;
  nulls?: ArrayRef;
}

/** Texts above features, ascending; what has three or four numbers a label is listed label by label. */
export interface LabelsData {
  features: ArrayRef;
  /** Where the connector starts, in multiples of `quantum` metres. */
  places: ArrayRef;
  quantum: number;
  /** The height that exaggeration moves, in multiples of the quantum; what the place is above it keeps its size. Absent: the place's own. */
  anchors?: ArrayRef;
  /** Metres from there up to the text. */
  heights: ArrayRef;
  /** CSS pixels. */
  sizes: ArrayRef;
  colors: ArrayRef;
  texts: ArrayRef;
  offsets: ArrayRef;
  /** A CSS family; empty for the page's own. */
  font: string;
  /** Colour of a plate behind the text; null for a halo. */
  background: string | null;
  /** Null for one that sets off the text. */
  halo: string | null;
  connector: boolean;
}

/** The classes of a layer, and for each feature the row of its class or −1. */
export interface LegendData {
  items: LegendItem[];
  classes: ArrayRef;
}

export interface LegendItem {
  label: string;
  color: string;
  image?: { data: ArrayRef; mime: string };
}

/** Whole positions, multiples of `quantum` metres from `origin`. */
export interface PlacesData {
  origin: [number, number, number];
  quantum: number;
  positions: ArrayRef;
}

/** Merged triangles; a run is the consecutive vertices, and triangles, of one feature. */
export interface Batch extends PlacesData {
  indices: ArrayRef;
  features: ArrayRef;
  vertices: ArrayRef;
  triangles: ArrayRef;
  /** Which of its feature's colours a vertex has; the first where absent. */
  slots?: ArrayRef;
  /** Multiples of `quantum`: the height that exaggeration moves, above which a vertex keeps its own. */
  anchors?: ArrayRef;
  normals?: ArrayRef;
  /** In 65,536ths of the picture from its upper left corner; −2³¹ where there is no picture. */
  uv?: ArrayRef;
  /** Runs of so many triangles of one row of the layer's surfaces; −1 of none. */
  surfaces?: { rows: ArrayRef; triangles: ArrayRef };
}

/** A prototype; positions are multiples of `step` of its own units. */
export interface ModelData {
  step: number;
  primitives: PrimitiveData[];
}

export interface PrimitiveData {
  positions: ArrayRef;
  indices: ArrayRef;
  /** Linear. */
  color: [number, number, number, number];
  normals?: ArrayRef;
  uv?: ArrayRef;
  image?: number;
}

/** Copies of a model, ascending by feature. */
export interface InstancesData extends PlacesData {
  model: number;
  features: ArrayRef;
  /** Multiples of `scale`, along x, y and z. */
  scales: ArrayRef;
  scale: number;
  /** Quaternions in 32,767ths. */
  rotations?: ArrayRef;
  /** Whether exaggeration makes them taller. */
  stretches: boolean;
  /** Turned to the camera. */
  billboard: boolean;
  /** Whether the feature's colour multiplies the model's; its opacity always does. */
  tinted: boolean;
}

/** Lines, ascending by feature, of so many vertices each; `sizes` are their features' widths in CSS pixels. */
export interface LinesData extends PlacesData {
  vertices: ArrayRef;
  features: ArrayRef;
  sizes: ArrayRef;
  slot: number;
  surface: boolean;
}

/** Points, ascending by feature; `sizes` are their features' diameters in CSS pixels. */
export interface DotsData extends PlacesData {
  features: ArrayRef;
  sizes: ArrayRef;
}

export interface AttributeData {
  name: string;
  alias?: string;
  type: 'integer' | 'real' | 'boolean' | 'text';
  values: ArrayRef;
  offsets?: ArrayRef;
  nulls?: ArrayRef;
  /** `image` where the texts name pictures, those that are embedded have a chunk each; `date` where they are ISO dates. */
  kind?: 'image' | 'date' | 'link';
  files?: [text: string, chunk: number][];
}

export type LayerData = TerrainData | VectorData;
