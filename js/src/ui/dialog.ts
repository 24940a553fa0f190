import { strings } from '../strings';
import { button, element, icon } from './dom';

/** A dialog over the page that Escape, its button or a click beside it closes; it is gone when it is closed. */
export function openDialog(title: string, ...children: Node[]): HTMLDialogElement {
  const dialog = element('dialog', { class: 'dialog', 'aria-label': title });
  const header = element('header', {}, element('h2', {}, title), button(strings.close, icon('close'), () => dialog.close()));
  dialog.append(header, element('div', { class: 'body' }, ...children));
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
