import type { Layer } from '../layers/layer';
import { strings } from '../strings';
import type { Viewer } from '../viewer';
import { describe } from '../api';
import type { Hit } from '../draw/pick';
import { button, element, icon } from './dom';
import { decimalDegrees, degreesMinutesSeconds, length, valueText } from './format';

type Row = [label: string, value: string | null];

/** What is known of the thing that was clicked. */
export class Card {
  readonly element = element('section', { class: 'card', 'aria-live': 'polite', hidden: '' });

  constructor(
    private readonly viewer: Viewer,
    private readonly closed: () => void,
  ) {
    this.element.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') closed();
    });
  }

  /** Show a feature, and where it was hit if it was. */
  show(layer: Layer, feature: number | null, hit: Hit | null): void {
    const parts = [this.header(layer), this.attributes(layer, feature), hit && this.coordinates(hit)];
    this.element.replaceChildren(...parts.filter((part) => part !== null));
    this.element.hidden = false;
    this.element.scrollTop = 0;
  }

  hide(): void {
    this.element.hidden = true;
  }

  private header(layer: Layer): HTMLElement {
    return element('header', {}, element('h2', {}, layer.title), button(strings.close, icon('close'), this.closed));
  }

  private attributes(layer: Layer, feature: number | null): HTMLElement | null {
    if (feature === null) return null;
    const rows = layer.attributes?.rows(feature).map(([label, value]): Row => [label, valueText(value)]) ?? [];
    return rows.length ? table(rows) : element('p', {}, strings.feature(feature));
  }

  private coordinates(hit: Hit): HTMLElement {
    const { x, y, z, lon, lat } = describe(this.viewer, hit);
    const place: Row[] = [
      [strings.easting, length(x)],
      [strings.northing, length(y)],
      [strings.height, `${length(z)} m`],
    ];
    const parts: HTMLElement[] = [this.caption(this.viewer.frame.name || strings.coordinates, place), table(place)];
    if (lon !== null && lat !== null) {
      const geographic: Row[] = [
        [strings.latitude, `${decimalDegrees(lat)}\n${degreesMinutesSeconds(lat, ['N', 'S'])}`],
        [strings.longitude, `${decimalDegrees(lon)}\n${degreesMinutesSeconds(lon, ['E', 'W'])}`],
      ];
      parts.push(this.caption(strings.degrees, geographic), table(geographic));
    }
    return element('div', { class: 'place' }, ...parts);
  }

  private caption(text: string, rows: Row[]): HTMLElement {
    const copy = button(strings.copy, icon('copy'), () => {
      const values = rows.map(([, value]) => (value ?? '').split('\n')[0].replace('−', '-').replace(/[° m]+$/, ''));
      navigator.clipboard.writeText(values.join(', ')).then(
        () => confirm(copy, strings.copied),
        () => confirm(copy, strings.notCopied),
      );
    });
    return element('h3', {}, element('span', {}, text), copy);
  }
}

function table(rows: readonly Row[]): HTMLElement {
  return element(
    'table',
    {},
    element(
      'tbody',
      {},
      ...rows.map(([label, value]) => element('tr', {}, element('th', { scope: 'row' }, label), cell(value))),
    ),
  );
}

function cell(value: string | null): HTMLElement {
  return value === null
    ? element('td', { class: 'null' }, element('span', { 'aria-label': strings.noValue }, '–'))
    : element('td', {}, value);
}

function confirm(target: HTMLElement, text: string): void {
  target.dataset.note = text;
  setTimeout(() => delete target.dataset.note, 1600);
}
