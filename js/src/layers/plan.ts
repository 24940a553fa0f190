/** Squared distances in plan, in the units of the coordinates. */

export function toSegment(px: number, pz: number, ax: number, az: number, bx: number, bz: number): number {
  const [ux, uz] = [bx - ax, bz - az];
  const length = ux * ux + uz * uz;
  const share = length > 0 ? Math.min(Math.max(((px - ax) * ux + (pz - az) * uz) / length, 0), 1) : 0;
  const [dx, dz] = [px - ax - share * ux, pz - az - share * uz];
  return dx * dx + dz * dz;
}

/** 0 inside. */
export function toTriangle(px: number, pz: number, ax: number, az: number, bx: number, bz: number, cx: number, cz: number): number {
  const a = (bx - ax) * (pz - az) - (bz - az) * (px - ax);
  const b = (cx - bx) * (pz - bz) - (cz - bz) * (px - bx);
  const c = (ax - cx) * (pz - cz) - (az - cz) * (px - cx);
  if ((a > 0 && b > 0 && c > 0) || (a < 0 && b < 0 && c < 0)) return 0;
  return Math.min(toSegment(px, pz, ax, az, bx, bz), toSegment(px, pz, bx, bz, cx, cz), toSegment(px, pz, cx, cz, ax, az));
}
