import { DataTexture, FloatType, NearestFilter, RedFormat, RGBAFormat, RGFormat, SRGBColorSpace, UnsignedByteType } from 'three';

/** Cells a row. */
export const TABLE_WIDTH = 1024;

/** sRGB colours and alpha, four bytes each, by number. */
export function colorTable(colors: Uint8Array): DataTexture {
  const pixels = new Uint8Array(cells(colors.length / 4) * 4);
  pixels.set(colors);
  const texture = new DataTexture(pixels, TABLE_WIDTH, pixels.length / 4 / TABLE_WIDTH, RGBAFormat, UnsignedByteType);
  texture.colorSpace = SRGBColorSpace;
  return nearest(texture);
}

/** A mark a number, none of which is set. */
export function markTable(count: number): DataTexture {
  const pixels = new Uint8Array(cells(count));
  return nearest(new DataTexture(pixels, TABLE_WIDTH, pixels.length / TABLE_WIDTH, RedFormat, UnsignedByteType));
}

/** Numbers, one or two each, by number. */
export function numberTable(values: Float32Array, components: 1 | 2): DataTexture {
  const pixels = new Float32Array(cells(values.length / components) * components);
  pixels.set(values);
  const format = components === 1 ? RedFormat : RGFormat;
  return nearest(new DataTexture(pixels, TABLE_WIDTH, pixels.length / components / TABLE_WIDTH, format, FloatType));
}

/** Whole rows of the texture, at least one. */
function cells(count: number): number {
  return Math.max(1, Math.ceil(count / TABLE_WIDTH)) * TABLE_WIDTH;
}

function nearest(texture: DataTexture): DataTexture {
  texture.magFilter = texture.minFilter = NearestFilter;
  texture.needsUpdate = true;
  return texture;
}
