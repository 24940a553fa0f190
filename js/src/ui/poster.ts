import { strings } from '../strings';
import { element } from './dom';

/**
 * Show the picture that a page within another one has, and wait until its button is pressed; at once where there is none,
 * or where it was pressed before the page was loaded again.
 */
export async function posterPressed(root: HTMLElement, title: string): Promise<void> {
  const started = (history.state as { started?: boolean } | null)?.started;
  const picture = window.parent === window || started ? null : posterPicture(title);
  if (!picture) return;
  const start = element('button', { type: 'button', class: 'word main' }, strings.start);
  const poster = element('div', { class: 'poster' }, picture, start);
  root.append(poster);
  await new Promise((pressed) => start.addEventListener('click', pressed, { once: true }));
  poster.remove();
  document.getElementById('view')?.focus({ preventScroll: true });
}

/** The still picture of the scene, null where the page has none. */
export function posterPicture(title: string): HTMLCanvasElement | null {
  return embedded('poster', strings.picture(title));
}

/** The logo of whoever made the scene, null where the page has none. */
export function logo(): HTMLCanvasElement | null {
  const frame = embedded('logo', strings.logo);
  frame?.classList.add('logo');
  return frame;
}

/** A picture that the page holds in an element, null where it does not. */
function embedded(id: string, label: string): HTMLCanvasElement | null {
  const source = document.getElementById(id);
  if (!source) return null;
  const frame = element('canvas', { role: 'img', 'aria-label': label });
  const bytes = Uint8Array.from(atob(source.textContent ?? ''), (letter) => letter.charCodeAt(0));
  createImageBitmap(new Blob([bytes], { type: source.getAttribute('type')! })).then(
    (picture) => {
      [frame.width, frame.height] = [picture.width, picture.height];
      frame.getContext('2d')!.drawImage(picture, 0, 0);
    },
    () => {}, // what is beside it is there all the same
  );
  return frame;
}
