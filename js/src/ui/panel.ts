import type { Classes } from '../layers/classes';
import type { Layer } from '../layers/layer';
import { TerrainLayer } from '../layers/terrain';
import { strings } from '../strings';
import type { Viewer } from '../viewer';
import { element, icon } from './dom';
import { numberText } from './format';
import { classSwatch, legend } from './legend';

const STRETCH = { least: 0.5, most: 5, step: 0.1 };

/** Title, layers and exaggeration, in the upper left corner. */
export class Panel {
  readonly element: HTMLElement;
  private readonly body: HTMLElement;
  private readonly toggle = element('button', { type: 'button', class: 'toggle' }, icon('layers'));
  private readonly rows = new Map<Layer, () => void>();
  private readonly refreshExaggeration: () => void;

  constructor(title: string, private readonly viewer: Viewer) {
    const list = element('ul', { class: 'layers' }, ...viewer.layers.map((layer) => this.row(layer)));
    const exaggeration = this.exaggeration();
    this.refreshExaggeration = exaggeration.refresh;
    const body = element('div', { class: 'body', id: 'panel-body' }, list, exaggeration.element);
    this.body = body;
    this.element = element('section', { class: 'panel', 'aria-label': strings.layers }, this.header(title, body), body);
  }

  /** Add a section of settings at the end. */
  add(section: HTMLElement): void {
    this.body.append(section);
  }

  /** Add a section before the layers, which is worth having the panel open for. */
  lead(section: HTMLElement): void {
    this.body.prepend(section);
    this.show(true);
  }

  layerChanged(layer: Layer): void {
    this.rows.get(layer)?.();
  }

  exaggerationChanged(): void {
    this.refreshExaggeration();
  }

  private header(title: string, body: HTMLElement): HTMLElement {
    const folded = this.viewer.canvas.closest('main')?.dataset.interface === 'folded';
    this.toggle.setAttribute('aria-controls', body.id);
    this.toggle.addEventListener('click', () => this.show(body.hidden));
    this.show(!folded && !window.matchMedia('(max-width: 640px)').matches);
    return element('header', {}, element('h1', {}, title), this.toggle);
  }

  private show(open: boolean): void {
    const label = open ? strings.hidePanel : strings.showPanel;
    this.body.hidden = !open;
    this.toggle.setAttribute('aria-expanded', String(open));
    this.toggle.setAttribute('aria-label', label);
    this.toggle.title = label;
  }

  private row(layer: Layer): HTMLElement {
    const check = element('input', { type: 'checkbox' });
    check.addEventListener('change', () => {
      layer.visible = check.checked;
      this.changed(layer);
    });
    const slider = element('input', { type: 'range', min: '0', max: '1', step: '0.01', 'aria-label': strings.opacity(layer.title) });
    slider.addEventListener('input', () => {
      layer.opacity = slider.valueAsNumber;
      this.changed(layer);
    });
    const classes = layer.classes && layer.classes.items.length > 1 ? this.classes(layer, layer.classes) : null;
    const label = element('label', { class: 'layer' }, check, classes ? null : layerSwatch(layer), element('span', { class: 'name' }, layer.title));
    const row = element('li', {}, label, slider);
    const drapes = layer instanceof TerrainLayer && layer.drapes.length > 0 ? this.drapes(layer) : null;
    if (drapes) row.append(drapes.element);
    if (classes) row.append(classes.element);
    const refresh = (): void => {
      check.checked = layer.visible;
      slider.valueAsNumber = layer.opacity;
      slider.disabled = !layer.visible;
      row.classList.toggle('off', !layer.visible);
      drapes?.refresh();
      classes?.refresh();
    };
    this.rows.set(layer, refresh);
    refresh();
    return row;
  }

  private classes(layer: Layer, classes: Classes): { element: HTMLElement; refresh: () => void } {
    return legend(classes, (index, shown) => {
      layer.showClass(index, shown);
      this.changed(layer);
    });
  }

  private drapes(layer: TerrainLayer): { element: HTMLElement; refresh: () => void } {
    const names = [...layer.drapes.map((drape) => drape.name), null];
    const select = element(
      'select',
      { 'aria-label': strings.drape(layer.title) },
      ...names.map((name, i) => element('option', { value: String(i) }, name ?? strings.plainColor)),
    );
    select.addEventListener('change', () => {
      layer.setDrape(names[select.selectedIndex]);
      this.changed(layer);
    });
    return { element: select, refresh: () => (select.selectedIndex = names.indexOf(layer.drape)) };
  }

  private changed(layer: Layer): void {
    this.viewer.layerChanged();
    this.layerChanged(layer);
  }

  private exaggeration(): { element: HTMLElement; refresh: () => void } {
    const { least, most, step } = STRETCH;
    const slider = element('input', { type: 'range', id: 'exaggeration', min: String(least), max: String(most), step: String(step) });
    const output = element('output', { for: 'exaggeration' });
    const refresh = (): void => {
      slider.valueAsNumber = this.viewer.exaggeration;
      output.textContent = strings.times(numberText(Number(this.viewer.exaggeration.toFixed(2))));
    };
    slider.addEventListener('input', () => {
      this.viewer.setExaggeration(slider.valueAsNumber);
      refresh();
    });
    refresh();
    const label = element('label', { for: 'exaggeration' }, strings.exaggeration);
    return { element: element('div', { class: 'exaggeration' }, label, output, slider), refresh };
  }
}

/** Of its only class, or its most frequent colours. */
function layerSwatch({ classes, swatch: colors }: Layer): HTMLElement {
  if (classes?.items.length === 1) return classSwatch(classes, 0);
  const made = element('span', { class: 'swatch', 'aria-hidden': 'true' });
  for (const color of colors.slice(0, 4)) {
    const stripe = element('i');
    stripe.style.backgroundColor = color;
    made.append(stripe);
  }
  return made;
}
