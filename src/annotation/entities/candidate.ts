import type { Drafts, EntityKind } from '../../model';
import type { Span } from '../../text';
import type { Reading } from './reading';

/** What a recogniser takes for an entity, before conflicts are resolved; `ground` names the rule or entry. */
export type Candidate = Drafts['entities'] & { readonly ground: string };

/** Looks for one sort of thing; sees what the recognisers before it found. */
export type Recogniser = (reading: Reading, found: readonly Candidate[]) => Iterable<Candidate>;

export type { EntityKind, Span };
