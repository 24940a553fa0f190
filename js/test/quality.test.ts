import assert from 'node:assert/strict';
import test from 'node:test';
import { FULL, Quality } from '../src/draw/quality';

function after(quality: Quality, frames: number, milliseconds: number): Quality {
  for (let i = 0; i < frames; i++) quality.took(milliseconds);
  return quality;
}

test('one slow frame, or a slow one now and then, changes nothing', () => {
  const quality = new Quality();
  for (let i = 0; i < 40; i++) after(after(quality, 3, 200), 1, 30);
  assert.equal(quality.moving, FULL);
});

test('slow frames one after the other cost the shadows first, then pixels', () => {
  const quality = new Quality();
  const seen = [1, 2, 3, 4, 5].map(() => after(quality, 4, 60).moving);
  assert.deepEqual(seen.map(({ shadows }) => shadows), [false, false, false, false, false]);
  assert.equal(seen[0].pixels, 1);
  assert.ok(seen[1].pixels < 1 && seen[2].pixels < seen[1].pixels);
  assert.equal(seen[4], seen[2]);
});

test('fast frames bring everything back', () => {
  const quality = after(new Quality(), 20, 100);
  assert.notEqual(quality.moving, FULL);
  assert.equal(after(quality, 200, 16).moving, FULL);
});
