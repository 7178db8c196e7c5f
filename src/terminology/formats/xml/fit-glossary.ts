import type { Concept, Definition, Glossary, GlossaryTerm, SourcedText } from '../../glossary/glossary';
import { canonicalLanguage } from '../../glossary/language';
import { fitText } from './fit-text';
import type { FormatLosses } from '../format-losses';

/**
 * Makes everything of a glossary fit for XML before it is written: texts, language tags, ids. What that changes is
 * logged; terms without a text, and concepts that have no other, are left out.
 */
export function fitGlossary(glossary: Glossary, id: (id: string) => string, losses: FormatLosses): Glossary {
  const { title, sourceLanguage, concepts, ...rest } = glossary;
  const fitted = new Fitter(losses, 'the glossary');
  return {
    ...rest,
    ...fitted.optional('title', title),
    sourceLanguage: fitted.language(sourceLanguage, 'sourceLanguage'),
    concepts: concepts.flatMap((concept) => fitConcept(concept, id, losses)),
  };
}

function fitConcept(concept: Concept, id: (id: string) => string, losses: FormatLosses): readonly Concept[] {
  const { domain, definitions = [], source, note, doNotTranslate, terms } = concept;
  const fit = new Fitter(losses, concept.id);
  const fittedTerms = terms.flatMap((term) => fit.term(term));
  if (fittedTerms.length === 0) {
    losses.add('concepts', 'concepts without a term are left out', concept.id);
    return [];
  }
  const fittedDefinitions = definitions.flatMap((definition) => fit.definition(definition));
  return [
    {
      id: id(concept.id),
      ...fit.optional('domain', domain),
      ...(fittedDefinitions.length > 0 && { definitions: fittedDefinitions }),
      ...fit.optional('source', source),
      ...fit.optional('note', note),
      ...(doNotTranslate && { doNotTranslate }),
      terms: fittedTerms,
    },
  ];
}

/** Fits what belongs to one concept. */
class Fitter {
  readonly #losses: FormatLosses;
  readonly #where: string;

  constructor(losses: FormatLosses, where: string) {
    this.#losses = losses;
    this.#where = where;
  }

  text(text: string | undefined, path: string): string | undefined {
    return fitText(text, path, this.#where, this.#losses);
  }

  /** An object with the property where it holds text, to be spread. */
  optional<Name extends string>(name: Name, text: string | undefined, path: string = name): { [key in Name]?: string } {
    const fitted = this.text(text, path);
    return (fitted === undefined ? {} : { [name]: fitted }) as { [key in Name]?: string };
  }

  language(tag: string, path: string): string {
    const language = canonicalLanguage(tag);
    if (language !== undefined) return language;
    this.#losses.add(path, `"${tag}" is no language tag, written as und`, this.#where);
    return 'und';
  }

  sourced({ text, source }: SourcedText, path: string): readonly SourcedText[] {
    const fitted = this.text(text, path);
    return fitted === undefined ? [] : [{ text: fitted, ...this.optional('source', source, `${path}.source`) }];
  }

  definition({ language, ...rest }: Definition): readonly Definition[] {
    return this.sourced(rest, 'definitions').map((definition) =>
      language === undefined
        ? definition
        : { ...definition, language: this.language(language, 'definitions.language') },
    );
  }

  term({ language, text, contexts = [], source, note, ...rest }: GlossaryTerm): readonly GlossaryTerm[] {
    const fitted = this.text(text, 'terms.text');
    if (fitted === undefined) {
      this.#losses.add('terms', 'terms without a text are left out', this.#where);
      return [];
    }
    const fittedContexts = contexts.flatMap((context) => this.sourced(context, 'terms.contexts'));
    return [
      {
        ...rest,
        language: this.language(language, 'terms.language'),
        text: fitted,
        ...(fittedContexts.length > 0 && { contexts: fittedContexts }),
        ...this.optional('source', source, 'terms.source'),
        ...this.optional('note', note, 'terms.note'),
      },
    ];
  }
}
