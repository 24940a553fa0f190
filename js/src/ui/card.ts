import type { Attributes, Row } from '../data/attributes';
import type { Layer } from '../layers/layer';
import { strings } from '../strings';
import type { Viewer } from '../viewer';
import { describe } from '../api';
import type { Hit } from '../draw/pick';
import { button, element, icon } from './dom';
import { decimalDegrees, degreesMinutesSeconds, length, tagsIn } from './format';
import { picture } from './picture';
import { valueCell } from './value';

/** A value as the reader sees it, and as other programs read it. */
type Line = [label: string, shown: string, plain: string];

const SPOKEN = 3; // attributes that a screen reader is told at once

/** What is known of the thing that was clicked. */
export class Card {
  readonly element = element('section', { class: 'card', hidden: '' });
  /** In a few words what the card tells, for screen readers. */
  readonly spoken = element('p', { class: 'spoken', role: 'status' });

  /** Whether the reader wants to know all of surfaces. */
  private unfolded = false;

  /** Of what it tells; null while it is hidden. */
  layer: Layer | null = null;

  constructor(
    private readonly viewer: Viewer,
    private readonly closed: () => void,
    /** What is asked of a place at the moment, and what else can be done with it or with a feature. */
    private readonly more: (layer: Layer, feature: number | null, hit: Hit | null) => [lead: HTMLElement | null, footer: HTMLElement | null],
  ) {
    this.element.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') closed();
    });
  }

  /** Show a feature, and where it was hit if it was. */
  show(layer: Layer, feature: number | null, hit: Hit | null): void {
    const [lead, footer] = this.more(layer, feature, hit);
    const parts = [this.header(layer), lead, this.surface(layer, hit), this.attributes(layer, feature), hit && this.coordinates(hit), footer];
    this.element.replaceChildren(...parts.filter((part) => part !== null));
    this.element.hidden = false;
    this.layer = layer;
    this.element.setAttribute('aria-label', layer.title);
    this.element.scrollTop = 0;
    this.spoken.textContent = this.summary(layer, feature, hit);
  }

  /** Nothing is where it was asked. */
  nothing(): void {
    this.spoken.textContent = strings.nothing;
  }

  hide(): void {
    this.element.hidden = true;
    this.spoken.textContent = '';
    this.layer = null;
  }

  private summary(layer: Layer, feature: number | null, hit: Hit | null): string {
    const rows = feature === null ? [] : (layer.attributes?.rows(feature) ?? []);
    const known = rows.filter(({ value, picture: chunk }) => value !== null && chunk === null).slice(0, SPOKEN);
    const said = known.map(({ label, value }) => `${label} ${valueCell(value).textContent}`);
    if (feature !== null && !said.length) said.push(strings.feature(feature));
    if (hit) said.push(`${strings.height} ${length(describe(this.viewer, hit).z)} m`);
    return [layer.title, ...said].join(', ');
  }

  private header(layer: Layer): HTMLElement {
    return element('header', {}, element('h2', {}, layer.title), button(strings.close, icon('close'), this.closed));
  }

  /** The kind of the surface that was hit, above what it says of itself, which is folded: its whole feature is what was asked for. */
  private surface({ faceAttributes: attributes }: Layer, hit: Hit | null): HTMLElement | null {
    if (!attributes || hit?.surface === undefined) return null;
    const [kind, ...rows] = attributes.rows(hit.surface).filter(({ value }) => value !== null);
    const title = element('span', {}, `${strings.surface}: ${String(kind.value)}`);
    if (!rows.length) return element('p', { class: 'surface' }, title);
    const made = element('details', { class: 'folded surface' }, element('summary', {}, title), table(rows.flatMap((row) => attributeRows(row, attributes))));
    made.open = this.unfolded;
    made.addEventListener('toggle', () => (this.unfolded = made.open));
    return made;
  }

  private attributes(layer: Layer, feature: number | null): HTMLElement | null {
    if (feature === null) return null;
    const { attributes } = layer;
    const rows = attributes?.rows(feature) ?? [];
    if (!attributes || !rows.length) return element('p', {}, strings.feature(feature));
    return table(rows.flatMap((row) => attributeRows(row, attributes)));
  }

  private coordinates(hit: Hit): HTMLElement {
    const { x, y, z, lon, lat } = describe(this.viewer, hit);
    const place: Line[] = [
      [strings.easting, length(x), x.toFixed(2)],
      [strings.northing, length(y), y.toFixed(2)],
      [strings.height, `${length(z)} m`, z.toFixed(2)],
    ];
    const parts: HTMLElement[] = [this.caption(this.viewer.frame.name || strings.coordinates, place), lines(place)];
    if (lon !== null && lat !== null) {
      const { north, south, east, west } = strings.compass;
      const geographic: Line[] = [
        [strings.latitude, `${decimalDegrees(lat)}\n${degreesMinutesSeconds(lat, [north, south])}`, lat.toFixed(6)],
        [strings.longitude, `${decimalDegrees(lon)}\n${degreesMinutesSeconds(lon, [east, west])}`, lon.toFixed(6)],
      ];
      parts.push(this.caption(strings.degrees, geographic), lines(geographic));
    }
    return element('div', { class: 'place' }, ...parts);
  }

  private caption(text: string, place: Line[]): HTMLElement {
    const values = place.map(([, , plain]) => plain).join(', ');
    return element('h3', {}, element('span', {}, text), copyButton(strings.copy, values));
  }
}

function lines(place: readonly Line[]): HTMLElement {
  return table(place.map(([label, value]) => row(head(label), element('td', {}, value))));
}

function table(rows: readonly HTMLElement[]): HTMLElement {
  return element('table', {}, element('tbody', {}, ...rows));
}

/** One row, or more for a picture and for the tags that a text holds. */
function attributeRows({ label, value, picture: chunk }: Row, attributes: Attributes): HTMLElement[] {
  if (chunk !== null) {
    const shown = picture(String(value), (limit) => attributes.picture(chunk, limit));
    return [row(head(label, 2)), row(element('td', { colspan: '2' }, shown))];
  }
  const tags = typeof value === 'string' ? tagsIn(value) : null;
  if (!tags) return [valueRow(label, value)];
  const inner = tags.map(([key, tag]) => {
    const made = valueRow(key, tag);
    made.className = 'tag';
    return made;
  });
  return [row(head(label, 2)), ...inner];
}

function valueRow(label: string, value: Row['value']): HTMLElement {
  const name = head(label);
  if (value !== null) name.append(copyButton(strings.copyValue(label), String(value)));
  return row(name, valueCell(value));
}

function row(...cells: HTMLElement[]): HTMLElement {
  return element('tr', {}, ...cells);
}

function head(label: string, columns = 1): HTMLElement {
  return element('th', { scope: 'row', colspan: String(columns) }, label);
}

function copyButton(label: string, text: string): HTMLElement {
  const copy = button(label, icon('copy'), () => {
    navigator.clipboard.writeText(text).then(
      () => confirm(copy, strings.copied),
      () => confirm(copy, strings.notCopied),
    );
  });
  copy.classList.add('copy');
  return copy;
}

function confirm(target: HTMLElement, text: string): void {
  target.dataset.note = text;
  setTimeout(() => delete target.dataset.note, 1600);
}
