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

/** Whether each of `count` features (count) meets all conditions: 1 or 0. Raises Error for a condition that can't be met by any. */
export function matches(attributes: Attributes, count: number, conditions: readonly Condition[]): Uint8Array {
  const met = new Uint8Array(count).fill(1);
  for (const condition of conditions) {
    const test = tested(columnOf(attributes, condition.field), condition);
    for (let feature = 0; feature < count; feature++) if (met[feature] && !test(feature)) met[feature] = 0;
  }
  return met;
}

/** The column of a field. Raises Error where there is none. */
export function columnOf(attributes: Attributes, field: string): Column {
  const column = attributes.column(field);
  if (!column) throw new Error(`There is no field “${field}”.`);
  return column;
}

type Test = (feature: number) => boolean;

function tested(column: Column, condition: Condition): Test {
  const { min, max, values, contains, nulls } = condition;
  const tests: Test[] = [];
  if (min !== undefined || max !== undefined) tests.push(within(column, min, max));
  if (values !== undefined) tests.push(among(column, values));
  if (contains !== undefined) tests.push(containing(column, contains));
  const empty = emptiness(column);
  if (!tests.length && nulls === undefined) throw new Error(`The condition on “${column.name}” needs min, max, values, contains or nulls.`);
  const nullsPass = nulls ?? values?.includes(null) ?? false;
  return (feature) => (empty(feature) ? nullsPass : tests.every((test) => test(feature)));
}

function emptiness(column: Column): Test {
  if (column.kind === 'number' || column.kind === 'date') {
    const { numbers } = column;
    return (feature) => Number.isNaN(numbers[feature]);
  }
  const values = column.values();
  return (feature) => values[feature] === null;
}

function within(column: Column, min?: number | string, max?: number | string): Test {
  if (column.kind !== 'number' && column.kind !== 'date') throw new Error(`“${column.name}” holds no numbers and no dates: min and max mean nothing.`);
  const { numbers } = column;
  const low = min === undefined ? -Infinity : bound(column, min, 0);
  if (column.kind === 'date' && max !== undefined) {
    const end = bound(column, max, 1);
    return (feature) => numbers[feature] >= low && numbers[feature] < end;
  }
  const high = max === undefined ? Infinity : bound(column, max, 1);
  return (feature) => numbers[feature] >= low && numbers[feature] <= high;
}

/** A limit as a number; of a date, its first or its last moment. */
function bound(column: Column, limit: number | string, end: 0 | 1): number {
  const found = column.kind === 'date' ? spanOf(String(limit))?.[end] : typeof limit === 'number' ? limit : NaN;
  if (found === undefined || Number.isNaN(found)) {
    throw new Error(`“${limit}” is no ${column.kind === 'date' ? 'ISO date' : 'number'}, which “${column.name}” needs.`);
  }
  return found;
}

function among(column: Column, wanted: readonly Value[]): Test {
  const set = new Set(wanted.map((value) => (typeof value === 'bigint' ? Number(value) : value)));
  if (column.kind === 'number') {
    const { numbers } = column;
    return (feature) => set.has(numbers[feature]);
  }
  const values = column.values();
  return (feature) => set.has(values[feature] as string | boolean);
}

function containing(column: Column, part: string): Test {
  const wanted = fold(part);
  if (column.kind === 'text' || column.kind === 'date') {
    const texts = column.texts();
    const known = new Map<string, boolean>();
    return (feature) => {
      const text = texts[feature]!;
      let found = known.get(text);
      if (found === undefined) known.set(text, (found = fold(text).includes(wanted)));
      return found;
    };
  }
  return (feature) => fold(String(column.at(feature))).includes(wanted);
}
