import assert from 'node:assert/strict';
import test from 'node:test';
import { distinctOf } from '../src/data/attributes';
import { fold } from '../src/data/fold';
import { csv } from '../src/data/csv';
import { periodOf, timeText } from '../src/explore/timeline';
import { ramp, upperBounds } from '../src/layers/classify';
import { toTriangle } from '../src/layers/plan';

test('case, accents and width are left out of what is looked for', () => {
  assert.equal(fold('Hämeentie 5'), 'hameentie 5');
  assert.equal(fold('Straße'), 'strasse');
  assert.equal(fold('Øresund Łódź Žižkov'), 'oresund lodz zizkov');
  assert.equal(fold('ＡＢＣ１２'), 'abc12');
  assert.notEqual(fold('が'), fold('か'));
});

test('the different values of a field are numbered in their order', () => {
  assert.deepEqual(distinctOf(['b', null, 'a', 'b']), { values: ['b', null, 'a'], codes: Int32Array.from([0, 1, 2, 0]) });
});

test('classes of equal width and quantiles end where textbooks say', () => {
  const sorted = Float64Array.from([1, 2, 3, 4, 100]);
  assert.deepEqual(upperBounds(sorted, 'equal', 3), [34, 67, 100]);
  assert.deepEqual(upperBounds(sorted, 'quantile', 4), [2, 3, 4, 100]);
  assert.deepEqual(upperBounds(Float64Array.from([7, 7, 7]), 'quantile', 5), [7]);
});

test('the ramp grows lighter from class to class, also without hue', () => {
  const lightness = ramp(9).map((color) => [1, 3, 5].reduce((sum, at, i) => sum + [0.2126, 0.7152, 0.0722][i] * (parseInt(color.slice(at, at + 2), 16) / 255) ** 2.2, 0));
  lightness.slice(1).forEach((value, i) => assert.ok(value > lightness[i] + 0.01, String(i)));
});

test('a place is nearest to the nearest side of a triangle, and 0 within', () => {
  const triangle = [0, 0, 4, 0, 0, 3] as const;
  assert.equal(toTriangle(1, 1, ...triangle), 0);
  assert.equal(toTriangle(1, -2, ...triangle), 4);
  assert.equal(toTriangle(-3, -4, ...triangle), 25);
  assert.ok(Math.abs(toTriangle(4, 3, ...triangle) - 2.4 ** 2) < 1e-12);
  assert.equal(toTriangle(3, 4, 0, 0, 0, 0, 0, 0), 25); // a wall has no area in plan
});

test('a table keeps commas, quotes and line breaks, and no cell becomes a formula', async () => {
  const text = await csv([['a,b', 'say "x"', 'two\nlines', null, -5, '-5', '=1+1', '@x']]).text();
  assert.equal(text, `"a,b","say ""x""","two\nlines",,-5,-5,'=1+1,'@x\r\n`);
});

test('a time is all until then, two are what lies within', () => {
  assert.deepEqual(periodOf('1923'), { span: [Date.UTC(1923, 0), Date.UTC(1924, 0)], until: true });
  assert.deepEqual(periodOf('1920/1929'), { span: [Date.UTC(1920, 0), Date.UTC(1930, 0)], until: false });
  for (const text of ['soon', '1920/', '1930/1920', '1/2/3', '']) assert.throws(() => periodOf(text), /is no time/, text);
});

test('a stop of the slider is told as a time that is read back', () => {
  const stop = Date.UTC(1920, 0);
  assert.equal(timeText(stop, { unit: 'year', count: 10 }, true), '1920');
  assert.equal(timeText(stop, { unit: 'year', count: 10 }, false), '1920/1929');
  assert.equal(timeText(stop, { unit: 'minute', count: 30 }, false), '1920-01-01T00:00/1920-01-01T00:29');
});
