import type { Explorer } from '../explore/explorer';
import type { Classes } from '../layers/classes';
import type { Layer } from '../layers/layer';
import { TerrainLayer } from '../layers/terrain';
import { VectorLayer } from '../layers/vector';
import { strings } from '../strings';
import type { Viewer } from '../viewer';
import { button, element, icon } from './dom';
import { numberText } from './format';
import { classSwatch, legend, type Legend } from './legend';
import { logo } from './poster';
import { groupSwitch, viewButtons } from './scenarios';
import { AttributeSettings } from './settings';

const STRETCH = { least: 0.5, most: 5, step: 0.1 };

/** Title, layers and how heights are drawn, in the upper left corner. */
export class Panel {
  readonly element: HTMLElement;
  private readonly body: HTMLElement;
  private readonly toggle = element('button', { type: 'button', class: 'toggle' }, icon('layers'));
  private readonly rows = new Map<Layer, () => void>();
  private readonly refreshHeights: () => void;
  private readonly groups;

  constructor(
    title: string,
    private readonly viewer: Viewer,
    private readonly explorer: Explorer,
    private readonly follow: { groupChanged(): void; swipeChanged(): void },
  ) {
    const list = element('ul', { class: 'layers' }, ...viewer.layers.map((layer) => this.row(layer)));
    const heights = this.heights();
    this.refreshHeights = heights.refresh;
    const views = viewer.views.all.length ? viewButtons(viewer, () => follow.groupChanged()) : null;
    const body = element('div', { class: 'body', id: 'panel-body' }, views, list, heights.element);
    this.body = body;
    this.groups = viewer.groups.names.length > 1 ? groupSwitch(viewer, () => follow.groupChanged()) : null;
    const header = this.header(title, body);
    this.element = element('section', { class: 'panel', 'aria-label': strings.layers }, header, this.groups && this.groups.element, body);
    this.groupChanged();
  }

  /** Show the group that is chosen, and the rows of its layers. */
  groupChanged(): void {
    this.groups?.refresh();
    for (const refresh of this.rows.values()) refresh();
  }

  /** Put something between the title and what is folded away. */
  lead(field: HTMLElement): void {
    this.body.before(field);
  }

  /** Add a section of settings at the end. */
  add(section: HTMLElement): void {
    this.body.append(section);
  }

  /** Add a section before the layers, which is worth having the panel open for. */
  offer(section: HTMLElement): void {
    this.body.prepend(section);
    this.show(true);
  }

  layerChanged(layer: Layer): void {
    this.rows.get(layer)?.();
  }

  heightsChanged(): void {
    this.refreshHeights();
  }

  private header(title: string, body: HTMLElement): HTMLElement {
    const folded = this.viewer.canvas.closest('main')?.dataset.interface === 'folded';
    this.toggle.setAttribute('aria-controls', body.id);
    this.toggle.addEventListener('click', () => this.show(body.hidden));
    this.show(!folded && !window.matchMedia('(max-width: 640px)').matches);
    return element('header', {}, logo(), element('h1', {}, title), this.toggle);
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
    const settings = layer instanceof VectorLayer && layer.attributes.columns.length > 0 ? new AttributeSettings(layer, this.explorer) : null;
    const swatch = element('span', { class: 'place' });
    const label = element('label', { class: 'layer' }, check, swatch, element('span', { class: 'name' }, layer.title));
    const zoom = button(strings.zoomTo(layer.title), icon('frame'), () => this.viewer.zoomTo(layer));
    zoom.classList.add('zoom');
    const row = element('li', {}, element('div', { class: 'row' }, label, settings && settings.toggle, zoom), slider);
    if (settings) row.append(settings.element);
    const drapes = layer instanceof TerrainLayer && layer.drapes.length > 0 ? this.drapes(layer) : null;
    if (drapes) row.append(drapes.element);
    const classes = this.classes(layer, row, swatch);
    const refresh = (): void => {
      check.checked = layer.visible;
      slider.valueAsNumber = layer.opacity;
      slider.disabled = !layer.visible;
      row.classList.toggle('off', !layer.visible);
      row.hidden = !layer.present;
      drapes?.refresh();
      settings?.refresh();
      classes();
    };
    this.rows.set(layer, refresh);
    refresh();
    return row;
  }

