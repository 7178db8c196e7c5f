import type { EntityKind } from '../../../model';
import type { Candidate, CandidateSource, Slot } from '../candidates/candidate';

/** One candidate in one document, as it was handed over. */
export interface Occurrence {
  readonly document: number;
  readonly start: number;
  readonly end: number;
  readonly pattern: string;
  /** The words, folded; none where it was not found as a sequence of words. */
  readonly words: readonly string[];
  readonly head: string;
  readonly beside: readonly string[];
  readonly source: CandidateSource;
  readonly kind?: EntityKind;
  readonly known: boolean;
  readonly slot: Slot;
  readonly torn: boolean;
}

export interface OccurrenceMark {
  readonly occurrences: number;
  readonly keys: number;
}

/** What an occurrence says beyond its place; many share one. */
type Trait = Omit<Occurrence, 'document' | 'start' | 'end' | 'words' | 'head' | 'beside'>;

/**
 * Keeps the occurrences of candidates in columns of numbers, so that two million characters take tens of megabytes.
 */
export class Occurrences {
  readonly #keys = new Interned<string>((key) => key);
  readonly #traits = new Interned<Trait>(({ pattern, source, kind, known, slot, torn }) =>
    [pattern, source, kind ?? '', known, slot, torn].join('\t'),
  );
  readonly #phrases = new Interned<readonly string[]>((words) => words.join('\n'));
  readonly #key: number[] = [];
  readonly #document: number[] = [];
  readonly #start: number[] = [];
  readonly #end: number[] = [];
  readonly #trait: number[] = [];
  readonly #words: number[] = [];
  readonly #head: number[] = [];
  readonly #beside: number[] = [];

  add(document: number, candidate: Candidate): void {
    const {
      start,
      end,
      key,
      pattern,
      source,
      kind,
      words = [],
      head = words.at(-1) ?? '',
      beside = [],
      known = false,
      slot = 'unclear',
      torn = false,
    } = candidate;
    this.#key.push(this.#keys.numberOf(key));
    this.#document.push(document);
    this.#start.push(start);
    this.#end.push(end);
    this.#trait.push(
      this.#traits.numberOf({ pattern, source, known, slot, torn, ...(kind === undefined ? {} : { kind }) }),
    );
    this.#words.push(this.#phrases.numberOf(words));
    this.#head.push(this.#phrases.numberOf([head]));
    this.#beside.push(this.#phrases.numberOf(beside));
  }

  /** How much is there, to go back to. */
  mark(): OccurrenceMark {
    return { occurrences: this.#key.length, keys: this.#keys.values.length };
  }

  /** Forgets the occurrences and keys that came after the mark. */
  backTo({ occurrences, keys }: OccurrenceMark): void {
    const places = [this.#key, this.#document, this.#start, this.#end];
    for (const column of [...places, this.#trait, this.#words, this.#head, this.#beside]) column.length = occurrences;
    this.#keys.backTo(keys);
  }

  /** Tells whether a candidate has this key. */
  has(key: string): boolean {
    return this.#keys.has(key);
  }

  at(index: number): Occurrence {
    return {
      beside: this.#phrases.at(this.#beside[index]!),
      words: this.#phrases.at(this.#words[index]!),
      head: this.#phrases.at(this.#head[index]!)[0]!,
      document: this.#document[index]!,
      start: this.#start[index]!,
      end: this.#end[index]!,
      ...this.#traits.at(this.#trait[index]!),
    };
  }

  /** The occurrences of each key, in the order of the texts; keys that `resolve` sends to one another are one. */
  groups(resolve: (key: string) => string): Map<string, readonly number[]> {
    const groups = new Map<string, number[]>();
    const byNumber = this.#keys.values.map((key) => {
      const name = resolve(key);
      const group = groups.get(name) ?? [];
      groups.set(name, group);
      return group;
    });
    this.#key.forEach((key, index) => byNumber[key]!.push(index));
    // Names, explained terms and words come one after the other, short forms apart from full ones.
    for (const group of groups.values())
      group.sort((a, b) => this.#document[a]! - this.#document[b]! || this.#start[a]! - this.#start[b]! || a - b);
    return groups;
  }
}

/** Gives equal values one number. */
class Interned<Value> {
  readonly values: Value[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #name: (value: Value) => string;

  constructor(name: (value: Value) => string) {
    this.#name = name;
  }

  has(name: string): boolean {
    return this.#numbers.has(name);
  }

  at(number: number): Value {
    return this.values[number]!;
  }

  backTo(size: number): void {
    for (const value of this.values.splice(size)) this.#numbers.delete(this.#name(value));
  }

  numberOf(value: Value): number {
    const name = this.#name(value);
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    this.#numbers.set(name, this.values.length);
    this.values.push(value);
    return this.values.length - 1;
  }
}
