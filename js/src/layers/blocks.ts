import { BufferAttribute, BufferGeometry } from 'three';
import type { Block } from '../data/scene';
import type { Store } from '../data/store';
import { TriangleField } from './field';
import { HOLE, type Grid } from './grid';
import { forget, vertexNumbers } from './materials';
import type { Surface } from './ray';

type Index = Uint16Array | Uint32Array;

/** Triangles for rays and for the graphics card. */
interface Topology {
  index: Index;
  attribute: BufferAttribute;
}

/** Makes geometries of blocks; those alike share what does not depend on their heights. */
export class BlockShapes {
  private readonly topologies = new Map<string, Topology>();
  private readonly cells = new Map<string, BufferAttribute>();

  constructor(private readonly store: Store) {}

  /** The block as it is drawn and as rays meet it. */
  shape(block: Block, grid: Grid, normals: Int16Array): { geometry: BufferGeometry; surface: Surface } {
    const { index, attribute } = block.holes ? topology(this.triangles(block, grid)) : this.shared(block, grid);
    const geometry = new BufferGeometry();
    geometry.setIndex(attribute);
    geometry.setAttribute('cell', remember(this.cells, block.size.join(), () => cellsOf(grid)));
    geometry.setAttribute('height', new BufferAttribute(grid.heights, 1).onUpload(forget));
    geometry.setAttribute('normal', new BufferAttribute(normals, 2, true).onUpload(forget));
    const surface = block.index ? new TriangleField(grid.box, grid.units, index, () => grid.positions()) : grid;
    return { geometry, surface };
  }

  private shared(block: Block, grid: Grid): Topology {
    const { index, size } = block;
    const key = index ? `chunk ${index.chunk} ${index.offset}` : size.join();
    return remember(this.topologies, key, () => topology(this.triangles(block, grid)));
  }

  /** Vertex numbers of the block's triangles, without those that touch a hole. */
  private triangles(block: Block, { columns, rows, heights }: Grid): Index {
    const all = block.index ? this.store.integers(block.index) : regularTriangles(columns, rows);
    const index = vertexNumbers(all, columns * rows);
    return block.holes ? withoutHoles(index, heights) : index;
  }
}

function remember<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  let value = known.get(key);
  if (value === undefined) known.set(key, (value = make()));
  return value;
}

function topology(index: Index): Topology {
  return { index, attribute: new BufferAttribute(index, 1).onUpload(forget) };
}

/** Triangles (a, c, b) and (b, c, d) of each cell. */
function regularTriangles(columns: number, rows: number): Int32Array {
  const index = new Int32Array((columns - 1) * (rows - 1) * 6);
  let out = 0;
  for (let row = 0; row < rows - 1; row++) {
    for (let column = 0; column < columns - 1; column++) {
      const a = row * columns + column;
      const [b, c, d] = [a + 1, a + columns, a + columns + 1];
      for (const vertex of [a, c, b, b, c, d]) index[out++] = vertex;
    }
  }
  return index;
}

function withoutHoles(index: Index, heights: Int32Array): Index {
  let out = 0;
  for (let i = 0; i < index.length; i += 3) {
    const [a, b, c] = [index[i], index[i + 1], index[i + 2]];
    if (heights[a] === HOLE || heights[b] === HOLE || heights[c] === HOLE) continue;
    index[out++] = a;
    index[out++] = b;
    index[out++] = c;
  }
  return index.slice(0, out);
}

/** Column and row of each vertex. */
function cellsOf({ columns, rows }: Grid): BufferAttribute {
  const cells = new Uint16Array(columns * rows * 2);
  for (let i = 0; i < columns * rows; i++) {
    cells[2 * i] = i % columns;
    cells[2 * i + 1] = Math.floor(i / columns);
  }
  return new BufferAttribute(cells, 2).onUpload(forget);
}
