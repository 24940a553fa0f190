import { textsOf } from '../data/attributes';
import { spanOf, unitOf, type Span, type Unit } from '../data/dates';
import type { VectorData } from '../data/scene';
import type { Store } from '../data/store';

/** What of dated things is shown: those that are there at any moment of a span. */
export interface Period {
  span: Span;
  /** Whether what has no end stays once it has begun; else it is there only at its beginning. */
  until: boolean;
}

/** From when until when the features of a layer are there. */
export class Times {
  /** Milliseconds since 1970; NaN where it is not known, so that they have always been there or have no end. */
  private readonly starts: Float64Array;
  private readonly ends: Float64Array | null;
  /** The first and the last moment that any feature names. */
  readonly span: Span | null;
  /** The finest unit that any date has. */
  readonly unit: Unit;

  constructor({ start, end }: NonNullable<VectorData['dates']>, store: Store) {
    const units = new Set<Unit>();
    const known = new Map<string, Span | null>();
    const read = (texts: (string | null)[], edge: 0 | 1): Float64Array =>
      Float64Array.from(texts, (text) => {
        if (text === null) return NaN;
        let span = known.get(text);
        if (span === undefined) {
          known.set(text, (span = spanOf(text)));
          if (span) units.add(unitOf(text));
        }
        return span ? span[edge] : NaN;
      });
    this.starts = read(textsOf(start, store), 0);
    this.ends = end ? read(textsOf(end, store), 1) : null;
    this.span = extent([this.starts, ...(this.ends ? [this.ends.map((end) => end - 1)] : [])]);
    this.unit = finest(units);
  }

  /** Put 0 in the place of each feature that is there at no moment of a period. */
  narrow(shown: Uint8Array, { span: [from, to], until }: Period): void {
    for (let feature = 0; feature < this.starts.length; feature++) {
      const start = this.starts[feature];
      const end = this.ends ? this.ends[feature] : NaN;
      const ended = Number.isNaN(end) ? !until && start < from : end <= from;
      if (start >= to || ended) shown[feature] = 0;
    }
  }

  /** Moments at which features begin, in no order. */
  get beginnings(): Float64Array {
    return this.starts;
  }
}

export function finest(units: Iterable<Unit>): Unit {
  const all = new Set(units);
  return (['second', 'minute', 'day', 'month', 'year'] as const).find((unit) => all.has(unit)) ?? 'year';
}

/** The least and the largest number; null where there is none. */
function extent(lists: readonly Float64Array[]): Span | null {
  let [low, high] = [Infinity, -Infinity];
  for (const list of lists) {
    for (const value of list) {
      if (value < low) low = value;
      if (value > high) high = value;
    }
  }
  return low <= high ? [low, high] : null;
}
