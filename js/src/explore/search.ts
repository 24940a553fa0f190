import type { Column } from '../data/attributes';
import { fold } from '../data/fold';
import { locale } from '../languages/language';
import type { VectorLayer } from '../layers/vector';
import { tagsIn } from '../ui/format';
import type { Names } from './names';

/** A feature that was found. */
export interface Found {
  layer: VectorLayer;
  feature: number;
  /** The values that were found, in the layer's order, or the feature's name where that has them. */
  text: string;
  name: string;
}

const RECORD = '\n';
const FIELD = '\u001f';
const WHOLE_WORD = 4;
const WORD_START = 2;
const INSIDE = 1;
const PHRASE = 3; // for all words beside each other
const MOST = 200; // of each rank, that are looked at more closely

/** Looks for words in all attributes of all layers. */
export class Search {
  private readonly records = new Map<string, Records>();

  constructor(
    private readonly layers: readonly VectorLayer[],
    private readonly names: Names,
  ) {}

  /** Whether there is anything to look in. */
  get possible(): boolean {
    return this.layers.some((layer) => layer.attributes.columns.length > 0 || this.names.labelsOf(layer).length > 0);
  }

  /** Read all layers' attributes, so that the first search is as fast as the next. */
  prepare(): void {
    for (const layer of this.layers) this.recordsOf(layer);
  }

  /** The best of the features that have all words of a text, and how many there are. What the page hides is not found. */
  find(text: string, most: number): { total: number; found: Found[] } {
    const words = fold(text).split(/[\s,;]+/).filter(Boolean);
    if (!words.length) return { total: 0, found: [] };
    const present = this.layers.filter((layer) => layer.present);
    const ranks = present.flatMap((layer) => this.recordsOf(layer).find(words, (feature) => layer.shows(feature)).map((rank) => ({ layer, ...rank })));
    const total = ranks.reduce((sum, { count }) => sum + count, 0);
    const scores = [...new Set(ranks.map(({ score }) => score))].sort((a, b) => b - a);
    const found: Found[] = [];
    for (const score of scores) {
      if (found.length >= most) break;
      const alike = ranks.filter((rank) => rank.score === score).flatMap(({ layer, features }) => features.map((feature) => this.described(layer, feature, words)));
      found.push(...alike.sort((a, b) => a.text.localeCompare(b.text, locale, { numeric: true })));
    }
    return { total, found: found.slice(0, most) };
  }

  private described(layer: VectorLayer, feature: number, words: readonly string[]): Found {
    const name = this.names.of(layer, feature);
    const parts = [...new Set(valuesOf(layer, feature).filter((value) => words.some((word) => wordScore(fold(value), word) > 0)))];
    const text = parts.join(' ');
    return { layer, feature, text: fold(name).includes(fold(text)) ? name : text, name };
  }

  private recordsOf(layer: VectorLayer): Records {
    let found = this.records.get(layer.id);
    if (!found) this.records.set(layer.id, (found = new Records(layer, this.names.labelsOf(layer))));
    return found;
  }
}

interface Rank {
  score: number;
  count: number;
  features: number[];
}

/** All values of all features of a layer as one folded text. */
class Records {
  private readonly text: string;
  private readonly starts: Int32Array;

  constructor({ attributes, features }: VectorLayer, labels: readonly (string | undefined)[]) {
    const columns = attributes.columns.filter(searched).map((column) => column.values());
    const plain = (value: unknown): string => {
      const text = String(value);
      return /[\n\u001f]/.test(text) ? text.replace(/[\n\u001f]/g, ' ') : text;
    };
    const lines = Array.from({ length: features }, (_, feature) => {
      let line = labels[feature] === undefined ? '' : plain(labels[feature]);
      for (const values of columns) if (values[feature] !== null) line += FIELD + plain(values[feature]);
      return line;
    });
    this.text = fold(lines.join(RECORD) + RECORD);
    this.starts = new Int32Array(features + 1);
    for (let i = 0; i < features; i++) this.starts[i + 1] = this.text.indexOf(RECORD, this.starts[i]) + 1;
  }

  /** The features that have all words, by how well they fit. */
  find(words: readonly string[], shown: (feature: number) => boolean): Rank[] {
    const ranks = new Map<number, Rank>();
    const longest = words.reduce((long, word) => (word.length > long.length ? word : long));
    const phrase = words.join(' ');
    for (let at = this.text.indexOf(longest); at >= 0; ) {
      const feature = this.featureAt(at);
      const record = this.text.slice(this.starts[feature], this.starts[feature + 1] - 1);
      const score = scoreOf(record, words, phrase);
      if (score > 0 && shown(feature)) {
        let rank = ranks.get(score);
        if (!rank) ranks.set(score, (rank = { score, count: 0, features: [] }));
        if (rank.count++ < MOST) rank.features.push(feature);
      }
      at = this.text.indexOf(longest, this.starts[feature + 1]);
    }
    return [...ranks.values()];
  }

  private featureAt(place: number): number {
    let [low, high] = [0, this.starts.length - 2];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle] <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** How well a record fits all words; 0 where one is missing. */
function scoreOf(record: string, words: readonly string[], phrase: string): number {
  let sum = 0;
  for (const word of words) {
    const score = wordScore(record, word);
    if (!score) return 0;
    sum += score;
  }
  return words.length > 1 && record.replaceAll(FIELD, ' ').includes(phrase) ? sum + PHRASE : sum;
}

/** A number or a short word must begin where a word does: “5” is not in “15”, nor is it in “1.5”. */
function wordScore(record: string, word: string): number {
  const strict = /^\d/.test(word) || (word.length < 3 && word.charCodeAt(0) < 0x3000);
  let best = 0;
  for (let at = record.indexOf(word); at >= 0 && best < WHOLE_WORD; at = record.indexOf(word, at + 1)) {
    const start = at === 0 || !(isWord(record.charCodeAt(at - 1)) || isFraction(record, at));
    const end = at + word.length === record.length || !isWord(record.charCodeAt(at + word.length));
    if (start) best = Math.max(best, end ? WHOLE_WORD : WORD_START);
    else if (!strict) best = Math.max(best, INSIDE);
  }
  return best;
}

/** Whether a place is behind the point of a decimal number. */
function isFraction(record: string, at: number): boolean {
  if (record[at - 1] !== '.') return false;
  let [from, to] = [at, at];
  while (/[\d.]/.test(record.charAt(from - 1))) from--;
  while (/[\d.]/.test(record.charAt(to))) to++;
  return /^\d+\.\d+$/.test(record.slice(from, to));
}

/** Letters and digits; whatever is not ASCII is a letter. */
function isWord(code: number): boolean {
  return code > 127 || (code > 47 && code < 58) || (code > 96 && code < 123);
}

/** Texts, dates and whole numbers, such as those of houses. */
function searched(column: Column): boolean {
  return !column.pictured && (column.kind === 'text' || column.kind === 'date' || column.whole);
}

/** All values of a feature as texts, those in tags one by one. */
function valuesOf({ attributes }: VectorLayer, feature: number): string[] {
  return attributes.columns.filter(searched).flatMap(({ at }) => {
    const value = at(feature);
    if (value === null) return [];
    const tags = typeof value === 'string' ? tagsIn(value) : null;
    return tags ? tags.flatMap(([, tag]) => tag ?? []) : [String(value)];
  });
}
