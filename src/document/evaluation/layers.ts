import type { Document, Entity } from '../../model';
import type { Span } from '../../text';

export const EVALUATION_LAYERS = ['entities', 'quantities', 'times', 'sections'] as const;

/**
 * A layer whose items are right when their span and kind are.
 *
 * Facts are not among them: a fact is right when its indicator, quantity and modality belong together, which its span
 * does not tell.
 */
export type EvaluationLayer = (typeof EVALUATION_LAYERS)[number];

interface Labelled extends Span {
  readonly kind: string;
  readonly fragments?: readonly Span[];
}

const spansOf: { readonly [Layer in EvaluationLayer]: (document: Document) => readonly Labelled[] } = {
  entities: ({ entities }) => entities.map((entity) => labelled(entity, kindOf(entity))),
  quantities: ({ quantities }) => quantities.map((quantity) => labelled(quantity, quantity.kind)),
  times: ({ times }) => times.map((time) => labelled(time, time.kind)),
  sections: ({ sections }) => sections.map(({ heading, level }) => labelled(heading, `level-${level}`)),
};

/** The items of a Document's layers as spans with kinds; of sections the headings, with their level as kind. */
export function labelledSpans(document: Document, layers: readonly EvaluationLayer[]): readonly Labelled[] {
  return layers.flatMap((layer) => spansOf[layer](document));
}

/** What users add is known by its label, as other tools write it. */
function kindOf(entity: Entity): string {
  return entity.kind === 'custom' ? entity.label : entity.kind;
}

function labelled({ start, end, fragments }: Omit<Labelled, 'kind'>, kind: string): Labelled {
  return { start, end, kind, ...(fragments && { fragments }) };
}
