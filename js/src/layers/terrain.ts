import {
  Box3,
  BufferAttribute,
  BufferGeometry,
  Color,
  Matrix4,
  Sphere,
  Vector3,
  Vector4,
  type Mesh,
  type RawShaderMaterial,
  type Texture,
} from 'three';
import type { DrapeData, TerrainData } from '../data/scene';
import type { Store } from '../data/store';
import type { LightUniforms } from '../draw/light';
import { emptyFragment, sideFragment, sideVertex, terrainFragment, terrainIdentity, terrainVertex } from '../draw/shaders';
import { HOLE, makeGrids, type Grid, type Tile } from './grid';
import { Layer, type LayerMaterials, type Pass } from './layer';
import { forget, material, type Uniforms } from './materials';
import type { Ray } from './ray';
import { sideGeometry } from './sides';

const OUTLINE_POINTS = 24; // a side
const SIDE_COLOR = new Color('#c3b8a6');

/** A drape ready to be drawn. */
export interface Drape {
  name: string;
  texture: Texture;
  extent: DrapeData['extent'];
}

/** Blocks of heights, with one of its drapes or a plain colour on them. */
export class TerrainLayer extends Layer {
  readonly features = 0;
  readonly attributes = null;
  readonly swatch: string[];
  /** Where the cut sides end, in metres. */
  readonly bottom: number;
  readonly drapes: readonly Drape[];
  private readonly grids: Grid[];
  private readonly uniforms: Uniforms;
  private readonly sides: { mesh: Mesh; color: RawShaderMaterial; identity: RawShaderMaterial }[] = [];
  private current: Drape | null = null;

  constructor(data: TerrainData, number: number, store: Store, drapes: readonly Drape[], light: LightUniforms) {
    const uniforms = {
      ...light,
      exaggeration: { value: 1 },
      opacity: { value: 1 },
      color: { value: new Color(data.color) },
      drape: { value: null as Texture | null },
      drapePlace: { value: new Vector4(0, 0, 1, 1) },
      drapeOpacity: { value: 0 },
      layer: { value: number },
    };
    super(data, number, terrainMaterials(uniforms));
    this.uniforms = uniforms;
    this.drapes = drapes;
    this.swatch = [data.color];
    this.grids = makeGrids(data.blocks, data.quantum, store);
    const shapes = new Shapes();
    for (const grid of this.grids) {
      for (const tile of grid.tiles) this.addTile(grid, tile, shapes);
    }
    this.bottom = bottomOf(this.pieces.map((piece) => piece.box));
    for (const grid of this.grids) this.addSides(grid);
    this.setDrape(drapes[0]?.name ?? null);
    this.update();
  }

  get drape(): string | null {
    return this.current && this.current.name;
  }

  /** Show a drape by its name; null for the plain colour. Returns whether there is such a drape. */
  setDrape(name: string | null): boolean {
    const drape = name === null ? null : this.drapes.find((candidate) => candidate.name === name);
    if (drape === undefined) return false;
    this.current = drape;
    this.uniforms.drape.value = drape && drape.texture;
    this.uniforms.drapeOpacity.value = drape ? 1 : 0;
    if (drape) {
      const [west, north, east, south] = drape.extent;
      (this.uniforms.drapePlace.value as Vector4).set(west, north, 1 / (east - west), 1 / (south - north));
    }
    return true;
  }

  raycast(ray: Ray): number | null {
    const hits = this.grids.map((grid) => grid.raycast(ray)).filter((hit) => hit !== null);
    return hits.length ? Math.min(...hits) : null;
  }

  override heightAt(x: number, z: number): number | null {
    for (const grid of this.grids) {
      const height = grid.heightAt(x, z);
      if (height !== null) return height;
    }
    return null;
  }

  override setPass(pass: Pass): void {
    super.setPass(pass);
    for (const { mesh, color, identity } of this.sides) {
      mesh.visible = pass !== 'shadow';
      mesh.material = pass === 'identity' ? identity : color;
    }
  }

  setExaggeration(exaggeration: number): void {
    this.uniforms.exaggeration.value = exaggeration;
  }

  outline(): [number, number, number][] {
    return this.grids.flatMap(sample);
  }

  protected override update(): void {
    super.update();
    for (const { color } of this.sides) {
      color.uniforms.opacity.value = this.opacity;
      color.transparent = this.translucent;
    }
  }

