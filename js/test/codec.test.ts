import assert from 'node:assert/strict';
import test from 'node:test';
import { bit, readResiduals, undoDelta, undoPlane } from '../src/data/codec';

const EXTREMES = [0, -1, 1, 2147483647, -2147483648, 255, -256, 65536, -2147483648, 2147483647, 7, -7];

/** The contract's encoder, written from its words. */
function encode(residuals: number[], planes = 4): Uint8Array {
  const bytes = new Uint8Array(residuals.length * planes);
  residuals.forEach((residual, i) => {
    const zigzag = ((residual << 1) ^ (residual >> 31)) >>> 0;
    for (let plane = 0; plane < planes; plane++) bytes[plane * residuals.length + i] = (zigzag >>> (8 * plane)) & 255;
  });
  return bytes;
}

test('residuals come back from their byte planes', () => {
  assert.deepEqual([...readResiduals(encode(EXTREMES), EXTREMES.length, 4)], EXTREMES);
});

test('planes that are missing are zero', () => {
  assert.deepEqual([...readResiduals(encode([3, -4, 127], 1), 3, 1)], [3, -4, 127]);
});

test('differences wrap around as 32-bit integers', () => {
  const residuals = EXTREMES.map((value, i) => (value - (EXTREMES[i - 3] ?? 0)) | 0);
  assert.deepEqual([...undoDelta(readResiduals(encode(residuals), residuals.length, 4), 3)], EXTREMES);
});

test('the plane predictor wraps around as 32-bit integers', () => {
  const columns = 4;
  const at = (row: number, column: number): number => (row < 0 || column < 0 ? 0 : EXTREMES[row * columns + column]);
  const residuals = EXTREMES.map((value, i) => {
    const [row, column] = [Math.floor(i / columns), i % columns];
    return Number(BigInt.asIntN(32, BigInt(value) - BigInt(at(row, column - 1)) - BigInt(at(row - 1, column)) + BigInt(at(row - 1, column - 1))));
  });
  assert.deepEqual([...undoPlane(readResiduals(encode(residuals), residuals.length, 4), columns)], EXTREMES);
});

test('bits are read from the least significant on', () => {
  assert.deepEqual(
    [0, 1, 7, 8, 9].map((index) => bit(new Uint8Array([0b10000010, 0b1]), index)),
    [false, true, true, true, false],
  );
});
