import type { Explorer } from '../explore/explorer';
import { csv } from '../data/csv';
import type { Near, Place } from '../explore/nearby';
import type { VectorLayer } from '../layers/vector';
import { strings } from '../strings';
import type { Viewer } from '../viewer';
import { button, download, element, icon } from './dom';
import { numberText } from './format';
import { Ring } from './ring';
import { roundLength } from './scale';

const SHARE = 0.08; // of the scene's width: the first radius
const LISTED = 100; // features of a layer
const FEW = 12; // that are always in sight

/** Where nearness is measured from. */
export interface Centre {
  place: Place;
  /** Null for a place that is no feature. */
  name: string | null;
}

/** Who hears what happens to the list. */
interface Told {
  /** A form is about to be answered by a list, and has been. */
  asked(): void;
  shown(place: Place, radius: number): void;
  chosen(layer: VectorLayer, feature: number): void;
  closed(): void;
}

/** What lies within a radius of a place: a list by layer, highlights, and a ring on the ground. */
export class Nearby {
  readonly element = element('section', { class: 'nearby', 'aria-label': strings.nearby, hidden: '' });
  readonly ring: Ring;
  private readonly title = element('h2');
  private readonly body = element('div', { class: 'found', 'aria-live': 'polite' });
  private readonly input: HTMLInputElement;
  private radius: number;
  private centre: Centre | null = null;
  private found: Near[][] = [];

  constructor(
    private readonly viewer: Viewer,
    private readonly explorer: Explorer,
    private readonly told: Told,
  ) {
    this.ring = new Ring(viewer);
    const [xmin, , xmax] = viewer.frame.data.extent;
    this.radius = roundLength(((xmax - xmin) / viewer.frame.data.scale) * SHARE);
    this.input = this.radiusInput();
    this.input.addEventListener('change', () => this.setRadius(this.input.valueAsNumber));
    const save = button(strings.saveTable, icon('image'), () => download(this.table(), this.title.textContent ?? '', 'csv'));
    const header = element('header', {}, this.title, save, button(strings.close, icon('close'), () => this.close()));
    this.element.append(header, radiusRow(this.input), this.body);
    this.element.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.close();
    });
  }

  get open(): boolean {
    return this.centre !== null;
  }

  /** A form that asks for a radius and lists what is within it. */
  form(centre: Centre): HTMLElement {
    const input = this.radiusInput();
    const list = element('button', { type: 'submit', class: 'word' }, strings.nearby);
    list.title = strings.listNearby;
    const form = element('form', { class: 'near' }, radiusRow(input, list));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.told.asked();
      this.show(centre, input.valueAsNumber);
      this.told.shown(centre.place, this.radius);
      this.input.focus({ preventScroll: true });
    });
    return form;
  }

  /** List what is within a radius (metres) of a place. */
  show(centre: Centre, radius: number): Near[][] {
    this.centre = centre;
    this.element.hidden = false;
    this.element.scrollTop = 0;
    return this.setRadius(radius);
  }

  /** Look again: something has been shown or hidden. */
  refresh(): void {
    if (this.open) this.setRadius(this.radius);
  }

  close(): void {
    if (!this.open) return;
    this.centre = null;
    this.element.hidden = true;
    this.ring.clear();
    this.explorer.mark([]);
    this.told.closed();
  }

  private setRadius(radius: number): Near[][] {
    if (!this.centre || !(radius > 0 && radius < Infinity)) return [];
    this.radius = radius;
    const { place, name } = this.centre;
    this.input.value = String(radius);
    this.title.textContent = strings.within(numberText(radius), name ?? strings.here);
    this.found = this.explorer.near(place, radius);
    this.body.replaceChildren(...(this.found.length ? this.found.map((near) => this.group(near)) : [element('p', { class: 'note' }, strings.nothingNearby)]));
    this.ring.draw(place, radius);
    this.viewer.invalidate();
    return this.found;
  }

  /** The features of a layer; many of them are folded away where there are others to see. */
  private group(near: Near[]): HTMLElement {
    const { title } = near[0].layer;
    const rows = near.slice(0, LISTED).map((each) => element('li', {}, this.entry(each)));
    const count = element('span', { class: 'count' }, numberText(near.length));
    const more = near.length > LISTED ? [element('p', { class: 'note' }, strings.moreNearby(near.length - LISTED))] : [];
    const group = element('details', { class: 'folded' }, element('summary', {}, element('span', { class: 'name' }, title), count), element('ul', {}, ...rows), ...more);
    group.open = near.length <= FEW || this.found.length === 1;
    return group;
  }

  private entry({ layer, feature, distance }: Near): HTMLElement {
    const name = element('span', { class: 'name' }, this.explorer.names.of(layer, feature));
    const made = element('button', { type: 'button', class: 'entry' }, name, element('span', { class: 'count' }, `${numberText(Math.round(distance))} m`));
    made.addEventListener('click', () => this.told.chosen(layer, feature));
    return made;
  }

  /** All that was found, with all attributes of all layers. */
  private table(): Blob {
    const near = this.found.flat();
    const fields = [...new Set(near.flatMap(({ layer }) => layer.attributes.columns.map(({ name }) => name)))];
    const head = [strings.layer, strings.feature(-1).replace(/\s*0$/, ''), `${strings.distance} (m)`, strings.easting, strings.northing, ...fields];
    const rows = near.map(({ layer, feature, distance }) => {
      const values = layer.attributes.of(feature);
      const place = this.explorer.placeOf(layer, feature);
      const [x, y] = place ? this.viewer.frame.toCrs(place[0], place[2]) : [null, null];
      return [layer.title, feature + 1, distance.toFixed(2), x?.toFixed(2), y?.toFixed(2), ...fields.map((field) => values[field])];
    });
    return csv([head, ...rows]);
  }

  private radiusInput(): HTMLInputElement {
    return element('input', { type: 'number', min: '1', step: 'any', value: String(this.radius), required: '', 'aria-label': strings.radius });
  }
}

function radiusRow(input: HTMLInputElement, ...more: HTMLElement[]): HTMLElement {
  return element('div', { class: 'row radius' }, element('span', { 'aria-hidden': 'true' }, strings.withinRadius), input, element('span', { 'aria-hidden': 'true' }, 'm'), ...more);
}
