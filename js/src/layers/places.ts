import { Box3, Matrix4, Vector3 } from 'three';
import type { PlacesData } from '../data/scene';
import type { Store } from '../data/store';
import { outline } from './outline';
import type { Units } from './ray';

type Triple = [number, number, number];

/** Positions as whole numbers, so that rays meet them in double precision. */
export class Places {
  readonly whole: Int32Array;
  readonly count: number;
  readonly quantum: number;
  readonly origin: Triple;

  constructor(data: PlacesData, store: Store) {
    this.whole = store.integers(data.positions);
    this.count = this.whole.length / 3;
    this.quantum = data.quantum;
    this.origin = data.origin;
  }

  /** A position in local metres (true heights). */
  at(index: number): Triple {
    const { whole, origin, quantum } = this;
    return [0, 1, 2].map((axis) => origin[axis] + whole[3 * index + axis] * quantum) as Triple;
  }

  get units(): Units {
    return { origin: this.origin, step: [this.quantum, this.quantum, this.quantum] };
  }

  /** Makes local metres of whole numbers. */
  get matrix(): Matrix4 {
    return new Matrix4().makeScale(...this.units.step as Triple).setPosition(...this.origin);
  }

  /** The box around all; around none it is empty. */
  box(whole: Int32Array = this.whole): Box3 {
    const low = [Infinity, Infinity, Infinity];
    const high = [-Infinity, -Infinity, -Infinity];
    for (let i = 0; i < whole.length; i += 3) {
      for (let axis = 0; axis < 3; axis++) {
        const value = whole[i + axis];
        if (value < low[axis]) low[axis] = value;
        if (value > high[axis]) high[axis] = value;
      }
    }
    const metres = (corner: number[]): Vector3 =>
      new Vector3(...(corner.map((value, axis) => this.origin[axis] + value * this.quantum) as Triple));
    return new Box3(metres(low), metres(high));
  }

  outline(cells: number, whole: Int32Array = this.whole): Triple[] {
    return outline(this.box(whole), cells, whole, this.units);
  }
}

/** The rows of ascending numbers that equal one of them. */
export function rowsOf(numbers: Int32Array, wanted: number): [from: number, to: number] {
  return [firstAtLeast(numbers, wanted), firstAtLeast(numbers, wanted + 1)];
}

function firstAtLeast(numbers: Int32Array, wanted: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle] < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
