import { FOV } from './fov';
import { axesOf, combine, type Vector } from './pose';
import type { Rig } from './rig';

const ORBIT_SPEED = 0.005; // radians a pixel
const KEY_TURN = 0.12;
const KEY_PAN = 60; // pixels
const SLIP = { mouse: 4, pen: 6, touch: 10 }; // pixels that a click may move

type Point = [x: number, y: number];

/** What gestures need to know about the picture; pixels are CSS pixels of the canvas. */
export interface Stage {
  /** The ground at a pixel, world metres; null for the sky. */
  surfaceAt(px: number, py: number): Vector | null;
  /** Where the ray of a pixel meets a level plane, seen from where the camera is going; null at and above the horizon. */
  planeAt(px: number, py: number, height: number): Vector | null;
  /** Something has to be drawn. */
  invalidate(): void;
  /** Somebody takes over: what moves by itself stops. */
  touched(): void;
  /** Whether a single finger is the surrounding page's. */
  readonly left: boolean;
  /** Whether the wheel is the picture's; if not, it is the surrounding page's. */
  wheeled(event: WheelEvent): boolean;
  clicked(px: number, py: number): void;
  home(): void;
  cancel(): void;
}

/** Mouse, touch and keyboard on the canvas. */
export class Gestures {
  private readonly pointers = new Map<number, Point>();
  private start: Point = [0, 0];
  private slipped = false;
  private panning = false;
  private grip: Vector | null = null;
  private wheelPlace: { at: Point; time: number; place: Vector } | null = null;

  constructor(
    private readonly canvas: HTMLCanvasElement,
    private readonly rig: Rig,
    private readonly stage: Stage,
  ) {
    canvas.addEventListener('pointerdown', (event) => this.down(event));
    canvas.addEventListener('pointermove', (event) => this.move(event));
    canvas.addEventListener('pointerup', (event) => this.up(event));
    canvas.addEventListener('pointercancel', (event) => this.pointers.delete(event.pointerId));
    // Two fingers are the picture's, whatever its surroundings would do with one.
    canvas.addEventListener('touchstart', (event) => event.touches.length > 1 && event.preventDefault(), { passive: false });
    canvas.addEventListener('wheel', (event) => this.wheel(event), { passive: false });
    canvas.addEventListener('dblclick', (event) => this.approach(this.place(event), 0.5));
    canvas.addEventListener('contextmenu', (event) => event.preventDefault());
    canvas.addEventListener('keydown', (event) => this.key(event));
  }

  private down(event: PointerEvent): void {
    const point = this.place(event);
    this.pointers.set(event.pointerId, point);
    if (event.pointerType !== 'touch' || !this.stage.left || this.pointers.size > 1) this.stage.touched();
    this.canvas.setPointerCapture(event.pointerId);
    this.slipped = this.pointers.size > 1;
    this.start = point;
    this.panning = event.button === 2 || event.button === 1 || event.shiftKey || event.ctrlKey;
    this.hold();
  }

  /** Remember what lies under the fingers, or what to turn about. */
  private hold(): void {
    const middle = this.middle();
    const place = this.panning || this.pointers.size > 1 ? middle : this.centre();
    const surface = this.stage.surfaceAt(...place);
    this.grip = surface ?? this.stage.planeAt(...place, this.rig.now.target[1]);
    if (surface && place !== middle) this.rig.anchor(surface);
  }

  private move(event: PointerEvent): void {
    const before = this.pointers.get(event.pointerId);
    if (!before) return;
    const point = this.place(event);
    const slip = SLIP[event.pointerType as keyof typeof SLIP] ?? SLIP.mouse;
    if (!this.slipped && distance(point, this.start) < slip) return;
    this.slipped = true;
    if (this.stage.left) return;
    const spread = this.spread();
    this.pointers.set(event.pointerId, point);
    if (this.pointers.size === 1 && !this.panning) {
      this.turn((point[0] - before[0]) * ORBIT_SPEED, (before[1] - point[1]) * ORBIT_SPEED);
    } else {
      if (this.rig.free && this.pointers.size === 1) this.slide(point[0] - before[0], point[1] - before[1]);
      else this.drag();
      if (spread) this.pinch(spread);
    }
    this.stage.invalidate();
  }

  private turn(turn: number, rise: number): void {
    if (this.rig.free) this.rig.tumble(turn, rise);
    else this.rig.orbit(turn, rise);
  }

