import type { Component, Emit, Id, View } from '../model';
import { claimArticles } from './articles';
import { claimAttachments } from './attachments';
import { isSalutation } from './addressee';
import { claimContents } from './contents';
import { claimFooters, claimTailFields } from './footer';
import { claimGlossary } from './glossary';
import { claimHead } from './head';
import { claimNumbered } from './headings';
import { claimHints } from './hints';
import { Page, type Part } from './page';
import { claimPlain } from './plain-headings';
import { rowsOf } from './rows';
import { growTree, type Node, type Tree } from './section-tree';
import { claimSignatures } from './signature';
import { sourceFacts } from './source-facts';
import { claimTables } from './tables';
import { claimTopics } from './topic-sentences';

export interface StructureOptions {
  /** Whether first sentences that name a paragraph's topic are headings of level 4; true unless said otherwise. */
  readonly topicSentences?: boolean;
}

/**
 * Finds what each stretch of a text is, its tree of headings, and what it says of itself: date, issuer, title, number.
 *
 * Every paragraph is claimed by the first recogniser that knows it, the surest first; what none knows is a paragraph.
 *
 * @example
 * const pipeline = new Pipeline().use(structure());
 * pipeline.annotate('一、总体要求\n（一）指导思想。坚持……').sections; // level 1 一、总体要求, level 2 （一）指导思想
 */
export function structure(options: StructureOptions = {}): Component<'blocks' | 'sections' | 'source', never> {
  const { topicSentences = true } = options;
  return {
    name: 'structure',
    version: '1',
    reads: [],
    writes: ['blocks', 'sections', 'source'],
    options: { topicSentences },
    annotate(view, emit) {
      const parts = readPage(view, topicSentences);
      const tree = growTree(parts, view.normal);
      emitTree(parts, tree, emit);
      const main = tree.sections.filter(({ level }) => level <= 2);
      const headings = main.map(({ heading: { span } }) => view.normal.slice(span.start, span.end));
      emit('source', { language: 'zh', ...sourceFacts(parts, view, headings) });
    },
  };
}

function readPage({ text, normal, hints }: View, topicSentences: boolean): readonly Part[] {
  const page = new Page(rowsOf(text, normal, hints));
  claimHints(page, hints);
  claimContents(page);
  claimTables(page);
  claimFooters(page);
  const body = claimHead(page, 0);
  claimTailFields(page, body);
  claimSignatures(page);
  claimGlossary(page, body);
  claimAttachments(page, body);
  claimSalutations(page);
  claimArticles(page, body);
  claimNumbered(page, body);
  claimPlain(page, body);
  if (topicSentences) claimTopics(page, body);
  claimParagraphs(page);
  return page.parts;
}

/** 各位代表！ between the matters of a speech. */
function claimSalutations(page: Page): void {
  page.rows.forEach((row, at) => {
    if (page.isFree(at) && isSalutation(row.text)) page.claim(at, at, { kind: 'salutation', ground: 'salutation' });
  });
}

function claimParagraphs(page: Page): void {
  page.rows.forEach((_, at) => {
    if (page.isFree(at)) page.claim(at, at, { kind: 'paragraph', ground: 'paragraph' });
  });
}

function emitTree(parts: readonly Part[], { sections, holders }: Tree, emit: Emit<'blocks' | 'sections'>): void {
  const ids = new Map<Node, Id<'section'>>();
  for (const node of sections) {
    const parent = node.parent === undefined ? undefined : ids.get(node.parent);
    const { kind, level, start, end, heading } = node;
    const id = emit('sections', {
      kind,
      level,
      start,
      end,
      ...(heading.marker === undefined ? {} : { marker: heading.marker }),
      heading: heading.span,
      runIn: heading.runIn,
      ...(parent === undefined ? {} : { parent }),
    });
    ids.set(node, id);
  }
  parts.forEach(({ kind, start, end, ground, field }, i) => {
    const holder = holders[i];
    const section = holder === undefined ? undefined : ids.get(holder);
    emit('blocks', {
      kind,
      start,
      end,
      ground,
      ...(field === undefined ? {} : { field }),
      ...(section === undefined ? {} : { section }),
    });
  });
}
