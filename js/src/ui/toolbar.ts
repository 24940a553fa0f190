import { strings } from '../strings';
import type { Viewer } from '../viewer';
import { button, element, icon, needle } from './dom';

/** What the buttons do that is not the viewer's own business. */
export interface Actions {
  measure(): void;
  save(): void;
  about(): void;
  hide(): void;
}

/** Compass, zoom, home, turning, image, information and hiding, in the upper right corner. */
export class Toolbar {
  readonly element: HTMLElement;
  private readonly needle = needle();
  private readonly turn: HTMLButtonElement;
  private readonly measuring: HTMLButtonElement;

  constructor(private readonly viewer: Viewer, actions: Actions) {
    this.turn = button(strings.rotate, icon('rotate'), () => viewer.setTurning(!viewer.turning));
    this.turn.setAttribute('aria-pressed', 'false');
    this.measuring = button(strings.measureKey, icon('measure'), actions.measure);
    this.setMeasuring(false);
    this.element = element(
      'nav',
      { class: 'toolbar' },
      button(strings.north, this.needle, () => viewer.faceNorth()),
      button(strings.zoomIn, icon('plus'), () => viewer.zoom(0.7)),
      button(strings.zoomOut, icon('minus'), () => viewer.zoom(1 / 0.7)),
      button(strings.home, icon('home'), () => viewer.home()),
      this.turn,
      this.measuring,
      button(strings.saveImageKey, icon('image'), actions.save),
      button(strings.aboutKey, icon('info'), actions.about),
      button(strings.hideInterface, icon('hide'), actions.hide),
    );
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
}
