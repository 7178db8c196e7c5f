import type { Entity } from '../../../model';
import type { Glossary } from '../../glossary/glossary';
import { foldKey } from '../counting/fold-key';
import type { Compose, ComposedWord } from '../options';
import type { TermTranslation } from '../term';

/** Gathers what glossary, entities and the texts themselves give as the English of terms. */
export class Translations {
  readonly #glossary = new Map<string, TermTranslation>();
  readonly #entities = new Map<string, TermTranslation>();
  readonly #texts = new Map<string, TermTranslation>();
  readonly #compose: Compose | undefined;

  constructor(glossary: Glossary | undefined, compose: Compose | undefined) {
    this.#compose = compose;
    for (const concept of glossary?.concepts ?? []) {
      const english = concept.terms.find(({ language, status }) => isEnglish(language) && isUsable(status));
      if (english === undefined) continue;
      const source = english.source ?? concept.source ?? glossary?.title ?? 'glossary';
      for (const { language, text } of concept.terms)
        if (!isEnglish(language)) {
          const key = foldKey(text);
          if (!this.#glossary.has(key)) this.#glossary.set(key, { text: english.text, source, grade: 'glossary' });
        }
    }
  }

  /** Tells whether the glossary has the term. */
  knows(key: string): boolean {
    return this.#glossary.has(key);
  }

  addEntity(key: string, { gloss }: Entity): void {
    if (gloss === undefined) return;
    const grade = gloss.source === 'composed' ? 'composed' : 'glossary';
    keepLeast(this.#entities, key, { text: gloss.en, source: gloss.source, grade });
  }

  addText(key: string, text: string, source: string): void {
    keepLeast(this.#texts, key, { text, source, grade: 'text' });
  }

  of(key: string, words: readonly ComposedWord[]): TermTranslation | undefined {
    const known = this.#glossary.get(key) ?? this.#entities.get(key) ?? this.#texts.get(key);
    if (known !== undefined || words.length === 0) return known;
    const composed = this.#compose?.(words);
    return composed === undefined ? undefined : { ...composed, grade: 'composed' };
  }
}

/** Of several renderings keeps the one that sorts first, so that the order of documents does not matter. */
function keepLeast(renderings: Map<string, TermTranslation>, key: string, rendering: TermTranslation): void {
  const known = renderings.get(key);
  if (known === undefined || rendering.text < known.text) renderings.set(key, rendering);
}

function isEnglish(language: string): boolean {
  return language === 'en' || language.startsWith('en-');
}

function isUsable(status: string | undefined): boolean {
  return status !== 'forbidden' && status !== 'deprecated';
}

// The text's own English right after a term: 中国国际进口博览会(CIIE), 第三方评估(third-party assessment)
const IN_BRACKETS = /^\(([A-Za-z][\w .,&'’/+-]{1,79})\)/;

/** The English in brackets that begin at an offset. */
export function englishAfter(normal: string, offset: number): string | undefined {
  if (normal[offset] !== '(') return undefined;
  return IN_BRACKETS.exec(normal.slice(offset, offset + 84))?.[1];
}