  /** What shows a layer's classes in its row, or its colours before its name, whichever it has at the moment. */
  private classes(layer: Layer, row: HTMLElement, swatch: HTMLElement): () => void {
    let shown: Classes | null | undefined;
    let made: Legend | null = null;
    return () => {
      const { classes } = layer;
      if (classes !== shown) {
        shown = classes;
        made?.element.remove();
        made = classes && classes.items.length > 1 ? this.legend(layer, classes) : null;
        if (made) row.append(made.element);
        swatch.replaceChildren(...(made ? [] : [layerSwatch(layer)]));
        swatch.hidden = made !== null;
      }
      if (layer instanceof VectorLayer) made?.refresh(layer.appearance.counts());
    };
  }

  private legend(layer: Layer, classes: Classes): Legend {
    return legend(classes, (index, shown) => {
      layer.showClass(index, shown);
      this.changed(layer);
    });
  }

  /** A choice of the drape, and of another to compare it with. */
  private drapes(layer: TerrainLayer): { element: HTMLElement; refresh: () => void } {
    const names = [...layer.drapes.map((drape) => drape.name), null];
    const choice = (label: string): HTMLSelectElement =>
      element('select', { 'aria-label': label }, ...names.map((name, i) => element('option', { value: String(i) }, name ?? strings.plainColor)));
    const [first, second] = [choice(strings.drape(layer.title)), choice(strings.compared(layer.title))];
    const compare = element('input', { type: 'checkbox' });
    const changed = (): void => {
      this.changed(layer);
      this.follow.swipeChanged();
    };
    first.addEventListener('change', () => {
      layer.setDrape(names[first.selectedIndex]);
      changed();
    });
    second.addEventListener('change', () => {
      this.viewer.setSwipe({ layer: layer.id, right: names[second.selectedIndex] });
      changed();
    });
    compare.addEventListener('change', () => {
      this.viewer.setSwipe(compare.checked ? { layer: layer.id } : null);
      changed();
    });
    const label = element('label', { class: 'layer' }, compare, element('span', { class: 'name' }, strings.compare));
    const refresh = (): void => {
      first.selectedIndex = names.indexOf(layer.drape);
      compare.checked = layer.otherDrape !== undefined;
      second.hidden = !compare.checked;
      second.selectedIndex = names.indexOf(layer.otherDrape ?? null);
    };
    return { element: element('div', { class: 'drapes' }, first, label, second), refresh };
  }

  private changed(layer: Layer): void {
    this.viewer.layerChanged();
    this.layerChanged(layer);
  }

  /** The exaggeration and the shift. */
  private heights(): { element: HTMLElement; refresh: () => void } {
    const { least, most, step } = STRETCH;
    const slider = element('input', { type: 'range', id: 'exaggeration', min: String(least), max: String(most), step: String(step) });
    const output = element('output', { for: 'exaggeration' });
    const shift = element('input', { type: 'number', id: 'shift', step: 'any', required: '' });
    const refresh = (): void => {
      slider.valueAsNumber = this.viewer.exaggeration;
      output.textContent = strings.times(numberText(Number(this.viewer.exaggeration.toFixed(2))));
      shift.valueAsNumber = this.viewer.shift;
    };
    slider.addEventListener('input', () => {
      this.viewer.setExaggeration(slider.valueAsNumber);
      refresh();
    });
    shift.addEventListener('input', () => {
      if (shift.validity.valid) this.viewer.setShift(shift.valueAsNumber);
    });
    refresh();
    const stretching = element('label', { for: 'exaggeration' }, strings.exaggeration);
    const shifting = element('label', { for: 'shift' }, strings.shift);
    return { element: element('div', { class: 'heights' }, stretching, output, slider, shifting, shift), refresh };
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