  /** Move along the picture, as a trackball does. */
  private slide(x: number, y: number): void {
    const { right, up } = axesOf(this.rig.goal);
    const metres = (2 * Math.tan(FOV / 2) * this.rig.goal.distance) / (this.canvas.clientHeight || 1); // a pixel
    this.rig.pan(combine(right, -x * metres, up, y * metres));
  }

  /** Keep what was gripped under the fingers. */
  private drag(): void {
    if (!this.grip) return;
    const place = this.stage.planeAt(...this.middle(), this.grip[1]);
    if (!place) return;
    const by: Vector = [this.grip[0] - place[0], 0, this.grip[2] - place[2]];
    if (Math.hypot(...by) < 2 * this.rig.now.distance) this.rig.pan(by);
  }

  private pinch(before: { length: number; angle: number }): void {
    const after = this.spread();
    if (!after || !this.grip) return;
    this.rig.zoom(before.length / after.length, this.grip);
    if (this.rig.free) this.rig.roll(after.angle - before.angle);
    else this.rig.orbit(before.angle - after.angle, 0);
  }

  private up(event: PointerEvent): void {
    if (!this.pointers.delete(event.pointerId)) return;
    if (this.pointers.size) {
      this.panning = false;
      this.hold();
    } else if (!this.slipped && event.button === 0) {
      this.stage.touched();
      this.stage.clicked(...this.place(event));
    }
  }

  private wheel(event: WheelEvent): void {
    if (!this.stage.wheeled(event)) return;
    event.preventDefault();
    this.stage.touched();
    const pixels = event.deltaY * (event.deltaMode === 1 ? 33 : event.deltaMode === 2 ? 400 : 1);
    const factor = Math.exp(Math.min(Math.max(pixels, -300), 300) * (event.ctrlKey ? 0.01 : 0.0016));
    const at = this.place(event);
    const last = this.wheelPlace;
    const same = last && event.timeStamp - last.time < 400 && distance(last.at, at) < 4;
    const place = same ? last.place : (this.stage.surfaceAt(...at) ?? this.rig.now.target);
    this.wheelPlace = { at, time: event.timeStamp, place };
    this.rig.zoom(factor, place);
    this.stage.invalidate();
  }

  private approach(at: Point, factor: number): void {
    const place = this.stage.surfaceAt(...at);
    if (place) this.rig.zoom(factor, place);
    this.stage.invalidate();
  }

  private key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    this.stage.touched();
    const arrows: Record<string, Point> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
    const arrow = arrows[event.key];
    if (arrow && event.shiftKey) this.turn(-arrow[0] * KEY_TURN, arrow[1] * KEY_TURN);
    else if (arrow && this.rig.free) this.slide(-arrow[0] * KEY_PAN, -arrow[1] * KEY_PAN);
    else if (arrow) this.nudge(arrow);
    else if (event.key === '+' || event.key === '=') this.rig.zoom(0.8, this.rig.now.target);
    else if (event.key === '-') this.rig.zoom(1.25, this.rig.now.target);
    else if (event.key === 'n' || event.key === 'N') this.rig.faceNorth();
    else if (event.key === 'Home') this.stage.home();
    else if (event.key === 'Enter' && !event.defaultPrevented) this.stage.clicked(...this.centre());
    else if (event.key === 'Escape') this.stage.cancel();
    else return;
    event.preventDefault();
    this.stage.invalidate();
  }

  private nudge([x, y]: Point): void {
    const [px, py] = this.centre();
    const height = this.rig.now.target[1];
    const from = this.stage.planeAt(px, py, height);
    const to = this.stage.planeAt(px + x * KEY_PAN, py + y * KEY_PAN, height);
    if (from && to) this.rig.pan([to[0] - from[0], 0, to[2] - from[2]]);
  }

  private place(event: MouseEvent): Point {
    const box = this.canvas.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  }

  private centre(): Point {
    return [this.canvas.clientWidth / 2, this.canvas.clientHeight / 2];
  }

  private middle(): Point {
    const points = [...this.pointers.values()];
    const sum = points.reduce((total, point) => [total[0] + point[0], total[1] + point[1]], [0, 0]);
    return [sum[0] / points.length, sum[1] / points.length];
  }

  private spread(): { length: number; angle: number } | null {
    const [first, second] = [...this.pointers.values()];
    if (!second) return null;
    const [dx, dy] = [second[0] - first[0], second[1] - first[1]];
    return { length: Math.max(Math.hypot(dx, dy), 1), angle: Math.atan2(dy, dx) };
  }
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}
