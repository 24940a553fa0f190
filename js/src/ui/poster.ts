import { strings } from '../strings';
import { element } from './dom';

/** Show the picture that a page within another one has, and wait until its button is pressed; at once where there is none. */
export async function posterPressed(root: HTMLElement, title: string): Promise<void> {
  const source = document.getElementById('poster');
  if (!source || window.parent === window) return;
  const frame = element('canvas');
  const start = element('button', { type: 'button', class: 'word main' }, strings.start);
  const poster = element('div', { class: 'poster', role: 'group', 'aria-label': title }, frame, start);
  root.append(poster);
  const bytes = Uint8Array.from(atob(source.textContent ?? ''), (letter) => letter.charCodeAt(0));
  createImageBitmap(new Blob([bytes], { type: source.getAttribute('type')! })).then(
    (picture) => {
      [frame.width, frame.height] = [picture.width, picture.height];
      frame.getContext('2d')!.drawImage(picture, 0, 0);
    },
    () => {}, // the button is there all the same
  );
  await new Promise((pressed) => start.addEventListener('click', pressed, { once: true }));
  poster.remove();
}
