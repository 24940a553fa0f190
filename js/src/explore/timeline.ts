import { after, isoText, spanOf, unitOf, type Span, type Unit } from '../data/dates';
import type { Layer } from '../layers/layer';
import { TerrainLayer } from '../layers/terrain';
import { finest, type Period } from '../layers/times';
import { VectorLayer } from '../layers/vector';

/** So many units from one place of the slider to the next. */
export interface Step {
  unit: Unit;
  count: number;
}

export const STEPS: readonly Step[] = (
  [
    ['second', 1], ['second', 10], ['minute', 1], ['minute', 5], ['minute', 10], ['minute', 30], ['minute', 60], ['minute', 360],
    ['day', 1], ['day', 7], ['month', 1], ['month', 3], ['year', 1], ['year', 5], ['year', 10], ['year', 25], ['year', 100],
  ] as const
).map(([unit, count]) => ({ unit, count }));

const MOST_STEPS = 120; // unless somebody asks for more
const ANY_STEPS = 5000;
const SECONDS: Record<Unit, number> = { second: 1, minute: 60, day: 86_400, month: 2_629_800, year: 31_557_600 };

/** The time that a scene shows: of dated features, and of dated drapes the newest. */
export class Timeline {
  /** From the first to the last moment that anything names; null where there is one at most, and no time to choose. */
  readonly span: Span | null;
  readonly unit: Unit;
  private readonly dated: VectorLayer[];
  private readonly draped: TerrainLayer[];
  private readonly before = new Map<TerrainLayer, string | null>();
  private shown: string | null = null;

  constructor(layers: readonly Layer[]) {
    this.dated = layers.filter((layer) => layer instanceof VectorLayer).filter((layer) => layer.appearance.times?.span);
    this.draped = layers.filter((layer) => layer instanceof TerrainLayer).filter((layer) => layer.drapes.some(({ date }) => date && spanOf(date)));
    const dates = this.draped.flatMap((layer) => layer.drapes.flatMap(({ date }) => (date && spanOf(date) ? [date] : [])));
    const times = this.dated.map((layer) => layer.appearance.times!);
    const moments = [...dates.map((date) => spanOf(date)![0]), ...times.flatMap(({ span }) => span!)];
    const [first, last] = [Math.min(...moments), Math.max(...moments)];
    this.span = first < last ? [first, last] : null;
    this.unit = finest([...dates.map(unitOf), ...times.map(({ unit }) => unit)]);
  }

  /** What is shown: an ISO date for all until then, two with “/” between for what is within; null for all. */
  get text(): string | null {
    return this.shown;
  }

  get layers(): Layer[] {
    return [...this.dated, ...this.draped];
  }

  /** Show a time. Raises Error for a text that is none. */
  set(text: string | null): void {
    const period = text === null ? null : periodOf(text);
    for (const layer of this.dated) layer.appearance.setPeriod(period);
    for (const layer of this.draped) this.drape(layer, period);
    this.shown = text;
  }

  /** Steps that suit the dates, and the finest of those that don't make too many of them. */
  get steps(): { possible: Step[]; usual: Step } {
    const [from, to] = this.span ?? [0, 0];
    const seconds = (to - from) / 1000;
    const many = (step: Step): number => seconds / (SECONDS[step.unit] * step.count);
    const fine = STEPS.filter(({ unit }) => SECONDS[unit] >= SECONDS[this.unit]);
    const possible = fine.filter((step) => many(step) <= ANY_STEPS && many(step) >= 1);
    const usable = possible.length ? possible : [fine[0]];
    return { possible: usable, usual: usable.find((step) => many(step) <= MOST_STEPS) ?? usable[usable.length - 1] };
  }

  /** The moments at which a slider of these steps stops: round ones, from before the first date until all is there, or until the last is within a step. */
  stops({ unit, count }: Step, until: boolean): number[] {
    if (!this.span) return [];
    const [from, to] = this.span;
    const stops = [floor(from, unit, count)];
    const reach = until ? 1 : count;
    for (let last = stops[0]; after(last, unit, reach) <= to && stops.length < ANY_STEPS; ) stops.push((last = after(last, unit, count)));
    return stops;
  }

  /** How many features begin from each stop until the next. */
  begun(stops: readonly number[]): number[] {
    const counts = stops.map(() => 0);
    for (const { appearance } of this.dated) {
      for (const start of appearance.times!.beginnings) {
        if (Number.isNaN(start)) continue;
        counts[lastAtMost(stops, start)]++;
      }
    }
    return counts;
  }

  private drape(layer: TerrainLayer, period: Period | null): void {
    if (!this.before.has(layer)) this.before.set(layer, layer.drape);
    if (!period) {
      layer.setDrape(this.before.get(layer) ?? null);
      this.before.delete(layer);
      return;
    }
    const dated = layer.drapes
      .flatMap(({ name, date }) => (date && spanOf(date) ? [{ name, start: spanOf(date)![0] }] : []))
      .sort((a, b) => a.start - b.start);
    const passed = dated.filter(({ start }) => start < period.span[1]);
    const undated = layer.drapes.find(({ date }) => !date);
    const wanted = passed[passed.length - 1]?.name ?? undated?.name ?? dated[0].name;
    if (wanted !== layer.drape) layer.setDrape(wanted);
  }
}

/** The text of a stop: all until then, or what is within its step. */
export function timeText(stop: number, { unit, count }: Step, until: boolean): string {
  const from = isoText(stop, unit);
  if (until) return from;
  return `${from}/${isoText(after(stop, unit, count) - 1, unit)}`;
}

/** What a text means. Raises Error where it is no time. */
export function periodOf(text: string): Period {
  const [first, last, ...more] = text.split('/');
  const [begin, end] = [spanOf(first), spanOf(last ?? first)];
  if (!begin || !end || more.length || end[1] <= begin[0]) throw new Error(`“${text}” is no time: give an ISO date such as 1943, or two with “/” between.`);
  return { span: [begin[0], end[1]], until: last === undefined };
}

/** The round moment at or before another one. */
function floor(time: number, unit: Unit, count: number): number {
  const date = new Date(time);
  if (unit === 'year') return spanOf(isoText(after(time, 'year', -mod(date.getUTCFullYear(), count)), 'year'))![0];
  if (unit === 'month') return spanOf(isoText(after(spanOf(isoText(time, 'month'))![0], 'month', -(date.getUTCMonth() % count)), 'month'))![0];
  const size = after(0, unit, count);
  // Weeks begin on Mondays; 1970 began on a Thursday.
  const offset = unit === 'day' && count === 7 ? after(0, 'day', 4) : 0;
  return Math.floor((time - offset) / size) * size + offset;
}

function mod(value: number, size: number): number {
  return ((value % size) + size) % size;
}

/** The last of ascending moments that is not after another one; the first where none is. */
export function lastAtMost(stops: readonly number[], time: number): number {
  let [low, high] = [0, stops.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (stops[middle] <= time) low = middle;
    else high = middle - 1;
  }
  return low;
}
