import type { Document } from '../../model';
import { writeChip, writeFilterFoot, writeSearch } from '../facts/facts-panel';
import type { FactPlace } from '../facts/locate-facts';
import { frame } from '../html-frame';
import { labelIn, type Label } from '../label';
import { markup, type Markup } from '../markup';
import { messages, type MessageKey, type UiLanguage } from '../messages';
import { languageOf, ownTitle } from '../own-title';
import type { PageOptions } from '../render-page';
import { COMPARISON_SCRIPT } from '../script';
import { COMPARISON_STYLE } from '../style-sheet';
import { writeText } from '../text/write-text';
import { locateTargets, OUTCOMES, type ComparedTarget, type LocatedTarget } from './compared-target';
import { writeComparisonTable } from './comparison-table';
import { gatherSide, type SideMarks } from './side-marks';

/** What the script knows of the comparison. */
interface Payload {
  readonly language: UiLanguage;
  readonly messages: Readonly<Record<UiLanguage, Readonly<Record<MessageKey, string>>>>;
  /** In the order of the table: where target and result stand. */
  readonly pairs: readonly { readonly before: FactPlace; readonly after?: FactPlace }[];
  /** By the index of a mark: the rows that it belongs to. */
  readonly marks: { readonly before: SideMarks['comparisons']; readonly after: SideMarks['comparisons'] };
}

/**
 * Renders what became of an earlier text's targets as one HTML page that needs nothing else: a table of targets and
 * results between the two texts; a row shows both sentences, a marked value in a text its rows.
 *
 * Pure: the same Documents and options give the same bytes. Whatever they hold is shown as text, never run.
 *
 * @param comparisons What `compareFacts(before, after)` gives.
 * @throws RangeError where a comparison names a fact that its Document does not hold.
 *
 * @example
 * await writeFile('targets.html', renderComparison(last, current, compareFacts(last, current)));
 */
export function renderComparison(
  before: Document,
  after: Document,
  comparisons: readonly ComparedTarget[],
  { title = `${ownTitle(before)} → ${ownTitle(after)}`, uiLanguage = 'en' }: PageOptions = {},
): string {
  const label = labelIn(uiLanguage);
  const targets = locateTargets(before, after, comparisons);
  const sides = {
    before: gatherSide(targets, ({ target }) => target),
    after: gatherSide(targets, ({ result }) => result),
  };
  const body = markup`<a class="skip" href="#targets">${label('comparison.targets')}</a>
${writeBar(title, languageOf(before), label, uiLanguage)}
<div class="comparison">
${writePane('before', before, sides.before, label)}
<main class="comparison-panel" id="targets" tabindex="-1">
${writePanel(before, after, targets, label, uiLanguage)}
</main>
${writePane('after', after, sides.after, label)}
</div>
<button type="button" id="to-facts" class="to-facts" hidden>${label('to-facts')}</button>`;
  const data: Payload = {
    language: uiLanguage,
    messages,
    pairs: targets.map(({ target, result }) => ({ before: target.place, ...(result && { after: result.place }) })),
    marks: { before: sides.before.comparisons, after: sides.after.comparisons },
  };
  return frame(
    {
      title,
      language: uiLanguage,
      style: COMPARISON_STYLE,
      script: COMPARISON_SCRIPT,
      bodyClass: 'comparison-page',
      data,
    },
    body,
  );
}

function writeBar(title: string, textLanguage: string, label: Label, language: UiLanguage): Markup {
  return markup`<header class="bar">
<h1 class="bar-title" lang="${textLanguage}">${title}</h1>
<nav class="bar-links">
<a href="#targets">${label('comparison.table')}</a>
<a href="#before">${label('earlier')}</a>
<a href="#after">${label('later')}</a>
</nav>
<div class="tools">
<button type="button" id="language" title="${messages[language]['language.title']}" data-t-title="language.title">${label('language')}</button>
</div>
</header>`;
}

function writePanel(
  before: Document,
  after: Document,
  targets: readonly LocatedTarget[],
  label: Label,
  language: UiLanguage,
): Markup {
  if (targets.length === 0) return markup`<p class="hint">${label('comparison.none')}</p>`;
  const counts = OUTCOMES.map((outcome) => ({
    outcome,
    count: targets.filter((target) => target.outcome === outcome).length,
  })).filter(({ count }) => count > 0);
  return markup`<form class="filters" id="targets-filters" autocomplete="off">
    ${writeProportions(counts)}
    <div class="chips">${counts.map(({ outcome, count }) =>
      writeChip(outcome, markup`<span class="outcome o-${outcome}">${label(`outcome.${outcome}`)}</span>`, count),
    )}</div>
    ${writeSearch('words', 'comparison.search', language)}
    ${writeFilterFoot(label)}
  </form>
  <p class="hint">${label('comparison.hint')}</p>
  ${writeComparisonTable(before, after, targets, label)}`;
}

/** A bar whose parts are as long as their counts; drawn as a picture, since the policy allows no style attribute. */
function writeProportions(counts: readonly { readonly outcome: string; readonly count: number }[]): Markup {
  let at = 0;
  const parts = counts.map(({ outcome, count }) => {
    const part = markup`<rect class="o-${outcome}" x="${at}" width="${count}" height="1"/>`;
    at += count;
    return part;
  });
  return markup`<svg class="proportions" viewBox="0 0 ${at} 1" preserveAspectRatio="none" aria-hidden="true">${parts}</svg>`;
}

function writePane(side: 'before' | 'after', document: Document, { marks }: SideMarks, label: Label): Markup {
  const name = label(side === 'before' ? 'earlier' : 'later');
  return markup`<section class="pane" id="${side}" tabindex="-1" aria-labelledby="${side}-name">
<p class="pane-name" id="${side}-name">${name}</p>
<article lang="${languageOf(document)}">
${writeText(document, marks, label, `${side}-`)}</article>
</section>`;
}
