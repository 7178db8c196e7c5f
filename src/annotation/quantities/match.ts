import type { Drafts } from '../../model';
import type { Span } from '../../text';

/** What a rule found: a quantity, or the extent of something that is none. */
export type QuantityDraft = Drafts['quantities'];

/** A stretch of time by its length, found by the same grammar: 24小时, 20个工作日内. */
export interface DurationMatch extends Span {
  readonly kind: 'duration';
  readonly iso8601?: string;
}

/** A stretch that holds digits and is neither: skipped whole. */
export interface Skipped extends Span {
  readonly kind: 'skipped';
}
