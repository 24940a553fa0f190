import type { GeographicGrid } from './scene';

/** Longitude and latitude in degrees. */
export type LonLat = [lon: number, lat: number];

const DEGREE = Math.PI / 180;

/**
 * A function from scene CRS coordinates to longitude and latitude, by barycentric interpolation of PROJ's answers at Chebyshev nodes
 * (Berrut & Trefethen 2004, eq. 4.2 and 5.4). Unit vectors are interpolated, not angles: smooth at the antimeridian and the poles.
 */
export function geographicInterpolator(grid: GeographicGrid): (x: number, y: number) => LonLat {
  const { size, lon, lat } = grid;
  const [xmin, ymin, xmax, ymax] = grid.extent;
  const normals = lon.map((degrees, i) => unitVector(degrees, lat[i]));
  return (x, y) => {
    const alongX = barycentricWeights((x - xmin) / (xmax - xmin), size);
    const alongY = barycentricWeights((y - ymin) / (ymax - ymin), size);
    const sum = [0, 0, 0];
    for (let row = 0; row < size; row++) {
      for (let column = 0; column < size; column++) {
        const weight = alongY[row] * alongX[column];
        const normal = normals[row * size + column];
        for (let axis = 0; axis < 3; axis++) sum[axis] += weight * normal[axis];
      }
    }
    return [Math.atan2(sum[1], sum[0]) / DEGREE, Math.atan2(sum[2], Math.hypot(sum[0], sum[1])) / DEGREE];
  };
}

function unitVector(lon: number, lat: number): [number, number, number] {
  const [a, b] = [lon * DEGREE, lat * DEGREE];
  return [Math.cos(b) * Math.cos(a), Math.cos(b) * Math.sin(a), Math.sin(b)];
}

/** Weights (size) of the nodes at a position from 0 to 1. */
function barycentricWeights(position: number, size: number): number[] {
  const nodes = Array.from({ length: size }, (_, k) => (1 - Math.cos((Math.PI * k) / (size - 1))) / 2);
  const hit = nodes.indexOf(position);
  if (hit >= 0) return nodes.map((_, k) => (k === hit ? 1 : 0));
  const terms = nodes.map((node, k) => {
    const end = k === 0 || k === size - 1;
    return ((k % 2 ? -1 : 1) * (end ? 0.5 : 1)) / (position - node);
  });
  const total = terms.reduce((sum, term) => sum + term, 0);
  return terms.map((term) => term / total);
}
