import type { Concept, Glossary, GlossaryTerm } from '../glossary/glossary';
import { ConceptIds } from '../glossary/concept-ids';
import { invalidGlossary } from '../glossary/invalid-glossary';
import { isUsable, termsIn } from '../glossary/term-key';
import { commonestTarget } from '../glossary/commonest-target';
import { titleLoss } from './cells/read-cells';
import { tableOf, type TableLine } from './cells/table-text';
import type { GlossaryRead, Written } from './format';
import { guessPair } from './guess-language';
import { FormatLosses } from './format-losses';
import { checkInput, type GlossaryReadOptions } from './read-options';

/** Tells OmegaT that the file is UTF-8, whatever its name ends in. */
const MAGIC_COMMENT = '# Glossary in tab-separated format -*- coding: utf-8 -*-';

/**
 * Reads an OmegaT glossary: source, target and comment, tab-separated or as CSV; lines with # are comments.
 *
 * Rows of the same source term are one concept with several translations, as OmegaT shows them.
 *
 * @throws AnnotationError `too-large`, `invalid-glossary` where a CSV's quotation marks do not fit.
 */
export function readOmegatGlossary(text: string, options: GlossaryReadOptions = {}): GlossaryRead {
  checkInput(text, options);
  const losses = new FormatLosses();
  const rows = rowsOf(text).filter(({ cells, line }) => {
    const [source = '', target = ''] = cells;
    if (source !== '' && target !== '') return true;
    losses.add('rows', 'without a translation', `line ${line}`);
    return false;
  });
  const columns: [string[], string[]] = [rows.map(({ cells }) => cells[0]!), rows.map(({ cells }) => cells[1]!)];
  const [sourceLanguage, targetLanguage] = guessPair(columns, options);
  const drafts = new Map<string, { targets: Set<string>; notes: Set<string> }>();
  for (const { cells, line } of rows) {
    const [source, target, note = '', ...rest] = cells as [string, string, ...string[]];
    const draft = drafts.get(source) ?? { targets: new Set(), notes: new Set() };
    drafts.set(source, draft);
    draft.targets.add(target);
    if (note !== '') draft.notes.add(note);
    if (rest.some((cell) => cell !== '')) losses.add('columns', 'only three columns are read', `line ${line}`);
  }
  const ids = new ConceptIds();
  const concepts = [...drafts].map(([source, { targets, notes }]): Concept => ({
    id: ids.of(source),
    ...(notes.size > 0 && { note: [...notes].join('\n') }),
    terms: [
      { language: sourceLanguage, text: source },
      ...[...targets].map((target): GlossaryTerm => ({ language: targetLanguage, text: target })),
    ],
  }));
  return {
    glossary: {
      format: 'gongwen-glossary',
      version: 1,
      ...(options.title !== undefined && { title: options.title }),
      sourceLanguage,
      concepts,
    },
    losses: losses.list(),
  };
}

