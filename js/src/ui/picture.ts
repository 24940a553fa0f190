import { strings } from '../strings';
import { button, element, icon } from './dom';

const CARD_SIDE = 640; // pixels that a card needs at most
const LARGE_SIDE = 4096;

type Load = (limit: number) => Promise<ImageBitmap>;

/** A picture that a click opens larger; its name where it can't be decoded. */
export function picture(name: string, load: Load): HTMLElement {
  const frame = element('canvas', { role: 'img', 'aria-label': strings.picture(name) });
  const made = button(strings.enlarge(name), frame, () => void enlarge(name, load));
  made.classList.add('picture');
  load(CARD_SIDE).then(
    (bitmap) => paint(frame, bitmap),
    () => made.replaceWith(name),
  );
  return made;
}

/** Show a picture as large as the window in a dialog that Escape, its button or a click beside the picture closes. */
async function enlarge(name: string, load: Load): Promise<void> {
  const frame = element('canvas', { role: 'img', 'aria-label': strings.picture(name) });
  paint(frame, await load(LARGE_SIDE));
  const dialog = element('dialog', { class: 'large', 'aria-label': name });
  dialog.append(frame, element('p', {}, name), button(strings.close, icon('close'), () => dialog.close()));
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

function paint(frame: HTMLCanvasElement, bitmap: ImageBitmap): void {
  [frame.width, frame.height] = [bitmap.width, bitmap.height];
  frame.getContext('2d')!.drawImage(bitmap, 0, 0);
}
