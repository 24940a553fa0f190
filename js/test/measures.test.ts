import assert from 'node:assert/strict';
import test from 'node:test';
import type { Vector } from '../src/camera/pose';
import { Frame } from '../src/data/frame';
import type { LonLat } from '../src/data/geographic';
import { geodesicArea, geodesicLength } from '../src/measure/geodesic';
import { areaOf, crossesItself, legsBetween, total } from '../src/measure/measures';

const FRAME = new Frame({ crs: null, wkt: '', centre: [0, 0], extent: [0, 0, 9, 9], rotation: 0, unit: 1, scale: 1, geographic: null });

/** By PROJ 9 (pyproj's Geod.inv). */
const LENGTHS: [LonLat, LonLat, number][] = [
  [[138.7, 35.3], [138.71, 35.31], 1434.5946115786714],
  [[24.9, 60.1], [24.9000001, 60.1], 0.005563151656486731],
  [[138.7, 35.3], [24.9, 60.1], 7838601.355885202],
  [[0, 0], [0, 89], 9890271.864398522],
  [[179.9, -10], [-179.9, -10.2], 31143.291955305955],
  [[10, 85], [-170, 84], 1228594.7567742153],
  [[0, 0], [90, 0], 10018754.171394622],
  [[5, 5], [5, 5], 0],
];

/** By PROJ 9 (pyproj's Geod.polygon_area_perimeter). */
const AREAS: [LonLat[], number][] = [
  [[[138.7, 35.3], [138.75, 35.3], [138.76, 35.34], [138.71, 35.35]], 23203088.873347282],
  [[[24.9, 60.1], [24.901, 60.1], [24.901, 60.1005]], 1549.5322802066803],
  [[[179.5, -10], [-179.5, -10.2], [-179.4, -9], [179.6, -9.2]], 12141732679.903822],
  [[[0, 80], [90, 82], [180, 81], [-90, 79]], 2262154016880.9062],
  [[[0, -80], [90, -82], [180, -81], [-90, -79]], 2262154016880.9062],
  [[[0, 40], [40, 50], [30, 10]], 7271431621004.49],
];

test('lengths along the ellipsoid are those of PROJ', () => {
  for (const [from, to, length] of LENGTHS) {
    assert.ok(Math.abs(geodesicLength(from, to)! - length) < 1e-8 + 1e-13 * length, `${from} ${to}`);
  }
});

test('areas on the ellipsoid are those of PROJ, over the antimeridian and around the poles too', () => {
  for (const [places, area] of AREAS) {
    const found = geodesicArea(places)!;
    assert.ok(Math.abs(found - area) < 1e-3 + 1e-11 * area, `${found} is not ${area}`);
    assert.ok(Math.abs(geodesicArea([...places].reverse())! - area) < 1e-3 + 1e-11 * area);
  }
});

test('nearly antipodal places have no length that is sure', () => {
  assert.equal(geodesicLength([0, 0.3], [179.9, -0.2]), null);
});

test('a leg is measured on the ground plane, in space and by what it rises', () => {
  const places: Vector[] = [[0, 10, 0], [30, 10, -40], [30, -110, -40]];
  const legs = legsBetween(places, FRAME);
  assert.deepEqual(legs.map(({ plan, slope, rise }) => [plan, slope, rise]), [[50, 50, 0], [0, 120, -120]]);
  assert.deepEqual(total(legs), { plan: 50, slope: 170, geodesic: null, rise: -120 });
});

test('an area is the same from wherever it is drawn, far from the origin too', () => {
  const places: Vector[] = [[0, 0, 0], [300, 5, 0], [300, 9, 200], [100, 1, 100]];
  const moved = places.map(([x, y, z]): Vector => [x + 1e6, y, z - 3e6]);
  for (const around of [places, [...places].reverse(), moved]) {
    assert.ok(Math.abs(areaOf(around, FRAME).plan - 35000) < 1e-6);
  }
});

test('an outline that crosses itself is told from one that does not', () => {
  const [a, b, c, d]: Vector[] = [[0, 0, 0], [9, 5, 0], [9, 0, 9], [0, 0, 9]];
  assert.equal(crossesItself([a, b, c, d]), false);
  assert.equal(crossesItself([a, c, b, d]), true);
  assert.equal(crossesItself([a, b, c]), false);
});
