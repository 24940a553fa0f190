const FLAT = 1e-5; // metres from a line for a vertex to lie on it

interface Ring {
  first: number;
  end: number;
  /** Signed by the sense in which the ring goes around the body, square metres. */
  area: number;
}

/** Closed lines in a plane that bound bodies, each in one sense, and holes in the other. */
export class Rings {
  // Of each vertex.
  readonly s: number[] = [];
  readonly t: number[] = [];
  readonly anchors: number[] = [];
  readonly next: number[] = [];
  readonly previous: number[] = [];
  /** 1 where the ring goes around its body as its vertices follow each other, -1 where it goes the other way. */
  readonly turns: number[] = [];
  count = 0;
  private rings: Ring[] = [];
  private first = 0; // vertex of the ring that is being added

  clear(): void {
    this.count = this.first = 0;
    this.rings = [];
  }

  /** Add a vertex to the ring; those that lie on the line between their neighbours are left out. */
  add(s: number, t: number, anchor: number): void {
    while (this.count - this.first > 1 && this.isBetween(this.count - 2, this.count - 1, s, t, anchor)) this.count--;
    this.s[this.count] = s;
    this.t[this.count] = t;
    this.anchors[this.count] = anchor;
    this.count++;
  }

  /** Leave out the ring that is being added. */
  drop(): void {
    this.count = this.first;
  }

  close(turn: number): void {
    const { s, t, anchors, first } = this;
    if (this.count - first > 2 && this.isBetween(this.count - 2, this.count - 1, s[first], t[first], anchors[first])) this.count--;
    const last = this.count - 1;
    if (last - first > 1 && this.isBetween(last, first, s[first + 1], t[first + 1], anchors[first + 1])) {
      for (const values of [s, t, anchors]) values[first] = values[last];
      this.count--;
    }
    if (this.count - first > 2) this.finish(turn);
    else this.drop();
  }

  /**
   * Turn rings of bodies that are inside out, so that they do not take away from others that they overlap.
   *
   * A ring within another of the other sense is a hole in it; the outermost ones are bodies.
   */
  straighten(): void {
    const { rings } = this;
    if (rings.every(({ area }) => area > 0) || rings.every(({ area }) => area < 0)) return;
    rings.sort((a, b) => Math.abs(b.area) - Math.abs(a.area));
    const inverted: boolean[] = [];
    rings.forEach((ring, i) => {
      let around = i - 1;
      while (around >= 0 && !(rings[around].area > 0 !== ring.area > 0 && this.holds(rings[around], ring))) around--;
      inverted.push(around < 0 ? ring.area < 0 : inverted[around]);
      if (inverted[i]) for (let vertex = ring.first; vertex < ring.end; vertex++) this.turns[vertex] *= -1;
    });
  }

  private finish(turn: number): void {
    const { s, t, next, previous, first, count } = this;
    let twice = 0;
    for (let vertex = first; vertex < count; vertex++) {
      const after = vertex + 1 < count ? vertex + 1 : first;
      next[vertex] = after;
      previous[after] = vertex;
      this.turns[vertex] = turn;
      twice += (s[vertex] - s[first]) * (t[after] - t[first]) - (s[after] - s[first]) * (t[vertex] - t[first]);
    }
    this.rings.push({ first, end: count, area: (twice / 2) * turn });
    this.first = count;
  }

  private isBetween(from: number, vertex: number, s: number, t: number, anchor: number): boolean {
    const [along, across] = [s - this.s[from], t - this.t[from]];
    const [x, y] = [this.s[vertex] - this.s[from], this.t[vertex] - this.t[from]];
    const square = along * along + across * across;
    const share = (x * along + y * across) / square;
    if (!(share >= 0 && share <= 1) || (x * across - y * along) ** 2 > FLAT * FLAT * square) return false;
    return Math.abs(this.anchors[vertex] - this.anchors[from] - (anchor - this.anchors[from]) * share) <= FLAT;
  }

  /** Whether a ring holds the middles of all sides of another. */
  private holds(outer: Ring, { first, end }: Ring): boolean {
    const { s, t, next } = this;
    for (let vertex = first; vertex < end; vertex++) {
      const after = next[vertex];
      if (!this.isInside(outer, (s[vertex] + s[after]) / 2, (t[vertex] + t[after]) / 2)) return false;
    }
    return true;
  }

  private isInside({ first, end }: Ring, x: number, y: number): boolean {
    const { s, t, next } = this;
    let inside = false;
    for (let a = first; a < end; a++) {
      const b = next[a];
      if (s[a] > x !== s[b] > x && t[a] + ((t[b] - t[a]) * (x - s[a])) / (s[b] - s[a]) > y) inside = !inside;
    }
    return inside;
  }
}
