import type { LonLat } from '../data/geographic';

const DEGREE = Math.PI / 180;
const MAJOR = 6378137; // metres, WGS 84
const FLATTENING = 1 / 298.257223563;
const MINOR = MAJOR * (1 - FLATTENING);
const E2 = FLATTENING * (2 - FLATTENING);
const E = Math.sqrt(E2);
const PANEL = 0.1; // radians of arc that one set of nodes stands for
const MOST_STEPS = 100;
const CLOSE = 1e-15; // radians

/** Nodes between −1 and 1, and weights, of Gauss–Legendre quadrature with eight nodes. */
const NODES = [0.1834346424956498, 0.525532409916329, 0.7966664774136267, 0.9602898564975363].flatMap((node) => [-node, node]);
const WEIGHTS = [0.362683783378362, 0.3137066458778873, 0.2223810344533745, 0.1012285362903763].flatMap((weight) => [weight, weight]);

/** A geodesic as an arc of the auxiliary sphere: Karney (2013), Algorithms for geodesics, section 2. */
interface Arc {
  /** Radians. */
  length: number;
  /** Of the reduced latitude at its beginning, and how fast it grows there. */
  sine: number;
  rate: number;
  /** Sine of the azimuth at the equator. */
  equatorial: number;
}

/** Metres along the WGS 84 ellipsoid between two places; null where they are nearly antipodal. */
export function geodesicLength(from: LonLat, to: LonLat): number | null {
  const arc = arcBetween(from, to);
  return arc && MAJOR * integrate(arc, (cos2) => Math.sqrt(1 - E2 * cos2));
}

/** Square metres of the WGS 84 ellipsoid within geodesics from place to place and back; null where two are nearly antipodal. */
export function geodesicArea(places: readonly LonLat[]): number | null {
  if (places.length < 3) return 0;
  const start = zone(Math.sin(places[0][1] * DEGREE));
  let [sum, turn] = [0, 0];
  for (const [i, from] of places.entries()) {
    const to = places[(i + 1) % places.length];
    const arc = arcBetween(from, to);
    if (!arc) return null;
    const width = eastward(from, to);
    // The width is known better than the sum of its parts.
    const share = (cos2: number): number => (arc.equatorial * Math.sqrt(1 - E2 * cos2)) / cos2;
    const whole = integrate(arc, share);
    const above = integrate(arc, (cos2, sine) => share(cos2) * (zone(sineOfLatitude(sine)) - start));
    sum += whole ? (above * width) / whole : 0;
    turn += width;
  }
  const around = Math.round(turn / (2 * Math.PI));
  if (!around) return Math.abs(sum);
  const pole = Math.sign(places[0][1]) || 1;
  return Math.abs(2 * Math.PI * (zone(pole) - start) - sum * around);
}

/** Square metres a radian of longitude between the equator and a latitude, given by its sine. */
function zone(sine: number): number {
  return (MINOR ** 2 / 2) * (sine / (1 - E2 * sine ** 2) + Math.atanh(E * sine) / E);
}

/** Sine of the latitude, of that of the reduced one. */
function sineOfLatitude(sine: number): number {
  return sine / Math.hypot(sine, (1 - FLATTENING) * Math.sqrt(1 - sine ** 2));
}

function eastward([from]: LonLat, [to]: LonLat): number {
  return (((to - from + 540) % 360) - 180) * DEGREE;
}

function arcBetween(from: LonLat, to: LonLat): Arc | null {
  const width = eastward(from, to);
  const [first, last] = [from, to].map(([, lat]) => Math.atan((1 - FLATTENING) * Math.tan(lat * DEGREE)));
  let turned = width;
  for (let i = 0; i < MOST_STEPS; i++) {
    const arc = greatCircle(first, last, turned);
    const next = width + arc.equatorial * integrate(arc, (cos2) => E2 / (1 + Math.sqrt(1 - E2 * cos2)));
    if (Math.abs(next - turned) < CLOSE) return arc;
    turned = next;
  }
  return null;
}

function greatCircle(first: number, last: number, turned: number): Arc {
  const [sin1, cos1, sin2, cos2] = [Math.sin(first), Math.cos(first), Math.sin(last), Math.cos(last)];
  const across = cos2 * Math.sin(turned);
  const along = cos1 * sin2 - sin1 * cos2 * Math.cos(turned);
  const sine = Math.hypot(across, along);
  const length = Math.atan2(sine, sin1 * sin2 + cos1 * cos2 * Math.cos(turned));
  return { length, sine: sin1, rate: sine ? (cos1 * along) / sine : 0, equatorial: sine ? (cos1 * across) / sine : 0 };
}

/** The integral along an arc of what depends on the reduced latitude: its squared cosine and its sine. */
function integrate({ length, sine, rate }: Arc, value: (cos2: number, sine: number) => number): number {
  const panels = Math.max(Math.ceil(length / PANEL), 1);
  const half = length / panels / 2;
  let sum = 0;
  for (let panel = 0; panel < panels; panel++) {
    NODES.forEach((node, i) => {
      const at = half * (2 * panel + 1 + node);
      const here = Math.min(Math.max(sine * Math.cos(at) + rate * Math.sin(at), -1), 1);
      sum += WEIGHTS[i] * value(1 - here ** 2, here);
    });
  }
  return sum * half;
}
