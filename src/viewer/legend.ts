import { markup, type Markup } from './markup';
import type { Label } from './label';
import type { LegendEntry } from './marked';

/** The kinds that occur, each a button that shows or hides its marks. */
export function writeLegend(legend: readonly LegendEntry[], label: Label): Markup {
  return markup`<details class="legend" id="legend" open>
    <summary>${label('legend')}</summary>
    <div class="legend-all">
      <button type="button" data-all="true">${label('all')}</button>
      <button type="button" data-all="false">${label('none')}</button>
    </div>
    <ul>
      ${legend.map(
        (entry, i) =>
          markup`<li>
            <button type="button" aria-pressed="true" data-entry="${i}">
              <span class="swatch k-${entry.kind}"
                >${entry.label === undefined ? label(`kind.${entry.kind}`) : entry.label}</span
              >
              <span class="count">${entry.count}</span>
            </button>
          </li>`,
      )}
    </ul>
  </details>`;
}
