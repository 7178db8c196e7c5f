import { data } from './dom.client.js';
import { pieces } from './pieces.client.js';
import { hideCard } from './card.client.js';

/** Shows and hides kinds. */

const buttons = [...document.querySelectorAll('[data-entry]')];
const kindListeners = [];

export function isShown(entry) {
  return buttons[entry].ariaPressed === 'true';
}

export function onKinds(listener) {
  kindListeners.push(listener);
}

function apply() {
  hideCard();
  data.marks.forEach(({ e }, i) => {
    for (const piece of pieces[i]) piece.classList.toggle('off', !isShown(e));
  });
  for (const listener of kindListeners) listener();
}

export function startLegend() {
  for (const button of buttons)
    button.addEventListener('click', () => {
      button.ariaPressed = String(button.ariaPressed !== 'true');
      apply();
    });
  for (const button of document.querySelectorAll('[data-all]'))
    button.addEventListener('click', () => {
      for (const other of buttons) other.ariaPressed = button.dataset.all;
      apply();
    });
}
