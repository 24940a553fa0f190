import type { Attributes, Column, Value } from '../data/attributes';
import { spanOf } from '../data/dates';
import { fold } from '../data/fold';

/** What a field of a feature must be for the feature to be shown; all that is given must hold. */
export interface Condition {
  field: string;
  /** Numbers, or ISO dates of a field of dates: “1923” as a maximum is the end of that year. */
  min?: number | string;
  max?: number | string;
  /** One of these; null is no value. */
  values?: Value[];
  /** A part of the text, whatever its case and accents. */
  contains?: string;
  /** Whether features without a value are shown, too. */
  nulls?: boolean;
}

/** Whether each of `count` features (count) meets all conditions: 1 or 0. Raises Error for a condition that makes no sense. */
export function matches(attributes: Attributes, count: number, conditions: readonly Condition[]): Uint8Array {
  const met = new Uint8Array(count).fill(1);
  for (const condition of conditions) {
    const column = columnOf(attributes, condition.field);
    const test = tested(column, condition);
    if (column.kind === 'number') {
      const { numbers } = column;
      for (let i = 0; i < count; i++) if (met[i] && !test(Number.isNaN(numbers[i]) ? null : numbers[i])) met[i] = 0;
    } else {
      const { values, codes } = column.distinct;
      const passes = Uint8Array.from(values, (value) => (test(value) ? 1 : 0));
      for (let i = 0; i < count; i++) met[i] &= passes[codes[i]];
    }
  }
  return met;
}

/** The column of a field. Raises Error where there is none. */
export function columnOf(attributes: Attributes, field: string): Column {
  const column = attributes.column(field);
  if (!column) throw new Error(`There is no field “${field}”.`);
  return column;
}

type Test = (value: Value) => boolean;

function tested(column: Column, { min, max, values, contains, nulls }: Condition): Test {
  const tests: Test[] = [];
  if (min !== undefined || max !== undefined) tests.push(within(column, min, max));
  if (values !== undefined) tests.push(among(values));
  if (contains !== undefined) tests.push(containing(contains));
  if (!tests.length && nulls === undefined) throw new Error(`The condition on “${column.name}” needs min, max, values, contains or nulls.`);
  const nullsPass = nulls ?? values?.includes(null) ?? false;
  return (value) => (value === null ? nullsPass : tests.every((test) => test(value)));
}

function within(column: Column, min?: number | string, max?: number | string): Test {
  if (column.kind === 'number') {
    const [low, high] = [min ?? -Infinity, max ?? Infinity];
    if (typeof low !== 'number' || typeof high !== 'number') throw new Error(`“${column.name}” needs numbers as min and max.`);
    return (value) => Number(value) >= low && Number(value) <= high;
  }
  if (column.kind !== 'date') throw new Error(`“${column.name}” holds no numbers and no dates: min and max mean nothing.`);
  const [low, high] = [min === undefined ? -Infinity : momentOf(column, min, 0), max === undefined ? Infinity : momentOf(column, max, 1)];
  return (value) => {
    const start = spanOf(String(value))?.[0] ?? NaN;
    return start >= low && start < high;
  };
}

/** The first or the last moment of a date. */
function momentOf(column: Column, date: number | string, end: 0 | 1): number {
  const span = spanOf(String(date));
  if (!span) throw new Error(`“${date}” is no ISO date, which “${column.name}” needs.`);
  return span[end];
}

function among(wanted: readonly Value[]): Test {
  const set = new Set(wanted.map((value) => (typeof value === 'bigint' ? Number(value) : value)));
  return (value) => set.has(typeof value === 'bigint' ? Number(value) : value);
}

function containing(part: string): Test {
  const wanted = fold(part);
  return (value) => fold(String(value)).includes(wanted);
}
