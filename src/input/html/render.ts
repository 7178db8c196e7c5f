import type { Hint } from '../../model';
import type { TextBuilder } from '../text-builder';
import { attribute, isBlock, isElement, textOf } from './dom';
import type { DomElement, DomNode, DomParent } from './dom';
import { collapse, settle } from './inline-text';
import { isLeftOut } from './left-out';
import { dataTable } from './table';

/** What the block around says of the lines in it. */
export interface Context {
  readonly kind?: Hint['kind'] | undefined;
  readonly level?: number | undefined;
  /** The number of a list item; goes before its first line. */
  readonly marker?: string;
}

/**
 * Writes what a browser would show of an element: a block a line, `<br>` a line end, tables row by row.
 *
 * `isSkipped` names the elements that are left out, `contextOf` those that mean more than their names say.
 */
export class Renderer {
  readonly #builder: TextBuilder;
  readonly #isSkipped: (element: DomElement) => boolean;
  readonly #contextOf: (element: DomElement) => Context | undefined;
  #line = '';
  #context: Context = {};
  /** The blocks that a line was written of. */
  readonly #begun = new WeakSet<Context>();

  constructor(
    builder: TextBuilder,
    isSkipped: (element: DomElement) => boolean = isLeftOut,
    contextOf: (element: DomElement) => Context | undefined = () => undefined,
  ) {
    this.#builder = builder;
    this.#isSkipped = isSkipped;
    this.#contextOf = contextOf;
  }

  render(root: DomElement): void {
    this.#children(root);
    this.#flush();
  }

  #children(parent: DomParent): void {
    for (const node of parent.childNodes) this.#node(node, parent);
  }

  #node(node: DomNode, parent: DomParent): void {
    const text = textOf(node);
    if (text !== undefined) this.#line += isPreformatted(parent) ? text.replace(/\r\n?/g, '\n') : collapse(text);
    if (!isElement(node) || this.#isSkipped(node)) return;
    if (node.tagName === 'br') this.#line += '\n';
    else if (!isBlock(node)) this.#children(node);
    else this.#block(node);
  }

  #block(element: DomElement): void {
    this.#flush();
    const around = this.#context;
    const table = element.tagName === 'table' ? dataTable(element, this.#isSkipped) : undefined;
    if (table !== undefined) {
      this.#builder.addTable(table);
      return;
    }
    this.#context = this.#contextOf(element) ?? contextOf(element, around);
    this.#children(element);
    this.#flush();
    this.#context = around;
  }

  #flush(): void {
    const line = this.#line.split('\n').map(settle).join('\n');
    this.#line = '';
    if (line.trim() === '') return;
    // Only the first line of an item is one: its later paragraphs have no number.
    const isLater = this.#begun.has(this.#context);
    const { kind, level, marker = '' } = this.#context;
    this.#begun.add(this.#context);
    if (isLater) this.#builder.addBlock(line, kind === 'list-item' ? undefined : kind, level);
    else this.#builder.addBlock(marker + line.trimStart(), kind, level);
  }
}

function contextOf(element: DomElement, around: Context): Context {
  // 1 to 6: <h2>二、主要目标</h2>
  const level = /^h([1-6])$/.exec(element.tagName)?.[1];
  if (level !== undefined) return { kind: 'heading', level: Number(level) };
  if (element.tagName === 'li') return { kind: 'list-item', marker: markerOf(element) };
  return around;
}

/** The number that browsers put before an item of an ordered list: it is read, and referred to. */
function markerOf(item: DomElement): string {
  const number = itemNumber(item);
  return number === undefined ? '' : `${number}. `;
}

/** The number of an item in an ordered list; undefined in other lists. */
export function itemNumber(item: DomElement): number | undefined {
  const list = item.parentNode;
  if (list === null || !('tagName' in list) || list.tagName !== 'ol') return undefined;
  const own = attribute(item, 'value');
  return own !== undefined && /^\d{1,9}$/.test(own) ? Number(own) : numbersOf(list).get(item);
}

const numbered = new WeakMap<DomElement, ReadonlyMap<DomElement, number>>();

/** The numbers of a list's items, counted once for each list. */
function numbersOf(list: DomElement): ReadonlyMap<DomElement, number> {
  const known = numbered.get(list);
  if (known !== undefined) return known;
  const start = attribute(list, 'start');
  const first = start !== undefined && /^\d{1,9}$/.test(start) ? Number(start) : 1;
  const items = list.childNodes.filter((node): node is DomElement => isElement(node) && node.tagName === 'li');
  const numbers = new Map(items.map((item, index) => [item, first + index]));
  numbered.set(list, numbers);
  return numbers;
}

function isPreformatted(parent: DomParent): boolean {
  return 'tagName' in parent && parent.tagName === 'pre';
}
