import assert from 'node:assert/strict';
import test from 'node:test';
import { geographicInterpolator } from '../src/data/geographic';
import type { Extent, GeographicGrid } from '../src/data/scene';

const EARTH = 6371000;

/** Stereographic coordinates about a pole, on a sphere: closed forms to hold the interpolation to. */
function polar(x: number, y: number): [number, number] {
  const lat = Math.PI / 2 - 2 * Math.atan(Math.hypot(x, y) / (2 * EARTH));
  return [(Math.atan2(x, -y) * 180) / Math.PI, (lat * 180) / Math.PI];
}

/** Mercator coordinates on a sphere with its central meridian at 180°. */
function mercator(x: number, y: number): [number, number] {
  const lon = 180 + (x / EARTH) * (180 / Math.PI);
  return [lon > 180 ? lon - 360 : lon, (Math.atan(Math.sinh(y / EARTH)) * 180) / Math.PI];
}

function grid(extent: Extent, size: number, project: (x: number, y: number) => [number, number]): GeographicGrid {
  const node = (k: number, low: number, high: number): number => low + ((high - low) * (1 - Math.cos((Math.PI * k) / (size - 1)))) / 2;
  const places = Array.from({ length: size * size }, (_, i) =>
    project(node(i % size, extent[0], extent[2]), node(Math.floor(i / size), extent[1], extent[3])),
  );
  return { extent, size, lon: places.map((place) => place[0]), lat: places.map((place) => place[1]) };
}

function worst(extent: Extent, project: (x: number, y: number) => [number, number]): number {
  const interpolate = geographicInterpolator(grid(extent, 17, project));
  let error = 0;
  for (let i = 0; i <= 40; i++) {
    for (let j = 0; j <= 40; j++) {
      const [x, y] = [extent[0] + ((extent[2] - extent[0]) * i) / 40, extent[1] + ((extent[3] - extent[1]) * j) / 40];
      const [[lon, lat], [trueLon, trueLat]] = [interpolate(x, y), project(x, y)];
      const turn = Math.abs(lon - trueLon) % 360;
      error = Math.max(error, Math.abs(lat - trueLat), Math.min(turn, 360 - turn) * Math.cos((trueLat * Math.PI) / 180));
    }
  }
  return error;
}

test('across the antimeridian', () => {
  assert.ok(worst([-3e5, 4e6, 3e5, 4.5e6], mercator) < 1e-9);
});

test('over a pole', () => {
  assert.ok(worst([-2e5, -3e5, 4e5, 3e5], polar) < 1e-9);
});

test('at the nodes themselves', () => {
  const extent: Extent = [-3e5, 4e6, 3e5, 4.5e6];
  const [lon, lat] = geographicInterpolator(grid(extent, 5, mercator))(3e5, 4e6);
  const expected = mercator(3e5, 4e6);
  assert.ok(Math.abs(lon - expected[0]) < 1e-12 && Math.abs(lat - expected[1]) < 1e-12);
});
