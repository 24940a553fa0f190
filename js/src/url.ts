import type { Vector } from './camera/pose';
import type { Frame } from './data/frame';
import type { WorldData } from './data/scene';
import type { SectionData, SectionState } from './draw/section';
import { languageIn, type Language } from './languages/language';
import { Placement } from './layers/placement';
import type { Viewer } from './viewer';

const DIGITS = 9;
const UPWARD: Vector = [0, 0, 1];
/** What the page itself writes of its view, where that is not the first one. */
const OWN = ['cx', 'cy', 'cz', 'tx', 'ty', 'tz', 'ux', 'uy', 'uz', 'view', 'exaggeration', 'shift', 'group', 'swipe', 'left', 'right', 'layer'];

/** A size in CSS pixels that the page's address asks for. */
export interface Size {
  width: number;
  height: number;
}

/** How heights are drawn: shifted by so many metres, then stretched. */
interface Drawn {
  readonly exaggeration: number;
  readonly shift: number;
}

/** World units of the page's address: the extent's width is the base size, its centre the origin, x along it, z up as drawn. */
export class Units {
  private readonly placement: Placement;
  private readonly metre: number;

  constructor({ data }: Frame, baseSize: number) {
    const [xmin, , xmax] = data.extent;
    this.placement = new Placement(data.rotation, [0, 0]);
    this.metre = (baseSize * data.scale) / (xmax - xmin);
  }

  /** Local metres with true heights as units. */
  of([x, y, z]: Vector, { exaggeration, shift }: Drawn): Vector {
    const [east, south] = this.placement.toOwn(x, z);
    return [east * this.metre, -south * this.metre, (y + shift) * exaggeration * this.metre];
  }

  /** Units as local metres with true heights. */
  toLocal([east, north, up]: Vector, { exaggeration, shift }: Drawn): Vector {
    const [x, z] = this.placement.toLocal(east / this.metre, -north / this.metre);
    return [x, up / this.metre / exaggeration - shift, z];
  }

  /** A direction (local x, y up, z south) as units have it: x, y, z up. */
  ofDirection([x, y, z]: Vector): Vector {
    const [east, south] = this.placement.toOwn(x, z);
    return [east, -south, y];
  }

  /** A section as the address has it: its kind, then the side that is cut away, and how far from the origin it is. */
  ofSection({ kind, azimuth, offset, level, below }: SectionData, drawn: Drawn): (string | number)[] {
    const short = (value: number): number => Number(value.toPrecision(DIGITS));
    if (kind === 'vertical') return [kind, short(azimuth), short(offset * this.metre)];
    return [kind, below ? 'below' : 'above', short(this.of([0, level, 0], drawn)[2])];
  }

  /** Null where the address has none. */
  toSection([kind, side, place]: readonly string[], drawn: Drawn): Partial<SectionState> | null {
    const at = Number(place || NaN);
    if (kind === 'vertical' && Number.isFinite(Number(side || NaN)) && Number.isFinite(at)) {
      return { kind, azimuth: ((Number(side) % 360) + 360) % 360, offset: at / this.metre, visible: true };
    }
    if (kind !== 'horizontal' || !/^(above|below)$/.test(side ?? '') || !Number.isFinite(at)) return null;
    return { kind, below: side === 'below', level: this.toLocal([0, 0, at], drawn)[1], visible: true };
  }

  toLocalDirection([east, north, up]: Vector): Vector {
    const [x, z] = this.placement.toLocal(east, -north);
    return [x, up, z];
  }
}

/** A part of the page whose state is in its address. */
export interface Keeper {
  parameters(): [name: string, value: string][];
  follow(values: URLSearchParams): void;
}

/** The view in the page's address after “#”, by the names that it has always had. */
export class Address {
  private readonly units: Units;
  private readonly first: Drawn;

  constructor(
    private readonly viewer: Viewer,
    world: WorldData,
    private readonly keepers: readonly Keeper[] = [],
  ) {
    this.units = new Units(viewer.frame, world.baseSize);
    this.first = { exaggeration: viewer.exaggeration, shift: viewer.shift };
  }

  /** The page's address with the present view in it. */
  get link(): string {
    const { camera, target, up } = this.viewer.view;
    const { exaggeration, shift } = this.viewer;
    const named = this.viewer.views.current;
    const place = [triple('c', this.units.of(camera, this.viewer)), triple('t', this.units.of(target, this.viewer))];
    const parts = named === null ? place : [`view=${encodeURIComponent(named)}`];
    const upward = this.units.ofDirection(up);
    // The camera's own up differs from the world's wherever it does not look level; only a rolled one matters.
    if (named === null && Math.abs(this.viewer.roll) > 1e-6) parts.push(triple('u', upward));
    if (this.viewer.section.visible) parts.push(`section=${this.units.ofSection(this.viewer.section, this.viewer).join(',')}`);
    if (exaggeration !== this.first.exaggeration) parts.push(`exaggeration=${exaggeration}`);
    if (shift !== this.first.shift) parts.push(`shift=${shift}`);
    const spoken = languageIn(location.hash);
    if (spoken) parts.push(`lang=${spoken}`);
    parts.push(...this.choices());
    for (const [name, value] of this.keepers.flatMap((keeper) => keeper.parameters())) parts.push(`${name}=${encodeURIComponent(value)}`);
    return `${location.href.split('#')[0]}#${parts.join('&')}`;
  }

