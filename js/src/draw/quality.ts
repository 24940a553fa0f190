const SLOW = 50; // milliseconds a frame
const FAST = 22;
const PATIENCE = 4; // slow frames one after the other
const CONFIDENCE = 45; // fast ones

/** What is done without while the camera moves, by level: first shadows, then pixels. */
export interface Economy {
  shadows: boolean;
  /** Of the pixels along a side. */
  pixels: number;
}

const LEVELS: readonly Economy[] = [
  { shadows: true, pixels: 1 },
  { shadows: false, pixels: 1 },
  { shadows: false, pixels: 0.7 },
  { shadows: false, pixels: 0.5 },
];
export const FULL = LEVELS[0];

/** Finds what a machine can draw while the camera moves, from the time that its frames take. */
export class Quality {
  private level = 0;
  private slow = 0;
  private fast = 0;

  /** What to draw with while something moves. */
  get moving(): Economy {
    return LEVELS[this.level];
  }

  /** A frame in the midst of a movement took so many milliseconds. */
  took(milliseconds: number): void {
    this.slow = milliseconds > SLOW ? this.slow + 1 : 0;
    this.fast = milliseconds < FAST ? this.fast + 1 : 0;
    if (this.slow >= PATIENCE) this.change(1);
    else if (this.fast >= CONFIDENCE) this.change(-1);
  }

  private change(by: number): void {
    this.level = Math.min(Math.max(this.level + by, 0), LEVELS.length - 1);
    this.slow = this.fast = 0;
  }
}
