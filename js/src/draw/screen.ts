import { Vector2, type IUniform } from 'three';

/** Uniforms of what has its size on the screen, shared by reference. */
export interface ScreenUniforms extends Record<string, IUniform> {
  /** Of what is drawn into, its own pixels. */
  viewport: IUniform<Vector2>;
  /** Of these, how many a CSS pixel has. */
  pixel: IUniform<number>;
  /** 1 where things are drawn to be picked. */
  picking: IUniform<number>;
  /** Where the divider between two drapes is, in pixels of what is drawn into from its left. */
  divider: IUniform<number>;
}

export function makeScreen(): ScreenUniforms {
  return { viewport: { value: new Vector2(1, 1) }, pixel: { value: 1 }, picking: { value: 0 }, divider: { value: 0 } };
}
