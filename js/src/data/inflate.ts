/** Raw deflate (RFC 1951) for browsers without a DecompressionStream that reads it. */

const LENGTHS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];
const LENGTH_BITS = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const DISTANCES = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577,
];
const DISTANCE_BITS = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13];
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]; // in which code lengths of code lengths come
const LONGEST = 15;
const END = 256;

/** A Huffman code as a table: the next LONGEST bits, the first least significant, give symbol · 16 + length; 0 is no code. */
type Code = Uint16Array;

const FIXED: readonly [Code, Code] = [
  codeOf(Array.from({ length: 288 }, (_, symbol) => (symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8))),
  codeOf(new Array<number>(30).fill(5)),
];

/** The bytes (`size` of them) of a deflated stream. Raises Error where it is damaged or holds more. */
export function inflateRaw(deflated: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const bits = new Bits(deflated);
  const out = new Uint8Array(size);
  let filled = 0;
  for (let last = false; !last; ) {
    last = bits.take(1) === 1;
    const kind = bits.take(2);
    if (kind === 3) throw new Error('it is no deflated data');
    filled = kind === 0 ? stored(bits, out, filled) : coded(bits, out, filled, ...(kind === 1 ? FIXED : codes(bits)));
  }
  return out.subarray(0, filled);
}

class Bits {
  private held = 0;
  private count = 0;
  private next = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /** The next bits (16 at most) as a number, the first least significant. */
  take(count: number): number {
    this.fill(count);
    if (this.count < count) throw new Error('it ends too soon');
    return this.drop(count);
  }

  symbol(code: Code): number {
    this.fill(LONGEST);
    const found = code[this.held & ((1 << LONGEST) - 1)];
    const length = found & 15;
    if (!length) throw new Error('it has a code that means nothing');
    if (length > this.count) throw new Error('it ends too soon');
    this.drop(length);
    return found >> 4;
  }

  /** Whole bytes from the next one on. */
  raw(count: number): Uint8Array {
    const start = this.next - (this.count >> 3);
    if (start + count > this.bytes.length) throw new Error('it ends too soon');
    this.held = this.count = 0;
    this.next = start + count;
    return this.bytes.subarray(start, this.next);
  }

  /** Give up what is left of a byte. */
  align(): void {
    this.drop(this.count & 7);
  }

  private fill(count: number): void {
    while (this.count < count && this.next < this.bytes.length) {
      this.held |= this.bytes[this.next++] << this.count;
      this.count += 8;
    }
  }

  private drop(count: number): number {
    const value = this.held & ((1 << count) - 1);
    this.held >>>= count;
    this.count -= count;
    return value;
  }
}

function stored(bits: Bits, out: Uint8Array, filled: number): number {
  bits.align();
  const count = bits.take(16);
  if ((count ^ bits.take(16)) !== 0xffff) throw new Error('a stored block is damaged');
  reserve(out, filled + count);
  out.set(bits.raw(count), filled);
  return filled + count;
}

function coded(bits: Bits, out: Uint8Array, start: number, literals: Code, distances: Code): number {
  let filled = start;
  for (;;) {
    const symbol = bits.symbol(literals);
    if (symbol < END) {
      reserve(out, filled + 1);
      out[filled++] = symbol;
    } else if (symbol === END) {
      return filled;
    } else {
      const length = LENGTHS[symbol - END - 1] + bits.take(LENGTH_BITS[symbol - END - 1]);
      const far = bits.symbol(distances);
      const from = filled - DISTANCES[far] - bits.take(DISTANCE_BITS[far]);
      if (!(from >= 0 && length > 0)) throw new Error('it refers to what is not there');
      reserve(out, filled + length);
      for (let i = 0; i < length; i++) out[filled + i] = out[from + i]; // they may overlap
      filled += length;
    }
  }
}

function reserve(out: Uint8Array, size: number): void {
  if (size > out.length) throw new Error(`more than ${out.length} bytes`);
}

/** The codes of literals and lengths and of distances, as the block itself tells them. */
function codes(bits: Bits): [Code, Code] {
  const [literals, distances, count] = [bits.take(5) + 257, bits.take(5) + 1, bits.take(4) + 4];
  const short = new Array<number>(19).fill(0);
  for (let i = 0; i < count; i++) short[ORDER[i]] = bits.take(3);
  const code = codeOf(short);
  const lengths: number[] = [];
  while (lengths.length < literals + distances) {
    const symbol = bits.symbol(code);
    if (symbol < 16) lengths.push(symbol);
    else if (symbol === 16) repeat(lengths, lengths[lengths.length - 1] ?? NaN, 3 + bits.take(2));
    else repeat(lengths, 0, symbol === 17 ? 3 + bits.take(3) : 11 + bits.take(7));
  }
  return [codeOf(lengths.slice(0, literals)), codeOf(lengths.slice(literals, literals + distances))];
}

function repeat(lengths: number[], value: number, times: number): void {
  for (let i = 0; i < times; i++) lengths.push(value);
}

/** The canonical code whose symbols have these lengths (section 3.2.2). */
function codeOf(lengths: readonly number[]): Code {
  const code = new Uint16Array(1 << LONGEST);
  let next = 0;
  for (let length = 1; length <= LONGEST; length++) {
    lengths.forEach((own, symbol) => {
      if (own !== length) return;
      const first = reversed(next++, length);
      for (let i = first; i < code.length; i += 1 << length) code[i] = (symbol << 4) | length;
    });
    next <<= 1;
  }
  return code;
}

function reversed(bits: number, length: number): number {
  let turned = 0;
  for (let i = 0; i < length; i++) turned |= ((bits >> i) & 1) << (length - 1 - i);
  return turned;
}
