import type { Scene } from '../data/scene';
import type { Store } from '../data/store';
import { strings } from '../strings';
import { element, icon, offer } from './dom';
import { sizeText } from './format';

/** The files of the scene's model, each with a button that saves it. */
export function downloads(scene: Scene, store: Store): HTMLElement {
  const rows = scene.downloads.map(({ name, chunk }) => {
    const size = element('output', {}, sizeText(scene.chunks[chunk].bytes));
    const save = element('button', { type: 'button', class: 'download' }, icon('image'), element('b', {}, name), size, element('small', {}, formatOf(name)));
    save.addEventListener('click', () => {
      store.file(chunk).then(
        (file) => offer(file, name),
        () => (size.textContent = strings.notDownloaded),
      );
    });
    return element('li', {}, save);
  });
  return element('section', { class: 'downloads', 'aria-label': strings.download }, element('h2', {}, strings.download), element('ul', {}, ...rows));
}

function formatOf(name: string): string {
  const ending = name.slice(name.lastIndexOf('.') + 1);
  return strings.formats[ending as keyof typeof strings.formats] ?? strings.formats.image;
}
