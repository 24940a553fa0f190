/** Integer codecs: zigzagged residuals in byte planes, in wrap-around 32-bit arithmetic. */

/** Signed residuals (count) from byte planes, the least significant first; planes that are missing are 0. */
export function readResiduals(bytes: Uint8Array, count: number, planes: number): Int32Array<ArrayBuffer> {
  const values = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    let value = bytes[i];
    for (let at = i + count, shift = 8; shift < 8 * planes; at += count, shift += 8) value |= bytes[at] << shift;
    values[i] = (value >>> 1) ^ -(value & 1);
  }
  return values;
}

/** Undo differences to the value `columns` before, in place. */
export function undoDelta(values: Int32Array<ArrayBuffer>, columns: number): Int32Array<ArrayBuffer> {
  for (let i = columns; i < values.length; i++) values[i] = (values[i] + values[i - columns]) | 0;
  return values;
}

/** Undo the plane predictor (west + north − north-west) of a row-major grid, in place. */
export function undoPlane(values: Int32Array<ArrayBuffer>, columns: number): Int32Array<ArrayBuffer> {
  let west = 0;
  for (let i = 0; i < Math.min(columns, values.length); i++) values[i] = west = (west + values[i]) | 0;
  for (let row = columns; row < values.length; row += columns) {
    let rowSum = 0;
    for (let i = row; i < row + columns; i++) {
      rowSum = (rowSum + values[i]) | 0;
      values[i] = (rowSum + values[i - columns]) | 0;
    }
  }
  return values;
}

/** Whether bit `index` (least significant first) is set. */
export function bit(bits: Uint8Array, index: number): boolean {
  return ((bits[index >> 3] >> (index & 7)) & 1) === 1;
}
