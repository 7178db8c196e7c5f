import type { EntityKind } from '../../model';
import type { Span } from '../../text';

/** How a candidate was found. */
export type CandidateSource = 'pattern' | 'entity' | 'quoted' | 'ngram';

/**
 * What an occurrence says of a candidate that begins with a verb: 社会治理 after 加强 stands as a noun does, 培育人才 after
 * 积极 heads its clause. `unclear` where the neighbour says neither.
 */
export type Slot = 'noun' | 'clause' | 'unclear';

/** A stretch of a sentence that may be a term; what finders of candidates hand to the counter, in any language. */
export interface Candidate extends Span {
  /** What occurrences are counted under: folded form for Chinese, lemmas for English. */
  readonly key: string;
  /** Tags of its words: "n+vn". */
  readonly pattern: string;
  /** The last noun. */
  readonly head: string;
  readonly source: CandidateSource;
  readonly kind?: EntityKind;
  /** A dictionary has it. */
  readonly known?: boolean;
  /** `unclear` where absent. */
  readonly slot?: Slot;
}
