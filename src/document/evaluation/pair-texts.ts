import { AnnotationError } from '../../errors';
import type { MarkedText } from './marked-text';

export interface TextPair {
  readonly gold: MarkedText;
  readonly predicted: MarkedText;
}

/**
 * Finds for each gold text the predicted one.
 *
 * One text on either side is one pair. Texts without names are paired in their order; others by name, then by name
 * without folders and extension (gold/report.ann, out/report.json). A list of bare spans need not mention a text in
 * which nothing was found; a text that should be there and is not is a fault, not a zero.
 *
 * @throws AnnotationError `text-mismatch` with every text that has no partner.
 */
export function pairTexts(gold: readonly MarkedText[], predicted: readonly MarkedText[]): readonly TextPair[] {
  const [one, other] = [gold[0], predicted[0]];
  if (gold.length === 1 && predicted.length === 1 && one && other && areOfOneText(one, other))
    return [{ gold: one, predicted: other }];
  if ([...gold, ...predicted].some(({ name }) => name === '')) return pairInOrder(gold, predicted);
  refuseTwins('gold', gold);
  refuseTwins('predicted', predicted);
  return pairByName(gold, predicted);
}

/** Bare spans of two names could be of two texts; everything else is checked against the text. */
function areOfOneText(gold: MarkedText, predicted: MarkedText): boolean {
  return [gold, predicted].some(({ name, text }) => name === '' || text !== undefined) || gold.name === predicted.name;
}

function pairInOrder(gold: readonly MarkedText[], predicted: readonly MarkedText[]): readonly TextPair[] {
  if (gold.length !== predicted.length)
    throw new AnnotationError(
      'text-mismatch',
      `There are ${gold.length} gold and ${predicted.length} predicted texts, and some have no name to be paired by. ` +
        'Name them all (source.uri of Documents, "doc" of spans), or give as many of each, in the same order.',
    );
  return gold.map((text, at) => ({ gold: text, predicted: predicted[at]! }));
}

function pairByName(gold: readonly MarkedText[], predicted: readonly MarkedText[]): readonly TextPair[] {
  const partners = new Map<MarkedText, MarkedText>();
  const taken = new Set<MarkedText>();
  for (const nameOf of [({ name }: MarkedText) => name, ({ name }: MarkedText) => stem(name)]) {
    const free = unambiguous(
      predicted.filter((text) => !taken.has(text)),
      nameOf,
    );
    const waiting = gold.filter((text) => !partners.has(text));
    for (const [name, text] of unambiguous(waiting, nameOf)) {
      const partner = free.get(name);
      if (!partner) continue;
      partners.set(text, partner);
      taken.add(partner);
    }
  }
  const aloneInGold = gold.filter((text) => !partners.has(text));
  const alonePredicted = predicted.filter((text) => !taken.has(text));
  const nothingShared = partners.size === 0;
  refuseLonely('predicted', aloneInGold, nothingShared || predicted.some(({ text }) => text !== undefined));
  refuseLonely('gold', alonePredicted, nothingShared || gold.some(({ text }) => text !== undefined));
  const nothing = ({ name }: MarkedText) => ({ name, spans: [] });
  return [
    ...gold.map((text) => ({ gold: text, predicted: partners.get(text) ?? nothing(text) })),
    ...alonePredicted.map((text) => ({ gold: nothing(text), predicted: text })),
  ];
}

function unambiguous(
  texts: readonly MarkedText[],
  nameOf: (text: MarkedText) => string,
): ReadonlyMap<string, MarkedText> {
  const byName = new Map<string, MarkedText | undefined>();
  for (const text of texts) byName.set(nameOf(text), byName.has(nameOf(text)) ? undefined : text);
  return new Map([...byName].filter((entry): entry is [string, MarkedText] => entry[1] !== undefined));
}

/** The name without folders and extension: gold/report.ann → report. */
function stem(name: string): string {
  const file = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  const dot = file.lastIndexOf('.');
  return dot > 0 ? file.slice(0, dot) : file;
}

function refuseLonely(missing: string, texts: readonly MarkedText[], isFault: boolean): void {
  if (!isFault || texts.length === 0) return;
  throw new AnnotationError(
    'text-mismatch',
    `Some texts have no ${missing} counterpart of their name. Name them alike:`,
    {
      issues: texts.map(({ name }) => ({ path: name, message: `not among the ${missing} texts` })),
    },
  );
}

function refuseTwins(side: string, texts: readonly MarkedText[]): void {
  const seen = new Set<string>();
  for (const { name } of texts) {
    if (seen.has(name))
      throw new AnnotationError(
        'text-mismatch',
        `Two ${side} texts have the name ${JSON.stringify(name)}. Give each its own, or leave one out.`,
      );
    seen.add(name);
  }
}
