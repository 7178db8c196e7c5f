import type { Drafts } from '../../model';

/** A quantity as the rules hand it over, before the pipeline stamps it. */
export type QuantityDraft = Drafts['quantities'];
