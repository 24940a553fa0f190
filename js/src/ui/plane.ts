import { strings } from '../strings';
import type { Viewer } from '../viewer';
import { element } from './dom';
import { length } from './format';

const STEPS = 400; // from the lowest to the highest level

/** A switch, a height, a colour and an opacity for the horizontal plane, folded away unless the scene has one. */
export class PlaneSettings {
  readonly element: HTMLElement;
  private readonly shown = element('input', { type: 'checkbox' });
  private readonly level;
  private readonly output = element('output');
  private readonly color = element('input', { type: 'color', 'aria-label': strings.planeColor });
  private readonly opacity = element('input', { type: 'range', min: '0', max: '1', step: '0.01', 'aria-label': strings.planeOpacity });

  constructor(private readonly viewer: Viewer) {
    const { level, visible } = viewer.plane;
    const [low, high] = viewer.heights;
    if (!visible) viewer.setPlane({ level: (low + high) / 2 });
    const [least, most] = visible ? [Math.min(low, level), Math.max(high, level)] : [low, high];
    const step = (most - least) / STEPS || 1;
    this.level = element('input', { type: 'range', min: String(least), max: String(most), step: String(step), 'aria-label': strings.planeLevel });
    this.shown.addEventListener('change', () => this.change({ visible: this.shown.checked }));
    this.level.addEventListener('input', () => this.change({ level: this.level.valueAsNumber, visible: true }));
    this.color.addEventListener('input', () => this.change({ color: this.color.value, visible: true }));
    this.opacity.addEventListener('input', () => this.change({ opacity: this.opacity.valueAsNumber, visible: true }));
    const name = element('label', { class: 'layer' }, this.shown, element('span', { class: 'name' }, strings.showPlane));
    const body = element('div', { class: 'plane' }, element('div', { class: 'row' }, name, this.output), this.level, element('div', { class: 'row' }, this.color, this.opacity));
    this.element = element('details', { class: 'folded section' }, element('summary', {}, strings.plane), body);
    this.element.toggleAttribute('open', visible);
    this.refresh();
  }

  /** Follow a script. */
  refresh(): void {
    const { level, color, opacity, visible } = this.viewer.plane;
    this.shown.checked = visible;
    this.level.value = String(level);
    this.color.value = color;
    this.opacity.valueAsNumber = opacity;
    this.output.textContent = `${length(level, 1)} m`;
  }

  private change(change: Parameters<Viewer['setPlane']>[0]): void {
    this.viewer.setPlane(change);
    this.refresh();
  }
}
