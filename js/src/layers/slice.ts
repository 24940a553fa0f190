import { Rings } from './rings';
import type { CutPlane, Faces } from './section';
import { Sweep } from './sweep';

const NEAR = 0.002; // metres between ends that meet: places are rounded to a millimetre
const CELL = 4 * NEAR;
const MOST_OPEN = 0.02; // of the ends, which may meet no other, or else the two of one gap, for a body to count as closed
const MOST_GAP = 0.8; // of the way around to the other side of a gap: a house may lack its floor, but a sheet is no body
const SHORT = 1e-6; // metres of a segment that only touches the plane
const NONE = -1;

/**
 * The cross-section of a feature: segments that meet in rings.
 *
 * Ends 2n and 2n + 1 are those of segment n, which goes around its body in the same sense for all triangles that face outwards.
 */
export class Slice {
  // Of each corner: along, across, the height that exaggeration moves, and how far beyond the plane it is.
  private readonly corners: number[] = [];
  // Of each end.
  private readonly s: number[] = [];
  private readonly t: number[] = [];
  private readonly anchors: number[] = [];
  private readonly mates: number[] = [];
  private readonly others: number[] = []; // in the same cell
  private ends = 0;
  private readonly walked: boolean[] = []; // by segment
  private cells = new Int32Array(64); // the end that was filed last
  private cellCount = 0; // a power of two
  private readonly rings = new Rings();
  private readonly sweep = new Sweep(this.rings);

  constructor(private readonly plane: CutPlane) {}

  /** Say where (world metres) a corner of the next triangles is; corners come in turn. */
  place(corner: number, x: number, y: number, z: number, anchor: number): void {
    const { normal, offset, along, across } = this.plane;
    this.corners[4 * corner] = x * along[0] + y * along[1] + z * along[2];
    this.corners[4 * corner + 1] = x * across[0] + y * across[1] + z * across[2];
    this.corners[4 * corner + 2] = anchor;
    this.corners[4 * corner + 3] = x * normal[0] + y * normal[1] + z * normal[2] - offset;
  }

  /** Add where the plane meets a triangle of these corners. */
  add(a: number, b: number, c: number): void {
    const [beyondA, beyondB, beyondC] = [this.isBeyond(a), this.isBeyond(b), this.isBeyond(c)];
    if (beyondA === beyondB && beyondB === beyondC) return;
    if (beyondB === beyondC) this.cutOff(a, b, c);
    else if (beyondA === beyondC) this.cutOff(b, c, a);
    else this.cutOff(c, a, b);
  }

  /** Put the faces of what is closed after others, and begin anew. */
  fill(feature: number, faces: Faces): void {
    if (this.meet() <= Math.max(2, MOST_OPEN * this.ends)) {
      this.walk();
      this.sweep.fill(feature, faces);
    }
    this.ends = 0;
  }

  private isBeyond(corner: number): boolean {
    return this.corners[4 * corner + 3] > 0;
  }

  /** Add the segment that parts one corner from the two that follow it. */
  private cutOff(corner: number, next: number, last: number): void {
    // From the kept side on, so that triangles that share an edge meet it in the same place.
    if (this.isBeyond(corner)) {
      this.addEnd(last, corner);
      this.addEnd(next, corner);
    } else {
      this.addEnd(corner, next);
      this.addEnd(corner, last);
    }
    const { s, t, ends } = this;
    if (Math.max(Math.abs(s[ends - 1] - s[ends - 2]), Math.abs(t[ends - 1] - t[ends - 2])) < SHORT) this.ends -= 2;
  }

  private addEnd(kept: number, beyond: number): void {
    const { corners, ends } = this;
    const [from, to] = [4 * kept, 4 * beyond];
    const share = corners[from + 3] / (corners[from + 3] - corners[to + 3]);
    this.s[ends] = corners[from] + (corners[to] - corners[from]) * share;
    this.t[ends] = corners[from + 1] + (corners[to + 1] - corners[from + 1]) * share;
    this.anchors[ends] = corners[from + 2] + (corners[to + 2] - corners[from + 2]) * share;
    this.ends = ends + 1;
  }

