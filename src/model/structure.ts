import type { Span } from '../text';
import type { Annotation, Id } from './annotation';

/** What each stretch of the text is. Blocks are disjoint, in order, and cover every non-blank character. */
export interface Block extends Annotation<'block'> {
  readonly kind:
    | 'header-field'
    | 'title'
    | 'document-number'
    | 'addressee'
    | 'salutation'
    | 'heading'
    | 'paragraph'
    | 'list-item'
    | 'table'
    | 'signature'
    | 'date-line'
    | 'attachment'
    | 'footer';
  readonly section?: Id<'section'>;
  /** A header field's name and value: 发布机构 → 国务院办公厅. */
  readonly field?: { readonly name: string; readonly value: string };
}

/** A heading together with all that it governs, up to the next heading of its level or above. */
export interface Section extends Annotation<'section'> {
  readonly kind: 'heading' | 'part' | 'chapter' | 'article' | 'clause' | 'item' | 'attachment';
  /** 1 for 一、, 2 for （一）, 3 for 1. or 第一，, 4 for a run-in topic sentence. */
  readonly level: number;
  readonly marker?: { readonly label: string; readonly value: number };
  /** The heading itself, marker included, closing punctuation not. */
  readonly heading: Span;
  /** A run-in heading opens a paragraph that goes on after it. */
  readonly runIn: boolean;
  readonly parent?: Id<'section'>;
}

/** Ends at 。！？ and at a block's end; a semicolon separates clauses, not sentences. */
export interface Sentence extends Annotation<'sentence'> {
  readonly block: Id<'block'>;
  /** `Document.tokens[first, end)`. */
  readonly tokens: { readonly first: number; readonly end: number };
}

/** Many and uniform, so bare: known by its index. White space between words is a gap, not a token. */
export interface Token extends Span {
  /** The width-folded form, where it differs from the text. */
  readonly normal?: string;
  /** jieba's (ICTCLAS) tag for Chinese, the Universal POS tag for English. */
  readonly pos?: string;
  /** English: the dictionary form. */
  readonly lemma?: string;
}
