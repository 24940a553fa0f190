import { heightIn, type Path, type Profile } from '../measure/profile';
import { locale } from '../languages/language';
import { strings } from '../strings';
import { element, svg } from './dom';
import { lengthText } from './format';
import { roundLength } from './scale';

const HEIGHT = 160; // CSS pixels
const MARGIN = { left: 44, right: 8, top: 16, bottom: 24 };
const BETWEEN = { x: 72, y: 34 }; // CSS pixels from tick to tick, at least
const FLAT = 1; // metres that the heights span at least
const KEY_STEPS = 100; // of the arrow keys, from end to end

interface Scale {
  x(distance: number): number;
  y(height: number): number;
  distance(x: number): number;
}

/** Profiles as lines over the distance along their path. */
export class Plot {
  readonly element = element('div', { class: 'plot' });
  private readonly readout = element('output', { class: 'readout' });
  private readonly cursor = svg('g', { class: 'cursor' });
  private path!: Path;
  private profiles: readonly Profile[] = [];
  private scale!: Scale;
  private width = 0;

  /** `hovered` hears how far along the path the reader points at; null: nowhere. */
  constructor(private readonly hovered: (distance: number | null) => void) {
    new ResizeObserver(() => {
      if (this.profiles.length && this.element.clientWidth !== this.width) this.draw();
    }).observe(this.element);
  }

  show(path: Path, profiles: readonly Profile[]): void {
    [this.path, this.profiles] = [path, profiles];
    this.draw();
  }

  private draw(): void {
    this.width = this.element.clientWidth || 320;
    const { width, profiles, path } = this;
    const heights = profiles.flatMap(({ runs }) => runs.flatMap((run) => run.map(([, height]) => height)));
    const [low, high] = bounds(heights);
    const [right, bottom] = [width - MARGIN.right, HEIGHT - MARGIN.bottom];
    const [wide, tall] = [right - MARGIN.left, bottom - MARGIN.top];
    this.scale = {
      x: (distance) => MARGIN.left + (distance / (path.length || 1)) * wide,
      y: (height) => bottom - ((height - low) / (high - low)) * tall,
      distance: (x) => Math.min(Math.max((x - MARGIN.left) / wide, 0), 1) * path.length,
    };
    const picture = svg('svg', {
      width: String(width),
      height: String(HEIGHT),
      tabindex: '0',
      role: 'slider',
      'aria-label': strings.profilePlot,
      'aria-valuemin': '0',
      'aria-valuemax': String(Math.round(path.length)),
      'aria-valuenow': '0',
    }) as SVGSVGElement;
    picture.append(this.axes(low, high, right, bottom), ...profiles.flatMap((profile, i) => this.lines(profile, i, bottom)), this.cursor);
    picture.addEventListener('pointermove', (event) => this.point(picture, event.clientX - picture.getBoundingClientRect().left));
    picture.addEventListener('pointerdown', (event) => this.point(picture, event.clientX - picture.getBoundingClientRect().left));
    picture.addEventListener('pointerleave', () => this.leave());
    picture.addEventListener('blur', () => this.leave());
    picture.addEventListener('keydown', (event) => this.key(picture, event));
    this.leave();
    this.element.replaceChildren(picture, ...(profiles.length > 1 ? [this.legend()] : []), this.readout);
  }

  private axes(low: number, high: number, right: number, bottom: number): Element {
    const group = svg('g', { class: 'axes' });
    const { x, y } = this.scale;
    for (const height of ticks(low, high, ((high - low) / (bottom - MARGIN.top)) * BETWEEN.y)) {
      group.append(line(MARGIN.left, y(height), right, y(height)), text(MARGIN.left - 8, y(height) + 4, lengthLabel(height, 1), 'end'));
    }
    const step = (this.path.length / (right - MARGIN.left)) * BETWEEN.x;
    const kilometres = this.path.length >= 5000;
    for (const distance of ticks(0, this.path.length, step)) {
      const at = x(distance);
      if (at > right - 24 && distance < this.path.length) continue;
      group.append(line(at, bottom, at, bottom + 4), text(at, bottom + 17, lengthLabel(distance, kilometres ? 1000 : 1), 'middle'));
    }
    group.append(text(right, bottom + 17, kilometres ? 'km' : 'm', 'end'), text(MARGIN.left - 8, MARGIN.top - 1, 'm', 'end'));
    return group;
  }

