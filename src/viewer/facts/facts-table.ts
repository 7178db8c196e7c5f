import { sectionPath } from '../../document';
import type { Document } from '../../model';
import { sliceText } from '../../text';
import type { Label } from '../label';
import { markup, type Markup, type Part } from '../markup';
import type { MessageKey } from '../messages';
import { factAnchor } from './fact-anchor';
import { shortPeriod, valueKey, writeChange, writeIndicator, writeValue } from './fact-cells';
import { locateFacts, type LocatedFact } from './locate-facts';

const COLUMNS: readonly MessageKey[] = ['indicator', 'value', 'change', 'period', 'modality', 'section'];

/** The facts, one a row, in the order of the text; sorting, filters and the way to the text are the script's. */
export function writeFactsTable(document: Document, label: Label): Markup {
  return markup`<div class="table-scroll">
    <table class="facts" id="facts-table">
      <thead>
        <tr>${COLUMNS.map((key) => writeHeading(key, label))}</tr>
      </thead>
      <tbody>
        ${locateFacts(document).map((located, i) => writeFact(document, located, i === 0, label))}
      </tbody>
    </table>
  </div>`;
}

/** The heading of a column, which sorts by it. */
export function writeHeading(key: MessageKey, label: Label): Markup {
  return markup`<th scope="col" class="c-${key}"><button type="button">${label(key)}</button></th>`;
}

function writeFact(document: Document, { fact, quantity }: LocatedFact, first: boolean, label: Label): Markup {
  const { period, modality } = fact;
  return markup`<tr id="${factAnchor(fact.id)}" data-m="${modality}">
    <td class="c-indicator">${writeIndicator(fact, first)}</td>
    <td class="c-value"${valueKey(quantity)}>${writeValue(document.text, quantity)}</td>
    <td class="c-change">${writeChange(fact, label)}</td>
    <td class="c-period">${period && shortPeriod(period.edtf)}</td>
    <td class="c-modality"><span class="m-${modality}">${label(`modality.${modality}`)}</span></td>
    ${writeSection(document, fact.start)}
  </tr>`;
}

/** The heading that governs the fact, with those above it on hovering; sorted by its place, not by its words. */
function writeSection(document: Document, offset: number): Part {
  const path = sectionPath(document, offset);
  const heading = path.findLast(({ runIn }) => !runIn) ?? path[0];
  if (!heading) return markup`<td class="c-section"></td>`;
  const headings = path.map((section) => sliceText(document.text, section.heading));
  return markup`<td class="c-section" data-v="${heading.start}" title="${headings.join(' / ')}">${sliceText(document.text, heading.heading)}</td>`;
}
