import type { Document, Fact } from '../../model';
import type { Label } from '../label';
import { markup, type Markup } from '../markup';
import { messages, type MessageKey, type UiLanguage } from '../messages';
import { languageOf } from '../own-title';
import { writeFactsTable } from './facts-table';

/** The order of the buttons: what is done, what is hoped, what is under way. */
const MODALITIES: readonly Fact['modality'][] = ['achieved', 'estimated', 'target', 'planned', 'ongoing'];

/** The facts with their filters. Undefined where there are none. */
export function writeFactsPanel(document: Document, label: Label, language: UiLanguage): Markup | undefined {
  const { facts } = document;
  if (facts.length === 0) return undefined;
  const count = (modality: Fact['modality']) => facts.filter((fact) => fact.modality === modality).length;
  const present = MODALITIES.filter((modality) => count(modality) > 0);
  return markup`<details class="panel" id="facts" open lang="${languageOf(document)}">
  <summary>${label('facts')} <span class="count">${facts.length}</span></summary>
  <p class="hint">${label('facts.hint')}</p>
  <form class="filters" id="facts-filters" autocomplete="off">
    ${writeSearch('indicator', 'filter.indicator', language, 'facts-indicators')}
    <datalist id="facts-indicators"></datalist>
    ${writeSearch('words', 'filter.words', language)}
    <div class="chips">${present.map((modality) =>
      writeChip(modality, label(`modality.${modality}`), count(modality)),
    )}</div>
    ${writeFilterFoot(label)}
    <button type="button" class="chip" id="widen" aria-pressed="false">${label('widen')}</button>
  </form>
  ${writeFactsTable(document, label)}
</details>`;
}

/** A field that narrows a table down. */
export function writeSearch(name: string, key: MessageKey, language: UiLanguage, list?: string): Markup {
  const words = messages[language][key];
  const suggestions = list !== undefined && markup` list="${list}"`;
  return markup`<input type="search" name="${name}" aria-label="${words}" placeholder="${words}" data-t-placeholder="${key}" data-t-label="${key}"${suggestions}>`;
}

/** A button that shows only rows of its kind, together with the others that are pressed. */
export function writeChip(value: string, words: Markup, count: number): Markup {
  return markup`<button type="button" class="chip" aria-pressed="false" data-only="${value}">${words} <span class="count">${count}</span></button>`;
}

/** How many rows are left, and the way back to all of them. */
export function writeFilterFoot(label: Label): Markup {
  return markup`<span class="shown-count" role="status"></span>
    <button type="reset" class="plain" hidden>${label('clear')}</button>`;
}
