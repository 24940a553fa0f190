import { DoubleSide, GLSL3, RawShaderMaterial, type BufferAttribute, type ShaderMaterialParameters } from 'three';

export type Uniforms = RawShaderMaterial['uniforms'];

export function material(
  vertexShader: string,
  fragmentShader: string,
  uniforms: Uniforms,
  more: ShaderMaterialParameters = {},
): RawShaderMaterial {
  return new RawShaderMaterial({ vertexShader, fragmentShader, uniforms, side: DoubleSide, glslVersion: GLSL3, ...more });
}

/** For an attribute's onUpload: the graphics card has it, the page need not keep it. */
export function forget(this: BufferAttribute): void {
  (this as { array: unknown }).array = null;
}
