import { strings } from '../strings';
import type { Viewer } from '../viewer';
import { element, wordButton } from './dom';

/** A switch between the groups of layers of which one shows at a time; what follows a script is `refresh`. */
export function groupSwitch(viewer: Viewer, chosen: () => void): { element: HTMLElement; refresh(): void } {
  const { names } = viewer.groups;
  const radios = names.map((name) => element('input', { type: 'radio', name: 'group', value: name }));
  const segments = names.map((name, i) => element('label', {}, radios[i], element('span', {}, name)));
  names.forEach((name, i) =>
    radios[i].addEventListener('change', () => {
      viewer.setGroup(name);
      chosen();
    }),
  );
  return {
    element: element('div', { class: 'segments', role: 'radiogroup', 'aria-label': strings.groups }, ...segments),
    refresh: () => radios.forEach((radio, i) => (radio.checked = names[i] === viewer.groups.current)),
  };
}

/** A button for each of the named views. */
export function viewButtons(viewer: Viewer, shown: () => void): HTMLElement {
  const buttons = viewer.views.all.map(({ name }) => {
    const made = wordButton(name, () => {
      viewer.views.show(name);
      shown();
    });
    return element('li', {}, made);
  });
  return element('nav', { 'aria-label': strings.views }, element('ul', { class: 'views' }, ...buttons));
}
