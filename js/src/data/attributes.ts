import { bit } from './codec';
import type { AttributeData } from './scene';
import type { NumericArray, Store } from './store';

export type Value = string | number | bigint | boolean | null;

/** A value as the card shows it; `picture` is the chunk of the embedded picture that it names. */
export interface Row {
  name: string;
  label: string;
  value: Value;
  picture: number | null;
}

interface Column {
  name: string;
  label: string;
  pictures: ReadonlyMap<Value, number>;
  at(feature: number): Value;
}

/** The property table of a layer; a column is decoded when it is first read. */
export class Attributes {
  private columns: Column[] | undefined;

  constructor(
    private readonly data: readonly AttributeData[],
    private readonly store: Store,
  ) {}

  /** The values of a feature, by name. */
  of(feature: number): Record<string, Value> {
    const values: Record<string, Value> = Object.create(null) as Record<string, Value>;
    for (const { name, at } of this.read()) values[name] = at(feature);
    return values;
  }

  /** The values of a feature, in the layer's order. */
  rows(feature: number): Row[] {
    return this.read().map(({ name, label, pictures, at }) => {
      const value = at(feature);
      return { name, label, value, picture: pictures.get(value) ?? null };
    });
  }

  /** A picture that a row names, no larger than `limit` pixels a side. */
  picture(chunk: number, limit: number): Promise<ImageBitmap> {
    return this.store.image(chunk, limit);
  }

  private read(): Column[] {
    return (this.columns ??= this.data.map((attribute) => readColumn(attribute, this.store)));
  }
}

function readColumn(attribute: AttributeData, store: Store): Column {
  const nulls = attribute.nulls && store.octets(attribute.nulls);
  const value = valueReader(attribute, store);
  return {
    name: attribute.name,
    label: attribute.alias || attribute.name,
    pictures: new Map(attribute.files),
    at: (feature) => (nulls && bit(nulls, feature) ? null : value(feature)),
  };
}

function valueReader(attribute: AttributeData, store: Store): (feature: number) => Value {
  const values: NumericArray = store.array(attribute.values);
  switch (attribute.type) {
    case 'boolean':
      return (feature) => values[feature] !== 0;
    case 'text': {
      const offsets = store.integers(attribute.offsets!);
      const decoder = new TextDecoder();
      const bytes = values as Uint8Array;
      return (feature) => decoder.decode(bytes.subarray(offsets[feature], offsets[feature + 1]));
    }
    default:
      return (feature) => plainNumber(values[feature]);
  }
}

/** 64-bit integers as numbers where a number holds them exactly. */
function plainNumber(value: number | bigint): number | bigint {
  if (typeof value === 'number') return value;
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}
