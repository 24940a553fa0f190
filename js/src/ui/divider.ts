import { strings } from '../strings';
import type { Viewer } from '../viewer';
import { element } from './dom';

const STEP = 0.01; // of the picture's width that an arrow key moves
const STRIDE = 0.1; // that it moves with Shift, or Page Up and Page Down

/** The divider between two drapes of a terrain: a line over the picture with a handle to drag, and the names of both sides. */
export class Divider {
  readonly element: HTMLElement;
  private readonly left = element('span', { class: 'side' });
  private readonly right = element('span', { class: 'side' });
  private readonly handle = element('div', {
    class: 'handle',
    role: 'slider',
    tabindex: '0',
    'aria-label': strings.divider,
    'aria-orientation': 'horizontal',
    'aria-valuemin': '0',
    'aria-valuemax': '100',
  });
  /** From the pointer to the line, CSS pixels, while it is dragged. */
  private grip: number | null = null;

  constructor(
    private readonly viewer: Viewer,
    private readonly moved: () => void,
  ) {
    this.element = element('div', { class: 'divider', hidden: '' }, this.left, this.handle, this.right);
    this.element.addEventListener('pointerdown', (event) => this.grasp(event));
    this.element.addEventListener('pointermove', (event) => this.drag(event));
    for (const end of ['pointerup', 'pointercancel', 'lostpointercapture'] as const) {
      this.element.addEventListener(end, () => (this.grip = null));
    }
    this.handle.addEventListener('keydown', (event) => this.key(event));
    this.refresh();
  }

  /** Follow the swipe of the scene. */
  refresh(): void {
    const now = this.viewer.swipe.now;
    this.element.hidden = !now;
    if (!now) return;
    const percent = Math.round(100 * now.at);
    const [left, right] = [now.left, now.right].map((name) => name ?? strings.plainColor);
    this.element.style.left = `${100 * now.at}%`;
    this.left.textContent = left;
    this.right.textContent = right;
    this.handle.setAttribute('aria-valuenow', String(percent));
    this.handle.setAttribute('aria-valuetext', strings.dividerAt(left, right, percent));
  }

  private grasp(event: PointerEvent): void {
    if (event.button !== 0) return;
    event.preventDefault();
    this.element.setPointerCapture(event.pointerId);
    this.handle.focus({ preventScroll: true });
    this.grip = this.element.getBoundingClientRect().left - event.clientX;
  }

  private drag(event: PointerEvent): void {
    if (this.grip === null) return;
    const { left, width } = this.viewer.canvas.getBoundingClientRect();
    this.move((event.clientX + this.grip - left) / width);
  }

  private key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = this.viewer.swipe.now?.at ?? 0;
    const step = event.shiftKey ? STRIDE : STEP;
    const place = {
      ArrowLeft: at - step,
      ArrowDown: at - step,
      ArrowRight: at + step,
      ArrowUp: at + step,
      PageDown: at - STRIDE,
      PageUp: at + STRIDE,
      Home: 0,
      End: 1,
    }[event.key];
    if (place === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.move(place);
  }

  private move(at: number): void {
    this.viewer.setSwipe({ at });
    this.moved();
  }
}
