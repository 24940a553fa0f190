import type { Hit } from '../draw/pick';
import { HOURS_COLORS } from '../draw/shaders';
import { strings } from '../strings';
import { clockOf, offsetText, type SunStudy, type Zone } from '../sun/study';
import { element } from './dom';
import { dateText, durationText, length } from './format';

const MOST_SPANS = 6; // that are written

/** Date, time and clock of the sun, and the legend of its hours, folded away unless the sun shines. */
export class SunSettings {
  readonly element: HTMLDetailsElement;
  private readonly shown = element('input', { type: 'checkbox' });
  private readonly date = element('input', { type: 'date', 'aria-label': strings.sunDate, required: '' });
  private readonly time = element('input', { type: 'range', min: '0', max: '1439', step: '5', 'aria-label': strings.sunTime });
  private readonly clock = element('output');
  private readonly zone = element('select', { 'aria-label': strings.sunZone });
  private readonly position = element('p', { class: 'note' });
  private readonly hours = element('input', { type: 'checkbox' });
  private readonly legend = element('div', { class: 'hours' });

  constructor(private readonly study: SunStudy) {
    this.shown.addEventListener('change', () => study.set({ shown: this.shown.checked }));
    this.date.addEventListener('change', () => this.date.value && study.set({ date: this.date.value, shown: true }));
    this.time.addEventListener('input', () => study.set({ minutes: this.time.valueAsNumber, shown: true }));
    this.zone.addEventListener('change', () => study.set({ zone: study.zones[this.zone.selectedIndex], shown: true }));
    this.hours.addEventListener('change', () => study.set({ hours: this.hours.checked }));
    const stops = HOURS_COLORS.map((color) => {
      const stop = element('i');
      stop.style.backgroundColor = color;
      return stop;
    });
    stops.slice(1).forEach((stop, i) => (stop.style.backgroundImage = `linear-gradient(to right, ${HOURS_COLORS[i]}, ${HOURS_COLORS[i + 1]})`));
    const ramp = element('div', { class: 'ramp', 'aria-hidden': 'true' }, ...stops.slice(1));
    this.legend.append(ramp, element('div', { class: 'row ends' }), element('p', { class: 'note' }, strings.sunHoursHint));
    const switches = [check(this.shown, strings.sunShown), check(this.hours, strings.sunHours)];
    const body = element(
      'div',
      { class: 'plane' },
      switches[0],
      element('div', { class: 'row' }, this.date, this.clock),
      this.time,
      this.zone,
      this.position,
      switches[1],
      this.legend,
    );
    this.element = element('details', { class: 'folded section' }, element('summary', {}, strings.sun), body);
    this.refresh();
  }

  /** Follow what is chosen, by whomever. */
  refresh(): void {
    const { shown, hours, date, minutes, zone } = this.study.now;
    if (shown) this.element.open = true;
    this.shown.checked = shown;
    this.date.value = date;
    this.time.valueAsNumber = minutes;
    this.clock.textContent = clockOf(minutes);
    this.time.setAttribute('aria-valuetext', clockOf(minutes));
    this.zone.replaceChildren(...this.study.zones.map((zone) => element('option', { value: String(zone) }, zoneName(zone))));
    this.zone.selectedIndex = this.study.zones.indexOf(zone);
    this.position.textContent = this.told();
    this.hours.checked = hours;
    this.legend.hidden = !hours;
    const most = Math.max(Math.ceil(this.study.longest), 1);
    const ends = [0, most / 2, most].map((value) => element('span', {}, `${length(value, value % 1 ? 1 : 0)} h`));
    this.legend.querySelector('.ends')!.replaceChildren(...ends);
  }

  /** The sunshine of a place, for the card; null while it is not asked for. */
  card(hit: Hit | null): HTMLElement | null {
    if (!hit || !this.study.now.hours) return null;
    const { hours, spans } = this.study.sunshineAt(hit);
    const written = spans.slice(0, MOST_SPANS).map(([from, to]) => `${clockOf(from)}–${clockOf(to)}`);
    if (spans.length > MOST_SPANS) written.push('…');
    return element(
      'div',
      { class: 'place sunshine' },
      element('h3', {}, element('span', {}, strings.sunHoursOf(dateText(this.study.now.date) ?? this.study.now.date))),
      element('p', { class: 'sum' }, durationText(hours)),
      ...(written.length ? [element('p', { class: 'note' }, written.join(', '))] : []),
    );
  }

  private told(): string {
    const { position, day } = this.study;
    if (!position) return '';
    const { azimuth, elevation } = position;
    const now = elevation > 0 ? strings.sunUp(length(azimuth, 0), length(elevation, 0)) : strings.sunDown;
    return `${now}. ${day ? strings.sunDay(clockOf(day[0]), clockOf(day[1])) : strings.sunNight}.`;
  }
}

function check(input: HTMLInputElement, label: string): HTMLElement {
  return element('label', { class: 'layer' }, input, element('span', { class: 'name' }, label));
}

function zoneName(zone: Zone): string {
  return typeof zone === 'number' ? `UTC${zone ? offsetText(zone).replace('-', '−') : ''}` : strings.zones[zone];
}
