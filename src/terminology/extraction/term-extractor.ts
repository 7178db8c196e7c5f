import type { Document } from '../../model';
import { referenceFrequencies } from '../reference';
import { Bracketed } from './meaning/bracketed';
import type { EmitCandidate } from './candidates/candidate';
import { checkOptions } from './check-options';
import { placeOf } from './counting/contexts';
import { findDefinitions } from './meaning/definitions';
import { englishCandidates } from './english/english-candidates';
import { entityCandidates } from './candidates/entity-candidates';
import { foldKey } from './counting/fold-key';
import { glossaryCandidates } from './candidates/glossary-candidates';
import { keepText, type KeptText } from './counting/kept-text';
import { MAX_NGRAM, ngramCandidates } from './candidates/ngram-candidates';
import { NgramTable } from './candidates/ngram-table';
import { Occurrences } from './counting/occurrences';
import { DEFAULT_NGRAMS, type ExtractionOptions } from './options';
import { patternCandidates } from './candidates/pattern-candidates';
import { rankTerms } from './ranking/rank-terms';
import { ShortForms } from './counting/short-forms';
import type { ExtractedTerm, TermDefinition } from './term';
import { englishAfter, Translations } from './meaning/translations';

/** No candidate is so long; what two numbers are made one with. */
const LONGEST_CANDIDATE = 0x100000;

/**
 * Gathers terms from documents, one at a time: a document is not held once it is added.
 *
 * What is kept grows with the text: its characters, and some numbers for each candidate. `terms` may be called at any time,
 * and again after more documents.
 *
 * @example
 * const extractor = new TermExtractor({ top: 100 });
 * for (const path of paths) extractor.add(annotator.annotate(await readFile(path)));
 * extractor.terms()[0]; // { term: '高质量发展', frequency: 167, documents: 10, score: 0.91, … }
 */
export class TermExtractor {
  readonly #options: ExtractionOptions;
  readonly #texts: KeptText[] = [];
  readonly #occurrences = new Occurrences();
  readonly #shortForms = new ShortForms();
  readonly #definitions = new Map<string, TermDefinition>();
  readonly #translations: Translations;
  readonly #sentences: (readonly string[])[] = [];
  #words = 0;

  constructor(options: ExtractionOptions = {}) {
    checkOptions(options);
    this.#options = options;
    this.#translations = new Translations(options.glossary, options.compose);
  }

  /** Takes a document in; its place among those added is what `TermPlace.document` says. */
  add(document: Document): this {
    const number = this.#texts.length;
    const kept = keepText(document);
    const taken = new Set<number>();
    const bracketed = new Bracketed();
    // Names come first: a sequence of words that covers the same span is the same occurrence.
    const take: EmitCandidate = (candidate) => {
      const span = candidate.start * LONGEST_CANDIDATE + candidate.end - candidate.start;
      if (taken.has(span)) return;
      taken.add(span);
      this.#occurrences.add(number, candidate);
      if (kept.normal[candidate.end] === '(') bracketed.add(candidate);
    };
    this.#texts.push(kept);
    this.#words += document.tokens.length;
    this.#takeEntities(document, take);
    this.#takeDefinitions(document, number, kept, take);
    if (document.source.language === 'zh') {
      patternCandidates(document, take, (words) => this.#takeSentence(words));
      if (this.#options.glossary !== undefined)
        glossaryCandidates(document, (key) => this.#translations.knows(key), take);
    } else {
      for (const candidate of englishCandidates(document)) take({ ...candidate, source: 'pattern' });
      for (const words of contentWords(document)) this.#takeSentence(words);
    }
    for (const { key, end } of bracketed) {
      const english = englishAfter(kept.normal, end);
      if (english !== undefined) this.#translations.addText(key, english, document.source.uri ?? 'text');
    }
    return this;
  }

  /** The terms of all documents added so far, the likeliest first. */
  terms(): readonly ExtractedTerm[] {
    const chinese = this.#texts.map((text) => (text.language === 'zh' ? text : { ...text, normal: '' }));
    const table = new NgramTable(chinese, MAX_NGRAM);
    const { ngrams, reference = referenceFrequencies() } = this.#options;
    const mark = this.#occurrences.mark();
    if (ngrams !== false)
      ngramCandidates(
        chinese,
        table,
        { ...DEFAULT_NGRAMS, ...ngrams },
        (key) => this.#occurrences.has(key),
        (text, candidate) => this.#occurrences.add(text, candidate),
      );
    const terms = rankTerms({
      occurrences: this.#occurrences,
      texts: this.#texts,
      words: this.#words,
      sentences: this.#sentences,
      table,
      reference,
      shortForms: this.#shortForms,
      definitions: this.#definitions,
      translations: this.#translations,
      options: this.#options,
    });
    // Strings of characters are those of the documents so far, and would be found again among more.
    this.#occurrences.backTo(mark);
    return terms;
  }

  /** Sentences are kept for TextRank alone, which walks them many times. */
  #takeSentence(words: readonly string[]): void {
    if (this.#options.measures?.includes('textRank')) this.#sentences.push(words);
  }

  #takeEntities(document: Document, take: EmitCandidate): void {
    entityCandidates(document, take);
    for (const entity of document.entities) {
      const key = foldKey(document.text.slice(entity.start, entity.end));
      this.#translations.addEntity(key, entity);
      if (entity.canonical !== undefined) this.#shortForms.add(key, foldKey(entity.canonical));
    }
  }

  #takeDefinitions(document: Document, number: number, kept: KeptText, take: EmitCandidate): void {
    for (const { term, meaning, kind } of findDefinitions(document)) {
      const key = foldKey(document.text.slice(term.start, term.end));
      const text = document.text.slice(meaning.start, meaning.end);
      if (kind === 'short-form') this.#shortForms.add(key, foldKey(text));
      else take({ ...term, key, pattern: '', source: 'explained' });
      if (!this.#definitions.has(key))
        this.#definitions.set(key, { ...placeOf(kept, number, meaning.start, meaning.end), text });
    }
  }
}

/** Gives the terms of documents, the likeliest first; for many documents, `TermExtractor` takes them one at a time. */
export function extractTerms(documents: Iterable<Document>, options: ExtractionOptions = {}): readonly ExtractedTerm[] {
  const extractor = new TermExtractor(options);
  for (const document of documents) extractor.add(document);
  return extractor.terms();
}

const CONTENT: ReadonlySet<string | undefined> = new Set(['NOUN', 'PROPN', 'ADJ']);

/** Of each sentence of an English document the words that terms are made of, in their dictionary forms. */
function* contentWords({ sentences, tokens }: Document): Generator<readonly string[]> {
  for (const { tokens: span } of sentences)
    yield tokens
      .slice(span.first, span.end)
      .filter(({ pos }) => CONTENT.has(pos))
      .flatMap(({ lemma }) => lemma?.toLowerCase() ?? []);
}
