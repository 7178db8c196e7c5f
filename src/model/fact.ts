import type { Span } from '../text';
import type { Annotation, Edtf, Id } from './annotation';

/** Ties an indicator, or an object counted, to a quantity: what was achieved, what is promised. */
export interface Fact extends Annotation<'fact'> {
  readonly kind: 'level' | 'change' | 'rank';
  readonly sentence: Id<'sentence'>;
  /** What is measured or counted, as the text names it, and its key in the indicator dictionary where known. */
  readonly indicator: { readonly text: string; readonly span?: Span; readonly code?: string };
  /** Whose value it is, only if the sentence names it. */
  readonly subject?: { readonly text: string; readonly span: Span };
  readonly quantity: Id<'quantity'>;
  /** For `change`. 增长到 is a level, not a change. */
  readonly change?: {
    readonly direction: 'increase' | 'decrease';
    readonly basis?: 'year-on-year' | 'period-on-period' | 'annual-average' | 'cumulative';
    readonly prices?: 'constant' | 'current';
  };
  readonly period?: { readonly edtf: Edtf; readonly from: 'text' | 'section' };
  readonly modality: 'achieved' | 'estimated' | 'target' | 'planned' | 'ongoing';
}
