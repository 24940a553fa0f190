import { Color, Matrix4, Vector3, Vector4, type IUniform, type Texture } from 'three';
import type { SunData } from '../data/scene';
import { MOST_STEPS } from './steps';

/** From the north-west, as in relief maps. */
const MAP_LIGHT: SunData = { azimuth: 315, elevation: 42 };
/** Light of the sky on a horizontal surface, linear; the sun gives the rest, so that the sum is 1. */
const SKY = new Color(0.36, 0.385, 0.415);
const LOW_SUN = new Color(1, 0.56, 0.27); // what the air leaves of its light at the horizon
const DUSK = new Color(0.8, 0.9, 1.3); // of the sky's light, when the sun is down
const BRIGHTEST = 1 / 0.35; // the gain of a low sun: no eye or film follows it further
const LOWEST = 1; // degrees from which light can come

/** Uniforms that every material shares by reference. */
export interface LightUniforms extends Record<string, IUniform> {
  sunDirection: IUniform<Vector3>;
  sunColor: IUniform<Color>;
  sunGain: IUniform<number>;
  skyColor: IUniform<Color>;
  shadowMap: IUniform<Texture | null>;
  shadowMatrix: IUniform<Matrix4>;
  shadowStrength: IUniform<number>;
  shadowTexel: IUniform<number>;
  /** A texel's size, metres. */
  shadowSpan: IUniform<number>;
  /** 1 where the terrain casts shadows, too. */
  shadowRelief: IUniform<number>;
  /** Shadow maps from all over a day, side by side, and what makes a place in each of local metres: three rows a map. */
  hoursMap: IUniform<Texture | null>;
  hoursRows: IUniform<Vector4[]>;
  hoursCount: IUniform<number>;
  /** Hours that a map stands for, and those at the end of the legend. */
  hoursStep: IUniform<number>;
  hoursMost: IUniform<number>;
  /** A texel's size, metres. */
  hoursSpan: IUniform<number>;
  /** Normal and offset (world metres) of the plane beyond which nothing is shown. */
  section: IUniform<Vector4>;
  fogColor: IUniform<Color>;
  /** A metre; what is this many metres away is 63 % fog. */
  fogDensity: IUniform<number>;
}

export function makeLight(): LightUniforms {
  const light = {
    sunDirection: { value: new Vector3() },
    sunColor: { value: new Color() },
    sunGain: { value: 1 },
    skyColor: { value: new Color() },
    shadowMap: { value: null },
    shadowMatrix: { value: new Matrix4() },
    shadowStrength: { value: 0 },
    shadowTexel: { value: 0 },
    shadowSpan: { value: 0 },
    shadowRelief: { value: 0 },
    hoursMap: { value: null },
    hoursRows: { value: Array.from({ length: 3 * MOST_STEPS }, () => new Vector4()) },
    hoursCount: { value: 0 },
    hoursStep: { value: 0 },
    hoursMost: { value: 1 },
    hoursSpan: { value: 0 },
    section: { value: new Vector4(0, 1, 0, 1e30) },
    fogColor: { value: new Color() },
    fogDensity: { value: 0 },
  };
  shine(light, null);
  return light;
}

/** Let light come from the sun, or as on maps. */
export function shine(light: LightUniforms, sun: SunData | null): void {
  const { azimuth, elevation } = sun ?? MAP_LIGHT;
  const [turn, rise] = [azimuth, Math.max(elevation, LOWEST)].map((degrees) => (degrees * Math.PI) / 180);
  const flat = Math.cos(rise);
  light.sunDirection.value.set(Math.sin(turn) * flat, Math.sin(rise), -Math.cos(turn) * flat);
  light.sunGain.value = Math.min(1 / Math.sin(rise), BRIGHTEST);
  const night = ramp(elevation, 6, -14);
  light.skyColor.value.copy(SKY).multiplyScalar(1 - 0.72 * night).multiply(new Color(1, 1, 1).lerp(DUSK, night));
  const white = ramp(elevation, 0, 25) ** 0.7;
  light.sunColor.value
    .setRGB(1 - SKY.r, 1 - SKY.g, 1 - SKY.b)
    .multiply(LOW_SUN.clone().lerp(new Color(1, 1, 1), white))
    .multiplyScalar(ramp(elevation, -1, 3));
  light.shadowRelief.value = sun ? 1 : 0;
}

/** Whether there is no light that could cast a shadow. */
export function isDark({ sunColor: { value } }: LightUniforms): boolean {
  return value.r === 0;
}

/** How far a value is on its way, from 0 to 1. */
function ramp(value: number, from: number, to: number): number {
  return Math.min(Math.max((value - from) / (to - from), 0), 1);
}
