import assert from 'node:assert/strict';
import test from 'node:test';
import type { Vector } from '../src/camera/pose';
import { Frame } from '../src/data/frame';
import type { FrameData } from '../src/data/scene';
import { Units, popupIn, sizeIn } from '../src/url';

const FRAME: FrameData = { crs: null, wkt: '', centre: [500, 900], extent: [0, 0, 1000, 1800], rotation: 0, unit: 1, scale: 2, geographic: null };
const drawn = (exaggeration: number): { exaggeration: number; shift: number } => ({ exaggeration, shift: -10 });

function near(actual: readonly number[], expected: readonly number[]): void {
  actual.forEach((value, i) => assert.ok(Math.abs(value - expected[i]) < 1e-9, `${actual} is not ${expected}`));
}

test('the width of the extent is the base size, in ground metres too', () => {
  const units = new Units(new Frame(FRAME), 100); // 500 m wide: 5 m a unit
  near(units.of([250, 60, -100], drawn(2)), [50, 20, 20]);
});

test('x runs along the width of a turned extent', () => {
  const units = new Units(new Frame({ ...FRAME, rotation: 90 }), 100);
  near(units.of([0, 10, -250], drawn(1)), [50, 0, 0]); // its width points north
});

test('units are undone', () => {
  const units = new Units(new Frame({ ...FRAME, rotation: 33 }), 100);
  const place: Vector = [12, 345, -67];
  near(units.toLocal(units.of(place, drawn(1.7)), drawn(1.7)), place);
  near(units.toLocalDirection(units.ofDirection([0.6, 0.64, 0.48])), [0.6, 0.64, 0.48]);
});

test('a section comes back from the address, and only a whole one does', () => {
  const units = new Units(new Frame(FRAME), 100);
  for (const section of [
    { kind: 'vertical', azimuth: 210, offset: -37, level: 5, below: false },
    { kind: 'horizontal', azimuth: 0, offset: 0, level: 42, below: true },
  ] as const) {
    const words = units.ofSection(section, drawn(1.5)).map(String);
    const again = { ...section, ...units.toSection(words, drawn(1.5)) };
    near([again.azimuth, again.offset, again.level], [section.azimuth, section.offset, section.level]);
    assert.deepEqual([again.kind, again.below], [section.kind, section.below]);
  }
  for (const words of ['', 'vertical', 'vertical,,', 'vertical,x,1', 'horizontal,1,2', 'tilted,1,2', 'horizontal,above,']) {
    assert.equal(units.toSection(words.split(','), drawn(1)), null);
  }
});

test('a size needs both of its numbers', () => {
  assert.deepEqual(sizeIn('#cx=1&width=640&height=480'), { width: 640, height: 480 });
  for (const hash of ['', '#width=640', '#width=0&height=9', '#width=-1&height=9', '#width=a&height=9', '#width=1e9&height=9']) {
    assert.equal(sizeIn(hash), null);
  }
});

test('a window of its own is asked for by a word, which its address no longer has', () => {
  assert.equal(popupIn('file:///a.html#popup&width=6&height=4'), 'file:///a.html#width=6&height=4');
  assert.equal(popupIn('file:///a.html#width=6&popup=1'), 'file:///a.html#width=6');
  assert.equal(popupIn('file:///a.html#popups=1'), null);
  assert.equal(popupIn('file:///a.html'), null);
});
