import type { Column, Value } from '../data/attributes';
import { isoText } from '../data/dates';
import type { LegendItem } from '../data/scene';
import { strings } from '../strings';
import { dateText, numberText } from '../ui/format';

/** How a layer is coloured by a field. */
export interface Coloring {
  field: string;
  /** How numbers are cut into classes: of equal width, or of equally many features. */
  method?: 'equal' | 'quantile';
  /** How many classes numbers have, 2 to 9. */
  classes?: number;
}

export const DEFAULT_CLASSES = 5;
export const CLASS_COUNTS = [2, 3, 4, 5, 6, 7, 8, 9] as const;

/** Nine steps of viridis (CC0, S. van der Walt and N. Smith), whose lightness rises evenly, also for those who don't see all colours. */
const RAMP = ['#440154', '#472d7b', '#3b528b', '#2c728e', '#21918c', '#28ae80', '#5ec962', '#addc30', '#fde725'];
/** P. Tol's “muted” colours, which all kinds of colour vision tell apart, the most distinct first. */
const CATEGORIES = ['#88ccee', '#cc6677', '#ddcc77', '#117733', '#332288', '#aa4499', '#44aa99', '#999933', '#882255'];
const DARKEST = 0.1; // where on the ramp the first class is: shade needs something left to darken
const OTHER = '#9a9a9a';
const NO_VALUE = '#d6d6d6';

/** Items of a legend, and the item of each feature. */
export interface Classification {
  items: LegendItem[];
  classOf: Int32Array;
}

/** Classes of a field's numbers or dates, categories of anything else. */
export function classify(column: Column, { method = 'equal', classes = DEFAULT_CLASSES }: Coloring): Classification {
  return column.kind === 'number' || column.kind === 'date' ? byNumber(column, method, classes) : byValue(column);
}

/**
 * Upper bounds of classes of ascending numbers, the last one the largest number: of equal width, or quantiles (linear between
 * neighbours, Hyndman & Fan's type 7). Bounds that are alike are one.
 */
export function upperBounds(sorted: Float64Array, method: 'equal' | 'quantile', classes: number): number[] {
  const last = sorted.length - 1;
  const bounds = Array.from({ length: classes }, (_, i) => {
    const share = (i + 1) / classes;
    if (i === classes - 1) return sorted[last];
    if (method === 'equal') return sorted[0] + (sorted[last] - sorted[0]) * share;
    const low = Math.floor(share * last);
    return sorted[low] + (sorted[Math.min(low + 1, last)] - sorted[low]) * (share * last - low);
  });
  return bounds.filter((bound, i) => i === bounds.length - 1 || bound < bounds[i + 1]);
}

/** So many colours along the ramp. */
export function ramp(count: number): string[] {
  return Array.from({ length: count }, (_, i) => {
    const share = count === 1 ? 0.5 : DARKEST + (1 - DARKEST) * (i / (count - 1));
    const place = share * (RAMP.length - 1);
    const low = Math.min(Math.floor(place), RAMP.length - 2);
    return mixed(RAMP[low], RAMP[low + 1], place - low);
  });
}

function byNumber(column: Column, method: 'equal' | 'quantile', classes: number): Classification {
  const { numbers } = column;
  const sorted = numbers.filter(Number.isFinite).sort();
  const bounds = boundsOf(column, sorted, method, classes);
  const colors = ramp(bounds.length);
  const items = bounds.map((bound, i) => ({ label: rangeLabel(column, i ? bounds[i - 1] : sorted[0], bound, i === 0), color: colors[i] }));
  const classOf = Int32Array.from(numbers, (number) => {
    if (!Number.isFinite(number)) return bounds.length;
    let found = 0;
    while (found < bounds.length - 1 && number > bounds[found]) found++;
    return found;
  });
  if (sorted.length < numbers.length) items.push({ label: strings.withoutValue, color: NO_VALUE });
  return { items, classOf };
}

/** Between whole numbers, bounds are whole, too. */
function boundsOf(column: Column, sorted: Float64Array, method: 'equal' | 'quantile', classes: number): number[] {
  if (!sorted.length) return [];
  const bounds = upperBounds(sorted, method, classes);
  return column.kind === 'number' && column.whole ? [...new Set(bounds.map(Math.floor))] : bounds;
}

function byValue(column: Column): Classification {
  const { values, codes } = column.distinct;
  const counts = new Int32Array(values.length);
  for (const code of codes) counts[code]++;
  const known = values.map((_, code) => code).filter((code) => values[code] !== null).sort((a, b) => counts[b] - counts[a]);
  const named = known.length <= CATEGORIES.length ? known : known.slice(0, CATEGORIES.length - 1);
  const items = named.map((code, i) => ({ label: valueLabel(values[code]), color: CATEGORIES[i] }));
  if (named.length < known.length) items.push({ label: strings.otherValues(known.length - named.length), color: OTHER });
  const classes = new Int32Array(values.length).fill(items.length - 1);
  named.forEach((code, i) => (classes[code] = i));
  if (known.length < values.length) {
    items.push({ label: strings.withoutValue, color: NO_VALUE });
    classes[values.indexOf(null)] = items.length - 1;
  }
  return { items, classOf: Int32Array.from(codes, (code) => classes[code]) };
}

function valueLabel(value: Value): string {
  if (typeof value === 'boolean') return value ? strings.yes : strings.no;
  return String(value) || strings.emptyText;
}

/** A class without its lower bound, but for the first. */
function rangeLabel(column: Column, low: number, high: number, first: boolean): string {
  if (column.kind === 'date') return strings.range(dayText(low), dayText(high));
  if (column.whole) {
    const [from, to] = [first ? low : low + 1, high];
    return from >= to ? numberText(to) : strings.range(numberText(from), numberText(to));
  }
  if (low === high) return numberText(high);
  const digits = Math.min(Math.max(2 - Math.floor(Math.log10(high - low)), 0), 12);
  return strings.range(numberText(Number(low.toFixed(digits))), numberText(Number(high.toFixed(digits))));
}

function dayText(time: number): string {
  const text = isoText(time, 'day');
  return dateText(text) ?? text;
}

function mixed(from: string, to: string, share: number): string {
  const channel = (color: string, i: number): number => parseInt(color.slice(1 + 2 * i, 3 + 2 * i), 16);
  return `#${[0, 1, 2].map((i) => Math.round(channel(from, i) * (1 - share) + channel(to, i) * share).toString(16).padStart(2, '0')).join('')}`;
}
