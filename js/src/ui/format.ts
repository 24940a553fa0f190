import { locale as own } from '../languages/language';

/** 35.362512° as 35° 21′ 45.0″ N. */
export function degreesMinutesSeconds(angle: number, [positive, negative]: readonly [string, string], locale = own): string {
  const tenths = Math.round(Math.abs(angle) * 36000);
  const degrees = Math.floor(tenths / 36000);
  const minutes = Math.floor((tenths % 36000) / 600);
  const seconds = fixed((tenths % 600) / 10, 1, locale);
  const pad = (text: string, length: number): string => text.padStart(length, '0');
  return `${degrees}° ${pad(String(minutes), 2)}′ ${pad(seconds, 4)}″ ${angle < 0 ? negative : positive}`;
}

export function decimalDegrees(angle: number, locale = own): string {
  return `${fixed(angle, 6, locale)}°`;
}

export function length(metres: number, digits = 2, locale = own): string {
  return fixed(metres, digits, locale);
}

function fixed(value: number, digits: number, locale: string): string {
  const format = { minimumFractionDigits: digits, maximumFractionDigits: digits, useGrouping: false };
  return new Intl.NumberFormat(locale, format).format(value).replace('-', '−');
}

/** The size of a file. */
export function sizeText(bytes: number, locale = own): string {
  const [value, unit] = bytes < 1e6 ? [Math.max(bytes / 1e3, 1), 'kilobyte'] : [bytes / 1e6, 'megabyte'];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumSignificantDigits: 2 }).format(value);
}

/** A large number as it is said: 134 million. */
export function roundedText(value: number, locale = own): string {
  return new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay: 'long' }).format(value);
}

/** A length as the reader writes it, in metres or kilometres, to about four digits. */
export function lengthText(metres: number, locale = own): string {
  const size = Math.abs(metres);
  if (size >= 10_000) return `${rounded(metres / 1000, size >= 100_000 ? 1 : 2, locale)} km`;
  return `${rounded(metres, size >= 1000 ? 1 : 2, locale)} m`;
}

/** An area as the reader writes it, in square metres, hectares or square kilometres. */
export function areaText(metres: number, locale = own): string {
  if (metres >= 1e6) return `${rounded(metres / 1e6, 3, locale)} km²`;
  if (metres >= 1e5) return `${rounded(metres / 1e4, 2, locale)} ha`;
  return `${rounded(metres, metres >= 1000 ? 0 : 1, locale)} m²`;
}

/** Hours as the reader writes hours and minutes. */
export function durationText(hours: number, locale = own): string {
  const minutes = Math.round(hours * 60);
  const parts = [[Math.floor(minutes / 60), 'hour'], [minutes % 60, 'minute']] as const;
  return parts.map(([value, unit]) => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(value)).join(' ');
}

/** A difference with its sign. */
export function riseText(metres: number, locale = own): string {
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return `${new Intl.NumberFormat(locale, { ...digits, signDisplay: 'exceptZero' }).format(metres).replace('-', '−')} m`;
}

function rounded(value: number, digits: number, locale = own): string {
  const format = new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return format.format(value).replace('-', '−');
}

/** A number as the reader writes it: all of its digits, thousands apart where there are five and more. */
export function numberText(value: number | bigint, locale = own): string {
  const size = Math.abs(Number(value));
  const extreme = size >= 1e15 || (size > 0 && size < 1e-6);
  const notation = typeof value === 'number' && extreme ? 'scientific' : 'standard';
  const grouping = 'min2' as unknown as boolean; // newer than the compiler's library
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 20, useGrouping: grouping, notation }).format(value);
}

const ISO = /^([+-]?\d{4,6})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;

/** An ISO date, with a time or without, as the reader writes it; a time stays in its own zone. Null for another text. */
export function dateText(text: string, locale = own): string | null {
  const found = ISO.exec(text);
  if (!found) return null;
  const [year, month, day, hour, minute, second] = found.slice(1, 7).map((digits) => Number(digits ?? 0));
  const date = new Date(Date.UTC(2000, month - 1, day, hour, minute, second));
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || hour > 23 || minute > 59 || second > 59) return null;
  const time = found[4] ? ({ timeStyle: found[6] ? 'medium' : 'short' } as const) : {};
  const written = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', ...time, timeZone: 'UTC' }).format(date);
  return found[7] ? `${written} ${found[7] === 'Z' ? 'UTC' : found[7]}` : written;
}

export interface Link {
  href: string;
  text: string;
}

const ADDRESS = /https?:\/\/[^\s<>"“”\p{C}]+/giu;

/** A text cut into plain text and the http and https addresses in it; punctuation after an address is none of it. */
export function linksIn(text: string): (string | Link)[] {
  const parts: (string | Link)[] = [];
  let end = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const address = withoutPunctuation(match[0]);
    const href = addressOf(address);
    if (!href) continue;
    if (match.index > end) parts.push(text.slice(end, match.index));
    parts.push({ href, text: address });
    end = match.index + address.length;
  }
  if (end < text.length) parts.push(text.slice(end));
  return parts;
}

const CLOSING: Record<string, string> = { ')': '(', ']': '[', '}': '{' };

/** An address without what ends its sentence, and without a bracket that was opened before it. */
function withoutPunctuation(address: string): string {
  let end = address.length;
  for (; end > 0; end--) {
    const last = address[end - 1];
    const opening = CLOSING[last];
    const count = (letter: string): number => address.slice(0, end).split(letter).length;
    if (opening ? count(opening) >= count(last) : !/[.,;:!?'’»]/.test(last)) break;
  }
  return address.slice(0, end);
}

function addressOf(text: string): string | null {
  try {
    const url = new URL(text);
    return /^https?:$/.test(url.protocol) && url.hostname ? url.href : null;
  } catch {
    return null;
  }
}

/** Keys and values of a text as OpenStreetMap's other_tags has them ("key"=>"value","key"=>NULL); null for another text. */
export function tagsIn(text: string): [key: string, value: string | null][] | null {
  const pair = /\s*"((?:[^"\\]|\\.)*)"\s*=>\s*(?:"((?:[^"\\]|\\.)*)"|NULL)\s*(,|$)/suy;
  const plain = (quoted: string): string => quoted.replace(/\\(.)/gsu, '$1');
  const pairs: [string, string | null][] = [];
  while (pair.lastIndex < text.length) {
    const found = pair.exec(text);
    if (!found) return null;
    pairs.push([plain(found[1]), found[2] === undefined ? null : plain(found[2])]);
  }
  return pairs.length ? pairs : null;
}
