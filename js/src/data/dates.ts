/** ISO 8601 dates as spans of time: “1923” is all of that year. Milliseconds since 1970; what has no zone is taken as UTC. */

import { locale } from '../languages/language';

/** From a moment up to, and without, another one. */
export type Span = [from: number, to: number];

export type Unit = 'year' | 'month' | 'day' | 'minute' | 'second';

const ISO = /^([+-]?\d{4,6})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:Z|([+-])(\d\d):?(\d\d))?)?)?)?$/;
const MINUTE = 60_000;

/** How exactly a text tells the time. */
export function unitOf(text: string): Unit {
  const found = ISO.exec(text);
  return found?.[6] ? 'second' : found?.[4] ? 'minute' : found?.[3] ? 'day' : found?.[2] ? 'month' : 'year';
}

/** The span that a text means; null where it is no date. */
export function spanOf(text: string): Span | null {
  const found = ISO.exec(text);
  if (!found) return null;
  const [year, month, day, hour, minute, second] = found.slice(1, 7).map((digits, i) => Number(digits ?? (i === 1 || i === 2 ? 1 : 0)));
  if (month < 1 || month > 12 || day < 1 || day > utc(year, month + 1, 0).getUTCDate()) return null;
  if (hour > 23 || minute > 59 || second > 59) return null;
  const ahead = found[7] ? Number(`${found[7]}1`) * (60 * Number(found[8]) + Number(found[9])) * MINUTE : 0;
  const from = utc(year, month, day, hour, minute, second).getTime() - ahead;
  const to = after(from + ahead, unitOf(text)) - ahead;
  return [from, to];
}

/** The next year, month, day, minute or second, or one some of them later. */
export function after(time: number, unit: Unit, count = 1): number {
  const date = new Date(time);
  if (unit === 'year') return date.setUTCFullYear(date.getUTCFullYear() + count);
  if (unit === 'month') return date.setUTCMonth(date.getUTCMonth() + count);
  return time + count * { day: 1440 * MINUTE, minute: MINUTE, second: 1000 }[unit];
}

/** ISO text of a moment, as exact as a unit. */
export function isoText(time: number, unit: Unit): string {
  const date = new Date(time);
  const year = date.getUTCFullYear();
  const digits = String(Math.abs(year)).padStart(4, '0');
  const rest = date.toISOString().replace(/^[+-]?\d+/, '');
  const long = `${year < 0 ? '-' : ''}${digits}${rest}`;
  return long.slice(0, long.length - { year: 20, month: 17, day: 14, minute: 8, second: 5 }[unit]);
}

/** One moment, or from one to another one, as the reader writes it, as exact as a unit. */
export function momentText(from: number, to: number, unit: Unit, reader = locale): string {
  const styles: Record<Unit, Intl.DateTimeFormatOptions> = {
    year: { year: 'numeric' },
    month: { year: 'numeric', month: 'long' },
    day: { dateStyle: 'medium' },
    minute: { dateStyle: 'medium', timeStyle: 'short' },
    second: { dateStyle: 'medium', timeStyle: 'medium' },
  };
  return new Intl.DateTimeFormat(reader, { ...styles[unit], timeZone: 'UTC' }).formatRange(from, to);
}

/** Months and days from 1; years below 100 are themselves. */
function utc(year: number, month: number, day: number, hour = 0, minute = 0, second = 0): Date {
  const date = new Date(Date.UTC(2000, 0, 1, hour, minute, second));
  date.setUTCFullYear(year, month - 1, day);
  return date;
}
