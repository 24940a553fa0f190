import { fold } from '../data/fold';
import type { Found, Search } from '../explore/search';
import { strings } from '../strings';
import { button, element, icon } from './dom';
import { numberText } from './format';

const MOST = 12; // results that are listed
const PAUSE = 60; // milliseconds between a key and the search

/** A field to look for features by their attributes: a combobox whose list shows what fits while one types. */
export class SearchField {
  readonly element: HTMLElement;
  private readonly input = element('input', {
    type: 'text',
    role: 'combobox',
    'aria-label': strings.search,
    'aria-expanded': 'false',
    'aria-controls': 'search-results',
    'aria-autocomplete': 'list',
    placeholder: strings.searchHint,
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
  });
  private readonly list = element('ul', { id: 'search-results', role: 'listbox', 'aria-label': strings.searchResults, hidden: '' });
  private readonly note = element('p', { class: 'note', role: 'status' });
  private readonly clear = button(strings.clearSearch, icon('close'), () => this.reset());
  private found: Found[] = [];
  private active = -1;
  private waiting = 0;

  constructor(
    private readonly search: Search,
    private readonly chosen: (found: Found) => void,
  ) {
    this.clear.hidden = true;
    this.element = element('div', { class: 'search', role: 'search' }, icon('search'), this.input, this.clear, element('div', { class: 'results' }, this.list, this.note));
    this.input.addEventListener('focus', () => {
      setTimeout(() => search.prepare());
      if (this.found.length) this.open(true);
    });
    this.input.addEventListener('input', () => {
      window.clearTimeout(this.waiting);
      this.waiting = window.setTimeout(() => {
        this.waiting = 0;
        this.look();
      }, PAUSE);
    });
    this.input.addEventListener('keydown', (event) => this.key(event));
    this.element.addEventListener('focusout', ({ relatedTarget }) => {
      if (!this.element.contains(relatedTarget as Node | null)) this.open(false);
    });
    // The field keeps the focus while one scrolls or chooses.
    this.list.addEventListener('mousedown', (event) => event.preventDefault());
  }

  focus(): void {
    this.input.focus();
    this.input.select();
  }

  private look(): void {
    const text = this.input.value.trim();
    this.clear.hidden = !this.input.value;
    const { total, found } = this.search.find(text, MOST);
    this.found = found;
    this.list.replaceChildren(...found.map((each, i) => this.option(each, i, text)));
    this.note.textContent = !text ? '' : found.length ? (total > found.length ? strings.found(numberText(total), found.length) : '') : strings.foundNothing;
    this.activate(-1);
    this.open(text !== '');
  }

  private option(found: Found, index: number, text: string): HTMLElement {
    const { layer, name } = found;
    const about = name === found.text ? layer.title : `${name} · ${layer.title}`;
    const option = element(
      'li',
      { role: 'option', id: `search-result-${index}`, 'aria-selected': 'false' },
      element('span', { class: 'name' }, ...emphasised(found.text, text)),
      element('span', { class: 'about' }, about),
    );
    option.addEventListener('click', () => this.choose(index));
    return option;
  }

  private key(event: KeyboardEvent): void {
    const { length } = this.found;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        if (!length) return;
        this.open(true);
        const step = event.key === 'ArrowDown' ? 1 : -1;
        const next = this.active + step;
        this.activate(next < -1 ? length - 1 : next >= length ? -1 : next);
        break;
      }
      case 'Enter':
        if (this.waiting) this.hurry();
        if (this.found.length) this.choose(Math.max(this.active, 0));
        break;
      case 'Escape':
        if (this.list.hidden) this.reset();
        else this.open(false);
        break;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  /** What was typed last counts, however fast Enter followed. */
  private hurry(): void {
    window.clearTimeout(this.waiting);
    this.waiting = 0;
    const active = this.active;
    this.look();
    this.activate(Math.min(active, this.found.length - 1));
  }

  private activate(index: number): void {
    this.active = index;
    [...this.list.children].forEach((option, i) => option.setAttribute('aria-selected', String(i === index)));
    if (index < 0) this.input.removeAttribute('aria-activedescendant');
    else this.input.setAttribute('aria-activedescendant', `search-result-${index}`);
    this.list.children[index]?.scrollIntoView({ block: 'nearest' });
  }

  private choose(index: number): void {
    this.open(false);
    this.input.value = this.found[index].text;
    this.clear.hidden = false;
    this.chosen(this.found[index]);
  }

  private reset(): void {
    this.input.value = '';
    this.look();
    this.input.focus();
  }

  private open(open: boolean): void {
    this.list.hidden = !open || !this.found.length;
    this.note.hidden = !open;
    this.element.classList.toggle('open', open);
    this.input.setAttribute('aria-expanded', String(!this.list.hidden));
  }
}

/** A text with the words that were looked for set off, where folding leaves every letter in its place. */
function emphasised(text: string, wanted: string): (string | HTMLElement)[] {
  const folded = fold(text);
  if (folded.length !== text.length) return [text];
  const hit = new Uint8Array(text.length);
  for (const word of fold(wanted).split(/[\s,;]+/).filter(Boolean)) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) hit.fill(1, at, at + word.length);
  }
  const parts: (string | HTMLElement)[] = [];
  for (let from = 0, to = 0; from < text.length; from = to) {
    while (to < text.length && hit[to] === hit[from]) to++;
    parts.push(hit[from] ? element('mark', {}, text.slice(from, to)) : text.slice(from, to));
  }
  return parts;
}
