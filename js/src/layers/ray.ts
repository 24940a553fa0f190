import type { Box3 } from 'three';

/** A ray in metres, in double precision. */
export interface Ray {
  origin: [x: number, y: number, z: number];
  direction: [x: number, y: number, z: number];
}

/** Where a ray meets something, as drawn. */
export interface Place {
  /** Along the ray. */
  distance: number;
  /** Local metres, with the height that it has where heights are not exaggerated. */
  point: [x: number, y: number, z: number];
  /** The height that exaggeration moves; what the point is above it keeps its size. */
  anchor: number;
  /** The row of the layer's surfaces, where it is on one that is described. */
  surface?: number;
}

/** The part of a line, seen from above, that lies over one triangle: shares of the line, and the heights there. */
export interface Stretch {
  from: number;
  to: number;
  start: number;
  end: number;
}

/** A place seen from above, metres. */
export type Plan = readonly [x: number, z: number];

/** A sheet of triangles that rays and plumb lines meet. */
export interface Surface {
  readonly box: Box3;
  /** Height in metres at a place, or null where there is none. */
  heightAt(x: number, z: number): number | null;
  /** The parts of a line over each of its triangles, in any order. */
  cut(from: Plan, to: Plan): Stretch[];
  /** Call for the corners (metres) of each triangle that may touch a rectangle seen from above. */
  visit(west: number, north: number, east: number, south: number, call: (a: Corner, b: Corner, c: Corner) => void): void;
  /** Distance along a ray to the nearest triangle, or null. */
  raycast(ray: Ray): number | null;
}

export type Corner = readonly [x: number, y: number, z: number];

/** Where whole numbers lie: metres are `origin` + number · `step`, axis by axis. */
export interface Units {
  origin: readonly [x: number, y: number, z: number];
  step: readonly [x: number, y: number, z: number];
}

/** The same ray in other units; distances along it stay. */
export function inUnits(ray: Ray, { origin, step }: Units): Ray {
  const [x, y, z] = ray.origin;
  const [dx, dy, dz] = ray.direction;
  return {
    origin: [(x - origin[0]) / step[0], (y - origin[1]) / step[1], (z - origin[2]) / step[2]],
    direction: [dx / step[0], dy / step[1], dz / step[2]],
  };
}

export function pointOn(ray: Ray, distance: number): [number, number, number] {
  const { origin, direction } = ray;
  return [
    origin[0] + direction[0] * distance,
    origin[1] + direction[1] * distance,
    origin[2] + direction[2] * distance,
  ];
}

/**
 * Distance to a triangle given by its corners (3 each), or null; either side counts.
 * Möller & Trumbore 1997, relative to the ray's origin.
 */
export function hitTriangle(ray: Ray, a: readonly number[], b: readonly number[], c: readonly number[]): number | null {
  const { origin, direction } = ray;
  const edge1 = subtract(b, a);
  const edge2 = subtract(c, a);
  const normal = cross(direction, edge2);
  const determinant = dot(edge1, normal);
  if (determinant === 0) return null;
  const offset = subtract(origin, a);
  const u = dot(offset, normal) / determinant;
  const other = cross(offset, edge1);
  const v = dot(direction, other) / determinant;
  const slack = -1e-9;
  if (u < slack || v < slack || u + v > 1 - slack) return null;
  const t = dot(edge2, other) / determinant;
  return t >= 0 ? t : null;
}

/** How much of each corner of a triangle a point on it has. */
export function shares(point: readonly number[], a: readonly number[], b: readonly number[], c: readonly number[]): [number, number, number] {
  const [edge1, edge2, offset] = [subtract(b, a), subtract(c, a), subtract(point, a)];
  const normal = cross(edge1, edge2);
  const area = dot(normal, normal);
  const v = dot(cross(offset, edge2), normal) / area;
  const w = dot(cross(edge1, offset), normal) / area;
  return [1 - v - w, v, w];
}

/** The same ray where heights are not exaggerated. */
export function trueHeights(ray: Ray, exaggeration: number): Ray {
  const flatten = ([x, y, z]: Ray['origin']): Ray['origin'] => [x, y / exaggeration, z];
  return { origin: flatten(ray.origin), direction: flatten(ray.direction) };
}

function subtract(a: readonly number[], b: readonly number[]): number[] {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}

function cross(a: readonly number[], b: readonly number[]): number[] {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}
