import { BufferAttribute, Color, Group, InstancedBufferAttribute, InstancedBufferGeometry, Matrix4, Mesh, Sphere, type RawShaderMaterial } from 'three';
import type { Vector } from '../camera/pose';
import { material, type Uniforms } from '../layers/materials';
import { colorTable, numberTable } from '../layers/tables';
import { strokeFragment, strokeVertex } from './shaders';

const ORDER = 3000; // after all else
const STEP = 0.001; // metres
const NEARER = 0.9992; // how far away, in shares of its distance, a line is drawn
const HIDDEN = 0.4; // opacity of what is behind something
const NOTHING = 0xffffffff;
const CORNERS = new Float32Array([-1, -1, 1, -1, -1, 1, 1, 1]);

/** What is drawn over the scene: places in local metres, heights as they are before exaggeration. */
export interface Sketch {
  line: readonly Vector[];
  /** Fainter. */
  preview: readonly Vector[];
  dots: readonly Vector[];
}

export const NO_SKETCH: Sketch = { line: [], preview: [], dots: [] };

/** Widths in CSS pixels; a white rim keeps a line and a dot apart from any ground. */
const STYLES = { rim: 5.5, line: 3, preview: 2, dotRim: 12, dot: 8 };
type Style = keyof typeof STYLES;
const STYLE_NAMES = Object.keys(STYLES) as Style[];

/** Lines and dots over the scene, in the theme's colour; what is hidden of them shines through. */
export class Pencil {
  readonly group = new Group();
  private readonly meshes: Mesh<InstancedBufferGeometry, RawShaderMaterial>[];
  private geometry = new InstancedBufferGeometry();

  constructor(shared: Uniforms) {
    const uniforms = {
      ...shared,
      sizes: { value: numberTable(Float32Array.from(STYLE_NAMES, (name) => STYLES[name]), 1) },
      slot: { value: 0 },
      least: { value: 0 },
      nearer: { value: NEARER },
      sunken: { value: 1 },
      selected: { value: NOTHING },
      accent: { value: new Color() },
    };
    this.meshes = [HIDDEN, 1].map((opacity, i) => {
      const look = material(strokeVertex, strokeFragment, { ...uniforms, colors: { value: colorTable(new Uint8Array(4 * STYLE_NAMES.length)) }, opacity: { value: opacity } }, { defines: { SLOTS: '1u' }, transparent: true, depthWrite: false, depthTest: i > 0 });
      const mesh = new Mesh(this.geometry, look);
      mesh.matrixAutoUpdate = false;
      mesh.frustumCulled = false;
      mesh.renderOrder = ORDER + i;
      mesh.layers.set(1); // neither the sun's nor to be picked
      this.group.add(mesh);
      return mesh;
    });
    this.group.visible = false;
  }

  /** How many draw calls it makes. */
  get calls(): number {
    return this.group.visible ? this.meshes.length : 0;
  }

  set color(color: Color) {
    const { r, g, b } = color.clone().convertLinearToSRGB();
    const accent = [r, g, b].map((share) => Math.round(share * 255));
    this.meshes.forEach(({ material: { uniforms } }, i) => {
      const rim = [255, 255, 255, i ? 255 : 0]; // white would hide what it shines through
      const rows: Record<Style, number[]> = { rim, line: [...accent, 255], preview: [...accent, 200], dotRim: rim, dot: [...accent, 255] };
      uniforms.colors.value.dispose();
      uniforms.colors.value = colorTable(Uint8Array.from(STYLE_NAMES.flatMap((name) => rows[name])));
    });
  }

  draw({ line, preview, dots }: Sketch): void {
    const all = [...line, ...preview, ...dots];
    this.group.visible = all.length > 0;
    this.geometry.dispose();
    if (!all.length) return;
    const strokes = new Strokes(all[0]);
    strokes.addLine(line, 'rim');
    strokes.addLine(preview, 'preview');
    strokes.addLine(line, 'line');
    for (const style of ['dotRim', 'dot'] as const) for (const dot of dots) strokes.add(dot, dot, style);
    this.geometry = strokes.geometry();
    for (const mesh of this.meshes) {
      mesh.geometry = this.geometry;
      mesh.matrix.copy(new Matrix4().makeScale(STEP, STEP, STEP).setPosition(...all[0]));
      mesh.matrixWorldNeedsUpdate = true;
    }
  }
}

/** Segments as the shader of lines takes them. */
class Strokes {
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly styles: number[] = [];
  private readonly joints: number[] = [];

  constructor(private readonly origin: Vector) {}

  add(from: Vector, to: Vector, style: Style, before = false, after = false): void {
    this.starts.push(...this.whole(from));
    this.ends.push(...this.whole(to));
    this.styles.push(STYLE_NAMES.indexOf(style));
    this.joints.push(before ? 1 : 0, after ? 1 : 0);
  }

  addLine(places: readonly Vector[], style: Style): void {
    for (let i = 1; i < places.length; i++) this.add(places[i - 1], places[i], style, i > 1, i < places.length - 1);
  }

  geometry(): InstancedBufferGeometry {
    const made = new InstancedBufferGeometry();
    made.setAttribute('position', new BufferAttribute(CORNERS, 2));
    made.setAttribute('start', new InstancedBufferAttribute(Int32Array.from(this.starts), 3));
    made.setAttribute('end', new InstancedBufferAttribute(Int32Array.from(this.ends), 3));
    made.setAttribute('feature', new InstancedBufferAttribute(Uint32Array.from(this.styles), 1));
    made.setAttribute('joints', new InstancedBufferAttribute(Uint8Array.from(this.joints), 2));
    made.setIndex([0, 1, 2, 2, 1, 3]);
    made.instanceCount = this.styles.length;
    made.boundingSphere = new Sphere();
    return made;
  }

  private whole(place: Vector): number[] {
    return place.map((value, axis) => Math.round((value - this.origin[axis]) / STEP));
  }
}
