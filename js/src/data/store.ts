import { DataError } from '../errors';
import { readResiduals, undoDelta, undoPlane } from './codec';
import { inflateRaw } from './inflate';
import type { ArrayRef, Chunk, ElementType } from './scene';

const VIEWS = {
  u8: Uint8Array,
  u16: Uint16Array,
  i32: Int32Array,
  u32: Uint32Array,
  f32: Float32Array,
  f64: Float64Array,
  i64: BigInt64Array,
} as const;

export type NumericArray = InstanceType<(typeof VIEWS)[ElementType]>;

/** The decoded chunks of a page, and the arrays within. */
export class Store {
  private readonly chunks: (Uint8Array<ArrayBuffer> | undefined)[] = [];

  constructor(private readonly list: readonly Chunk[]) {}

  /** Read and inflate all chunks in turn but those that can wait; `progress` gets the bytes done. */
  async load(progress: (bytes: number) => Promise<void>): Promise<void> {
    let done = 0;
    for (const [index, chunk] of this.list.entries()) {
      if (!chunk.lazy) this.chunks[index] = await readChunk(index, chunk);
      done += chunk.bytes;
      await progress(done);
    }
  }

  /** A copy-free view for plain arrays, a new array for coded ones. Raises DataError outside of the chunk. */
  array(ref: ArrayRef): NumericArray {
    const chunk = this.bytes(ref.chunk);
    try {
      if (!ref.codec) return new VIEWS[ref.type](chunk.buffer, chunk.byteOffset + ref.offset, ref.count);
      const planes = ref.planes ?? 4;
      const values = readResiduals(new Uint8Array(chunk.buffer, chunk.byteOffset + ref.offset, ref.count * planes), ref.count, planes);
      const columns = ref.columns ?? 1;
      return ref.codec === 'plane' ? undoPlane(values, columns) : undoDelta(values, columns);
    } catch (error) {
      if (error instanceof RangeError) throw new DataError(`chunk ${ref.chunk} is too short`);
      throw error;
    }
  }

  /** Coded or plain 32-bit integers (n). */
  integers(ref: ArrayRef): Int32Array {
    return this.array(ref) as Int32Array;
  }

  /** Plain bytes (n). */
  octets(ref: ArrayRef): Uint8Array {
    return this.array(ref) as Uint8Array;
  }

  /** A file that is a chunk of its own, read if it has not been. */
  async file(index: number): Promise<Blob> {
    if (this.list[index].lazy) this.chunks[index] ??= await readChunk(index, this.list[index]);
    return new Blob([this.bytes(index)], { type: this.list[index].mime });
  }

  /** The decoded picture of an image chunk, no larger than `limit` pixels a side; its colours multiplied by their alpha if so asked. */
  async image(index: number, limit: number, premultiplyAlpha: 'none' | 'premultiply' = 'none'): Promise<ImageBitmap> {
    const blob = await this.file(index);
    const options: ImageBitmapOptions = { premultiplyAlpha, colorSpaceConversion: 'none' };
    try {
      const full = await createImageBitmap(blob, options);
      const factor = limit / Math.max(full.width, full.height);
      if (factor >= 1) return full;
      return await createImageBitmap(full, {
        ...options,
        resizeWidth: Math.max(1, Math.floor(full.width * factor)),
        resizeHeight: Math.max(1, Math.floor(full.height * factor)),
        resizeQuality: 'high',
      });
    } catch {
      throw new DataError(`the picture in chunk ${index} can't be decoded`);
    }
  }

  /** Forget a chunk that has been handed on. */
  release(index: number): void {
    this.chunks[index] = undefined;
  }

  private bytes(index: number): Uint8Array<ArrayBuffer> {
    const chunk = this.chunks[index];
    if (!chunk) throw new DataError(`chunk ${index} is missing`);
    return chunk;
  }
}

async function readChunk(index: number, chunk: Chunk): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const stored = chunk.src ? await fetchBytes(chunk.src, chunk.integrity) : embeddedBytes(index);
    const bytes = chunk.deflated ? await inflate(stored, chunk.bytes) : stored;
    if (bytes.length !== chunk.bytes) throw new Error(`${bytes.length} bytes instead of ${chunk.bytes}`);
    return bytes;
  } catch (error) {
    const where = chunk.src ?? `chunk ${index}`;
    throw new DataError(`${where}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function embeddedBytes(index: number): Uint8Array<ArrayBuffer> {
  const element = document.getElementById(`chunk-${index}`);
  if (!element) throw new Error('missing in the page');
  const bytes = fromBase64(element.textContent ?? '');
  element.remove(); // the text is the larger half of the page's memory
  return bytes;
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const decoder = Uint8Array as unknown as { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> };
  if (decoder.fromBase64) return decoder.fromBase64(text);
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

async function fetchBytes(url: string, integrity = ''): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(url, { integrity });
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return new Uint8Array(await response.arrayBuffer());
}

async function inflate(stored: Uint8Array<ArrayBuffer>, size: number): Promise<Uint8Array<ArrayBuffer>> {
  const unpacker = decompressor();
  if (!unpacker) return inflateRaw(stored, size);
  const stream = new Blob([stored]).stream().pipeThrough(unpacker);
  const bytes = new Uint8Array(size);
  let filled = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    if (filled + value.length > size) throw new Error(`more than ${size} bytes`);
    bytes.set(value, filled);
    filled += value.length;
  }
  return bytes.subarray(0, filled);
}

/** The browser's own, null where it has none that reads raw deflate. */
function decompressor(): DecompressionStream | null {
  try {
    return new DecompressionStream('deflate-raw');
  } catch {
    return null;
  }
}
