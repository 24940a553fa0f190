import type { Hit } from '../draw/pick';
import type { SunData } from '../data/scene';
import type { Keeper } from '../url';
import type { Viewer } from '../viewer';
import { MOST_STEPS } from '../draw/steps';
import { SunOver, towards } from './position';

const MINUTE = 60_000; // milliseconds
const DAY = 1440; // minutes
const LOOK = 2; // minutes between looks at whether the sun is up
const STEP = 30; // minutes that one shadow map of the overlay stands for
const SAMPLE = 10; // minutes between looks at whether a place is lit, before they are refined
const REFINED = 20; // looks within that
const PLAUSIBLE = 3; // hours that the reader's clock may be off the sun's at the place to be a good one for it
const MOMENT = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::\d\d)?(Z|[+-]\d\d:\d\d)?$/;

/** How a clock reads: the reader's, so many minutes ahead of UTC, or by the mean sun at the place. */
export type Zone = 'reader' | 'solar' | number;

export interface StudyState {
  /** Whether light comes from the sun, not as on maps. */
  shown: boolean;
  /** Whether surfaces show their hours of sun. */
  hours: boolean;
  /** ISO date. */
  date: string;
  /** Of the day. */
  minutes: number;
  zone: Zone;
}

/** When a place has sun: how long (hours), and from when to when (minutes of the day). */
export interface Sunshine {
  hours: number;
  spans: [from: number, to: number][];
}

/** The sun over the scene at a time that the reader chooses. */
export class SunStudy implements Keeper {
  now: StudyState;
  /** Hears that something has changed. */
  changed: (() => void) | null = null;
  private readonly sun: SunOver | null;
  private readonly first: StudyState;
  private overlay = '';
  private up: { day: string; minutes: number[] } = { day: '', minutes: [] };

  constructor(
    private readonly viewer: Viewer,
    private readonly given: SunData | null,
  ) {
    this.sun = SunOver.centreOf(viewer.frame);
    this.first = this.now = this.start();
  }

  /** Whether there is a place on Earth to have a sun. */
  get possible(): boolean {
    return this.sun !== null;
  }

  /** The zones that make sense here. */
  get zones(): Zone[] {
    const round = Math.round(this.solarOffset / 60) * 60;
    return [...new Set<Zone>([...(this.readerFits ? ['reader' as const] : []), round, this.first.zone, this.now.zone, 'solar'])];
  }

  set(change: Partial<StudyState>): void {
    this.now = { ...this.now, ...change };
    if (this.now.hours && change.hours) this.now.shown = true;
    if (change.shown === false) this.now.hours = false;
    this.show();
    this.changed?.();
  }

  /** Where the sun stands; null without a place. */
  get position(): SunData | null {
    return this.sun && this.sun.at(this.time(this.now.minutes));
  }

  /** When it is up, minutes of the day; none where it is not. */
  get day(): [from: number, to: number] | null {
    const up = this.upMinutes();
    return up.length ? [up[0], up[up.length - 1] + LOOK] : null;
  }

  /** Hours from sunrise to sunset. */
  get longest(): number {
    return (this.upMinutes().length * LOOK) / 60;
  }

  /** The sunshine of the day at a place that was hit. */
  sunshineAt(hit: Hit): Sunshine {
    const { sun } = this;
    if (!sun) return { hours: 0, spans: [] };
    const coarse = Array.from({ length: DAY / SAMPLE + 1 }, (_, i) => i * SAMPLE);
    const lit = this.litAt(hit, coarse);
    const turns = coarse.slice(1).filter((_, i) => lit[i] !== lit[i + 1]);
    const fine = turns.flatMap((turn) => Array.from({ length: REFINED - 1 }, (_, i) => turn - SAMPLE + ((i + 1) * SAMPLE) / REFINED));
    const known = this.litAt(hit, fine);
    const all = [...coarse.map((minute, i) => ({ minute, lit: lit[i] })), ...fine.map((minute, i) => ({ minute, lit: known[i] }))];
    return spansOf(all.sort((a, b) => a.minute - b.minute));
  }

  parameters(): [string, string][] {
    const { shown, hours, date, minutes, zone } = this.now;
    if (!shown) return this.first.shown ? [['sun', 'map']] : [];
    if (this.first.shown && !hours && date === this.first.date && minutes === this.first.minutes) return [];
    const offset = zone === 'reader' ? this.offsetAt(minutes) : zone;
    const clock = `${date}T${clockOf(minutes)}${typeof offset === 'number' ? offsetText(offset) : ''}`;
    return [['sun', clock], ...(hours ? [['sunhours', '1'] as [string, string]] : [])];
  }

  follow(values: URLSearchParams): void {
    const asked = values.get('sun');
    const found = asked === null || asked === 'map' ? null : momentOf(asked);
    this.set(found ? { ...found, shown: true, hours: values.get('sunhours') === '1' } : { ...this.first, shown: this.first.shown && asked !== 'map', hours: false });
  }

