import assert from 'node:assert/strict';
import test from 'node:test';
import { sunPosition, towards } from '../src/sun/position';

/** By core/sun.py: a moment, longitude, latitude, azimuth and elevation. */
const POSITIONS: [string, number, number, number, number][] = [
  ['2003-10-17T19:30:30Z', -105.1786, 39.742476, 194.34258286029998, 39.87207442893351],
  ['2026-06-21T12:00:00Z', 24.94, 60.17, 215.83713481175224, 49.499734141571],
  ['2026-12-21T03:15:00Z', 138.73, 35.36, 188.5481037656303, 30.716996236780428],
  ['1955-03-02T23:59:59Z', -70, -33.4, 254.474849861588, -9.914498753259371],
  ['2026-06-21T22:30:00Z', 24.94, 69.9, 1.8014648411107268, 3.347521580905],
];

test('the sun stands where it does in Python', () => {
  for (const [moment, longitude, latitude, azimuth, elevation] of POSITIONS) {
    const found = sunPosition(Date.parse(moment), longitude, latitude);
    assert.ok(Math.abs(found.azimuth - azimuth) < 1e-9 && Math.abs(found.elevation - elevation) < 1e-9, moment);
  }
});

test('the sun stands where it was published to', () => {
  // Reda & Andreas, Solar Position Algorithm (NREL/TP-560-34302), table A5.1: azimuth 194.34024°, zenith 50.11162° with refraction
  const { azimuth, elevation } = sunPosition(Date.parse('2003-10-17T19:30:30Z'), -105.1786, 39.742476);
  assert.ok(Math.abs(azimuth - 194.34024) < 0.01);
  const refraction = 0.0163; // their 1.02 / 60 · P/1010 · 283/(273 + T) / tan(e + 10.3 / (e + 5.11)), 820 mbar and 11 °C
  assert.ok(Math.abs(elevation + refraction - (90 - 50.11162)) < 0.01);
});

test('the way to the sun is east in the morning and south at noon', () => {
  const near = (actual: readonly number[], expected: readonly number[]): void => actual.forEach((value, i) => assert.ok(Math.abs(value - expected[i]) < 1e-12));
  near(towards({ azimuth: 90, elevation: 0 }), [1, 0, 0]);
  near(towards({ azimuth: 180, elevation: 45 }), [0, Math.SQRT1_2, Math.SQRT1_2]);
});
