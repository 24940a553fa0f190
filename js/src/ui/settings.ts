import type { Column, Value } from '../data/attributes';
import { isoText } from '../data/dates';
import type { Explorer } from '../explore/explorer';
import { CLASS_COUNTS, DEFAULT_CLASSES, type Coloring } from '../layers/classify';
import type { Condition } from '../layers/conditions';
import type { VectorLayer } from '../layers/vector';
import { strings } from '../strings';
import { button, element, icon } from './dom';
import { numberText } from './format';

const FEW = 30; // values that are listed to choose from

/** What a layer shows and how it is coloured, by its fields; folded away until it is asked for. */
export class AttributeSettings {
  /** Opens and closes it. */
  readonly toggle: HTMLButtonElement;
  readonly element: HTMLElement;
  private readonly columns: readonly Column[];
  private readonly color = element('select', { 'aria-label': strings.colorBy });
  private readonly method = element(
    'select',
    { 'aria-label': strings.method },
    ...(['equal', 'quantile'] as const).map((value) => element('option', { value }, strings.methods[value])),
  );
  private readonly count = element('select', { 'aria-label': strings.classCount }, ...CLASS_COUNTS.map((count) => element('option', { value: String(count) }, String(count))));
  private readonly numbers = element('div', { class: 'row' }, this.method, this.count);
  private readonly conditions = element('div', { class: 'conditions' });
  private readonly note = element('p', { class: 'note', role: 'status' });
  /** As they are edited; what says nothing yet is not in the layer's filter. */
  private drafts: Condition[] = [];
  private applied = '';

  constructor(
    private readonly layer: VectorLayer,
    private readonly explorer: Explorer,
  ) {
    this.columns = layer.attributes.columns.filter(({ pictured }) => !pictured);
    this.toggle = button(strings.filterAndColor(layer.title), icon('filter'), () => this.open(this.element.hidden));
    this.toggle.classList.add('adjust');
    this.color.append(element('option', { value: '' }, strings.asMapped), ...this.columns.map(({ name, label }) => element('option', { value: name }, label)));
    const add = element('button', { type: 'button', class: 'word small' }, strings.addCondition);
    add.addEventListener('click', () => this.add());
    this.element = element(
      'div',
      { class: 'settings', hidden: '' },
      element('h3', {}, strings.colorBy),
      this.color,
      this.numbers,
      element('h3', {}, strings.showOnly),
      this.conditions,
      add,
      this.note,
    );
    for (const input of [this.color, this.method, this.count]) input.addEventListener('change', () => this.recolor());
    this.open(false);
    this.refresh();
  }

  /** Follow the layer. */
  refresh(): void {
    const { filter, coloring, matching } = this.layer.appearance;
    this.color.value = coloring?.field ?? '';
    this.method.value = coloring?.method ?? 'equal';
    this.count.value = String(coloring?.classes ?? DEFAULT_CLASSES);
    this.numbers.hidden = !coloring || !isMeasured(this.column(coloring.field));
    this.note.textContent = filter.length ? strings.matching(numberText(matching), numberText(this.layer.features)) : '';
    this.toggle.setAttribute('aria-pressed', String(filter.length > 0 || coloring !== null));
    const text = JSON.stringify(filter);
    if (text === this.applied) return;
    // Somebody else has set the filter.
    this.applied = text;
    this.drafts = filter.map((condition) => ({ ...condition }));
    this.list();
  }

  private open(open: boolean): void {
    this.element.hidden = !open;
    this.toggle.setAttribute('aria-expanded', String(open));
  }

  private column(name: string): Column {
    return this.columns.find((column) => column.name === name) ?? this.columns[0];
  }

  private recolor(): void {
    const field = this.color.value;
    const measured = field !== '' && isMeasured(this.column(field));
    const coloring: Coloring = { field, ...(measured && { method: this.method.value as Coloring['method'], classes: Number(this.count.value) }) };
    this.explorer.setColoring(this.layer, field === '' ? null : coloring);
  }

  private add(): void {
    this.drafts.push({ field: this.columns[0].name });
    this.list();
    this.conditions.lastElementChild?.querySelector('select')?.focus();
  }

  private list(): void {
    this.conditions.replaceChildren(...this.drafts.map((draft, i) => this.row(draft, i)));
  }

