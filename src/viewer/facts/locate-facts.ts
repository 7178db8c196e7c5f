import type { Document, Fact, Quantity } from '../../model';
import type { Span } from '../../text';

/** A span as the script reads it. */
export type Pair = readonly [start: number, end: number];

/** Where a fact stands in its text: the sentence that says it, and what in it is the value and the indicator. */
export interface FactPlace {
  readonly sentence: Pair;
  readonly value?: Pair;
  readonly indicator?: Pair;
}

/** A fact with all that it refers to. */
export interface LocatedFact {
  readonly fact: Fact;
  readonly quantity: Quantity | undefined;
  readonly place: FactPlace;
}

const pair = ({ start, end }: Span): Pair => [start, end];

/** Looks up what the facts refer to; a fact whose sentence is not there stands for itself. */
export function locateFacts({ facts, quantities, sentences }: Document): readonly LocatedFact[] {
  const quantitiesById = new Map<string, Quantity>(quantities.map((quantity) => [quantity.id, quantity]));
  const sentencesById = new Map<string, Span>(sentences.map((sentence) => [sentence.id, sentence]));
  return facts.map((fact) => {
    const quantity = quantitiesById.get(fact.quantity);
    const { span } = fact.indicator;
    return {
      fact,
      quantity,
      place: {
        sentence: pair(sentencesById.get(fact.sentence) ?? fact),
        ...(quantity && { value: pair(quantity) }),
        ...(span && { indicator: pair(span) }),
      },
    };
  });
}
