import { assertPart } from './counts';

export interface DocumentCounts {
  /** Occurrences in all documents. */
  readonly frequency: number;
  /** Documents in which it stands. */
  readonly documents: number;
}

/**
 * Ranks terms that are frequent in few documents: f · ln(N / df), in nats (Spärck Jones 1972).
 *
 * From 0, for a term of every document: in a single document the measure says nothing. 0 for a term that does not occur.
 *
 * @example
 * tfIdf({ frequency: 6, documents: 2 }, 20); // 6 · ln 10 = 13.8
 */
export function tfIdf({ frequency, documents }: DocumentCounts, documentCount: number): number {
  assertPart('documents', documents, 'documentCount', documentCount);
  assertPart('documents', documents, 'frequency', frequency);
  if (documents === 0 && frequency > 0)
    throw new RangeError(`Expected "documents" to be above 0 for a "frequency" of ${frequency}, got 0.`);
  return documents === 0 ? 0 : frequency * Math.log(documentCount / documents);
}