  /** Open the page again, at the present view, in another language. */
  speak(language: Language): void {
    const values = parametersOf(location.hash);
    for (const name of OWN) values.delete(name);
    for (const [name, value] of parametersOf(new URL(this.link).hash)) values.set(name, value);
    values.delete('popup');
    values.set('lang', language);
    location.hash = values.toString();
  }

  /** Show the view that the address has, if it has one. */
  follow(): void {
    const values = parametersOf(location.hash);
    for (const keeper of this.keepers) keeper.follow(values);
    const stretched = Number(values.get('exaggeration'));
    if (stretched > 0 && stretched < Infinity) this.viewer.setExaggeration(stretched);
    const shift = numberIn(values, 'shift');
    if (Number.isFinite(shift)) this.viewer.setShift(shift);
    const section = this.units.toSection(values.get('section')?.split(',') ?? [], this.viewer);
    if (section || this.viewer.section.visible) this.viewer.setSection(section ?? { visible: false });
    this.choose(values);
    const [camera, target, up] = ['c', 't', 'u'].map((name) => tripleIn(values, name));
    if (!camera) return;
    const at = this.units.toLocal(target ?? [0, 0, 0], this.viewer);
    const from = this.units.toLocal(camera, this.viewer);
    if (from.every((value, axis) => value === at[axis])) return;
    this.viewer.setView(from, at, this.units.toLocalDirection(up ?? UPWARD));
  }

  /** The group of layers and the swipe where they are not those at first; an empty name is the plain colour. */
  private choices(): string[] {
    const { groups, swipe } = this.viewer;
    const chosen = groups.current === (groups.names[0] ?? null) ? [] : [['group', groups.current!]];
    const { layer, left, right, at } = swipe.now ?? {};
    const compared = at === undefined ? [] : [['swipe', String(Number(at.toFixed(4)))], ['left', left ?? ''], ['right', right ?? '']];
    if (at !== undefined && layer !== swipe.terrains[0].id) compared.push(['layer', layer!]);
    return [...chosen, ...compared].map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  }

  /** The named view, the group and the swipe that an address asks for, as far as the scene has them. */
  private choose(values: URLSearchParams): void {
    const [view, group, at] = ['view', 'group', 'swipe'].map((name) => values.get(name));
    if (view !== null) this.viewer.views.show(view, true);
    if (group !== null) this.viewer.setGroup(group);
    const place = Number(at);
    if (!at || !Number.isFinite(place)) return;
    const [left, right] = ['left', 'right'].map((side) => (values.has(side) ? values.get(side) || null : undefined));
    this.viewer.setSwipe({ at: place, left, right, ...(values.has('layer') && { layer: values.get('layer')! }) });
  }
}

/** The size that an address asks for, null where it does not. */
export function sizeIn(hash: string): Size | null {
  const values = parametersOf(hash);
  const [width, height] = ['width', 'height'].map((name) => Math.round(Number(values.get(name))));
  return width > 0 && height > 0 && width <= 16384 && height <= 16384 ? { width, height } : null;
}

/** Where an address asks for a window of its own, the address to open there. */
export function popupIn(href: string): string | null {
  const [page, hash = ''] = href.split('#');
  const parts = hash.split('&');
  const rest = parts.filter((part) => !/^popup(=|$)/.test(part));
  return rest.length < parts.length ? `${page}#${rest.join('&')}` : null;
}

function parametersOf(hash: string): URLSearchParams {
  return new URLSearchParams(hash.replace(/^#/, ''));
}

/** NaN where there is none. */
function numberIn(values: URLSearchParams, name: string): number {
  return Number(values.get(name)?.trim() || NaN);
}

/** Three numbers such as cx, cy and cz; null unless all are there. */
function tripleIn(values: URLSearchParams, name: string): Vector | null {
  const found = ['x', 'y', 'z'].map((axis) => numberIn(values, name + axis));
  return found.every(Number.isFinite) ? (found as Vector) : null;
}

function triple(name: string, values: Vector): string {
  return ['x', 'y', 'z'].map((axis, i) => `${name}${axis}=${Number(values[i].toPrecision(DIGITS))}`).join('&');
}
