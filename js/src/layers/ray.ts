/** A ray in local ground metres with true heights (exaggeration removed), in double precision. */
export interface Ray {
  origin: [x: number, y: number, z: number];
  direction: [x: number, y: number, z: number];
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

function subtract(a: readonly number[], b: readonly number[]): number[] {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}

function cross(a: readonly number[], b: readonly number[]): number[] {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}
