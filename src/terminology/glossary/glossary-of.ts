import { ConceptIds } from './concept-ids';
import type { Concept, Glossary, GlossaryTerm } from './glossary';
import { parseGlossary } from './parse-glossary';

/** An entry as one writes it by hand; of several terms the first is the preferred one, the others are admitted. */
export interface GlossaryEntry extends Omit<Concept, 'id' | 'terms' | 'definitions'> {
  /** From the first term where absent. */
  readonly id?: string;
  readonly zh?: string | readonly string[];
  readonly en?: string | readonly string[];
  readonly definition?: string;
  /** Terms with more to say, or in other languages. */
  readonly terms?: readonly GlossaryTerm[];
}

export interface GlossaryOfOptions {
  readonly title?: string;
  /** "zh" by default. */
  readonly sourceLanguage?: string;
}

/**
 * Makes a Glossary of entries in short form, and checks it as `parseGlossary` does.
 *
 * @example
 * glossaryOf([{ zh: '三严三实', en: ['Three Stricts and Three Earnests', 'Three Stricts and Three Honests'] }]);
 */
export function glossaryOf(
  entries: readonly GlossaryEntry[],
  { title, sourceLanguage = 'zh' }: GlossaryOfOptions = {},
): Glossary {
  const ids = new ConceptIds();
  const concepts = entries.map(({ id, zh, en, definition, terms = [], ...rest }): Concept => {
    const all = [...termsOf('zh', zh), ...termsOf('en', en), ...terms];
    return {
      id: id ?? ids.of(all[0]?.text ?? ''),
      ...rest,
      ...(definition !== undefined && { definitions: [{ text: definition }] }),
      terms: all,
    };
  });
  return parseGlossary({
    format: 'gongwen-glossary',
    version: 1,
    ...(title !== undefined && { title }),
    sourceLanguage,
    concepts,
  });
}

function termsOf(language: string, texts: string | readonly string[] = []): GlossaryTerm[] {
  return [texts]
    .flat()
    .map((text, index) => ({ language, text, status: index === 0 ? ('preferred' as const) : ('admitted' as const) }));
}
