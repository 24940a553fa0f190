import type { Vector } from '../camera/pose';
import type { Frame } from '../data/frame';
import type { TerrainLayer } from '../layers/terrain';

const SAME = 1e-6; // metres along the path between what belongs together
const DIGITS = { metres: 3, degrees: 9 };

/** Distance along the path and height, metres. */
export type Sample = readonly [distance: number, height: number];

/** The heights of a terrain along a path, with a sample wherever it crosses an edge of a triangle; a run for each part without a gap. */
export interface Profile {
  layer: TerrainLayer;
  runs: Sample[][];
}

/** A line on the ground (local metres). */
export class Path {
  /** From its start to each place. */
  readonly distances: number[] = [0];

  constructor(readonly places: readonly Vector[]) {
    for (let i = 1; i < places.length; i++) {
      const [[x, , z], [toX, , toZ]] = [places[i - 1], places[i]];
      this.distances.push(this.distances[i - 1] + Math.hypot(toX - x, toZ - z));
    }
  }

  get length(): number {
    return this.distances[this.distances.length - 1];
  }

  /** The place at a distance. */
  at(distance: number): [x: number, z: number] {
    const { places, distances } = this;
    const after = distances.findIndex((reached, i) => i > 0 && reached >= distance);
    const leg = after < 0 ? distances.length - 1 : after;
    const [[x, , z], [toX, , toZ]] = [places[leg - 1], places[leg]];
    const share = (distance - distances[leg - 1]) / (distances[leg] - distances[leg - 1] || 1);
    return [x + (toX - x) * share, z + (toZ - z) * share];
  }

  profile(layer: TerrainLayer): Profile {
    const runs: Sample[][] = [];
    for (let i = 1; i < this.places.length; i++) {
      const [[x, , z], [toX, , toZ]] = [this.places[i - 1], this.places[i]];
      const [begin, length] = [this.distances[i - 1], this.distances[i] - this.distances[i - 1]];
      for (const { from, to, start, end } of layer.cut([x, z], [toX, toZ])) {
        const [first, last] = [begin + from * length, begin + to * length];
        const run = runs[runs.length - 1];
        if (run && first - run[run.length - 1][0] < SAME) run.push([last, end]);
        else runs.push([[first, start], [last, end]]);
      }
    }
    return { layer, runs };
  }
}

/** What a profile tells in numbers; metres. */
export interface Summary {
  low: number;
  high: number;
  /** All that it goes up, and down. */
  ascent: number;
  descent: number;
  /** Along the ground. */
  length: number;
}

export function summarize({ runs }: Profile): Summary {
  const summary: Summary = { low: Infinity, high: -Infinity, ascent: 0, descent: 0, length: 0 };
  for (const run of runs) {
    run.forEach(([distance, height], i) => {
      summary.low = Math.min(summary.low, height);
      summary.high = Math.max(summary.high, height);
      if (!i) return;
      const rise = height - run[i - 1][1];
      if (rise > 0) summary.ascent += rise;
      else summary.descent -= rise;
      summary.length += Math.hypot(distance - run[i - 1][0], rise);
    });
  }
  return summary;
}

/** The height of a profile at a distance, null in a gap. */
export function heightIn({ runs }: Profile, distance: number): number | null {
  const run = runs.find((samples) => samples[0][0] - SAME <= distance && distance <= samples[samples.length - 1][0] + SAME);
  if (!run) return null;
  const next = Math.max(firstFrom(run, distance), 1);
  const [[from, start], [to, end]] = [run[next - 1], run[next]];
  const share = Math.min(Math.max((distance - from) / (to - from || 1), 0), 1);
  return start + (end - start) * share;
}

/** The number of the first sample that is not before a distance, or of the last one. */
function firstFrom(run: readonly Sample[], distance: number): number {
  let [low, high] = [0, run.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (run[middle][0] < distance) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Names of columns, then a row wherever the path crosses an edge of any terrain, with the height of each. */
export function tableOf(path: Path, profiles: readonly Profile[], frame: Frame): string[][] {
  const distances = [...path.distances, ...profiles.flatMap(({ runs }) => runs.flatMap((run) => run.map(([distance]) => distance)))];
  distances.sort((a, b) => a - b);
  const heights = profiles.map(({ layer }) => (profiles.length > 1 ? `height ${layer.title}` : 'height'));
  const rows = distances
    .filter((distance, i) => !i || distance - distances[i - 1] > SAME)
    .map((distance) => {
      const place = frame.toCrs(...path.at(distance));
      const degrees = frame.toLonLat(...place);
      return [
        ...[distance, ...place].map((value) => value.toFixed(DIGITS.metres)),
        ...(degrees ?? ['', '']).map((value) => (value === '' ? '' : Number(value).toFixed(DIGITS.degrees))),
        ...profiles.map((profile) => heightIn(profile, distance)?.toFixed(DIGITS.metres) ?? ''),
      ];
    });
  return [['distance', 'x', 'y', 'longitude', 'latitude', ...heights], ...rows];
}
