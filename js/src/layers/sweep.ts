import type { Rings } from './rings';
import type { Faces } from './section';

const SAME = 1e-6; // metres

/** Fills what rings go around, by the rule of nonzero winding: a line across the plane moves over them. */
export class Sweep {
  private readonly order: number[] = []; // vertices, along the plane
  // The sides, each by its first vertex, that the line meets, and where.
  private readonly sides: number[] = [];
  private readonly places: number[] = [];
  private met = 0;

  constructor(private readonly rings: Rings) {}

  /** Put the bands that the rings of a feature bound after others. */
  fill(feature: number, faces: Faces): void {
    const { order, rings } = this;
    const { s, next, previous, count } = rings;
    rings.straighten();
    order.length = count;
    for (let vertex = 0; vertex < count; vertex++) order[vertex] = vertex;
    order.sort((a, b) => s[a] - s[b]);
    this.met = 0;
    let left = 0;
    for (const vertex of order) {
      const right = s[vertex];
      if (this.met && right - left > SAME) this.fillBand(left, right, feature, faces);
      left = right;
      this.leave(left);
      if (s[next[vertex]] > left) this.sides[this.met++] = vertex;
      if (s[previous[vertex]] > left) this.sides[this.met++] = previous[vertex];
    }
  }

  /** Keep the sides that go on. */
  private leave(at: number): void {
    const { sides, rings } = this;
    const { s, next } = rings;
    let kept = 0;
    for (let i = 0; i < this.met; i++) if (Math.max(s[sides[i]], s[next[sides[i]]]) > at) sides[kept++] = sides[i];
    this.met = kept;
  }

  /** Fill a band that no side begins or ends in. */
  private fillBand(left: number, right: number, feature: number, faces: Faces): void {
    this.sort((left + right) / 2);
    const crossing = this.crossing(left, right);
    if (crossing !== null) {
      this.fillBand(left, crossing, feature, faces);
      this.fillBand(crossing, right, feature, faces);
      return;
    }
    const { sides, rings } = this;
    const { s, next, turns } = rings;
    let [winding, low] = [0, 0];
    for (let i = 0; i < this.met; i++) {
      const side = sides[i];
      if (winding === 0) low = side;
      winding += s[next[side]] > s[side] ? turns[side] : -turns[side];
      if (winding === 0) this.addBand(low, side, left, right, feature, faces);
    }
  }

  /** By where the sides are across the plane. */
  private sort(at: number): void {
    const { sides, places, rings } = this;
    for (let i = 0; i < this.met; i++) {
      const side = sides[i];
      const place = this.at(rings.t, side, at);
      let free = i;
      for (; free > 0 && places[free - 1] > place; free--) {
        places[free] = places[free - 1];
        sides[free] = sides[free - 1];
      }
      places[free] = place;
      sides[free] = side;
    }
  }

  /** Where within a band neighbouring sides cross; null where none do. */
  private crossing(left: number, right: number): number | null {
    const { sides, rings } = this;
    for (let i = 1; i < this.met; i++) {
      const before = this.at(rings.t, sides[i], left) - this.at(rings.t, sides[i - 1], left);
      const after = this.at(rings.t, sides[i], right) - this.at(rings.t, sides[i - 1], right);
      if (before >= 0 && after >= 0) continue;
      const crossing = left + ((right - left) * before) / (before - after);
      if (crossing - left > SAME && right - crossing > SAME) return crossing;
    }
    return null;
  }

  private at(values: readonly number[], side: number, s: number): number {
    const { s: ends, next } = this.rings;
    const to = next[side];
    return values[side] + ((values[to] - values[side]) * (s - ends[side])) / (ends[to] - ends[side]);
  }

  private addBand(low: number, high: number, left: number, right: number, feature: number, faces: Faces): void {
    const { t, anchors } = this.rings;
    const [low0, low1, high0, high1] = [this.at(t, low, left), this.at(t, low, right), this.at(t, high, left), this.at(t, high, right)];
    if (high0 - low0 < SAME && high1 - low1 < SAME) return;
    faces.bands.push(left, right, low0, low1, high0, high1);
    for (const side of [low, high]) faces.bands.push(this.at(anchors, side, left), this.at(anchors, side, right));
    faces.features.push(feature);
  }
}
