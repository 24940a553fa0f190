import type { SectionState } from '../draw/section';
import { strings } from '../strings';
import type { Viewer } from '../viewer';
import { element, wordButton } from './dom';
import { length } from './format';

const STEPS = 400; // of a slider, from end to end
const ROUND = 15; // degrees that the first direction is a multiple of

/** A switch, a kind and sliders for the section plane, folded away unless there is one. */
export class SectionSettings {
  readonly element: HTMLDetailsElement;
  private readonly shown = element('input', { type: 'checkbox' });
  private readonly kind: HTMLSelectElement;
  private readonly azimuth = slider(0, 359, 1, strings.sectionAzimuth);
  private readonly offset: HTMLInputElement;
  private readonly level: HTMLInputElement;
  private readonly outputs = { azimuth: element('output'), offset: element('output'), level: element('output') };
  private readonly rows: Record<SectionState['kind'], HTMLElement[]>;
  private started = false;

  constructor(private readonly viewer: Viewer) {
    const [low, high] = viewer.heights;
    const { reach } = viewer;
    this.offset = slider(-reach, reach, (2 * reach) / STEPS, strings.sectionOffset);
    this.level = slider(low, high, (high - low) / STEPS || 1, strings.sectionLevel);
    const kinds = (['vertical', 'horizontal'] as const).map((kind) => element('option', { value: kind }, strings.sectionKinds[kind]));
    this.kind = element('select', { 'aria-label': strings.sectionKind }, ...kinds);
    const flip = wordButton(strings.flip, () => this.flip());
    this.shown.addEventListener('change', () => this.change({ visible: this.shown.checked }));
    this.kind.addEventListener('change', () => this.change({ kind: this.kind.value as SectionState['kind'], visible: true }));
    this.azimuth.addEventListener('input', () => this.change({ azimuth: this.azimuth.valueAsNumber, visible: true }));
    this.offset.addEventListener('input', () => this.change({ offset: this.offset.valueAsNumber, visible: true }));
    this.level.addEventListener('input', () => this.change({ level: this.level.valueAsNumber, visible: true }));
    this.rows = {
      vertical: [labelled(strings.sectionAzimuth, this.outputs.azimuth), this.azimuth, labelled(strings.sectionOffset, this.outputs.offset), this.offset],
      horizontal: [labelled(strings.sectionLevel, this.outputs.level), this.level],
    };
    const name = element('label', { class: 'layer' }, this.shown, element('span', { class: 'name' }, strings.sectionShown));
    const body = element('div', { class: 'plane' }, element('div', { class: 'row' }, name, flip), this.kind, ...this.rows.vertical, ...this.rows.horizontal);
    this.element = element('details', { class: 'folded section' }, element('summary', {}, strings.section), body);
    this.refresh();
  }

  /** Follow a script or the page's address. */
  refresh(): void {
    const { kind, azimuth, offset, level, visible } = this.viewer.section;
    if (visible) this.started = this.element.open = true;
    this.shown.checked = visible;
    this.kind.value = kind;
    this.azimuth.valueAsNumber = azimuth;
    this.offset.valueAsNumber = offset;
    this.level.valueAsNumber = level;
    this.outputs.azimuth.textContent = `${Math.round(azimuth)}°`;
    this.outputs.offset.textContent = `${length(offset, 1)} m`;
    this.outputs.level.textContent = `${length(level, 1)} m`;
    for (const [name, rows] of Object.entries(this.rows)) for (const row of rows) row.hidden = name !== kind;
  }

  private change(change: Partial<SectionState>): void {
    this.viewer.setSection(this.started ? change : { ...this.first(), ...change });
    this.started = true;
    this.refresh();
  }

  /** Through the middle, open towards the camera. */
  private first(): Partial<SectionState> {
    const [low, high] = this.viewer.heights;
    const degrees = (this.viewer.heading * 180) / Math.PI + 180;
    return { azimuth: ((Math.round(degrees / ROUND) * ROUND) % 360 + 360) % 360, offset: 0, level: (low + high) / 2 };
  }

  /** Cut away the other side. */
  private flip(): void {
    const { kind, azimuth, offset, below } = this.viewer.section;
    this.change(kind === 'vertical' ? { azimuth: (azimuth + 180) % 360, offset: -offset, visible: true } : { below: !below, visible: true });
  }
}

function slider(least: number, most: number, step: number, label: string): HTMLInputElement {
  return element('input', { type: 'range', min: String(least), max: String(most), step: String(step), 'aria-label': label });
}

function labelled(label: string, output: HTMLElement): HTMLElement {
  return element('div', { class: 'row quiet' }, element('span', { class: 'name' }, label), output);
}
