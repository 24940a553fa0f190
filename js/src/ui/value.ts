import type { Value } from '../data/attributes';
import { strings } from '../strings';
import { element } from './dom';
import { dateText, linksIn, numberText } from './format';

const LONG = 600; // letters, from which on a text has a scrolling box of its own

/** A table cell that shows a value as a reader expects it. */
export function valueCell(value: Value): HTMLTableCellElement {
  switch (typeof value) {
    case 'object':
      return element('td', { class: 'null' }, element('span', { role: 'img', 'aria-label': strings.noValue }, '—'));
    case 'boolean':
      return element('td', {}, value ? strings.yes : strings.no);
    case 'string':
      return textCell(value);
    default:
      return element('td', { class: 'number' }, numberText(value));
  }
}

function textCell(text: string): HTMLTableCellElement {
  const date = dateText(text);
  if (date !== null) return element('td', {}, element('time', { datetime: text, title: text }, date));
  const parts = linksIn(text).map((part) => (typeof part === 'string' ? part : anchor(part.href, part.text)));
  return text.length > LONG
    ? element('td', {}, element('div', { class: 'long', tabindex: '0' }, ...parts))
    : element('td', {}, ...parts);
}

function anchor(href: string, text: string): HTMLElement {
  return element('a', { href, target: '_blank', rel: 'noopener noreferrer' }, text);
}
