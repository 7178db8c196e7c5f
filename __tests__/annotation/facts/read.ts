import { entities, facts, quantities, times } from '../../../src/annotation';
import type { Document, Fact } from '../../../src/model';
import { Pipeline } from '../../../src/pipeline/pipeline';
import { sentences, words } from '../../../src/segmentation';
import { loadNodeRsJieba } from '../../../src/segmentation/engines';
import { structure } from '../../../src/structure';
import { sliceText } from '../../../src/text';

const engine = await loadNodeRsJieba();
const pipeline = new Pipeline()
  .use(structure())
  .use(sentences())
  .use(words(engine))
  .use(entities())
  .use(times())
  .use(quantities())
  .use(facts());

export function annotate(text: string, date?: string): Document {
  return pipeline.annotate(text, date === undefined ? {} : { date });
}

const ARROWS = { increase: '↑', decrease: '↓' };

/** A fact as "indicator | quantity", with ↑ or ↓ and the basis for a change, # for a rank. */
export function shownFact(document: Document, fact: Fact): string {
  const quantity = document.quantities.find(({ id }) => id === fact.quantity)!;
  const { change } = fact;
  const sign = fact.kind === 'rank' ? '# ' : change ? `${ARROWS[change.direction]} ` : '';
  const how = [change?.basis, change?.prices].filter(Boolean).join(' ');
  return `${fact.indicator.text} | ${sign}${sliceText(document.text, quantity)}${how && ` ${how}`}`;
}

/** What a sentence of a review says, in order of its quantities. */
export function factsOf(sentence: string): string[] {
  const document = annotate(`一、2019年工作回顾\n${sentence}`, '2020');
  return inOrder(document).map((fact) => shownFact(document, fact));
}

export function inOrder({ facts, quantities }: Document): Fact[] {
  const starts = new Map(quantities.map(({ id, start }) => [id, start]));
  return [...facts].sort((a, b) => starts.get(a.quantity)! - starts.get(b.quantity)!);
}
