import type { Faults } from '../xml/faults';
import { CATEGORIES, BASIC_NAMESPACE, MIN_NAMESPACE } from './tbx-categories';
import type { Category, Level } from './tbx-categories';
import { isForeign } from './entry-item';
import type { EntryItem } from './entry-item';

export interface TbxKind {
  /** v2 (martif) is read as tools write it; v3 is held to what it says it is. */
  readonly version: 2 | 3;
  readonly style: 'dca' | 'dct';
  /** TBX-Basic; of v2 what `type` says. */
  readonly dialect: string;
}

const LEVEL_NAMES: Readonly<Record<Level, string>> = {
  concept: 'the concept entry',
  language: 'a language section',
  term: 'a term section',
};

/** Holds a piece of information to the rules of the dialect that the file says it is written in. */
export function checkItem(item: EntryItem, level: Level, kind: TbxKind, faults: Faults): void {
  for (const companion of item.companions) checkItem(companion, level, kind, faults);
  if (kind.version === 2 || item.category === 'note' || item.category === 'date') return;
  const { offset } = item.element;
  const style = isForeign(item.element) ? 'dct' : 'dca';
  if (style !== kind.style) {
    faults.add(
      offset,
      `${item.shown} is of style ${style}, and the file declares style="${kind.style}": declare the other`,
    );
    return;
  }
  if (item.category === '') {
    faults.add(offset, `${item.shown} has no type: say which data category it holds`);
    return;
  }
  const rule = ruleFor(item, style);
  if (!rule) {
    if (kind.dialect !== 'TBX-Linguist' && kind.dialect !== 'TBX-Core')
      faults.add(
        offset,
        `${item.shown} is no data category of ${kind.dialect}: there are ${known(item, style).join(', ')}`,
      );
    return;
  }
  if (!rule.levels.includes(level))
    faults.add(
      offset,
      `${item.shown} stands in ${LEVEL_NAMES[level]}: it may stand only in ${rule.levels.map((allowed) => LEVEL_NAMES[allowed]).join(' or ')}`,
    );
  if (rule.values && !rule.values.includes(item.text))
    faults.add(offset, `"${item.text.slice(0, 60)}" is no ${item.category}: it is one of ${rule.values.join(', ')}`);
}

/** The rule for a category, where it is written in the element or namespace that it belongs to. */
function ruleFor({ element, category }: EntryItem, style: 'dca' | 'dct') {
  const rule = CATEGORIES.get(category);
  if (!rule) return undefined;
  const fits = style === 'dca' ? element.name === rule.element : element.namespace === namespaceOf(rule);
  return fits ? rule : undefined;
}

/** The categories that an element or namespace has; all where it has none. */
function known({ element }: EntryItem, style: 'dca' | 'dct'): readonly string[] {
  const all = [...CATEGORIES];
  const near = all.filter(([, rule]) =>
    style === 'dca' ? rule.element === element.name : namespaceOf(rule) === element.namespace,
  );
  return (near.length > 0 ? near : all).map(([name]) => name);
}

function namespaceOf({ module }: Category): string {
  return module === 'min' ? MIN_NAMESPACE : BASIC_NAMESPACE;
}