  private addTile(grid: Grid, tile: Tile, shapes: Shapes): void {
    const heights = grid.cut(tile);
    const index = heights.includes(HOLE) ? indexOf(tile, heights) : shapes.index(tile);
    if (index.count === 0) return;
    const geometry = new BufferGeometry();
    geometry.setIndex(index);
    geometry.setAttribute('cell', shapes.cells(tile));
    geometry.setAttribute('height', new BufferAttribute(heights, 1).onUpload(forget));
    geometry.setAttribute('normal', new BufferAttribute(grid.normals(tile), 2, true).onUpload(forget));
    const [low, high] = tile.range;
    const middle = new Vector3((tile.columns - 1) / 2, (low + high) / 2 / grid.quantum, (tile.rows - 1) / 2);
    geometry.boundingSphere = new Sphere(middle, 0);
    const x = grid.x0 + tile.column * grid.dx;
    const z = grid.z0 + tile.row * grid.dz;
    const box = new Box3(
      new Vector3(x, low, z),
      new Vector3(x + (tile.columns - 1) * grid.dx, high, z + (tile.rows - 1) * grid.dz),
    );
    this.addPiece(geometry, latticeMatrix(grid, x, z), box);
  }

  private addSides(grid: Grid): void {
    const geometry = sideGeometry(grid, this.bottom / grid.quantum);
    const color = material(sideVertex, sideFragment, { ...this.uniforms, color: { value: SIDE_COLOR } });
    const identity = material(sideVertex, terrainIdentity, { layer: { value: 0 } });
    const mesh = this.addMesh(geometry, color, latticeMatrix(grid, grid.x0, grid.z0));
    mesh.renderOrder = 2 * this.number + 1;
    this.sides.push({ mesh, color, identity });
  }
}

/** Index and cell attributes, one of each for all blocks of a shape. */
class Shapes {
  private readonly made = new Map<string, { index: BufferAttribute; cells: BufferAttribute }>();

  index(tile: Tile): BufferAttribute {
    return this.shape(tile).index;
  }

  cells(tile: Tile): BufferAttribute {
    return this.shape(tile).cells;
  }

  private shape(tile: Tile): { index: BufferAttribute; cells: BufferAttribute } {
    const key = `${tile.columns} ${tile.rows}`;
    let shape = this.made.get(key);
    if (!shape) {
      shape = { index: indexOf(tile), cells: cellsOf(tile) };
      this.made.set(key, shape);
    }
    return shape;
  }
}

/** Triangles (a, c, b) and (b, c, d) of each cell, without those that touch a hole. */
function indexOf({ columns, rows }: Tile, heights?: Int32Array): BufferAttribute {
  const size = (columns - 1) * (rows - 1) * 6;
  const index = columns * rows > 65536 ? new Uint32Array(size) : new Uint16Array(size);
  const whole = (i: number): boolean => !heights || heights[i] !== HOLE;
  let out = 0;
  for (let row = 0; row < rows - 1; row++) {
    for (let column = 0; column < columns - 1; column++) {
      const a = row * columns + column;
      const [b, c, d] = [a + 1, a + columns, a + columns + 1];
      if (!whole(b) || !whole(c)) continue;
      if (whole(a)) out = put(index, out, a, c, b);
      if (whole(d)) out = put(index, out, b, c, d);
    }
  }
  return new BufferAttribute(index.slice(0, out), 1).onUpload(forget);
}

function put(index: Uint16Array | Uint32Array, at: number, a: number, b: number, c: number): number {
  index[at] = a;
  index[at + 1] = b;
  index[at + 2] = c;
  return at + 3;
}

/** Column and row of each vertex. */
function cellsOf({ columns, rows }: Tile): BufferAttribute {
  const cells = new Uint16Array(columns * rows * 2);
  for (let i = 0; i < columns * rows; i++) {
    cells[2 * i] = i % columns;
    cells[2 * i + 1] = Math.floor(i / columns);
  }
  return new BufferAttribute(cells, 2).onUpload(forget);
}

function latticeMatrix(grid: Grid, x: number, z: number): Matrix4 {
  return new Matrix4().makeScale(grid.dx, grid.quantum, grid.dz).setPosition(x, 0, z);
}

function bottomOf(boxes: Box3[]): number {
  const all = boxes.reduce((sum, box) => sum.union(box), new Box3());
  if (all.isEmpty()) return 0;
  const size = all.getSize(new Vector3());
  return all.min.y - Math.max(0.18 * size.y, 0.015 * Math.max(size.x, size.z));
}

/** Some vertices of a grid, its rim included. */
function sample(grid: Grid): [number, number, number][] {
  const points: [number, number, number][] = [];
  const pick = (n: number, length: number): number => Math.round((n * (length - 1)) / OUTLINE_POINTS);
  for (let i = 0; i <= OUTLINE_POINTS; i++) {
    for (let j = 0; j <= OUTLINE_POINTS; j++) {
      const [row, column] = [pick(i, grid.rows), pick(j, grid.columns)];
      const height = grid.heights[row * grid.columns + column];
      if (height === HOLE) continue;
      points.push([grid.x0 + column * grid.dx, height * grid.quantum, grid.z0 + row * grid.dz]);
    }
  }
  return points;
}

function terrainMaterials(uniforms: Uniforms): LayerMaterials {
  return {
    color: material(terrainVertex, terrainFragment, uniforms),
    identity: material(terrainVertex, terrainIdentity, uniforms),
    depth: material(terrainVertex, emptyFragment, uniforms, { transparent: true, colorWrite: false }),
  };
}