  /** Light and overlay as they are chosen. */
  private show(): void {
    const { shown, hours, date, zone } = this.now;
    if (!this.sun) return;
    this.viewer.setSun(shown ? this.position : this.given && this.first.shown ? null : this.given);
    const overlay = hours ? `${date} ${zone}` : '';
    if (overlay === this.overlay) return;
    this.overlay = overlay;
    this.viewer.showHours(hours ? this.steps() : null);
  }

  /** Directions that stand for equal parts of the day's sunshine. */
  private steps(): { directions: [number, number, number][]; hours: number; most: number } {
    const up = this.upMinutes();
    const count = Math.min(Math.ceil((up.length * LOOK) / STEP), MOST_STEPS);
    const directions = Array.from({ length: count }, (_, i) => {
      const minute = up[Math.floor(((i + 0.5) / count) * up.length)] + LOOK / 2;
      return towards(this.sun!.at(this.time(minute)));
    });
    return { directions, hours: count ? this.longest / count : 0, most: Math.max(Math.ceil(this.longest), 1) };
  }

  /** The minutes at which it is up, of a day that is looked through once. */
  private upMinutes(): number[] {
    const { sun, now } = this;
    const day = `${now.date} ${now.zone}`;
    if (sun && this.up.day !== day) {
      const looks = Array.from({ length: DAY / LOOK }, (_, i) => i * LOOK);
      this.up = { day, minutes: looks.filter((minute) => sun.at(this.time(minute + LOOK / 2)).elevation > 0) };
    }
    return this.up.minutes;
  }

  private litAt(hit: Hit, minutes: readonly number[]): boolean[] {
    const suns = minutes.map((minute) => this.sun!.at(this.time(minute)));
    const up = suns.filter(({ elevation }) => elevation > 0);
    const lit = this.viewer.lit(hit, up.map(towards));
    let next = 0;
    return suns.map(({ elevation }) => elevation > 0 && lit[next++]);
  }

  /** Milliseconds since 1970 of a minute of the chosen day. */
  private time(minutes: number): number {
    return Date.parse(`${this.now.date}T00:00Z`) + (minutes - this.offsetAt(minutes)) * MINUTE;
  }

  /** Minutes that the clock is ahead of UTC. */
  private offsetAt(minutes: number): number {
    const { zone, date } = this.now;
    if (zone === 'solar') return this.solarOffset;
    if (typeof zone === 'number') return zone;
    const [year, month, day] = date.split('-').map(Number);
    return -new Date(year, month - 1, day, 0, Math.floor(minutes)).getTimezoneOffset();
  }

  private get solarOffset(): number {
    return (this.sun?.longitude ?? 0) * 4;
  }

  private get readerFits(): boolean {
    return Math.abs(-new Date().getTimezoneOffset() - this.solarOffset) <= PLAUSIBLE * 60;
  }

  /** At the moment that the scene was given, else today at noon. */
  private start(): StudyState {
    const given = this.given?.moment ? momentOf(this.given.moment) : null;
    const [today] = new Date().toISOString().split('T');
    const zone = this.readerFits ? 'reader' : Math.round(this.solarOffset / 60) * 60;
    return { date: today, minutes: 12 * 60, zone, ...given, shown: given !== null, hours: false };
  }
}

/** A clock's reading of minutes of the day. */
export function clockOf(minutes: number): string {
  const whole = Math.round(minutes);
  return [Math.floor(whole / 60), whole % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** Minutes ahead of UTC as ISO has them. */
export function offsetText(offset: number): string {
  return `${offset < 0 ? '-' : '+'}${clockOf(Math.abs(offset))}`;
}

/** What an ISO date and time say; without a zone it is the place's solar time. Null for another text. */
function momentOf(text: string): Pick<StudyState, 'date' | 'minutes' | 'zone'> | null {
  const found = MOMENT.exec(text);
  if (!found || !Number.isFinite(Date.parse(`${found[1]}T00:00Z`)) || Number(found[2]) > 23 || Number(found[3]) > 59) return null;
  const [, date, hour, minute, zone] = found;
  const minutes = Number(hour) * 60 + Number(minute);
  if (!zone) return { date, minutes, zone: 'solar' };
  const [hours, rest] = zone === 'Z' ? [0, 0] : zone.slice(1).split(':').map(Number);
  return { date, minutes, zone: (hours * 60 + rest) * (zone.startsWith('-') ? -1 : 1) };
}

/** The time between looks is half as it was before, and half as it is after. */
function spansOf(looks: readonly { minute: number; lit: boolean }[]): Sunshine {
  const spans: [number, number][] = [];
  looks.forEach(({ minute, lit }, i) => {
    const before = looks[i - 1];
    if (lit && !before?.lit) spans.push([before ? (before.minute + minute) / 2 : minute, minute]);
    else if (lit || before?.lit) spans[spans.length - 1][1] = lit ? minute : (before.minute + minute) / 2;
  });
  return { hours: spans.reduce((sum, [from, to]) => sum + to - from, 0) / 60, spans };
}