  private lines({ runs }: Profile, number: number, bottom: number): Element[] {
    const { x, y } = this.scale;
    const drawn = runs.map((run) => `M${run.map(([distance, height]) => `${x(distance).toFixed(2)} ${y(height).toFixed(2)}`).join('L')}`);
    const filled = runs.map((run, i) => `${drawn[i]}L${x(run[run.length - 1][0]).toFixed(2)} ${bottom}L${x(run[0][0]).toFixed(2)} ${bottom}Z`);
    const edge = svg('path', { d: drawn.join(''), class: `line line-${number % 4}` });
    return number ? [edge] : [svg('path', { d: filled.join(''), class: 'fill' }), edge];
  }

  private legend(): HTMLElement {
    const rows = this.profiles.map(({ layer }, i) => element('li', {}, element('i', { class: `key-${i % 4}` }), layer.title));
    return element('ul', { class: 'keys' }, ...rows);
  }

  private point(picture: Element, x: number): void {
    this.move(picture, this.scale.distance(x));
  }

  private move(picture: Element, distance: number): void {
    const heights = this.profiles.map((profile) => heightIn(profile, distance));
    const at = this.scale.x(distance);
    const dots = heights.flatMap((height) => (height === null ? [] : [svg('circle', { cx: String(at), cy: String(this.scale.y(height)), r: '4' })]));
    this.cursor.replaceChildren(line(at, MARGIN.top, at, HEIGHT - MARGIN.bottom), ...dots);
    const written = heights.map((height) => (height === null ? strings.noGround : `${lengthLabel(height, 1, 1)} m`)).join(' · ');
    this.readout.textContent = `${lengthText(distance)}: ${written}`;
    picture.setAttribute('aria-valuenow', String(Math.round(distance)));
    picture.setAttribute('aria-valuetext', this.readout.textContent);
    this.hovered(distance);
  }

  private leave(): void {
    this.cursor.replaceChildren();
    this.readout.textContent = '';
    this.hovered(null);
  }

  private key(picture: Element, event: KeyboardEvent): void {
    const step = this.path.length / KEY_STEPS;
    const now = Number(picture.getAttribute('aria-valuenow'));
    const to = { ArrowLeft: now - step, ArrowRight: now + step, Home: 0, End: this.path.length }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.move(picture, Math.min(Math.max(to, 0), this.path.length));
  }
}

/** Multiples of a round number that is not below `step`. */
function ticks(low: number, high: number, step: number): number[] {
  const smaller = roundLength(step);
  const round = smaller < step ? roundLength(smaller * 2.5) : smaller;
  const found: number[] = [];
  for (let i = Math.ceil(low / round); i * round <= high; i++) found.push(i * round);
  return found;
}

function bounds(heights: readonly number[]): [low: number, high: number] {
  let [low, high] = [Infinity, -Infinity];
  for (const height of heights) {
    low = Math.min(low, height);
    high = Math.max(high, height);
  }
  if (!heights.length) return [0, FLAT];
  const spare = Math.max((high - low) * 0.06, (FLAT - (high - low)) / 2);
  return [low - spare, high + spare];
}

function lengthLabel(value: number, unit: number, digits?: number): string {
  const format = digits === undefined ? { maximumFractionDigits: 3 } : { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return new Intl.NumberFormat(locale, format).format(value / unit).replace('-', '−');
}

function line(x1: number, y1: number, x2: number, y2: number): Element {
  return svg('line', { x1: String(x1), y1: String(y1), x2: String(x2), y2: String(y2) });
}

function text(x: number, y: number, written: string, anchor: 'end' | 'middle'): Element {
  const made = svg('text', { x: String(x), y: String(y), 'text-anchor': anchor });
  made.textContent = written;
  return made;
}