  private row(draft: Condition, index: number): HTMLElement {
    const choice = element('select', { 'aria-label': strings.field }, ...this.columns.map(({ name, label }) => element('option', { value: name }, label)));
    choice.value = draft.field;
    choice.addEventListener('change', () => {
      this.drafts[index] = { field: choice.value };
      this.list();
      this.apply();
      this.conditions.children[index]?.querySelector('select')?.focus();
    });
    const remove = button(strings.removeCondition, icon('close'), () => {
      this.drafts.splice(index, 1);
      this.list();
      this.apply();
    });
    return element('fieldset', {}, element('div', { class: 'row' }, choice, remove), ...this.criteria(draft));
  }

  private criteria(draft: Condition): HTMLElement[] {
    const column = this.column(draft.field);
    const made = isMeasured(column) ? [this.limits(draft, column)] : this.texts(draft, column);
    if (draft.values === undefined && hasNulls(column)) made.push(this.nulls(draft));
    return made;
  }

  private limits(draft: Condition, column: Column): HTMLElement {
    const [low, high] = extremes(column);
    const limit = (key: 'min' | 'max', label: string, hint: number): HTMLInputElement => {
      const input = element('input', { type: column.kind === 'date' ? 'date' : 'number', step: 'any', 'aria-label': label });
      if (Number.isFinite(hint)) input.placeholder = column.kind === 'date' ? isoText(hint, 'day') : String(Number(hint.toPrecision(6)));
      input.value = draft[key] === undefined ? '' : String(draft[key]);
      input.addEventListener('change', () => {
        if (input.value === '') delete draft[key];
        else draft[key] = column.kind === 'date' ? input.value : input.valueAsNumber;
        this.apply();
      });
      return input;
    };
    return element('div', { class: 'row' }, limit('min', strings.least, low), element('span', { 'aria-hidden': 'true' }, '–'), limit('max', strings.most, high));
  }

  /** A few values to choose from, or a text to look for. */
  private texts(draft: Condition, column: Column): HTMLElement[] {
    const { values, codes } = column.distinct;
    if (values.length <= FEW) {
      const counts = values.map((value): [Value, number] => [value, 0]);
      for (const code of codes) counts[code][1]++;
      return [this.choices(draft, counts.sort(([, a], [, b]) => b - a))];
    }
    const input = element('input', { type: 'text', 'aria-label': strings.containsText, placeholder: strings.containsText, spellcheck: 'false' });
    input.value = draft.contains ?? '';
    input.addEventListener('change', () => {
      if (input.value === '') delete draft.contains;
      else draft.contains = input.value;
      this.apply();
    });
    return [input];
  }

  private choices(draft: Condition, counts: [Value, number][]): HTMLElement {
    const chosen = new Set(draft.values ?? counts.map(([value]) => value));
    const rows = counts.map(([value, count]) => {
      const check = element('input', { type: 'checkbox' });
      check.checked = chosen.has(value);
      check.addEventListener('change', () => {
        if (check.checked) chosen.add(value);
        else chosen.delete(value);
        if (counts.every(([each]) => chosen.has(each))) delete draft.values;
        else draft.values = counts.map(([each]) => each).filter((each) => chosen.has(each));
        this.apply();
      });
      const name = element('span', { class: 'name' }, valueText(value));
      return element('li', {}, element('label', { class: 'layer' }, check, name, element('span', { class: 'count' }, numberText(count))));
    });
    return element('ul', { class: 'choices' }, ...rows);
  }

  private nulls(draft: Condition): HTMLElement {
    const check = element('input', { type: 'checkbox' });
    check.checked = draft.nulls === true;
    check.addEventListener('change', () => {
      if (check.checked) draft.nulls = true;
      else delete draft.nulls;
      this.apply();
    });
    return element('label', { class: 'layer' }, check, element('span', { class: 'name' }, strings.alsoWithout));
  }

  private apply(): void {
    const filter = this.drafts.filter(({ min, max, values, contains }) => [min, max, values, contains].some((given) => given !== undefined));
    this.applied = JSON.stringify(filter);
    this.explorer.setFilter(this.layer, filter);
  }
}

function isMeasured({ kind }: Column): boolean {
  return kind === 'number' || kind === 'date';
}

function hasNulls(column: Column): boolean {
  return column.kind === 'number' ? column.numbers.some(Number.isNaN) : column.distinct.values.includes(null);
}

function extremes({ numbers }: Column): [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (const number of numbers) {
    if (number < low) low = number;
    if (number > high) high = number;
  }
  return [low, high];
}

function valueText(value: Value): string {
  if (value === null) return strings.withoutValue;
  if (typeof value === 'boolean') return value ? strings.yes : strings.no;
  return String(value) || strings.emptyText;
}
