import { strings } from '../strings';
import type { Viewer } from '../viewer';
import { button, element, icon, needle } from './dom';

/** Compass, zoom, home and image, in the upper right corner. */
export class Toolbar {
  readonly element: HTMLElement;
  private readonly needle = needle();

  constructor(title: string, private readonly viewer: Viewer) {
    this.element = element(
      'nav',
      { class: 'toolbar' },
      button(strings.north, this.needle, () => viewer.faceNorth()),
      button(strings.zoomIn, icon('plus'), () => viewer.zoom(0.7)),
      button(strings.zoomOut, icon('minus'), () => viewer.zoom(1 / 0.7)),
      button(strings.home, icon('home'), () => viewer.home()),
      button(strings.saveImage, icon('image'), () => void save(viewer, title)),
    );
  }

  /** Follow the camera. */
  drawn(): void {
    this.needle.style.transform = `rotate(${-this.viewer.heading}rad)`;
  }
}

async function save(viewer: Viewer, title: string): Promise<void> {
  const url = URL.createObjectURL(await viewer.image());
  const name = title.replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').trim() || 'scene';
  element('a', { href: url, download: `${name}.png` }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
