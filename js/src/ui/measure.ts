import type { Vector } from '../camera/pose';
import { NO_SKETCH } from '../draw/pencil';
import type { Hit } from '../draw/pick';
import { TerrainLayer } from '../layers/terrain';
import { areaOf, crossesItself, legsBetween, total, type Leg } from '../measure/measures';
import { csv } from '../data/csv';
import { heightIn, Path, summarize, tableOf, type Profile } from '../measure/profile';
import { strings } from '../strings';
import type { Viewer } from '../viewer';
import { button, download, element, icon, wordButton } from './dom';
import { areaText, lengthText, riseText } from './format';
import { Plot } from './plot';

const NEAR = { mouse: 8, touch: 20 }; // CSS pixels within which a click means a place that is there
const LEISURE = 3; // times as long as finding what the mouse is over takes

export type Kind = 'distance' | 'area' | 'profile';
const KINDS: readonly Kind[] = ['distance', 'area', 'profile'];
const FEWEST: Record<Kind, number> = { distance: 2, area: 3, profile: 2 };

/** Distances, areas and terrain profiles of places that the reader clicks, taps, or aims at with the arrow keys. */
export class Measure {
  readonly element = element('section', { class: 'tool', 'aria-label': strings.measure, hidden: '' });
  readonly crosshair = element('div', { class: 'crosshair', 'aria-hidden': 'true', hidden: '' });
  private readonly kinds = new Map<Kind, HTMLButtonElement>();
  private readonly note = element('p', { class: 'note', role: 'status' });
  private readonly results = element('div', { class: 'measured' });
  private readonly undoing = wordButton(strings.undo, () => this.undo());
  private readonly finishing = wordButton(strings.finish, () => (this.done ? this.begin() : this.finish()));
  private readonly saving = wordButton(strings.saveCsv, () => this.save());
  private readonly plot = new Plot((distance) => this.pointAlong(distance));
  private kind: Kind = 'distance';
  private hits: Hit[] = [];
  private hover: Hit | null = null;
  private done = false;
  private path: Path | null = null;
  private profiles: Profile[] = [];
  private pointed: Vector[] = [];
  private pointer: keyof typeof NEAR = 'mouse';
  private waiting = 0;
  private nextLook = 0;
  private stretched = 0;

  /** `changed` hears when the tool is opened or closed. */
  constructor(
    private readonly viewer: Viewer,
    private readonly title: string,
    private readonly changed: () => void,
  ) {
    for (const kind of KINDS) this.kinds.set(kind, wordButton(strings.measures[kind], () => this.choose(kind)));
    const choice = element('div', { class: 'choice', role: 'group', 'aria-label': strings.measure }, ...this.kinds.values());
    const header = element('header', {}, choice, button(strings.close, icon('close'), () => this.close()));
    const actions = element('div', { class: 'row actions' }, this.undoing, this.finishing, this.saving);
    this.element.append(header, element('div', { class: 'body' }, this.note, this.results, actions));
    const { canvas } = viewer;
    canvas.addEventListener('pointerdown', (event) => {
      this.pointer = event.pointerType === 'touch' ? 'touch' : 'mouse';
      this.crosshair.hidden = true;
    });
    canvas.addEventListener('pointermove', (event) => this.moved(event));
    canvas.addEventListener('pointerleave', () => this.follow(null));
    canvas.addEventListener('keydown', (event) => this.key(event));
    // A double click ends a line; elsewhere it comes nearer.
    canvas.parentElement!.addEventListener('dblclick', (event) => this.active && event.target === canvas && event.stopPropagation(), true);
  }

  get active(): boolean {
    return !this.element.hidden;
  }

  open(): void {
    if (this.active) return;
    this.element.hidden = false;
    this.viewer.canvas.classList.add('aiming');
    this.begin();
    this.changed();
  }

  close(): void {
    if (!this.active) return;
    this.element.hidden = this.crosshair.hidden = true;
    this.viewer.canvas.classList.remove('aiming');
    if (this.element.contains(document.activeElement)) this.viewer.canvas.focus({ preventScroll: true });
    this.begin();
    this.changed();
  }

  /** A click on the scene while the tool is open. */
  clicked(px: number, py: number): void {
    window.clearTimeout(this.waiting);
    const repeated = !this.done && this.hits.length > 0 && this.meansEnd(px, py);
    if (repeated && this.hits.length >= FEWEST[this.kind]) return this.finish();
    if (repeated) return;
    const hit = this.viewer.pick(px, py);
    if (!hit) return;
    if (this.done) this.begin();
    this.hits.push(hit);
    this.hover = null;
    this.update();
  }

