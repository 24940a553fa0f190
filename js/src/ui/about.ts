import type { Scene } from '../data/scene';
import { language, LANGUAGES, type Language } from '../languages/language';
import { strings } from '../strings';
import type { Address } from '../url';
import { openDialog } from './dialog';
import { element } from './dom';
import { linksIn } from './format';

/** What the scene is, how the page is used, and where it is: the view's address and the code to embed it. */
export function openAbout(scene: Scene, address: Address): void {
  const { description, controls } = scene.world;
  const link = address.link;
  const usage = [...(controls === 'trackball' ? strings.trackballUsage : strings.orbitUsage), ...strings.keys];
  openDialog(
    scene.title || strings.about,
    ...(description ? [linked(description, 'description')] : []),
    copyable(strings.viewAddress, link, false),
    ...(location.protocol === 'file:' ? [] : [copyable(strings.embedCode, embedCode(link, scene.title), true)]),
    languageChoice(address),
    element('h3', {}, strings.usage),
    element('table', { class: 'usage' }, element('tbody', {}, ...usage.map(usageRow))),
    ...(scene.credits.length ? [element('h3', {}, strings.credits), linked(scene.credits.join('\n'), 'sources')] : []),
  );
}

/** Another language is the same page, opened at the same view again. */
function languageChoice(address: Address): HTMLElement {
  const options = Object.entries(LANGUAGES).map(([code, name]) => element('option', { value: code, lang: code }, name));
  const select = element('select', {}, ...options);
  select.value = language;
  select.addEventListener('change', () => address.speak(select.value as Language));
  return element('label', { class: 'row language' }, element('span', {}, strings.language), select);
}

function usageRow([keys, what]: readonly [string, string]): HTMLElement {
  return element('tr', {}, element('th', { scope: 'row' }, keys), element('td', {}, what));
}

/** A text whose addresses can be followed. */
function linked(text: string, kind: string): HTMLElement {
  const parts = linksIn(text).map((part) =>
    typeof part === 'string' ? part : element('a', { href: part.href, target: '_blank', rel: 'noopener noreferrer' }, part.text),
  );
  const made = element('p', { class: kind });
  made.append(...parts);
  return made;
}

/** A text to take away, with a button that copies it. */
function copyable(label: string, text: string, long: boolean): HTMLElement {
  const field = element(long ? 'textarea' : 'input', { readonly: '', 'aria-label': label, spellcheck: 'false' });
  field.value = text;
  field.addEventListener('focus', () => field.select());
  const copy = element('button', { type: 'button', class: 'word' }, strings.copyText);
  copy.addEventListener('click', () => {
    navigator.clipboard.writeText(text).then(
      () => (copy.textContent = strings.copied),
      () => {
        field.select();
        copy.textContent = strings.notCopied;
      },
    );
  });
  return element('div', { class: 'copyable' }, element('h3', {}, label), element('div', { class: 'row' }, field, copy));
}

function embedCode(link: string, title: string): string {
  const quoted = (text: string): string => text.replace(/[&"<>]/g, (letter) => `&#${letter.charCodeAt(0)};`);
  return `<iframe src="${quoted(link)}" title="${quoted(title)}" width="800" height="500" style="border:0" allowfullscreen></iframe>`;
}
