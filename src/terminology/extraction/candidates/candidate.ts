import type { EntityKind } from '../../../model';
import type { Span } from '../../../text';

/** How a candidate was found. */
export type CandidateSource = 'pattern' | 'entity' | 'explained' | 'glossary' | 'ngram';

/**
 * What an occurrence says of a candidate that begins with a verb: 社会治理 after 加强 stands as a noun does, 培育人才 after
 * 积极 heads its clause. `unclear` where the neighbour says neither.
 */
export type Slot = 'noun' | 'clause' | 'unclear';

/** A stretch of a sentence that may be a term; what finders of candidates hand to the counter, in any language. */
export interface Candidate extends Span {
  /** What occurrences are counted under: folded form for Chinese, lemmas for English. */
  readonly key: string;
  /** Tags of its words: "n+vn"; empty where it was not found as a sequence of words. */
  readonly pattern: string;
  /** Its words, where it was found as a sequence of words; together they are the span without its quotation marks. */
  readonly words?: readonly string[];
  /** The noun that the others qualify; the last word where absent. */
  readonly head?: string;
  readonly source: CandidateSource;
  readonly kind?: EntityKind;
  /** A dictionary has it. */
  readonly known?: boolean;
  /** The content words before and after it, where there are any. */
  readonly beside?: readonly string[];
  /** `unclear` where absent. */
  readonly slot?: Slot;
  /** A character that makes no word by itself stands right beside it: 柏屏|市布局, 有|条件无偿使用. */
  readonly torn?: boolean;
}

/** Takes candidates as they are found. */
export type EmitCandidate = (candidate: Candidate) => void;