  /** Give up what is being drawn, or the tool. */
  escape(): void {
    if (this.hits.length && !this.done) this.begin();
    else this.close();
  }

  /** Follow the picture: what keeps its size is elsewhere when heights are exaggerated in another way. */
  drawn(): void {
    if (this.active && this.stretched !== this.viewer.exaggeration) this.sketch();
  }

  private choose(kind: Kind): void {
    this.kind = kind;
    if (this.done && this.hits.length < FEWEST[kind]) this.done = false;
    this.update();
  }

  private begin(): void {
    window.clearTimeout(this.waiting);
    [this.hits, this.hover, this.done] = [[], null, false];
    this.update();
  }

  private undo(): void {
    this.hits.pop();
    this.done = false;
    this.update();
  }

  private finish(): void {
    if (this.hits.length < FEWEST[this.kind]) return;
    this.done = true;
    this.hover = null;
    this.update();
  }

  private key(event: KeyboardEvent): void {
    if (!this.active || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === ' ') this.clicked(...this.middle());
    else if (event.key === 'Enter') this.finish();
    else if (event.key === 'Backspace') this.undo();
    else if (!/^(Arrow|[+\-=]$)/.test(event.key)) return;
    else {
      this.crosshair.hidden = false;
      return;
    }
    this.crosshair.hidden = false;
    event.preventDefault();
  }

  private middle(): [number, number] {
    const [width, height] = this.viewer.size();
    return [width / 2, height / 2];
  }

  /** Whether a click is on the last place, or on the first one of an area. */
  private meansEnd(px: number, py: number): boolean {
    const ends = [this.hits[this.hits.length - 1], ...(this.kind === 'area' ? [this.hits[0]] : [])];
    return ends.some((hit) => {
      const place = this.viewer.projectHit(hit);
      return place !== null && Math.hypot(place[0] - px, place[1] - py) < NEAR[this.pointer];
    });
  }

  /** Let the line follow the mouse, as often as the machine finds what it is over. */
  private moved(event: PointerEvent): void {
    if (!this.active || event.buttons || event.pointerType === 'touch' || this.done || !this.hits.length) return;
    window.clearTimeout(this.waiting);
    const { offsetX, offsetY } = event;
    this.waiting = window.setTimeout(() => {
      const start = performance.now();
      this.follow(this.viewer.pick(offsetX, offsetY));
      this.nextLook = performance.now() + LEISURE * (performance.now() - start);
    }, Math.max(this.nextLook - performance.now(), 0));
  }

  private follow(hit: Hit | null): void {
    window.clearTimeout(this.waiting);
    if (!this.active || this.done || (!hit && !this.hover)) return;
    this.hover = hit;
    this.update();
  }

  private update(): void {
    const shown = this.hover ? [...this.hits, this.hover] : this.hits;
    const enough = shown.length >= FEWEST[this.kind];
    for (const [kind, made] of this.kinds) made.setAttribute('aria-pressed', String(kind === this.kind));
    this.note.textContent = this.done ? strings.measured : this.hits.length ? strings.measuring : strings.measureHint;
    this.undoing.disabled = !this.hits.length;
    this.finishing.disabled = this.hits.length < FEWEST[this.kind];
    this.finishing.textContent = this.done ? strings.anew : strings.finish;
    this.pointed = [];
    this.path = null;
    const places = shown.map(({ point }) => point);
    this.results.replaceChildren(...(enough ? this.measured(places) : []));
    if (this.path && this.profiles.length) this.plot.show(this.path, this.profiles);
    this.saving.hidden = !this.path || !this.profiles.length;
    this.saving.disabled = !this.done;
    this.sketch();
  }

  private measured(places: readonly Vector[]): HTMLElement[] {
    if (this.kind === 'profile') return this.profile(places);
    return [this.kind === 'area' ? this.area(places) : legTable(legsBetween(places, this.viewer.frame))];
  }

  private area(places: readonly Vector[]): HTMLElement {
    if (crossesItself(places)) return element('p', {}, strings.crossing);
    const { plan, geodesic } = areaOf(places, this.viewer.frame);
    const { plan: around } = total(legsBetween([...places, places[0]], this.viewer.frame));
    const rows: [string, string][] = [[strings.areaPlan, areaText(plan)]];
    if (geodesic !== null) rows.push([strings.areaGeodesic, areaText(geodesic)]);
    const terrains = this.done ? this.terrains() : [];
    for (const terrain of terrains) {
      const area = terrain.faceArea(places.map(([x, , z]) => [x, z]));
      if (area > 0) rows.push([terrains.length > 1 ? `${strings.areaFace}: ${terrain.title}` : strings.areaFace, areaText(area)]);
    }
    rows.push([strings.perimeter, lengthText(around)]);
    return table(rows);
  }

