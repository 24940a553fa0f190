import type { Viewer } from '../viewer';
import { strings } from '../strings';
import { element } from './dom';
import { numberText } from './format';

const LONGEST = 110; // CSS pixels

/** A bar of a round number of ground metres at the place that the camera looks at. */
export class ScaleBar {
  private readonly text = element('span');
  private readonly bar = element('i');
  readonly element = element('div', { class: 'scale', title: strings.scale }, this.text, this.bar);

  constructor(private readonly viewer: Viewer) {}

  /** Follow the camera. */
  drawn(): void {
    const { pixelSize } = this.viewer;
    const metres = roundLength(LONGEST * pixelSize);
    this.bar.style.width = `${metres / pixelSize}px`;
    const text = lengthText(metres);
    if (this.text.textContent !== text) this.text.textContent = text;
  }
}

/** The largest 1, 2 or 5 times a power of ten that is not above a length. */
export function roundLength(length: number): number {
  const power = 10 ** Math.floor(Math.log10(length));
  return ([5, 2].find((step) => step * power <= length) ?? 1) * power;
}

function lengthText(metres: number): string {
  const [value, unit] = metres >= 1000 ? [metres / 1000, 'km'] : metres >= 1 ? [metres, 'm'] : [metres * 100, 'cm'];
  return `${numberText(value)} ${unit}`;
}
