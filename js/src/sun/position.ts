import type { Frame } from '../data/frame';
import type { SunData } from '../data/scene';

const DEGREE = Math.PI / 180;
const J2000 = 2451545; // Julian day
const UNIX_EPOCH = 2440587.5; // Julian day
const DAY = 86400; // seconds
const E2 = 0.00669437999014; // WGS 84
const STEP = 0.01; // of the extent's height, to either side, for the direction of the grid's north

/**
 * Azimuth from true north and elevation without refraction, degrees, of the sun's centre: Meeus, Astronomical Algorithms (1998), chapters
 * 13, 25 and 28, as core/sun.py has it.
 */
export function sunPosition(milliseconds: number, longitude: number, latitude: number): SunData {
  const seconds = milliseconds / 1000;
  const century = (seconds / DAY + UNIX_EPOCH - J2000) / 36525;
  const meanLongitude = (280.46646 + century * (36000.76983 + 0.0003032 * century)) * DEGREE;
  const anomaly = (357.52911 + century * (35999.05029 - 0.0001537 * century)) * DEGREE;
  const eccentricity = 0.016708634 - century * (0.000042037 + 0.0000001267 * century);
  const centre =
    (1.914602 - century * (0.004817 + 0.000014 * century)) * Math.sin(anomaly) +
    (0.019993 - 0.000101 * century) * Math.sin(2 * anomaly) +
    0.000289 * Math.sin(3 * anomaly);
  const node = (125.04 - 1934.136 * century) * DEGREE;
  const apparent = meanLongitude + (centre - 0.00569 - 0.00478 * Math.sin(node)) * DEGREE;
  const obliquity = (23.4392911 - 0.0130042 * century + 0.00256 * Math.cos(node)) * DEGREE;
  const declination = Math.asin(Math.sin(obliquity) * Math.sin(apparent));
  const half = Math.tan(obliquity / 2) ** 2;
  const equationOfTime =
    half * Math.sin(2 * meanLongitude) -
    2 * eccentricity * Math.sin(anomaly) +
    4 * eccentricity * half * Math.sin(anomaly) * Math.cos(2 * meanLongitude) -
    0.5 * half ** 2 * Math.sin(4 * meanLongitude) -
    1.25 * eccentricity ** 2 * Math.sin(2 * anomaly);
  const clock = ((seconds % DAY) + DAY) % DAY;
  const hour = (clock / 240 - 180 + longitude) * DEGREE + equationOfTime;
  const phi = latitude * DEGREE;
  const sine = Math.sin(phi) * Math.sin(declination) + Math.cos(phi) * Math.cos(declination) * Math.cos(hour);
  const azimuth = Math.atan2(
    -Math.sin(hour) * Math.cos(declination),
    Math.sin(declination) * Math.cos(phi) - Math.cos(declination) * Math.sin(phi) * Math.cos(hour),
  );
  return { azimuth: (azimuth / DEGREE + 360) % 360, elevation: Math.asin(Math.min(Math.max(sine, -1), 1)) / DEGREE };
}

/** Where the sun stands over a scene's centre, from the grid's north. */
export class SunOver {
  private constructor(
    readonly longitude: number,
    readonly latitude: number,
    /** Degrees from true north clockwise to the grid's. */
    private readonly convergence: number,
  ) {}

  /** Null where the scene has no longitudes and latitudes. */
  static centreOf(frame: Frame): SunOver | null {
    const [x, y] = frame.data.centre;
    const step = (frame.data.extent[3] - frame.data.extent[1]) * STEP;
    const [centre, south, north] = [0, -step, step].map((by) => frame.toLonLat(x, y + by));
    if (!centre || !south || !north) return null;
    const curved = 1 - E2 * Math.sin(centre[1] * DEGREE) ** 2;
    const east = (((north[0] - south[0] + 540) % 360) - 180) * Math.cos(centre[1] * DEGREE);
    const up = ((north[1] - south[1]) * (1 - E2)) / curved;
    return new SunOver(centre[0], centre[1], Math.atan2(east, up) / DEGREE);
  }

  at(milliseconds: number): SunData {
    const { azimuth, elevation } = sunPosition(milliseconds, this.longitude, this.latitude);
    return { azimuth: (azimuth - this.convergence + 360) % 360, elevation };
  }
}

/** The unit vector towards the sun: x east, y up, z south. */
export function towards({ azimuth, elevation }: SunData): [number, number, number] {
  const flat = Math.cos(elevation * DEGREE);
  return [Math.sin(azimuth * DEGREE) * flat, Math.sin(elevation * DEGREE), -Math.cos(azimuth * DEGREE) * flat];
}
