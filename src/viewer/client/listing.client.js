import { onLanguage, say } from './language.client.js';

/** A table whose items can be sorted, narrowed down and walked through by the arrow keys. */

const collator = new Intl.Collator('zh-Hans', { numeric: true });

function keyOf(cell) {
  const { u = '', v } = cell.dataset;
  return { group: u, number: Number(v), empty: cell.textContent.trim() === '', text: cell.textContent.trim() };
}

/** By unit, then number; by words where there is no number. */
function compareKeys(a, b) {
  return collator.compare(a.group, b.group) || a.number - b.number || collator.compare(a.text, b.text);
}

export class Listing {
  /**
   * @param table The table.
   * @param items What is listed, in the order of the text: rows, or bodies whose first row is the item's.
   * @param onChoose Called with the index of an item that was clicked or reached by a key.
   */
  constructor(table, items, onChoose) {
    this.table = table;
    this.items = items;
    this.indexes = new Map(items.map((item, i) => [item, i]));
    this.onChoose = onChoose;
    this.shown = items.length;
    this.inTabOrder = 0;
    table.addEventListener('click', (event) => this.#click(event));
    table.addEventListener('keydown', (event) => this.#walk(event));
  }

  #click(event) {
    const heading = event.target.closest('th');
    if (heading) return this.#sortBy(heading);
    const index = this.#indexAt(event.target);
    // Whoever selects text wants the text.
    if (index !== undefined && getSelection().isCollapsed) this.onChoose(index);
  }

  /** Upwards, downwards, and back to the order of the text. What is empty comes last both ways. */
  #sortBy(heading) {
    const next = { ascending: 'descending', descending: null }[heading.ariaSort];
    const order = next === undefined ? 'ascending' : next;
    for (const other of heading.parentElement.cells) other.ariaSort = null;
    heading.ariaSort = order;
    let sorted = this.items;
    if (order) {
      const keyed = this.items.map((item) => ({ item, key: keyOf(firstRow(item).cells[heading.cellIndex]) }));
      const sign = order === 'ascending' ? 1 : -1;
      keyed.sort((a, b) => a.key.empty - b.key.empty || sign * compareKeys(a.key, b.key));
      sorted = keyed.map(({ item }) => item);
    }
    this.items[0].parentElement.append(...sorted);
  }

  #walk(event) {
    const from = this.#indexAt(event.target);
    if (from === undefined) return;
    const visible = this.visible();
    const at = visible.indexOf(this.items[from]);
    const steps = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: visible.length - 1 };
    const next = visible[steps[event.key]];
    if (!next) return;
    event.preventDefault();
    const index = this.indexes.get(next);
    this.onChoose(index);
    this.focus(index);
  }

  #indexAt(target) {
    return this.indexes.get(target.closest('tr')) ?? this.indexes.get(target.closest('tbody'));
  }

  /** The items that the filters leave, in the order in which they stand. */
  visible() {
    return [...this.items[0].parentElement.children].filter((item) => this.indexes.has(item) && !item.hidden);
  }

  focus(index) {
    this.keepInTabOrder(index);
    buttonOf(this.items[index]).focus();
  }

  /** One item is in the tab order. */
  keepInTabOrder(index) {
    buttonOf(this.items[this.inTabOrder]).tabIndex = -1;
    buttonOf(this.items[index]).tabIndex = 0;
    this.inTabOrder = index;
  }

  filter(isWanted) {
    this.shown = 0;
    this.items.forEach((item, i) => {
      item.hidden = !isWanted(i);
      if (!item.hidden) this.shown++;
    });
    const first = this.visible()[0];
    if (first && this.items[this.inTabOrder].hidden) this.keepInTabOrder(this.indexes.get(first));
  }

  /** Marks the chosen items. */
  choose(indexes) {
    for (const other of this.table.querySelectorAll('.chosen')) {
      other.classList.remove('chosen');
      other.ariaCurrent = null;
    }
    for (const index of indexes) {
      this.items[index].classList.add('chosen');
      this.items[index].ariaCurrent = 'true';
    }
    if (indexes.length > 0) this.keepInTabOrder(indexes[0]);
  }
}

export function firstRow(item) {
  return item.rows?.[0] ?? item;
}

function buttonOf(item) {
  return firstRow(item).querySelector('button');
}

/**
 * Keeps a listing to what a form of filters asks for: words in every search field, one of the pressed buttons.
 *
 * @param wordsOf By the name of a field, what of an item it searches, in lower case.
 * @param kindOf What the buttons tell apart.
 * @returns A function that clears all filters.
 */
export function startFilters(form, listing, wordsOf, kindOf) {
  const fields = [...form.querySelectorAll('input')];
  const chips = [...form.querySelectorAll('[data-only]')];
  const clear = form.querySelector('[type=reset]');
  const said = form.querySelector('.shown-count');

  function tell() {
    said.textContent = say('shown').replace('{n}', listing.shown).replace('{all}', listing.items.length);
  }

  function apply() {
    const kinds = chips.filter(({ ariaPressed }) => ariaPressed === 'true').map(({ dataset }) => dataset.only);
    const wanted = fields.flatMap(({ name, value }) =>
      value
        .toLowerCase()
        .split(/\s+/)
        .flatMap((word) => (word === '' ? [] : [{ name, word }])),
    );
    listing.filter(
      (i) =>
        (kinds.length === 0 || kinds.includes(kindOf(i))) &&
        wanted.every(({ name, word }) => wordsOf[name](i).includes(word)),
    );
    clear.hidden = kinds.length === 0 && wanted.length === 0;
    tell();
  }

  function clearAll() {
    form.reset();
    for (const chip of chips) chip.ariaPressed = 'false';
    apply();
  }

  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('click', (event) => {
    const chip = event.target.closest('[data-only]');
    if (chip) {
      chip.ariaPressed = String(chip.ariaPressed !== 'true');
      apply();
    } else if (event.target.closest('[type=reset]')) {
      event.preventDefault();
      clearAll();
    }
  });
  onLanguage(tell);
  // A browser keeps what was typed when it loads a page again.
  apply();
  return clearAll;
}