// The end of a line
const LINE_END = /\r\n|\n|\r/;
// kde,csv kde; a comment is no row
const CSV_ROW = /^[^#\r\n\u2028\u2029,][^\r\n\u2028\u2029,]*,/m;
// 介绍      紹介: what an editor made of a tab
const SPACES = / {2,}/;

function rowsOf(text: string): TableLine[] {
  const body = text.replace(/^\uFEFF/, '');
  const hasTabs = body.includes('\t');
  const isCsv = !hasTabs && CSV_ROW.test(body);
  const { rows, issues } = isCsv ? tableOf(body, ',') : { rows: splitLines(body, hasTabs ? '\t' : SPACES), issues: [] };
  if (issues.length > 0) throw invalidGlossary(issues);
  return rows
    .filter(({ cells: [first = ''] }) => !first.startsWith('#'))
    .map(({ cells, line }) => ({ cells: cells.map((cell) => cell.trim()), line }));
}

/** OmegaT quotes nothing in tab-separated files. */
function splitLines(text: string, delimiter: string | RegExp): TableLine[] {
  return text
    .split(LINE_END)
    .map((content, index) => ({ cells: content.split(delimiter), line: index + 1 }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}

export interface OmegatWriteOptions {
  /** The language to write in the second column; the commonest beside the source language by default. */
  readonly targetLanguage?: string;
}

/**
 * Writes a glossary for OmegaT: source, target and comment, tab-separated, with the comment that says it is UTF-8.
 *
 * The first term of the source language stands with every translation that may be used, the others with the first;
 * deprecated and forbidden translations are left out, because OmegaT would propose them.
 */
export function writeOmegatGlossary(glossary: Glossary, options: OmegatWriteOptions = {}): Written {
  const losses = new FormatLosses();
  const { sourceLanguage, concepts } = glossary;
  const targetLanguage = options.targetLanguage ?? commonestTarget(glossary);
  const lines = concepts.flatMap((concept) => conceptLines(concept, sourceLanguage, targetLanguage, losses));
  return {
    output: [MAGIC_COMMENT, ...lines, ''].join('\n'),
    losses: [...titleLoss(glossary.title), ...losses.list()],
  };
}

function conceptLines(
  concept: Concept,
  sourceLanguage: string,
  targetLanguage: string | undefined,
  losses: FormatLosses,
): string[] {
  const { id, domain, definitions = [], note, doNotTranslate } = concept;
  const sources = termsIn(concept, sourceLanguage);
  const all = targetLanguage === undefined ? [] : termsIn(concept, targetLanguage);
  const usable = all.filter(isUsable);
  if (usable.length < all.length) losses.add('status', 'deprecated and forbidden translations are left out', id);
  const targets = usable.length === 0 && doNotTranslate ? sources : usable;
  if (sources.length === 0 || targets.length === 0) {
    losses.add('concept', 'left out for want of a term or of its translation', id);
    return [];
  }
  detailLosses(concept, sources.length + all.length, losses);
  const comment = oneLine(
    [domain, ...definitions.map(({ text }) => text), note].flatMap((part) => part ?? []).join('; '),
  );
  if (sources.length > 1 && targets.length > 1)
    losses.add('terms', 'further terms of the source language stand with the first translation only', id);
  const pairs = [
    ...targets.map((target) => [sources[0]!, target] as const),
    ...sources.slice(1).map((source) => [source, targets[0]!] as const),
  ];
  return pairs.map((pair) => [...pair.map(({ text }) => cellOf(text, id, losses)), comment].join('\t'));
}

/** A term without what would part cells and lines; one that would be a comment gets a space in front. */
function cellOf(text: string, id: string, losses: FormatLosses): string {
  const line = oneLine(text);
  if (line !== text) losses.add('term', 'tabs, line ends and outer spaces are not kept', id);
  return line.startsWith('#') ? ` ${line}` : line;
}

// Gongwen⇥公文, 第一行⏎第二行
const BREAKS = /[\t\r\n\u0085\u2028\u2029]+/g;

function oneLine(text: string): string {
  return text.replace(BREAKS, ' ').trim();
}

function detailLosses(concept: Concept, written: number, losses: FormatLosses): void {
  const { id, domain, definitions = [], source, note, doNotTranslate, terms } = concept;
  if (domain !== undefined || definitions.length > 0 || note !== undefined)
    losses.add('comment', 'domain, definitions and notes stand in one comment', id);
  if (source !== undefined || definitions.some((definition) => definition.source !== undefined))
    losses.add('source', 'no place for sources', id);
  if (doNotTranslate) losses.add('doNotTranslate', 'no place for "do not translate"', id);
  if (written < terms.length) losses.add('language', 'only two languages are written', id);
  for (const term of terms) {
    if (term.status !== undefined) losses.add('status', 'no place for the status of a term', id);
    if (
      term.partOfSpeech !== undefined ||
      term.contexts !== undefined ||
      term.source !== undefined ||
      term.note !== undefined
    )
      losses.add('term', 'no place for part of speech, contexts, source and note of a term', id);
  }
  if (new Set(terms.map(({ language }) => language)).size > 2)
    losses.add('language', 'only two languages are written, whatever their script or region', id);
}
