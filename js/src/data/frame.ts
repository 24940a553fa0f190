import { geographicInterpolator, type LonLat } from './geographic';
import type { FrameData } from './scene';

/** Local ground metres (x east, y up, z south) to and from the scene CRS (easting, northing, height). */
export class Frame {
  /** The CRS in words, such as “WGS 84 / UTM zone 54N (EPSG:32654)”. */
  readonly name: string;
  private readonly interpolate: ((x: number, y: number) => LonLat) | null;

  constructor(readonly data: FrameData) {
    const title = /^\s*\w+\s*\[\s*"((?:[^"]|"")*)"/.exec(data.wkt)?.[1].replaceAll('""', '"');
    this.name = title && data.crs ? `${title} (${data.crs})` : (title ?? data.crs ?? '');
    this.interpolate = data.geographic && geographicInterpolator(data.geographic);
  }

  toCrs(x: number, z: number): [number, number] {
    const { centre, scale } = this.data;
    return [centre[0] + x * scale, centre[1] - z * scale];
  }

  toLocal(easting: number, northing: number): [x: number, z: number] {
    const { centre, scale } = this.data;
    return [(easting - centre[0]) / scale, (centre[1] - northing) / scale];
  }

  /** Null where the scene CRS has no longitudes and latitudes. */
  toLonLat(easting: number, northing: number): LonLat | null {
    return this.interpolate && this.interpolate(easting, northing);
  }
}
