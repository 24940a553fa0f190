import { DoubleSide, GLSL3, RawShaderMaterial, BufferAttribute, type BufferGeometry, type ShaderMaterialParameters } from 'three';

export type Uniforms = RawShaderMaterial['uniforms'];

/** `defines` are copied, as each material has its own. */
export function material(
  vertexShader: string,
  fragmentShader: string,
  uniforms: Uniforms,
  { defines, ...more }: ShaderMaterialParameters = {},
): RawShaderMaterial {
  return new RawShaderMaterial({ vertexShader, fragmentShader, uniforms, defines: { ...defines }, side: DoubleSide, glslVersion: GLSL3, ...more });
}

/** Compile with a name defined, or without. */
export function define(look: RawShaderMaterial, name: string, on: boolean): void {
  if (name in look.defines === on) return;
  if (on) look.defines[name] = '';
  else delete look.defines[name];
  look.needsUpdate = true;
}

/** For an attribute's onUpload: the graphics card has it, the page need not keep it. */
export function forget(this: BufferAttribute): void {
  (this as { array: unknown }).array = null;
}

/** Give a geometry the vertices (whole x, y, z each) as shaders of terrain take them. */
export function setVertices(geometry: BufferGeometry, positions: Int32Array): void {
  const count = positions.length / 3;
  const cells = new Float32Array(count * 2);
  const heights = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    cells[2 * i] = positions[3 * i];
    heights[i] = positions[3 * i + 1];
    cells[2 * i + 1] = positions[3 * i + 2];
  }
  geometry.setAttribute('cell', new BufferAttribute(cells, 2).onUpload(forget));
  geometry.setAttribute('height', new BufferAttribute(heights, 1).onUpload(forget));
}

/** Vertex numbers (n) in as few bytes as the vertices need. */
export function vertexNumbers(numbers: Int32Array, vertices: number): Uint16Array | Uint32Array {
  return vertices > 65536 ? Uint32Array.from(numbers) : Uint16Array.from(numbers);
}
