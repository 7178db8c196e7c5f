import type { Document } from '../../model';
import { cValue, comboBasic, basic, minSplitNpmi, tfIdf } from '../measures';
import { entityCandidates } from './entity-candidates';
import { foldKey } from './fold-key';
import { keepText, type KeptText } from './kept-text';
import { nestingOf } from './nesting';
import { MAX_NGRAM, ngramCandidates } from './ngram-candidates';
import { NgramTable } from './ngram-table';
import { Occurrences } from './occurrences';
import { DEFAULT_NGRAMS, type ExtractionOptions } from './options';
import { patternCandidates } from './pattern-candidates';
import { DEFAULT_WEIGHTS, KIND_WORTH, freedomOf, scoreOf } from './score';
import { tallyOf, type Tally } from './tally';
import { UnitCutter } from './units';
import { hasGeneralBorder } from './general-borders';
import { hasRole, isGeneralWord } from './word-roles';

export class TermExtractor {
  readonly #options: ExtractionOptions;
  readonly #texts: KeptText[] = [];
  readonly #occurrences = new Occurrences();
  /** For each short form the full names that it stands for. */
  readonly #fullNames = new Map<string, Set<string>>();

  constructor(options: ExtractionOptions = {}) {
    this.#options = options;
  }

  add(document: Document): this {
    const number = this.#texts.length;
    this.#texts.push(keepText(document));
    const taken = new Set<string>();
    for (const entity of document.entities) {
      const key = foldKey(document.text.slice(entity.start, entity.end));
      if (entity.canonical === undefined) continue;
      const names = this.#fullNames.get(key) ?? new Set();
      this.#fullNames.set(key, names.add(foldKey(entity.canonical)));
    }
    entityCandidates(document, (candidate) => {
      taken.add(`${candidate.start}-${candidate.end}`);
      this.#occurrences.add(number, candidate);
    });
    const cutter = new UnitCutter(document);
    for (const sentence of document.sentences)
      patternCandidates(document.text, cutter.cut(sentence.tokens), (candidate) => {
        if (!taken.has(`${candidate.start}-${candidate.end}`)) this.#occurrences.add(number, candidate);
      });
    return this;
  }

  tallies() {
    const table = new NgramTable(this.#texts, MAX_NGRAM);
    const thresholds = { ...DEFAULT_NGRAMS, ...(this.#options.ngrams || {}) };
    ngramCandidates(
      this.#texts,
      table,
      thresholds,
      (key) => this.#occurrences.has(key),
      (text, candidate) => this.#occurrences.add(text, candidate),
    );
    const { minFrequency = 2, weights } = this.#options;
    let tallies = new Map<string, Tally>();
    for (const [key, indices] of this.#occurrences.groups((key) => this.#resolve(key))) {
      const isEntity = this.#occurrences.at(indices[0]!).kind !== undefined;
      if (indices.length < minFrequency && !isEntity) continue;
      const tally = tallyOf(key, indices, this.#occurrences, this.#texts);
      if (isTerm(tally)) tallies.set(key, tally);
    }
    let nestings = nestingOf(tallies);
    tallies = new Map([...tallies].filter(([key, tally]) => tally.kind !== undefined || !isFragment(tally, nestings.get(key)!.most)));
    nestings = nestingOf(tallies);
    const cv = (t: Tally) => {
      const n = nestings.get(t.key)!;
      return cValue({ length: t.key.length, frequency: t.occurrences.length, nestedIn: { candidates: n.containing, frequency: n.frequency } });
    };
    const max = Math.max(...[...tallies.values()].map(cv));
    return [...tallies.values()].map((t) => {
      const n = nestings.get(t.key)!;
      const f = t.occurrences.length;
      const lastWord = t.words.at(-1) ?? '';
      const rest = t.words.length > 1 ? (tallies.get(foldKey(t.words.slice(0, -1).join('')))?.occurrences.length ?? 0) : 0;
      const form = [...t.forms].sort((a, b) => b[1] - a[1])[0]![0];
      const npmi = form.length <= MAX_NGRAM && /^\p{Script=Han}+$/u.test(form) ? minSplitNpmi(form, (s) => table.count(s), () => table.size) : undefined;
      const measures = { cValue: cv(t), leftEntropy: t.leftEntropy, rightEntropy: t.rightEntropy, ...(npmi === undefined ? {} : { npmi }) };
      const parts = {
        cValue: Math.log1p(measures.cValue) / Math.log1p(max),
        form: worth(t, f, rest),
        weirdness: undefined,
        cohesion: npmi === undefined ? undefined : Math.max(0, npmi),
        freedom: freedomOf(measures),
      };
      return { term: form, t, f, n, measures, parts, score: scoreOf(parts, { ...DEFAULT_WEIGHTS, ...weights }) };
    }).sort((a, b) => b.score - a.score || (a.term < b.term ? -1 : 1));
  }

  #resolve(key: string): string {
    const names = this.#fullNames.get(key);
    return names?.size === 1 ? [...names][0]! : key;
  }
}

function worth(t: Tally, f: number, rest: number): number {
  const words = t.words;
  if (t.kind !== undefined) {
    if (t.known > 0) return KIND_WORTH[t.kind];
    return KIND_WORTH[t.kind] * (hasGeneralBorder(t.key) ? 0.5 : 0.8);
  }
  if (t.ngrams > 0) return 0.4;
  if (words.length === 1) return t.pattern === 'i' ? 0.2 : t.key.length === 2 ? 0.15 : t.key.length === 3 ? 0.45 : 0.6;
  let base = words.length > 3 ? 0.65 : 0.75;
  if (/^(v|a|i)\b/.test(t.pattern)) base = 0.5;
  const last = words.at(-1)!;
  const light = (w: string) => hasRole(w, 'light') || isGeneralWord(w);
  if (words.every(light)) base = Math.min(base, 0.55);
  if (hasRole(last, 'light')) base -= rest > 0 ? 0.3 : 0.15;
  if (hasRole(words[0]!, 'light')) base -= 0.1;
  return base;
}

function isTerm(t: Tally): boolean {
  if (t.kind !== undefined) return true;
  if (/^vn?\+/.test(t.pattern) && t.clauses >= t.nouns) return false;
  if (t.clauses > t.nouns) return 2 * t.clauses < t.occurrences.length;
  return true;
}

function isFragment(t: Tally, most: number): boolean {
  return most >= 0.75 * t.occurrences.length || (t.occurrences.length <= 3 && most >= t.occurrences.length - 1 && most > 1);
}