  private profile(places: readonly Vector[]): HTMLElement[] {
    const path = new Path(places);
    this.path = path;
    this.profiles = this.terrains()
      .map((terrain) => path.profile(terrain))
      .filter(({ runs }) => runs.length);
    if (!this.profiles.length) return [element('p', {}, strings.noTerrain)];
    const summaries = this.profiles.map((profile) => {
      const { low, high, ascent, descent, length } = summarize(profile);
      const name = this.profiles.length > 1 ? `${profile.layer.title}: ` : '';
      return element('p', { class: 'summary' }, name + strings.profileSummary(lengthText(path.length), lengthText(length), lengthText(low), lengthText(high), lengthText(ascent), lengthText(descent)));
    });
    return [this.plot.element, ...summaries];
  }

  private terrains(): TerrainLayer[] {
    return this.viewer.layers.filter((layer): layer is TerrainLayer => layer instanceof TerrainLayer && layer.drawn);
  }

  private sketch(): void {
    this.stretched = this.viewer.exaggeration;
    if (!this.active || !this.hits.length) return this.viewer.sketch(NO_SKETCH);
    const dots = this.hits.map((hit) => this.viewer.unstretched(hit));
    const followed = this.hover ? [...dots, this.viewer.unstretched(this.hover)] : dots;
    if (this.kind === 'profile' && this.path && this.profiles.length) {
      return this.viewer.sketch({ line: this.draped(this.path), preview: [], dots: [...dots, ...this.pointed] });
    }
    const closed = this.kind === 'area' && followed.length > 2;
    const preview = [...(this.hover ? followed.slice(-2) : []), ...(closed && !this.done ? [followed[followed.length - 1], followed[0]] : [])];
    const line = closed && this.done ? [...dots, dots[0]] : dots;
    this.viewer.sketch({ line, preview, dots });
  }

  /** The path on the highest terrain. */
  private draped(path: Path): Vector[] {
    const distances = [...path.distances, ...this.profiles.flatMap(({ runs }) => runs.flatMap((run) => run.map(([distance]) => distance)))];
    return distances.sort((a, b) => a - b).flatMap((distance) => this.along(path, distance) ?? []);
  }

  private along(path: Path, distance: number): [Vector] | null {
    const heights = this.profiles.flatMap((profile) => heightIn(profile, distance) ?? []);
    if (!heights.length) return null;
    const [x, z] = path.at(distance);
    return [[x, Math.max(...heights), z]];
  }

  /** Show on the ground what is pointed at in the plot. */
  private pointAlong(distance: number | null): void {
    const before = this.pointed.length;
    this.pointed = (distance !== null && this.path && this.along(this.path, distance)) || [];
    if (before || this.pointed.length) this.sketch();
  }

  private save(): void {
    if (!this.path) return;
    const table = tableOf(this.path, this.profiles, this.viewer.frame);
    download(csv(table), `${this.title} – ${strings.measures.profile}`, 'csv');
  }
}

function table(rows: readonly [string, string][]): HTMLElement {
  const made = rows.map(([label, value]) => element('tr', {}, element('th', { scope: 'row' }, label), element('td', { class: 'number' }, value)));
  return element('table', {}, element('tbody', {}, ...made));
}

/** A row a leg, and the sum of them. */
function legTable(legs: readonly Leg[]): HTMLElement {
  const known = legs.every(({ geodesic }) => geodesic !== null);
  const row = ({ plan, slope, geodesic, rise }: Leg, name: string): HTMLElement => {
    const values = [lengthText(plan), lengthText(slope), ...(known ? [lengthText(geodesic!)] : []), riseText(rise)];
    return element('tr', {}, element('th', { scope: 'row' }, name), ...values.map((value) => element('td', { class: 'number' }, value)));
  };
  const names = ['', strings.legPlan, strings.legSlope, ...(known ? [strings.legGeodesic] : []), strings.legRise];
  const head = element('thead', {}, element('tr', {}, ...names.map((name) => element('th', { scope: 'col' }, name))));
  const rows = legs.length > 1 ? legs.map((leg, i) => row(leg, String(i + 1))) : [];
  const foot = element('tfoot', {}, row(total(legs), legs.length > 1 ? strings.sum : ''));
  return element('div', { class: 'legs' }, element('table', {}, head, element('tbody', {}, ...rows), foot));
}
