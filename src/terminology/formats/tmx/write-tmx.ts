import type { Concept, Definition, Glossary, GlossaryTerm, SourcedText } from '../../glossary/glossary';
import type { Written } from '../format';
import { groupByLanguage } from '../group-by-language';
import { fitGlossary } from '../xml/fit-glossary';
import { fitText } from '../xml/fit-text';
import { UniqueNames } from '../xml/ids';
import { FormatLosses } from '../format-losses';
import { loseUnusedSource } from '../xml/source-language';
import { renderTag, tag } from '../xml/write-xml';
import type { XmlTag } from '../xml/write-xml';
import { usableTerms } from '../usable-terms';
import { property, TMX_END, tmxStart } from './tmx-file';

/**
 * Writes a glossary as TMX 1.4b, one unit a concept, one variant a term.
 *
 * A tool offers what a translation memory holds, so terms that should not be used are left out. What TMX has no place
 * for goes into properties (x-…), which other tools pass over.
 */
export function writeTmx(given: Glossary): Written {
  const losses = new FormatLosses();
  const ids = new UniqueNames();
  const glossary = fitGlossary(given, (id) => freeId(id, ids, losses), losses);
  const { title, sourceLanguage } = glossary;
  loseUnusedSource(glossary, losses);
  const units = glossary.concepts.flatMap((concept) => unit(concept, sourceLanguage, losses));
  return {
    output: [tmxStart('phrase', sourceLanguage, title), ...units.map((element) => renderTag(element, 2)), TMX_END].join(
      '',
    ),
    losses: losses.list(),
  };
}

/** TMX takes any text for an id, once made fit for XML. */
function freeId(id: string, ids: UniqueNames, losses: FormatLosses): string {
  return ids.take(fitText(id, 'id', id, losses) ?? 'c');
}

function unit(concept: Concept, sourceLanguage: string, losses: FormatLosses): readonly XmlTag[] {
  const { id, domain, definitions = [], source, note, doNotTranslate } = concept;
  const usable = usableTerms(concept, losses);
  if (usable.length === 0) {
    losses.add('concepts', 'concepts without a term to be used are left out', id);
    return [];
  }
  const languages = groupByLanguage(usable, sourceLanguage);
  const [first] = languages.keys();
  return [
    tag(
      'tu',
      { tuid: id, srclang: first === sourceLanguage ? undefined : first },
      note === undefined ? undefined : tag('note', {}, note),
      property('x-domain', domain),
      definitions.map((definition) => definitionProperty(definition, id, losses)),
      property('x-source', source),
      property('x-do-not-translate', doNotTranslate ? 'yes' : undefined),
      [...languages.values()].flat().map((term) => variant(term, id, losses)),
    ),
  ];
}

function definitionProperty(definition: Definition, id: string, losses: FormatLosses): XmlTag | undefined {
  loseSource(definition, 'definitions.source', id, losses);
  return property('x-definition', definition.text, definition.language);
}

function variant(term: GlossaryTerm, id: string, losses: FormatLosses): XmlTag {
  const { language, text, status, partOfSpeech, contexts = [], source, note } = term;
  for (const context of contexts) loseSource(context, 'terms.contexts.source', id, losses);
  return tag(
    'tuv',
    { 'xml:lang': language },
    note === undefined ? undefined : tag('note', {}, note),
    property('x-status', status),
    property('x-part-of-speech', partOfSpeech),
    contexts.map((context) => property('x-context', context.text)),
    property('x-source', source),
    tag('seg', {}, text),
  );
}

function loseSource({ source }: SourcedText, path: string, id: string, losses: FormatLosses): void {
  if (source !== undefined) losses.add(path, 'TMX has no place for it', id);
}
