const SAME = 0.002; // metres: rounded to millimetres from two origins, a place comes out twice
const CELL = 0.02; // metres
const STRIDE = 2 ** 26; // keys are exact up to 670 km from the origin; beyond, far places may share one

/** Normals at the places where pieces of a terrain meet, summed over the pieces, so that light shows no seam. */
export class Seams {
  private readonly places = new Map<number, number>();
  private readonly sums: number[] = [];

  /** Add a piece's normal at a place; its length is its weight, the area that it stands for. Returns the place's number. */
  add(x: number, z: number, normal: ArrayLike<number>): number {
    const at = this.find(x, z) ?? this.make(x, z);
    for (let axis = 0; axis < 3; axis++) this.sums[at + axis] += normal[axis];
    return at;
  }

  /** The sum at a place, given by its number. */
  normal(at: number): [x: number, y: number, z: number] {
    return [this.sums[at], this.sums[at + 1], this.sums[at + 2]];
  }

  private make(x: number, z: number): number {
    const at = this.sums.push(0, 0, 0) - 3;
    this.places.set(key(Math.floor(x / CELL), Math.floor(z / CELL)), at);
    return at;
  }

  private find(x: number, z: number): number | undefined {
    for (let column = Math.floor((x - SAME) / CELL); column <= Math.floor((x + SAME) / CELL); column++) {
      for (let row = Math.floor((z - SAME) / CELL); row <= Math.floor((z + SAME) / CELL); row++) {
        const at = this.places.get(key(column, row));
        if (at !== undefined) return at;
      }
    }
    return undefined;
  }
}

function key(column: number, row: number): number {
  return column * STRIDE + row;
}
