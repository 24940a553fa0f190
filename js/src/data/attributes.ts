import { bit } from './codec';
import { spanOf } from './dates';
import type { AttributeData, TextsData } from './scene';
import type { NumericArray, Store } from './store';

export type Value = string | number | bigint | boolean | null;

/** A value as the card shows it; `picture` is the chunk of the embedded picture that it names. */
export interface Row {
  name: string;
  label: string;
  value: Value;
  picture: number | null;
}

/** What can be asked of a field: whether it is above or below something, or what it is. */
export type FieldKind = 'number' | 'date' | 'boolean' | 'text';

const SEPARATOR = '\u001e';

/** The different values of a field, and which of them each feature has. */
export interface Distinct {
  values: Value[];
  codes: Int32Array;
}

/** A field of a layer. */
export class Column {
  readonly name: string;
  readonly label: string;
  readonly kind: FieldKind;
  /** Whether its texts name pictures. */
  readonly pictured: boolean;
  readonly pictures: ReadonlyMap<Value, number>;
  readonly at: (feature: number) => Value;
  private measured: Float64Array | undefined;
  private coded: Distinct | undefined;
  private integral: boolean | undefined;

  constructor(
    private readonly data: AttributeData,
    private readonly store: Store,
  ) {
    this.name = data.name;
    this.label = data.alias || data.name;
    this.pictured = data.kind === 'image';
    this.kind = kindOf(data);
    this.pictures = new Map(data.files);
    const nulls = data.nulls && store.octets(data.nulls);
    const value = valueReader(data, store);
    this.at = (feature) => (nulls && bit(nulls, feature) ? null : value(feature));
  }

  /** Numbers, and dates as milliseconds since 1970 (UTC), by feature; NaN where there is none. */
  get numbers(): Float64Array {
    return (this.measured ??= this.measure());
  }

  /** Its different values in the order of features, null among them where one has none. */
  get distinct(): Distinct {
    return (this.coded ??= distinctOf(this.values()));
  }

  /** Whether all its numbers are whole ones. */
  get whole(): boolean {
    const whole = (number: number): boolean => Number.isInteger(number) || Number.isNaN(number);
    return (this.integral ??= this.data.type === 'integer' || (this.data.type === 'real' && this.numbers.every(whole)));
  }

  /** All values of a field of texts; null where there is none. */
  texts(): (string | null)[] {
    return textsOf(this.data as TextsData, this.store);
  }

  /** All values. */
  values(): Value[] {
    if (this.data.type === 'text') return this.texts();
    return Array.from({ length: this.data.values.count }, (_, feature) => this.at(feature));
  }

  private measure(): Float64Array {
    if (this.kind !== 'date') return Float64Array.from(this.values(), (value) => (value === null ? NaN : Number(value)));
    const { values, codes } = this.distinct;
    const times = values.map((text) => (text === null ? NaN : (spanOf(String(text))?.[0] ?? NaN)));
    return Float64Array.from(codes, (code) => times[code]);
  }
}

/** The property table of a layer; a column is decoded when it is first read. */
export class Attributes {
  private read: Column[] | undefined;

  constructor(
    private readonly data: readonly AttributeData[],
    private readonly store: Store,
  ) {}

  get columns(): readonly Column[] {
    return (this.read ??= this.data.map((attribute) => new Column(attribute, this.store)));
  }

  column(name: string): Column | undefined {
    return this.columns.find((column) => column.name === name);
  }

  /** The values of a feature, by name. */
  of(feature: number): Record<string, Value> {
    const values: Record<string, Value> = Object.create(null) as Record<string, Value>;
    for (const { name, at } of this.columns) values[name] = at(feature);
    return values;
  }

  /** The values of a feature, in the layer's order. */
  rows(feature: number): Row[] {
    return this.columns.map(({ name, label, pictures, at }) => {
      const value = at(feature);
      return { name, label, value, picture: pictures.get(value) ?? null };
    });
  }

  /** A picture that a row names, no larger than `limit` pixels a side. */
  picture(chunk: number, limit: number): Promise<ImageBitmap> {
    return this.store.image(chunk, limit);
  }
}

export function distinctOf(all: readonly Value[]): Distinct {
  const numbers = new Map<Value, number>();
  const codes = new Int32Array(all.length);
  for (let i = 0; i < all.length; i++) {
    let code = numbers.get(all[i]);
    if (code === undefined) numbers.set(all[i], (code = numbers.size));
    codes[i] = code;
  }
  return { values: [...numbers.keys()], codes };
}

function kindOf({ type, kind }: AttributeData): FieldKind {
  if (type === 'text') return kind === 'date' ? 'date' : 'text';
  return type === 'boolean' ? 'boolean' : 'number';
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

/** Texts decoded in one go, which is many times as fast as one by one; null where there is none. */
export function textsOf(data: TextsData, store: Store): (string | null)[] {
  const bytes = store.octets(data.values);
  const offsets = store.integers(data.offsets);
  const count = offsets.length - 1;
  const spaced = new Uint8Array(bytes.length + count);
  for (let i = 0, at = 0; i < count; i++) {
    const value = bytes.subarray(offsets[i], offsets[i + 1]);
    spaced.set(value, at);
    at += value.length;
    spaced[at++] = SEPARATOR.charCodeAt(0);
  }
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let texts: (string | null)[] = decoder.decode(spaced).split(SEPARATOR);
  if (texts.length !== count + 1) {
    texts = Array.from({ length: count }, (_, i) => decoder.decode(bytes.subarray(offsets[i], offsets[i + 1])));
  }
  texts.length = count;
  const nulls = data.nulls && store.octets(data.nulls);
  if (nulls) for (let i = 0; i < count; i++) if (bit(nulls, i)) texts[i] = null;
  return texts;
}

/** 64-bit integers as numbers where a number holds them exactly. */
function plainNumber(value: number | bigint): number | bigint {
  if (typeof value === 'number') return value;
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}
