import assert from 'node:assert/strict';
import test from 'node:test';
import { after, isoText, momentText, spanOf, unitOf } from '../src/data/dates';

const span = (text: string): (string | undefined)[] => (spanOf(text) ?? []).map((time) => new Date(time).toISOString());

test('a date means all of its year, month, day, minute or second', () => {
  assert.deepEqual(span('1923'), ['1923-01-01T00:00:00.000Z', '1924-01-01T00:00:00.000Z']);
  assert.deepEqual(span('1923-12'), ['1923-12-01T00:00:00.000Z', '1924-01-01T00:00:00.000Z']);
  assert.deepEqual(span('2024-02-28'), ['2024-02-28T00:00:00.000Z', '2024-02-29T00:00:00.000Z']);
  assert.deepEqual(span('2026-01-15T06:30'), ['2026-01-15T06:30:00.000Z', '2026-01-15T06:31:00.000Z']);
  assert.deepEqual(span('2026-01-15 06:30:10'), ['2026-01-15T06:30:10.000Z', '2026-01-15T06:30:11.000Z']);
});

test('years before 1970, below 100 and before Christ are themselves', () => {
  assert.deepEqual(span('1550')[0], '1550-01-01T00:00:00.000Z');
  assert.deepEqual(span('0064')[0], '0064-01-01T00:00:00.000Z');
  assert.deepEqual(span('-0043')[0], '-000043-01-01T00:00:00.000Z');
});

test('a zone moves the moment, whatever its sign', () => {
  assert.equal(span('2026-01-15T06:30+02:00')[0], '2026-01-15T04:30:00.000Z');
  assert.equal(span('2026-01-15T06:30-0330')[0], '2026-01-15T10:00:00.000Z');
  assert.equal(span('2026-01-15T06:30Z')[0], '2026-01-15T06:30:00.000Z');
});

test('what is no date has no span', () => {
  for (const text of ['', 'yesterday', '1923-13', '2023-02-29', '2024-04-31', '12', '2024-01-01T25:00', '2024-01-01T06:60']) {
    assert.equal(spanOf(text), null, text);
  }
});

test('a moment is written as exactly as its unit, and read back as the same', () => {
  for (const text of ['1923', '0064', '-0043', '1923-04', '1923-04-05', '1923-04-05T06:07', '1923-04-05T06:07:08']) {
    assert.equal(isoText(spanOf(text)![0], unitOf(text)), text);
  }
});

test('months and years are those of the calendar', () => {
  const time = spanOf('1899-11')![0];
  assert.equal(isoText(after(time, 'month', 3), 'month'), '1900-02');
  assert.equal(isoText(after(time, 'year', 101), 'month'), '2000-11');
});

test('the reader sees moments and spans in the words of the place', () => {
  const plain = (text: string): string => text.replace(/[\u00a0\u202f\u2009]/g, ' ');
  const [year, later] = [spanOf('1923')![0], spanOf('1932')![0]];
  assert.equal(momentText(year, year, 'year', 'en'), '1923');
  assert.equal(plain(momentText(year, later, 'year', 'en')), '1923 – 1932');
  assert.equal(momentText(year, year, 'month', 'de'), 'Januar 1923');
  assert.equal(momentText(year, year, 'year', 'ja'), '1923年');
});
