import { DataTexture, LinearFilter, RedFormat, UnsignedByteType, Vector2, type Matrix3 } from 'three';

const SIZE = 128; // pixels a side
const FALLOFF = 22; // darkness is 1/e at the diagonal over this
export const CONTACT_MARGIN = 0.2; // of the diagonal, that the picture reaches beyond the footprint

/** The foot of a side of a model, from one place to another in local metres. */
export type Foot = [ax: number, az: number, bx: number, bz: number];

/**
 * How dark the plane is around a model, by the distance from the model's feet: a picture of its footprint and a margin around it.
 * `footing` makes shares of the footprint of local (x, z, 1); `size` is the footprint's, metres.
 */
export function contactTexture(feet: readonly Foot[], footing: Matrix3, size: Vector2): DataTexture {
  const diagonal = size.length();
  const margin = CONTACT_MARGIN * diagonal;
  const pixel = size.clone().addScalar(2 * margin).divideScalar(SIZE); // metres
  const inPixels = (x: number, z: number): Vector2 =>
    new Vector2(x, z).applyMatrix3(footing).multiply(size).addScalar(margin).divide(pixel);
  const seeds = new Seeds();
  for (const [ax, az, bx, bz] of feet) seeds.addLine(inPixels(ax, az), inPixels(bx, bz));
  const pixels = seeds.distances(pixel).map((distance) => 255 * Math.exp((-FALLOFF * distance) / diagonal));
  const texture = new DataTexture(Uint8Array.from(pixels), SIZE, SIZE, RedFormat, UnsignedByteType);
  texture.magFilter = texture.minFilter = LinearFilter;
  texture.needsUpdate = true;
  return texture;
}

/** For each pixel of a picture, a place in it that something goes through; all in pixels. */
class Seeds {
  private readonly places: (Vector2 | undefined)[] = new Array<undefined>(SIZE * SIZE);

  addLine(from: Vector2, to: Vector2): void {
    const steps = Math.ceil(from.distanceTo(to) * 4) + 1;
    for (let step = 0; step <= steps; step++) {
      this.add(from.clone().lerp(to, step / steps));
    }
  }

  /** Keep the place nearest to a pixel's middle. */
  private add(place: Vector2): void {
    const middle = place.clone().floor().addScalar(0.5);
    const pixel = Math.floor(place.y) * SIZE + Math.floor(place.x);
    const known = this.places[pixel];
    if (!known || place.distanceTo(middle) < known.distanceTo(middle)) this.places[pixel] = place;
  }

  /** Metres from each pixel's middle to the nearest place; `pixel` is a pixel's size. */
  distances(pixel: Vector2): Float32Array {
    const columns = Array.from({ length: SIZE }, (_, column) => this.nearestInColumn(column));
    return Float32Array.from(this.places, (_, i) => {
      const [x, y] = [i % SIZE, Math.floor(i / SIZE)];
      let least = Infinity;
      for (const column of columns) {
        const place = column[y];
        if (place) least = Math.min(least, Math.hypot((place.x - x - 0.5) * pixel.x, (place.y - y - 0.5) * pixel.y));
      }
      return least;
    });
  }

  /** For each row the nearest place in a column of the picture. */
  private nearestInColumn(column: number): (Vector2 | undefined)[] {
    const found = Array.from({ length: SIZE }, (_, row) => this.places[row * SIZE + column]);
    const sweep = (row: number, before: number): void => {
      const [here, other] = [found[row], found[before]];
      if (other && !(here && Math.abs(here.y - row - 0.5) <= Math.abs(other.y - row - 0.5))) found[row] = other;
    };
    for (let row = 1; row < SIZE; row++) sweep(row, row - 1);
    for (let row = SIZE - 2; row >= 0; row--) sweep(row, row + 1);
    return found;
  }
}
