import { strings } from '../strings';
import type { Viewer } from '../viewer';
import { openDialog } from './dialog';
import { download, element } from './dom';
import { roundedText } from './format';
import { render, MOST_PIXELS, MOST_SIDE, type Background } from './render';

/** Ask for a picture's size and background, then save it. */
export function openSave(viewer: Viewer, title: string, credits: readonly string[]): void {
  const ratio = Math.min(window.devicePixelRatio || 1, 2);
  const [width, height] = viewer.size().map((side) => sizeInput(Math.round(side * ratio)));
  const background = element(
    'select',
    {},
    ...(['seen', 'white', 'transparent'] as const).map((value) => element('option', { value }, strings.backgrounds[value])),
  );
  const labels = element('input', { type: 'checkbox', checked: '' });
  const note = element('p', { class: 'note', role: 'status' });
  const save = element('button', { type: 'submit', class: 'word main' }, strings.save);
  const form = element(
    'form',
    { class: 'save' },
    field(strings.pictureWidth, width),
    field(strings.pictureHeight, height),
    field(strings.background, background),
    field(strings.withLabels, labels),
    note,
    save,
  );
  const dialog = openDialog(strings.saveImage, form);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const size: [number, number] = [width.valueAsNumber, height.valueAsNumber];
    if (size[0] * size[1] > MOST_PIXELS) {
      note.textContent = strings.tooLarge(roundedText(MOST_PIXELS));
      return;
    }
    save.disabled = true;
    note.textContent = strings.drawing;
    const wanted = { size, background: background.value as Background, labels: labels.checked, credits };
    // The note is there before the drawing, which takes its time.
    setTimeout(() => {
      render(viewer, wanted)
        .then((picture) => {
          download(picture, title, 'png');
          dialog.close();
        })
        .catch(() => {
          note.textContent = strings.notDrawn;
          save.disabled = false;
        });
    }, 30);
  });
  width.select();
}

function sizeInput(value: number): HTMLInputElement {
  return element('input', { type: 'number', min: '1', max: String(MOST_SIDE), step: '1', value: String(value), required: '' });
}

function field(label: string, input: HTMLElement): HTMLElement {
  return element('label', {}, element('span', {}, label), input);
}
