import type { Component, Drafts } from '../../model';
import { sliceText, type Span } from '../../text';
import { indicatorDictionary, readIndicatorCodes, type IndicatorCodes } from './indicator-codes';
import { measure } from './measured';
import type { Topic } from './place';
import { modalityOf } from './modality';
import { Periods, sectionOf } from './period';
import { reportYear } from './report-year';
import { viewSentence, type FactView, type SentenceView } from './sentence-view';
import { Stances } from './stance';
import { Subjects } from './subject';

/**
 * Ties every quantity that measures something to what it measures, when, and whether it was achieved or is promised.
 *
 * Works sentence by sentence on the layers before it; a fact's span is the sentence's part from the thing measured to
 * the quantity.
 *
 * @example
 * // 今年地区生产总值增长5%左右。→ indicator 地区生产总值, change increase 5 %, target
 */
export function facts(): Component<'facts', 'sections' | 'sentences' | 'tokens' | 'quantities' | 'times' | 'entities'> {
  const codes = readIndicatorCodes();
  return {
    name: 'facts',
    version: '1',
    reads: ['sections', 'sentences', 'tokens', 'quantities', 'times', 'entities'],
    writes: ['facts'],
    dictionaries: [indicatorDictionary()],
    annotate(view, emit) {
      for (const draft of draftFacts(view, codes)) emit('facts', draft);
    },
  };
}

function* draftFacts(view: FactView, codes: IndicatorCodes): Generator<Drafts['facts']> {
  const year = reportYear(view);
  const stances = new Stances(view, year);
  const periods = new Periods(view, year);
  const subjects = new Subjects();
  for (const sentence of view.sentences) {
    const section = sectionOf(view.sections, sentence);
    const stance = stances.of(sentence, section);
    const inside = viewSentence(view, sentence, codes);
    periods.enter(inside);
    subjects.reset();
    for (const measured of measuredIn(inside)) {
      const { quantity, indicator, kind, change, ground } = measured;
      const period = periods.of(inside, measured, section, stance);
      const subject = subjects.of(inside, measured);
      yield {
        start: Math.min(indicator.span?.start ?? quantity.start, quantity.start),
        end: Math.max(indicator.span?.end ?? quantity.end, quantity.end),
        kind,
        sentence: sentence.id,
        indicator: quoted(view.text, indicator),
        quantity: quantity.id,
        modality: modalityOf(inside, measured, stance, period, year),
        ground,
        ...(change === undefined ? {} : { change }),
        ...(subject === undefined ? {} : { subject: quoted(view.text, subject) }),
        ...(period === undefined ? {} : { period }),
      };
    }
  }
}

/** Names a thing as the text writes it, not as the width-folded text that the rules read. */
function quoted<Named extends { readonly text: string; readonly span?: Span }>(text: string, named: Named): Named {
  return named.span === undefined ? named : { ...named, text: sliceText(text, named.span) };
}

/** What the sentence's quantities measure, each pair of thing and quantity once. */
function* measuredIn(view: SentenceView) {
  const topic: Topic = { named: [], measured: [] };
  const done = new Set<string>();
  for (let i = 0; i < view.quantities.length; i++) {
    const quantity = view.quantities[i]!;
    if (done.has(quantity.id) || quantity.kind === 'age') continue;
    for (const measured of measure(view, i, topic)) {
      if (measured.quantity !== quantity) done.add(measured.quantity.id);
      yield measured;
    }
  }
}
