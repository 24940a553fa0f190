import { strings } from '../strings';
import type { Viewer } from '../viewer';
import { button, element, icon, needle } from './dom';

const PADDING = 8; // CSS pixels within the column
const FREE = 72; // around it, so that credits stay in sight
const ALWAYS = 6; // buttons that never leave the column, with the menu's own

/** What the buttons do that is not the viewer's own business. */
export interface Actions {
  measure(): void;
  save(): void;
  about(): void;
  hide(): void;
}

/**
 * Compass, zoom, home and information in the upper right corner, the tools between them. Tools that the column has no room for, on a
 * phone all, are in a menu, with their names.
 */
export class Toolbar {
  readonly element: HTMLElement;
  private readonly needle = needle();
  private readonly turn: HTMLButtonElement;
  private readonly tools: readonly HTMLButtonElement[];
  private readonly menu = element('div', { class: 'menu', id: 'tools', role: 'group', 'aria-label': strings.tools, hidden: '' });
  private readonly more = button(strings.tools, icon('tools'), () => this.open(this.menu.hidden));
  private readonly narrow = window.matchMedia('(max-width: 640px)');
  private readonly measuring: HTMLButtonElement;

  constructor(private readonly viewer: Viewer, actions: Actions) {
    this.turn = button(strings.rotate, icon('rotate'), () => viewer.setTurning(!viewer.turning));
    this.turn.setAttribute('aria-pressed', 'false');
    this.measuring = button(strings.measureKey, icon('measure'), actions.measure);
    this.setMeasuring(false);
    // The last ones are the first to go into the menu.
    this.tools = [
      this.measuring,
      this.turn,
      button(strings.saveImageKey, icon('image'), actions.save),
      button(strings.hideInterface, icon('hide'), actions.hide),
    ];
    for (const tool of [...this.tools, this.more]) tool.classList.add('tool-button');
    this.element = element(
      'nav',
      { class: 'toolbar', 'aria-label': strings.tools },
      button(strings.north, this.needle, () => viewer.faceNorth()),
      button(strings.zoomIn, icon('plus'), () => viewer.zoom(0.7)),
      button(strings.zoomOut, icon('minus'), () => viewer.zoom(1 / 0.7)),
      button(strings.home, icon('home'), () => viewer.home()),
      this.more,
      this.menu,
      button(strings.aboutKey, icon('info'), actions.about),
    );
    this.more.setAttribute('aria-controls', 'tools');
    this.open(false);
    this.arrange();
    this.listen();
  }

  /** Follow the camera. */
  drawn(): void {
    this.needle.style.transform = `rotate(${-this.viewer.heading}rad)`;
  }

  /** The camera has begun or ceased to turn by itself. */
  spun(): void {
    this.turn.setAttribute('aria-pressed', String(this.viewer.turning));
  }

  setMeasuring(on: boolean): void {
    this.measuring.setAttribute('aria-pressed', String(on));
  }

  private listen(): void {
    new ResizeObserver(() => this.arrange()).observe(this.viewer.canvas);
    // Before the tool acts, so that a dialog gives the focus back to a button that is there.
    this.menu.addEventListener('click', () => this.dismiss(), { capture: true });
    this.element.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || this.menu.hidden) return;
      event.stopPropagation();
      this.dismiss();
    });
    this.element.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !this.element.contains(relatedTarget)) this.open(false);
    });
    document.addEventListener('pointerdown', ({ target }) => {
      if (!this.element.contains(target as Node)) this.open(false);
    });
  }

  /** Put as many tools into the column as it has room for, the others into the menu. */
  private arrange(): void {
    const side = this.more.getBoundingClientRect().height || 36;
    const slots = Math.floor((this.viewer.size()[1] - FREE - PADDING) / side);
    const all = slots >= this.tools.length + ALWAYS - 1;
    const shown = this.narrow.matches ? 0 : all ? this.tools.length : Math.max(slots - ALWAYS, 0);
    if (this.tools.filter((tool) => tool.parentElement === this.element).length === shown && this.more.hidden === all) return;
    const held = document.activeElement;
    this.more.before(...this.tools.slice(0, shown));
    this.menu.replaceChildren(...this.tools.slice(shown));
    this.more.hidden = shown === this.tools.length;
    if (this.more.hidden) this.open(false);
    if (held instanceof HTMLElement && this.element.contains(held)) held.focus();
  }

  private open(open: boolean): void {
    this.menu.hidden = !open;
    this.more.setAttribute('aria-expanded', String(open));
    if (open) this.menu.querySelector('button')?.focus();
  }

  private dismiss(): void {
    this.open(false);
    this.more.focus();
  }
}
