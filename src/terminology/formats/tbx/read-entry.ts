import { readLanguage } from '../xml/read-language';
import type { XmlElement } from '../xml/xml-element';
import { childNamed, elementsOf, readText } from '../xml/xml-element';
import type { ConceptDraft, TermDraft } from '../concept-draft';
import { newConcept, newTerm } from '../concept-draft';
import { checkItem } from './check-item';
import type { EntryContext } from './entry-context';
import { readItem, shownElement } from './entry-item';
import type { EntryItem } from './entry-item';
import { placeConceptItem, placeLanguageItem, placeTermItem } from './place-item';
import type { Level } from './tbx-categories';
import { isInlineCode } from './tbx-categories';

const LANGUAGE_SECTIONS: ReadonlySet<string> = new Set(['langSec', 'langSet']);
const TERM_SECTIONS: ReadonlySet<string> = new Set(['termSec', 'tig', 'ntig']);

/** Reads a conceptEntry (v3) or termEntry (v2); its terms may turn out to be none. */
export function readEntry(entry: XmlElement, context: EntryContext): ConceptDraft {
  const concept = newConcept();
  const sections: XmlElement[] = [];
  for (const child of elementsOf(entry)) {
    if (LANGUAGE_SECTIONS.has(child.name)) sections.push(child);
    else withItem(child, 'concept', context, (item) => placeConceptItem(item, concept, context));
  }
  for (const section of sections) readLanguageSection(section, concept, context);
  if (sections.length === 0 && context.kind.version === 3)
    context.faults.add(entry.offset, `${shownElement(entry)} has no <langSec>: an entry needs a term`);
  return concept;
}

function readLanguageSection(section: XmlElement, concept: ConceptDraft, context: EntryContext): void {
  const tag = section.attributes.get('xml:lang') ?? section.attributes.get('lang');
  if (tag === undefined || tag.trim() === '') {
    context.faults.add(section.offset, `${shownElement(section)} has no xml:lang: say which language its terms are in`);
    return;
  }
  const language = readLanguage(tag, context.where, context.losses);
  const terms: TermDraft[] = [];
  const items: EntryItem[] = [];
  let termSections = 0;
  for (const child of elementsOf(section)) {
    if (TERM_SECTIONS.has(child.name)) {
      termSections++;
      const term = readTermSection(child, language, concept, context);
      if (term) terms.push(term);
    } else withItem(child, 'language', context, (item) => items.push(item));
  }
  if (termSections === 0 && context.kind.version === 3)
    context.faults.add(section.offset, `${shownElement(section)} has no <termSec>: a language needs a term`);
  // Only now, since some of what stands here is told of the terms.
  for (const item of items) placeLanguageItem(item, language, terms, concept, context);
  concept.terms.push(...terms);
}

function readTermSection(
  section: XmlElement,
  language: string,
  concept: ConceptDraft,
  context: EntryContext,
): TermDraft | undefined {
  const { faults, losses, where } = context;
  const parts = elementsOf(section).flatMap((child) => (child.name === 'termGrp' ? elementsOf(child) : [child]));
  const element = parts.find(({ name }) => name === 'term');
  if (!element) {
    faults.add(section.offset, `${shownElement(section)} has no <term>: write the term it tells of, or delete it`);
    return undefined;
  }
  const { text, markup } = readText(element, isInlineCode);
  if (markup.size > 0) losses.add('terms.text', 'inline tags are dropped, their text is kept', where);
  const term = newTerm(language, text);
  for (const part of parts)
    if (part !== element) withItem(part, 'term', context, (item) => placeTermItem(item, term, concept, context));
  if (text !== '') return term;
  losses.add('terms', 'terms without a text are left out', where);
  return undefined;
}

function withItem(element: XmlElement, level: Level, context: EntryContext, place: (item: EntryItem) => void): void {
  const item = readItem(element);
  if (!item) {
    if (context.kind.version === 3)
      context.faults.add(
        element.offset,
        `${shownElement(element)} does not belong here: TBX has no such element in this place`,
      );
    else context.losses.add(shownElement(element), 'has no place in a glossary', context.where);
    return;
  }
  checkItem(item, level, context.kind, context.faults);
  if (item.hasMarkup) context.losses.add(item.shown, 'inline tags are dropped, their text is kept', context.where);
  if (item.text !== '' || item.category === 'xSource') place(item);
}

/** The title of a file, in the header of either version. */
export function readTitle(header: XmlElement): string | undefined {
  let element: XmlElement | undefined = header;
  for (const name of ['fileDesc', 'titleStmt', 'title']) element = element && childNamed(element, name);
  const title = element && readText(element, isInlineCode).text;
  return title === '' ? undefined : title;
}
