import type { Fact } from '../../model';
import type { Span } from '../../text';
import type { Measured } from './place';
import { phraseOwning } from './owned';
import { clauseAt, itemsWithin, textOf, type SentenceView } from './sentence-view';
import { WHOLE_AREAS } from './vocabulary';

type Subject = NonNullable<Fact['subject']>;

const ACTORS = new Set(['agency', 'organization', 'facility', 'place', 'project']);

/** How far into its clause a subject may stand. */
const OPENING = 40;

/** Finds whose value a fact gives, where the sentence names it: 全区, 大商所, 总投资额272亿元的经济大项目. */
export class Subjects {
  #area: Subject | undefined;
  #current: { readonly subject: Subject; readonly until: number } | undefined;

  /** A new sentence: nobody has been named. */
  reset(): void {
    this.#area = undefined;
    this.#current = undefined;
  }

  of(view: SentenceView, { quantity, indicator, ground, link }: Measured): Subject | undefined {
    if (!indicator.span) return undefined;
    const clause = clauseAt(view, quantity.start);
    if (
      !ground.startsWith('share') &&
      !link.level &&
      link.direction === undefined &&
      quantity.start >= indicator.span.end
    ) {
      const owner = phraseOwning(view, quantity, clause.end);
      if (owner && owner.start >= quantity.end) return subject(view, owner);
    }
    const named = this.#namedIn(view, { start: clause.start, end: indicator.span.start });
    // A whole area holds for the rest of the sentence, anyone else for the clause.
    if (named && WHOLE_AREAS.has(named.text)) this.#area = named;
    if (named) this.#current = { subject: named, until: clause.end };
    return this.#current && quantity.start < this.#current.until ? this.#current.subject : this.#area;
  }

  #namedIn(view: SentenceView, clause: Span): Subject | undefined {
    const stretch = { start: clause.start, end: Math.min(clause.end, clause.start + OPENING) };
    if (stretch.end <= stretch.start) return undefined;
    const area = itemsWithin(view.tokens, stretch).find(
      (token) =>
        WHOLE_AREAS.has(textOf(view, token)) && textOf(view, token).length > 1 && !isSetting(view, token, clause.start),
    );
    if (area) return subject(view, area);
    const actor = itemsWithin(view.entities, stretch).find(
      (entity) => ACTORS.has(entity.kind) && entity.start === stretch.start,
    );
    return actor && !/^[、和与及等的]/.test(view.normal.slice(actor.end, actor.end + 1))
      ? subject(view, actor)
      : undefined;
  }
}

// What 全国 is compared with or chosen from, not spoken of: 占全国九成, 在全国排名, 新增2个全国示范县
const SETTING = /(?<!现)[占在居于比较与同入列获快高低批个家项首]$/;

function isSetting(view: SentenceView, { start, end }: Span, opening: number): boolean {
  if (start === opening || textOf(view, { start, end }) !== '全国') return false;
  return (
    SETTING.test(view.normal.slice(Math.max(view.start, start - 1), start)) ||
    NAMED_AFTER.test(view.normal.slice(end, end + 2))
  );
}
// 全国重点实验室, 全国示范县: a rank in a name
const NAMED_AFTER = /^(?:重点|示范|先进|百强|首批|文明|传统|一流|领先)/;

function subject(view: SentenceView, { start, end }: Span): Subject {
  return { text: textOf(view, { start, end }), span: { start, end } };
}
