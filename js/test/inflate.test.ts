import assert from 'node:assert/strict';
import test from 'node:test';
import { constants, deflateRawSync } from 'node:zlib';
import { inflateRaw } from '../src/data/inflate';

/** Numbers that are the same each time. */
function noise(count: number, spread: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length: count }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 16) % spread;
  });
}

const CASES: Record<string, Uint8Array> = {
  nothing: new Uint8Array(0),
  'one byte': Uint8Array.of(7),
  'one value': new Uint8Array(300_000),
  'a few values': noise(200_000, 5),
  'all values': noise(200_000, 256),
  text: new TextEncoder().encode('Käpylä, 富士山, and again Käpylä. '.repeat(500)),
  'a ramp': Uint8Array.from({ length: 70_000 }, (_, i) => (i >> 3) & 255),
};

for (const [name, bytes] of Object.entries(CASES)) {
  for (const [kind, options] of Object.entries({
    stored: { level: 0 },
    fast: { level: 1 },
    best: { level: 9 },
    fixed: { strategy: constants.Z_FIXED },
    runs: { strategy: constants.Z_RLE },
    literals: { strategy: constants.Z_HUFFMAN_ONLY },
  })) {
    test(`${name}, deflated by zlib (${kind}), come back`, () => {
      assert.deepEqual(inflateRaw(deflateRawSync(bytes, options), bytes.length), bytes.slice());
    });
  }
}

test('a stream that ends too soon, holds more, or is none is refused', () => {
  const deflated = deflateRawSync(noise(1000, 30));
  assert.throws(() => inflateRaw(deflated.subarray(0, -5), 1000), /too soon|nothing/);
  assert.throws(() => inflateRaw(deflated, 999), /more than 999 bytes/);
  assert.throws(() => inflateRaw(Uint8Array.of(7, 0, 0), 10), /no deflated data/);
  assert.throws(() => inflateRaw(Uint8Array.of(3, 2, 0), 10));
});
