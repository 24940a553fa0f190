/** The scene as the page embeds it: what core/scene.py writes and this script reads. */

export interface Scene {
  version: 1;
  title: string;
  exaggeration: number;
  frame: FrameData;
  layers: LayerData[];
  chunks: Chunk[];
  credits: string[];
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
}

export interface TerrainData extends LayerCommon {
  kind: 'terrain';
  quantum: number;
  color: string;
  blocks: Block[];
  drapes: DrapeData[];
}

/** A regular grid of heights; `heights` holds multiples of the layer's quantum. */
export interface Block {
  origin: [x: number, z: number];
  spacing: [dx: number, dz: number];
  size: [columns: number, rows: number];
  heights: ArrayRef;
  holes?: ArrayRef;
  range: [min: number, max: number];
}

export interface DrapeData {
  name: string;
  image: number;
  extent: [west: number, north: number, east: number, south: number];
}

export interface MeshData extends LayerCommon {
  kind: 'polygons' | 'points' | 'lines' | 'citymodel';
  features: number;
  colors: ArrayRef;
  batches: Batch[];
  attributes: AttributeData[];
  box: [number, number, number, number, number, number];
  relief: 'extruded' | null;
  swatch: string[];
}

/** Merged triangles near `origin`; a run is the consecutive vertices, and triangles, of one feature. */
export interface Batch {
  origin: [number, number, number];
  quantum: number;
  positions: ArrayRef;
  indices: ArrayRef;
  features: ArrayRef;
  vertices: ArrayRef;
  triangles: ArrayRef;
}

export interface AttributeData {
  name: string;
  alias?: string;
  type: 'integer' | 'real' | 'boolean' | 'text';
  values: ArrayRef;
  offsets?: ArrayRef;
  nulls?: ArrayRef;
}

export type LayerData = TerrainData | MeshData;
