import type { WordEngine } from '../word-engine';
import type { Additions } from './additions';
import type { JiebaOptions } from './jieba-options';

/** What the bindings differ in. */
interface Binding {
  readonly name: string;
  readonly version: string;
  /** The name and version of the dictionary that the additions stand on. */
  readonly base: string;
  cut(han: string): readonly { readonly word: string; readonly tag: string }[];
}

/**
 * Makes an engine of a loaded binding; the tags of the user's lists win, because jieba-rs keeps the tag that it knew first.
 */
export function jiebaEngine(
  { name, version, base, cut }: Binding,
  additions: Additions,
  options: JiebaOptions,
): WordEngine {
  const tags = new Map<string, string>();
  for (const { word, tag } of additions.words.values()) if (tag !== undefined) tags.set(word, tag);
  return {
    name,
    version,
    dictionaries: [{ id: 'jieba', version: base }, ...additions.dictionaries],
    options: { hmm: options.hmm ?? false },
    mixedWords: additions.mixed,
    cut: (han) => cut(han).map(({ word, tag }) => ({ word, pos: tags.get(word) ?? tag })),
  };
}
