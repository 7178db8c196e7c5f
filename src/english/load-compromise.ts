import type { EnglishTagger, TaggedWord, TaggerWord } from './tagger';

/** compromise's word as it stands in its documents. */
interface Term {
  readonly text: string;
  readonly implicit?: string;
  readonly tags: ReadonlySet<string>;
}
interface Draft {
  readonly text: string;
  readonly pre: string;
  readonly post: string;
  readonly tags: readonly string[];
}

/** The parts of compromise that are used here; its types leave out words that are cut already. */
interface Compromise {
  readonly version: string;
  tokenize(sentences: readonly { readonly terms: readonly Draft[] }[]): {
    compute(steps: readonly string[]): { readonly document: readonly (readonly Term[])[] };
  };
  model(): object;
  methods(): {
    readonly two: {
      readonly transform: {
        readonly noun: { toSingular(word: string, model: object): string };
        readonly verb: { toInfinitive(word: string, model: object, tag: string): string };
      };
    };
  };
}

/** Its hooks behind the cutting into words, in its order, without the one for typing aids. */
const STEPS = ['index', 'id', 'freeze', 'lexicon', 'preTagger', 'contractionTwo', 'postTagger'];

let loading: Promise<EnglishTagger> | undefined;

/**
 * Loads compromise, which takes 0.2 s and 0.3 MB: only who annotates English pays for it.
 *
 * @example
 * const english = await loadCompromise();
 * new Pipeline().use(structure()).use(englishSentences()).use(englishWords(english));
 */
export function loadCompromise(): Promise<EnglishTagger> {
  loading ??= import('compromise/two').then(({ default: nlp }) => taggerOf(nlp as unknown as Compromise));
  return loading;
}

function taggerOf(nlp: Compromise): EnglishTagger {
  const { noun, verb } = nlp.methods().two.transform;
  const model = nlp.model();
  return {
    name: 'compromise',
    version: nlp.version,
    tag(sentences) {
      const drafts = sentences.map((words) => ({ terms: words.map(draftOf) }));
      const { document } = nlp.tokenize(drafts).compute(STEPS);
      return sentences.map((words, index) => taggedWords(words, document[index] ?? []));
    },
    lemma: (word, tag) => (tag === 'Plural' ? noun.toSingular(word, model) : verb.toInfinitive(word, model, tag)),
  };
}

function draftOf({ text, before, after }: TaggerWord): Draft {
  return { text, pre: before, post: after, tags: [] };
}

/** A contraction comes back as several terms, all but the first without text. */
function taggedWords(words: readonly TaggerWord[], terms: readonly Term[]): TaggedWord[] {
  let at = 0;
  return words.map(() => {
    const head = terms[at++];
    if (head === undefined) return { tags: new Set<string>() };
    const parts = head.implicit === undefined ? [] : [head.implicit];
    for (let next = terms[at]; next !== undefined && next.text === ''; next = terms[++at])
      parts.push(next.implicit ?? '');
    return { tags: head.tags, ...(parts.length > 1 ? { parts } : {}) };
  });
}
