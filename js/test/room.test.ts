import assert from 'node:assert/strict';
import test from 'node:test';
import { Room } from '../src/labels/room';

type Box = [left: number, top: number, right: number, bottom: number];

function meets(a: Box, b: Box): boolean {
  return a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];
}

test('a rectangle is free where it meets none of those before it, inside of the picture and beyond its edges', () => {
  let seed = 1;
  const random = (): number => (seed = (seed * 48271) % 2147483647) / 2147483647;
  const room = new Room(640, 360);
  const put: Box[] = [];
  let refused = 0;
  for (let i = 0; i < 2000; i++) {
    const [left, top] = [random() * 740 - 50, random() * 460 - 50];
    const box: Box = [left, top, left + random() * 120, top + random() * 30];
    const free = !put.some((other) => meets(box, other));
    assert.equal(room.isFree(...box), free);
    if (!free) refused++;
    else if (put.push(box)) room.put(...box);
  }
  assert.ok(put.length > 50 && refused > 500);
});
