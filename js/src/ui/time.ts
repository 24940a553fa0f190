import { after, momentText, unitOf, type Unit } from '../data/dates';
import type { Explorer } from '../explore/explorer';
import { lastAtMost, periodOf, timeText, type Step } from '../explore/timeline';
import { finest } from '../layers/times';
import { locale } from '../languages/language';
import { strings } from '../strings';
import { button, element, icon } from './dom';

const PACE = 140; // milliseconds a step, while it plays
const CALM = 900; // where motion is unwelcome

/** A slider over the dates of a scene, which plays; above it how much begins when. */
export class TimeBar {
  readonly element: HTMLElement;
  private readonly slider = element('input', { type: 'range', min: '0', step: '1', 'aria-label': strings.time });
  private readonly bars = element('canvas', { class: 'bars', 'aria-hidden': 'true' });
  private readonly output = element('output');
  private readonly play = button(strings.play, icon('play'), () => this.setPlaying(!this.playing));
  private readonly all = button(strings.showAllTimes, icon('close'), () => this.showAll());
  private readonly step = element('select', { 'aria-label': strings.timeStep });
  private readonly mode = element(
    'select',
    { 'aria-label': strings.timeMode },
    ...(['until', 'within'] as const).map((value) => element('option', { value }, strings.timeModes[value])),
  );
  private readonly steps: Step[];
  private stops: number[] = [];
  private begun: number[] = [];
  private playing = false;
  private timer = 0;

  constructor(private readonly explorer: Explorer) {
    const { possible, usual } = explorer.timeline.steps;
    this.steps = possible;
    this.step.append(...possible.map((step, i) => element('option', { value: String(i) }, stepText(step))));
    this.step.selectedIndex = possible.indexOf(usual);
    const track = element('div', { class: 'track' }, this.bars, this.slider);
    const settings = element('div', { class: 'row' }, this.step, this.mode);
    this.element = element('section', { class: 'time', 'aria-label': strings.time, hidden: '' }, this.play, track, this.output, this.all, settings);
    this.element.hidden = explorer.timeline.span === null;
    this.slider.addEventListener('input', () => {
      this.setPlaying(false);
      this.go(this.slider.valueAsNumber);
    });
    this.step.addEventListener('change', () => this.restep());
    this.mode.addEventListener('change', () => this.restep());
    if (this.element.hidden) return;
    this.arrange();
    this.slider.valueAsNumber = this.stops.length - 1;
    this.refresh();
    new ResizeObserver(() => this.paint()).observe(this.bars);
    window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.paint());
  }

  /** Follow what is shown. */
  refresh(): void {
    const { text } = this.explorer.timeline;
    this.all.disabled = text === null;
    const words = text === null ? strings.allTimes : this.words(text);
    this.output.textContent = words;
    this.slider.setAttribute('aria-valuetext', words);
    if (text !== null) {
      const { span, until } = periodOf(text);
      const mode = until ? 'until' : 'within';
      if (mode !== this.mode.value) {
        this.mode.value = mode;
        this.arrange();
      }
      this.slider.valueAsNumber = lastAtMost(this.stops, span[0]);
    }
    this.paint();
  }

  private showAll(): void {
    this.setPlaying(false);
    this.explorer.setTime(null);
    this.slider.focus();
  }

  private get current(): Step {
    return this.steps[this.step.selectedIndex];
  }

  /** Cut the time into other steps, and stay where it is. */
  private restep(): void {
    const stop = this.stops[this.slider.valueAsNumber];
    this.arrange();
    this.slider.valueAsNumber = lastAtMost(this.stops, stop);
    if (this.explorer.timeline.text !== null) this.go(this.slider.valueAsNumber);
    else this.paint();
  }

  private arrange(): void {
    const { timeline } = this.explorer;
    this.stops = timeline.stops(this.current, this.mode.value === 'until');
    this.begun = timeline.begun(this.stops);
    this.slider.max = String(this.stops.length - 1);
  }

  private go(index: number): void {
    this.explorer.setTime(timeText(this.stops[index], this.current, this.mode.value === 'until'));
  }

  private setPlaying(playing: boolean): void {
    if (playing === this.playing) return;
    this.playing = playing;
    window.clearTimeout(this.timer);
    const label = playing ? strings.pause : strings.play;
    this.play.replaceChildren(icon(playing ? 'pause' : 'play'));
    this.play.setAttribute('aria-label', label);
    this.play.title = label;
    if (!playing) return;
    const ended = this.explorer.timeline.text === null || this.slider.valueAsNumber >= this.stops.length - 1;
    this.advance(ended ? 0 : this.slider.valueAsNumber + 1);
  }

  private advance(index: number): void {
    this.go(index);
    if (index >= this.stops.length - 1) return this.setPlaying(false);
    const pace = window.matchMedia('(prefers-reduced-motion: reduce)').matches ? CALM : PACE;
    // A page in the background waits.
    this.timer = window.setTimeout(() => requestAnimationFrame(() => this.playing && this.advance(index + 1)), pace);
  }

  private words(text: string): string {
    const [first, last = first] = text.split('/');
    return momentText(periodOf(first).span[0], periodOf(last).span[0], finest([unitOf(first), unitOf(last)]));
  }

  /** A bar a stop, those that are shown in the accent colour. */
  private paint(): void {
    const { bars, begun } = this;
    const ratio = window.devicePixelRatio || 1;
    const [width, height] = [bars.clientWidth, bars.clientHeight].map((side) => Math.round(side * ratio));
    if (!width || !height) return;
    [bars.width, bars.height] = [width, height];
    const canvas = bars.getContext('2d')!;
    const style = getComputedStyle(bars);
    const most = Math.sqrt(Math.max(...begun)) || 1;
    const shown = this.shownStops();
    const pitch = width / begun.length;
    begun.forEach((count, i) => {
      if (!count) return;
      const tall = Math.max(Math.sqrt(count) / most, 0.06) * height;
      canvas.fillStyle = shown(i) ? style.getPropertyValue('--accent') : style.getPropertyValue('--faint');
      canvas.fillRect(i * pitch, height - tall, Math.max(pitch - ratio, pitch * 0.7), tall);
    });
  }

  private shownStops(): (index: number) => boolean {
    const { text } = this.explorer.timeline;
    if (text === null) return () => true;
    const { span, until } = periodOf(text);
    const { unit, count } = this.current;
    return (i) => this.stops[i] < span[1] && (until || after(this.stops[i], unit, count) > span[0]);
  }
}

const LARGER: Partial<Record<`${number} ${Unit}`, [number, string]>> = {
  '60 minute': [1, 'hour'],
  '360 minute': [6, 'hour'],
  '7 day': [1, 'week'],
};

function stepText({ unit, count }: Step): string {
  const [number, name] = LARGER[`${count} ${unit}`] ?? [count, unit];
  return new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'long' }).format(number);
}
