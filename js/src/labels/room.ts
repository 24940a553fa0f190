const CELL = 48; // pixels a side

/** Rectangles in a picture that do not overlap, found by the cells of a grid that they touch. */
export class Room {
  private readonly columns: number;
  private readonly rows: number;
  /** Of each cell the latest entry, −1 for none; an entry is a rectangle and the entry before it. */
  private readonly latest: Int32Array;
  private readonly entries: number[] = [];
  private readonly boxes: number[] = [];

  constructor(width: number, height: number) {
    this.columns = Math.max(Math.ceil(width / CELL), 1);
    this.rows = Math.max(Math.ceil(height / CELL), 1);
    this.latest = new Int32Array(this.columns * this.rows).fill(-1);
  }

  /** Whether nothing has been put where this rectangle is. */
  isFree(left: number, top: number, right: number, bottom: number): boolean {
    const { boxes, entries, latest } = this;
    const first = this.column(left);
    const last = this.column(right);
    const end = this.row(bottom);
    for (let row = this.row(top); row <= end; row++) {
      for (let column = first; column <= last; column++) {
        for (let entry = latest[row * this.columns + column]; entry >= 0; entry = entries[entry + 1]) {
          const box = entries[entry];
          if (left < boxes[box + 2] && right > boxes[box] && top < boxes[box + 3] && bottom > boxes[box + 1]) return false;
        }
      }
    }
    return true;
  }

  put(left: number, top: number, right: number, bottom: number): void {
    const box = this.boxes.push(left, top, right, bottom) - 4;
    for (let row = this.row(top); row <= this.row(bottom); row++) {
      for (let column = this.column(left); column <= this.column(right); column++) {
        const cell = row * this.columns + column;
        this.latest[cell] = this.entries.push(box, this.latest[cell]) - 2;
      }
    }
  }

  private column(x: number): number {
    return Math.min(Math.max(Math.floor(x / CELL), 0), this.columns - 1);
  }

  private row(y: number): number {
    return Math.min(Math.max(Math.floor(y / CELL), 0), this.rows - 1);
  }
}
