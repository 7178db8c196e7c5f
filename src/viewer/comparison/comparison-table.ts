import type { Document } from '../../model';
import { changeSign, shortPeriod, valueKey, writeIndicator, writeWritten } from '../facts/fact-cells';
import { writeHeading } from '../facts/facts-table';
import type { LocatedFact } from '../facts/locate-facts';
import type { Label } from '../label';
import { markup, type Markup } from '../markup';
import type { MessageKey } from '../messages';
import { languageOf } from '../own-title';
import { OUTCOMES, type LocatedTarget } from './compared-target';

const COLUMNS: readonly MessageKey[] = ['indicator', 'period', 'target', 'result', 'outcome'];

/** The targets, one a body of two rows: what was aimed at and reached, and the sentences that say so. */
export function writeComparisonTable(
  before: Document,
  after: Document,
  targets: readonly LocatedTarget[],
  label: Label,
): Markup {
  return markup`<div class="table-scroll">
    <table class="facts" id="comparison">
      <thead>
        <tr>${COLUMNS.map((key) => writeHeading(key, label))}</tr>
      </thead>
      ${targets.map(
        (target, i) => markup`<tbody id="${target.anchor}" data-o="${target.outcome}">
        ${writeTarget(before, after, target, i === 0, label)}
        ${writeEvidence(before, after, target, label)}
      </tbody>`,
      )}
    </table>
  </div>`;
}

function writeTarget(
  before: Document,
  after: Document,
  { target, result, outcome, reason, period }: LocatedTarget,
  first: boolean,
  label: Label,
): Markup {
  return markup`<tr class="main-row">
    <td class="c-indicator" lang="${languageOf(before)}">${writeIndicator(target.fact, first)}</td>
    <td class="c-period">${period !== undefined && shortPeriod(period)}</td>
    <td class="c-target"${valueKey(target.quantity)}>${writeSide(before, target)}</td>
    <td class="c-result"${result && valueKey(result.quantity)}>${result && writeSide(after, result)}</td>
    <td class="c-outcome" data-v="${OUTCOMES.indexOf(outcome)}"><span class="outcome o-${outcome}">${label(`outcome.${outcome}`)}</span>${
      reason !== undefined && markup` <small>${label(`reason.${reason}`)}</small>`
    }</td>
  </tr>`;
}

function writeSide({ text }: Document, { fact, quantity }: LocatedFact): Markup | undefined {
  return writeWritten(text, quantity, changeSign(fact.change));
}

/** Both sentences, for a phone and for paper, where the texts are out of sight. */
function writeEvidence(before: Document, after: Document, { target, result }: LocatedTarget, label: Label): Markup {
  return markup`<tr class="evidence">
    <td colspan="${COLUMNS.length}">
      <p>${writeLink('before', label('earlier'))} ${writeSentence(before, target)}</p>
      <p>${writeLink('after', label('later'))} ${result ? writeSentence(after, result) : label('no-result')}</p>
    </td>
  </tr>`;
}

function writeLink(side: 'before' | 'after', words: Markup): Markup {
  return markup`<button type="button" class="plain" data-side="${side}">${words}</button>`;
}

/** A sentence with its indicator and its value marked. */
function writeSentence(document: Document, { place }: LocatedFact): Markup {
  const { text } = document;
  const [start, end] = place.sentence;
  const parts = [place.indicator, place.value]
    .flatMap((pair) => (pair && pair[0] >= start && pair[1] <= end ? [pair] : []))
    .sort((a, b) => a[0] - b[0]);
  let at = start;
  const written = parts.flatMap(([from, to]) => {
    // Where one lies in the other, the first is enough.
    if (from < at) return [];
    const piece = markup`${text.slice(at, from)}<mark>${text.slice(from, to)}</mark>`;
    at = to;
    return [piece];
  });
  return markup`<q lang="${languageOf(document)}">${written}${text.slice(at, end)}</q>`;
}
