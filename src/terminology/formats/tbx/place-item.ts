import type { ConceptDraft, TermDraft } from '../concept-draft';
import { joined, sourced } from '../concept-draft';
import { readLanguage } from '../xml/read-language';
import type { EntryItem } from './entry-item';
import type { EntryContext } from './entry-context';
import { readPartOfSpeech, readStatus } from './tbx-values';

/** What a data category tells, by its name in lower case and without spaces: Usage note, usageNote → usagenote. */
function meaningOf({ category }: EntryItem): string {
  return category.toLowerCase().replaceAll(/[ _-]/g, '');
}

const SOURCES: ReadonlySet<string> = new Set(['source', 'xsource']);
/** Notes; a `descrip` without a type is Weblate's explanation of the source term. */
const NOTES: ReadonlySet<string> = new Set(['note', 'usagenote', 'explanation', '']);

/** Puts what is told of a concept into its draft. */
export function placeConceptItem(item: EntryItem, concept: ConceptDraft, context: EntryContext): void {
  const meaning = meaningOf(item);
  if (meaning === 'context') {
    context.losses.add(item.shown, 'contexts are told of terms only', context.where);
    return;
  }
  const language = item.element.attributes.get('xml:lang');
  if (placeAnywhere(item, meaning, language, concept, context)) return;
  if (NOTES.has(meaning)) concept.note = joined(concept.note, item.text);
  else if (SOURCES.has(meaning)) concept.source = joined(concept.source, sourceText(item), '; ');
  else lost(item, context);
}

/** Puts what is told of all terms of a language where the model has a place for it. */
export function placeLanguageItem(
  item: EntryItem,
  language: string,
  terms: readonly TermDraft[],
  concept: ConceptDraft,
  context: EntryContext,
): void {
  const meaning = meaningOf(item);
  if (placeAnywhere(item, meaning, language, concept, context)) return;
  if (SOURCES.has(meaning)) {
    for (const term of terms) term.source ??= sourceText(item);
    return;
  }
  const [first] = terms;
  if (!first || !(NOTES.has(meaning) || meaning === 'context')) {
    lost(item, context);
    return;
  }
  if (terms.length > 1)
    context.losses.add(item.shown, 'told of a language, is taken to be of its first term', context.where);
  placeTermItem(item, first, concept, context);
}

/** Puts what is told of a term into its draft. */
export function placeTermItem(item: EntryItem, term: TermDraft, concept: ConceptDraft, context: EntryContext): void {
  const meaning = meaningOf(item);
  if (placeAnywhere(item, meaning, term.language, concept, context)) return;
  if (NOTES.has(meaning)) term.note = joined(term.note, item.text);
  else if (SOURCES.has(meaning)) term.source = joined(term.source, sourceText(item), '; ');
  else if (meaning === 'context' || meaning === 'example')
    term.contexts.push(sourced(item.text, sourceOf(item, context)));
  else if (meaning === 'administrativestatus' || meaning === 'normativeauthorization' || meaning === 'usagestatus')
    placeStatus(item, term, context);
  else if (meaning === 'partofspeech') placePartOfSpeech(item, term, context);
  else lost(item, context);
}

/** What is the concept's wherever tools write it. */
function placeAnywhere(
  item: EntryItem,
  meaning: string,
  language: string | undefined,
  concept: ConceptDraft,
  context: EntryContext,
): boolean {
  if (meaning === 'definition')
    concept.definitions.push({
      ...sourced(item.text, sourceOf(item, context)),
      ...(language !== undefined && { language: readLanguage(language, context.where, context.losses) }),
    });
  else if (meaning === 'subjectfield') {
    if (concept.domain !== item.text) concept.domain = joined(concept.domain, item.text, '; ');
  } else if ((meaning === 'translationnote' || meaning === 'translationneeded') && item.text.toLowerCase() === 'no')
    concept.doNotTranslate = true;
  else return false;
  return true;
}

function placeStatus(item: EntryItem, term: TermDraft, context: EntryContext): void {
  const read = readStatus(item.text);
  if (!read) {
    lost(item, context, `the status "${item.text}" is not known`);
    return;
  }
  term.status = read.status;
  if (!read.exact) context.losses.add('terms.status', `"${item.text}" is read as ${read.status}`, context.where);
}

function placePartOfSpeech(item: EntryItem, term: TermDraft, context: EntryContext): void {
  const partOfSpeech = readPartOfSpeech(item.text);
  if (partOfSpeech) term.partOfSpeech = partOfSpeech;
  else lost(item, context, `the part of speech "${item.text}" is not known`);
}

/** The source that stands in a group with a definition or context; what else stands there is lost. */
function sourceOf({ companions }: EntryItem, context: EntryContext): string | undefined {
  let source: string | undefined;
  for (const companion of companions) {
    if (SOURCES.has(meaningOf(companion))) source = joined(source, sourceText(companion), '; ');
    else lost(companion, context);
  }
  return source;
}

/** An `xref` holds its source in an attribute; its text is what people see of it. */
function sourceText({ element, text }: EntryItem): string {
  const target = element.name === 'xref' ? element.attributes.get('target') : undefined;
  if (target === undefined || target === text) return text;
  return text === '' ? target : `${text} (${target})`;
}

function lost(item: EntryItem, context: EntryContext, reason = 'has no place in a glossary'): void {
  context.losses.add(item.shown, reason, context.where);
  for (const companion of item.companions) lost(companion, context);
}
