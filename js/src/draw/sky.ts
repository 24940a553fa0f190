import { Color } from 'three';
import type { WorldData } from '../data/scene';
import type { Scenery } from './backdrop';

const GRADIENT = 0.4; // sine of the height where a gradient's upper colour begins: in sight of a level camera

interface Stop extends Required<Omit<Scenery, 'flat' | 'rise'>> {
  /** Degrees of the sun above the horizon. */
  elevation: number;
}

/** The sky by the height of the sun, the lowest first. */
const STOPS: readonly Stop[] = [
  { elevation: -14, zenith: '#0e1524', horizon: '#252d40', ground: '#8d8f98', glow: '#2c3347', glowing: 0 },
  { elevation: -6, zenith: '#2b3a58', horizon: '#76778f', ground: '#b9b8bd', glow: '#a98a86', glowing: 0.9 },
  { elevation: 0, zenith: '#5c7ba8', horizon: '#c9bcbf', ground: '#d8d4cf', glow: '#f6b27c', glowing: 1 },
  { elevation: 8, zenith: '#86a9d0', horizon: '#e2dedd', ground: '#e4e1da', glow: '#fbe0b8', glowing: 1 },
  { elevation: 25, zenith: '#a6c6e4', horizon: '#eef2f4', ground: '#e4e2dd', glow: '#f4f3ee', glowing: 0.5 },
];

/** The sky under a sun so many degrees above the horizon. */
export function skyAt(elevation: number): Scenery {
  const after = Math.max(STOPS.findIndex((stop) => stop.elevation > elevation), 0);
  if (elevation >= STOPS[STOPS.length - 1].elevation) return STOPS[STOPS.length - 1];
  if (!after) return STOPS[0];
  const [low, high] = [STOPS[after - 1], STOPS[after]];
  const share = (elevation - low.elevation) / (high.elevation - low.elevation);
  const mix = (from: string, to: string): string => `#${new Color(from).lerp(new Color(to), share).getHexString()}`;
  return {
    zenith: mix(low.zenith, high.zenith),
    horizon: mix(low.horizon, high.horizon),
    ground: mix(low.ground, high.ground),
    glow: mix(low.glow, high.glow),
    glowing: low.glowing + (high.glowing - low.glowing) * share,
  };
}

/** What is around the model, and the one colour in its place where there is nothing else; `usual` is the page's own. */
export function surroundings({ background, sun }: WorldData, usual: Scenery): { scenery: Scenery; color: string | null } {
  if (!background) return { scenery: sun ? skyAt(sun.elevation) : usual, color: null };
  const [zenith = '#ffffff', horizon = zenith] = background;
  return { scenery: { zenith, horizon, ground: horizon, flat: true, rise: GRADIENT }, color: background.length < 2 ? zenith : null };
}
