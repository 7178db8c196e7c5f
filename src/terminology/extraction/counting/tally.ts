import type { EntityKind } from '../../../model';
import { branchingEntropy } from '../../measures';
import type { KeptText } from './kept-text';
import { neighbours } from '../candidates/ngram-candidates';
import type { Occurrence, Occurrences } from './occurrences';

/** What was counted of one candidate. */
export interface Tally {
  readonly key: string;
  /** The language that it stands in oftenest: GDP stands in both. */
  readonly language: 'zh' | 'en';
  readonly occurrences: readonly number[];
  readonly documents: number;
  /** How often each form stands, width folded or not, as written. */
  readonly forms: ReadonlyMap<string, number>;
  readonly pattern: string;
  readonly words: readonly string[];
  readonly head: string;
  /** The words beside it, and how often. */
  readonly beside: ReadonlyMap<string, number>;
  readonly kind?: EntityKind;
  /** How many occurrences each source gave. */
  readonly ngrams: number;
  readonly entities: number;
  readonly known: number;
  /** Of the occurrences that tell: how many stand as nouns do, how many head a clause. */
  readonly nouns: number;
  readonly clauses: number;
  /** How many have a character beside them that makes no word by itself. */
  readonly torn: number;
  readonly leftEntropy: number;
  readonly rightEntropy: number;
}

/** Counts what the occurrences of one candidate say. */
export function tallyOf(
  key: string,
  indices: readonly number[],
  occurrences: Occurrences,
  texts: readonly KeptText[],
): Tally {
  const documents = new Set<number>();
  const forms = new Counter<string>();
  const patterns = new Counter<string>();
  const phrases = new Counter<string>();
  const heads = new Counter<string>();
  const beside = new Counter<string>();
  const kinds = new Counter<EntityKind>();
  const languages = new Counter<'zh' | 'en'>();
  const left: number[] = [];
  const right: number[] = [];
  const tallied = { ngrams: 0, entities: 0, known: 0, nouns: 0, clauses: 0, torn: 0 };
  for (const index of indices) {
    const occurrence = occurrences.at(index);
    const { text, normal, language } = texts[occurrence.document]!;
    languages.add(language);
    documents.add(occurrence.document);
    forms.add(text.slice(occurrence.start, occurrence.end));
    if (occurrence.pattern !== '') patterns.add(occurrence.pattern);
    if (occurrence.words.length > 0) phrases.add(occurrence.words.join('\n'));
    if (occurrence.head !== '') heads.add(occurrence.head);
    if (occurrence.kind !== undefined) kinds.add(occurrence.kind);
    for (const word of occurrence.beside) beside.add(word);
    left.push(characterAt(normal, occurrence.start - 1));
    right.push(characterAt(normal, occurrence.end));
    note(occurrence, tallied);
  }
  const kind = kinds.top();
  return {
    key,
    language: languages.top()!,
    occurrences: indices,
    documents: documents.size,
    forms: forms.counts,
    pattern: patterns.top() ?? '',
    words: phrases.top()?.split('\n') ?? [],
    head: heads.top() ?? '',
    beside: beside.counts,
    ...(kind === undefined ? {} : { kind }),
    ...tallied,
    leftEntropy: branchingEntropy(neighbours(left)),
    rightEntropy: branchingEntropy(neighbours(right)),
  };
}

function note(
  { source, known, slot, torn }: Occurrence,
  tallied: { ngrams: number; entities: number; known: number; nouns: number; clauses: number; torn: number },
): void {
  if (source === 'ngram') tallied.ngrams++;
  if (source === 'entity') tallied.entities++;
  if (known) tallied.known++;
  if (slot === 'noun') tallied.nouns++;
  if (slot === 'clause') tallied.clauses++;
  if (torn) tallied.torn++;
}

// What edges a string as the end of a sentence does: punctuation, blanks
const EDGE = /[\p{P}\p{Z}\p{C}]/u;

/** The unit at an offset; 0 for an edge. */
function characterAt(normal: string, offset: number): number {
  const character = normal[offset];
  return character === undefined || EDGE.test(character) ? 0 : character.charCodeAt(0);
}

/** Counts values; of those that are commonest `top` gives the one that sorts first. */
class Counter<Value extends string> {
  readonly counts = new Map<Value, number>();

  add(value: Value): void {
    this.counts.set(value, (this.counts.get(value) ?? 0) + 1);
  }

  top(): Value | undefined {
    let best: Value | undefined;
    for (const [value, count] of this.counts) {
      const most = best === undefined ? 0 : this.counts.get(best)!;
      if (count > most || (count === most && best !== undefined && value < best)) best = value;
    }
    return best;
  }
}