  /** Find the end that each one meets, where all faces are turned outwards one that goes on in the same sense; how many meet none. */
  private meet(): number {
    const { mates, ends } = this;
    this.makeRoom();
    for (let end = 0; end < ends; end++) mates[end] = NONE;
    for (let end = 0; end < ends; end += 2) this.file(end);
    let open = 0;
    for (let end = 1; end < ends; end += 2) if (!this.pair(end)) open += 2;
    if (!open) return 0;
    this.makeRoom();
    for (let end = 0; end < ends; end++) if (mates[end] === NONE) this.file(end);
    for (let end = 0; end < ends; end++) if (mates[end] === NONE && this.pair(end)) open -= 2;
    return open;
  }

  /** Empty twice as many cells as there are ends, or more. */
  private makeRoom(): void {
    this.cellCount = 2 ** Math.ceil(Math.log2(2 * this.ends));
    if (this.cellCount > this.cells.length) this.cells = new Int32Array(this.cellCount);
    this.cells.fill(NONE, 0, this.cellCount);
  }

  private file(end: number): void {
    const cell = this.cellOf(Math.floor(this.s[end] / CELL), Math.floor(this.t[end] / CELL));
    this.others[end] = this.cells[cell];
    this.cells[cell] = end;
  }

  private cellOf(column: number, row: number): number {
    return (Math.imul(column, 73856093) ^ Math.imul(row, 19349663)) & (this.cellCount - 1);
  }

  /** Let an end meet the nearest one of those filed that is near and free. */
  private pair(end: number): boolean {
    const { s, t, mates } = this;
    let [nearest, least] = [NONE, NEAR];
    const [right, top] = [Math.floor((s[end] + NEAR) / CELL), Math.floor((t[end] + NEAR) / CELL)];
    for (let column = Math.floor((s[end] - NEAR) / CELL); column <= right; column++) {
      for (let row = Math.floor((t[end] - NEAR) / CELL); row <= top; row++) {
        for (let other = this.cells[this.cellOf(column, row)]; other !== NONE; other = this.others[other]) {
          const away = Math.max(Math.abs(s[other] - s[end]), Math.abs(t[other] - t[end]));
          if (away < least && mates[other] === NONE && other >> 1 !== end >> 1) [nearest, least] = [other, away];
        }
      }
    }
    if (nearest === NONE) return false;
    mates[end] = nearest;
    mates[nearest] = end;
    return true;
  }

  /** Make rings of the segments: from where they are open on, then all others. */
  private walk(): void {
    const { mates, ends, rings } = this;
    rings.clear();
    for (let segment = 0; 2 * segment < ends; segment++) this.walked[segment] = false;
    for (let end = 0; end < ends; end++) if (mates[end] === NONE && !this.walked[end >> 1]) this.walkFrom(end);
    for (let end = 0; end < ends; end += 2) if (!this.walked[end >> 1]) this.walkFrom(end);
  }

  /** Go along segments; most of them say in which sense the ring goes around the body. */
  private walkFrom(start: number): void {
    const { s, t, anchors, mates, rings } = this;
    let [end, other, forward, way] = [start, start, 0, 0];
    do {
      other = end ^ 1;
      this.walked[end >> 1] = true;
      rings.add(s[end], t[end], anchors[end]);
      const length = Math.sqrt((s[other] - s[end]) ** 2 + (t[other] - t[end]) ** 2);
      forward += end & 1 ? -length : length;
      way += length;
      end = mates[other];
    } while (end !== NONE && end !== start);
    if (end === NONE) {
      rings.add(s[other], t[other], anchors[other]);
      if (Math.hypot(s[other] - s[start], t[other] - t[start]) > MOST_GAP * way) return rings.drop();
    }
    rings.close(forward < 0 ? -1 : 1);
  }
}
