import { Color, Matrix4, Vector3, type IUniform, type Texture } from 'three';

const AZIMUTH = (315 * Math.PI) / 180; // from the north-west, as in relief maps
const ELEVATION = (42 * Math.PI) / 180;

/** Light of the sky on a horizontal surface, linear; the sun gives the rest, so that the sum is 1. */
const SKY = new Color(0.36, 0.385, 0.415);

/** Uniforms that every lit material shares by reference. */
export interface LightUniforms extends Record<string, IUniform> {
  sunDirection: IUniform<Vector3>;
  sunColor: IUniform<Color>;
  skyColor: IUniform<Color>;
  shadowMap: IUniform<Texture | null>;
  shadowMatrix: IUniform<Matrix4>;
  shadowStrength: IUniform<number>;
  shadowTexel: IUniform<number>;
  /** A texel's size, metres. */
  shadowSpan: IUniform<number>;
}

export function makeLight(): LightUniforms {
  const flat = Math.cos(ELEVATION);
  return {
    sunDirection: { value: new Vector3(Math.sin(AZIMUTH) * flat, Math.sin(ELEVATION), -Math.cos(AZIMUTH) * flat) },
    sunColor: { value: new Color(1 - SKY.r, 1 - SKY.g, 1 - SKY.b) },
    skyColor: { value: SKY },
    shadowMap: { value: null },
    shadowMatrix: { value: new Matrix4() },
    shadowStrength: { value: 0 },
    shadowTexel: { value: 0 },
    shadowSpan: { value: 0 },
  };
}
