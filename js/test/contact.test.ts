import assert from 'node:assert/strict';
import test from 'node:test';
import { Vector2 } from 'three';
import { CONTACT_MARGIN, contactTexture, type Foot } from '../src/draw/contact';
import { Placement } from '../src/layers/placement';

const SIZE = 128;

test('the plane is dark at the feet and the less so the farther from them', () => {
  const placement = new Placement(30, [500, -200]);
  const [width, depth] = [800, 600];
  const corners = [[0, 0], [0, depth], [width, depth], [width, 0]].map(([x, z]) => placement.toLocal(x, z));
  const feet = corners.map((corner, i): Foot => [...corner, ...corners[(i + 1) % 4]]);
  const texture = contactTexture(feet, placement.shareOf([0, 0, width, depth]), new Vector2(width, depth));
  const pixels = texture.image.data as Uint8Array;
  const margin = CONTACT_MARGIN * 1000;
  const [pixelX, pixelZ] = [(width + 2 * margin) / SIZE, (depth + 2 * margin) / SIZE];
  for (let i = 0; i < pixels.length; i++) {
    const x = ((i % SIZE) + 0.5) * pixelX - margin;
    const z = (Math.floor(i / SIZE) + 0.5) * pixelZ - margin;
    const outside = Math.hypot(Math.max(-x, x - width, 0), Math.max(-z, z - depth, 0));
    const inside = Math.min(x, width - x, z, depth - z);
    const expected = 255 * Math.exp((-22 * (outside || inside)) / 1000);
    assert.ok(Math.abs(pixels[i] - expected) < 12, `pixel ${i}: ${pixels[i]} is not ${expected}`);
  }
});
