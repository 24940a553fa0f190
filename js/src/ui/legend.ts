import type { Classes } from '../layers/classes';
import { strings } from '../strings';
import { element } from './dom';
import { numberText } from './format';

const FEW = 8; // classes that are always in sight
const SWATCH = 16; // CSS pixels a side

export interface Legend {
  element: HTMLElement;
  /** Follow a script; `counts` are the features of each class. */
  refresh(counts: Int32Array): void;
}

/** The classes of a layer with a switch each, and how many features they have. */
export function legend(classes: Classes, switched: (index: number, shown: boolean) => void): Legend {
  const checks = classes.items.map(() => element('input', { type: 'checkbox' }));
  const numbers = classes.items.map(() => element('span', { class: 'count' }));
  const rows = classes.items.map((item, i) => {
    checks[i].addEventListener('change', () => switched(i, checks[i].checked));
    const name = element('span', { class: 'name' }, item.label || strings.unnamedClass(i + 1));
    return element('li', {}, element('label', { class: 'class' }, checks[i], classSwatch(classes, i), name), numbers[i]);
  });
  const list = element('ul', { class: 'classes' }, ...rows);
  return {
    element: rows.length > FEW ? folded(rows.length, list) : list,
    refresh: (counts) =>
      checks.forEach((check, i) => {
        check.checked = classes.isShown(i);
        numbers[i].textContent = numberText(counts[i]);
        rows[i].classList.toggle('off', !check.checked);
      }),
  };
}

/** The colour of a class or, as soon as it is decoded, its picture. */
export function classSwatch(classes: Classes, index: number): HTMLElement {
  const item = classes.items[index];
  const made = element('span', { class: 'swatch', 'aria-hidden': 'true' });
  const color = element('i');
  color.style.backgroundColor = item.color;
  made.append(color);
  classes.swatch(item).then(
    (picture) => picture && show(picture, made),
    () => {}, // the colour stays
  );
  return made;
}

/** Put a picture into a swatch, as large as it fits. */
function show(picture: ImageBitmap, swatch: HTMLElement): void {
  const side = Math.round(SWATCH * (window.devicePixelRatio || 1));
  const target = element('canvas', { width: String(side), height: String(side) });
  const canvas = target.getContext('2d')!;
  const scale = Math.min(side / picture.width, side / picture.height);
  const [width, height] = [picture.width * scale, picture.height * scale];
  canvas.imageSmoothingQuality = 'high';
  canvas.drawImage(picture, (side - width) / 2, (side - height) / 2, width, height);
  swatch.classList.add('drawn');
  swatch.replaceChildren(target);
}

function folded(count: number, list: HTMLElement): HTMLElement {
  return element('details', { class: 'folded' }, element('summary', {}, strings.classes(count)), list);
}
