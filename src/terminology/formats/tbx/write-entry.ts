import type { Concept, Definition, GlossaryTerm, SourcedText, TermStatus } from '../../glossary/glossary';
import { groupByLanguage } from '../group-by-language';
import type { FormatLosses } from '../format-losses';
import { tag } from '../xml/write-xml';
import type { XmlTag } from '../xml/write-xml';
import type { TbxDialect } from './tbx-dialect';

/** Writes concepts as entries: the concept, its languages (the source language first), their terms. */
export class EntryWriter {
  readonly #dialect: TbxDialect;
  readonly #sourceLanguage: string;
  readonly #losses: FormatLosses;

  constructor(dialect: TbxDialect, sourceLanguage: string, losses: FormatLosses) {
    this.#dialect = dialect;
    this.#sourceLanguage = sourceLanguage;
    this.#losses = losses;
  }

  write(concept: Concept): XmlTag {
    const { id, domain, definitions = [], source, note, doNotTranslate, terms } = concept;
    const { entry, languageSection, translationNote, name } = this.#dialect;
    const languages = groupByLanguage(terms, this.#sourceLanguage);
    const ofConcept = definitions.filter(({ language }) => language === undefined || !languages.has(language));
    if (doNotTranslate && !translationNote) this.#losses.add('doNotTranslate', `${name} has no place for it`, id);
    const [first] = languages.values();
    return tag(
      entry,
      { id },
      this.#item('subjectField', domain),
      ofConcept.map((definition) => this.#definitionOfConcept(definition, id)),
      this.#item('source', source),
      note === undefined ? undefined : tag('note', {}, note),
      [...languages].map(([language, ofLanguage]) =>
        tag(
          languageSection,
          { 'xml:lang': language },
          definitions
            .filter((definition) => definition.language === language)
            .map((definition) => this.#sourced('definition', definition)),
          ofLanguage.map((term) => this.#term(term, id, doNotTranslate === true && term === first?.[0])),
        ),
      ),
    );
  }

  #term(term: GlossaryTerm, id: string, doNotTranslate: boolean): XmlTag {
    const { text, status, partOfSpeech, contexts = [], source, note } = term;
    const { termSection, translationNote } = this.#dialect;
    return tag(
      termSection,
      {},
      tag('term', {}, text),
      this.#item('partOfSpeech', partOfSpeech),
      this.#item('administrativeStatus', status && this.#status(status, id)),
      doNotTranslate && translationNote ? this.#item(translationNote, 'no') : undefined,
      contexts.map((context) => this.#sourced('context', context)),
      this.#item('source', source),
      note === undefined ? undefined : tag('note', {}, note),
    );
  }

  #status(status: TermStatus, id: string): string | undefined {
    const { statuses, name } = this.#dialect;
    if (statuses[status] === undefined)
      this.#losses.add('terms.status', `${name} has no "${status}", which is written as deprecated`, id);
    return statuses[status] ?? statuses.deprecated;
  }

  #definitionOfConcept(definition: Definition, id: string): XmlTag {
    const { language } = definition;
    if (language === undefined || this.#dialect.itemLanguage) return this.#sourced('definition', definition, language);
    this.#losses.add('definitions.language', `style DCT has no place for a language that no term is in`, id);
    return this.#sourced('definition', definition);
  }

  #item(category: string, text: string | undefined): XmlTag | undefined {
    return text === undefined ? undefined : this.#dialect.item(category, text);
  }

  #sourced(category: string, { text, source }: SourcedText, language?: string): XmlTag {
    return tag('descripGrp', {}, this.#dialect.item(category, text, language), this.#item('source', source));
  }
}
