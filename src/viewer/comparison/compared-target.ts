import type { Document, Id } from '../../model';
import { factAnchor } from '../facts/fact-anchor';
import { locateFacts, type LocatedFact } from '../facts/locate-facts';

/** What became of one target; what `compareFacts` says is one. */
export interface ComparedTarget {
  readonly outcome: 'met' | 'missed' | 'unclear' | 'not-mentioned';
  readonly reason?: 'other-measure' | 'bounds-overlap' | 'no-order' | 'general-name';
  /** EDTF. */
  readonly period?: string;
  /** The fact of the earlier Document. */
  readonly target: { readonly fact: Id<'fact'> };
  /** That of the later one, where it says something of the target. */
  readonly result?: { readonly fact: Id<'fact'> };
}

/** In the order in which the page counts them and sorts by them. */
export const OUTCOMES: readonly ComparedTarget['outcome'][] = ['met', 'missed', 'unclear', 'not-mentioned'];

/** A target with the facts of both sides. */
export interface LocatedTarget extends Pick<ComparedTarget, 'outcome' | 'reason' | 'period'> {
  readonly anchor: string;
  readonly target: LocatedFact;
  readonly result?: LocatedFact;
}

/** @throws RangeError where a comparison names a fact that its Document does not hold. */
export function locateTargets(
  before: Document,
  after: Document,
  comparisons: readonly ComparedTarget[],
): readonly LocatedTarget[] {
  const [earlier, later] = [finder('earlier', before), finder('later', after)];
  return comparisons.map(({ target, result, ...said }) => ({
    ...said,
    anchor: factAnchor(target.fact),
    target: earlier(target.fact),
    ...(result && { result: later(result.fact) }),
  }));
}

function finder(which: string, document: Document): (id: Id<'fact'>) => LocatedFact {
  const byId = new Map(locateFacts(document).map((located) => [located.fact.id, located]));
  return (id) => {
    const found = byId.get(id);
    if (found) return found;
    throw new RangeError(
      `Expected a fact of the ${which} document, got ${JSON.stringify(id)}, which it does not hold; pass the documents that were compared, in the same order.`,
    );
  };
}
