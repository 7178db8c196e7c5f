import type { Fact, Section, Sentence, Time } from '../../model';
import type { Span } from '../../text';
import { clauseAt, firstNotBefore, itemsWithin, lastBefore, type FactView, type SentenceView } from './sentence-view';
import type { Measured } from './place';
import type { Stance } from './stance';

type Period = NonNullable<Fact['period']>;

/** A time that is compared with, not spoken of: 比上年, 较2010年, 相当于去年 */
const COMPARED_BEFORE = /(?:[比较与同从由自以按]|相当于|高于|低于|快于|超过)$/;
// 2010年以来, 改革开放以来: when something began; 年初确定的, 2004年我们提出: when something was said
const SINCE_AFTER = /^(?:以来|之前|以前|初期?提出|(?:[我他]们)?(?:确定|提出|制定|预定|定下|下达|承诺)的?)/;
/** How many characters into a paragraph a time may stand to govern it: 过去的一年, … */
const OPENING = 24;

/** Finds the time that a fact holds for: the sentence's, the paragraph's opening, the section's, the report's year. */
export class Periods {
  readonly #view: FactView;
  readonly #year: number | undefined;
  readonly #sections: ReadonlyMap<string, Section>;
  readonly #ofSection = new Map<string, readonly string[]>();
  #block: string | undefined;
  #governing: string | undefined;
  /** The part of the years reviewed that the passage has come to, and the chapter that it holds in. */
  #focus: { readonly edtf: string; readonly chapter: string | undefined } | undefined;

  constructor(view: FactView, year: number | undefined) {
    this.#view = view;
    this.#year = year;
    this.#sections = new Map(view.sections.map((section) => [section.id, section]));
  }

  /** Notes what a sentence says for those after it; to be called once a sentence, in order. */
  enter(view: SentenceView): void {
    const { sentence } = view;
    const opens = sentence.block !== this.#block;
    if (opens) {
      this.#block = sentence.block;
      this.#governing = undefined;
    }
    const first = view.times.find((time) => isPeriod(time));
    if (!first || !governs(view, first)) return;
    const edtf = this.edtfOf(first);
    if (edtf === undefined) return;
    this.#governing = edtf;
    if (this.#year !== undefined && LOOKS_BACK.test(view.normal.slice(view.start, first.end)))
      this.#turnTo(edtf, sentence);
  }

  #turnTo(edtf: string, sentence: Sentence): void {
    const section = sectionOf(this.#view.sections, sentence);
    if (edtf === String(this.#year! - 1) || edtf === this.#sectionTime(section, 'review'))
      this.#focus = { edtf, chapter: this.#chapterOf(section) };
  }

  of(
    view: SentenceView,
    { quantity, link, change }: Measured,
    section: Section | undefined,
    stance: Stance,
  ): Period | undefined {
    const own = this.#ownTime(view, quantity, link.from);
    const years = this.#governing ?? this.#sectionTime(section, stance);
    // 2002年达到10万亿元,年均增长8%: the average is that of the years that the passage is about
    const average = change?.basis === 'annual-average' && /^\d{4}$/.test(own ?? '') && years?.includes('/');
    if (own !== undefined && !average) return { edtf: own, from: 'text' };
    if (this.#governing !== undefined) return { edtf: this.#governing, from: 'text' };
    const governed = this.#focused(section, stance) ?? this.#sectionTime(section, stance);
    if (governed !== undefined) return { edtf: governed, from: 'section' };
    if (this.#year === undefined) return undefined;
    return { edtf: String(stance === 'review' ? this.#year - 1 : this.#year), from: 'section' };
  }

  /** The last time before the quantity that is not merely compared with; in its clause it may also stand behind. */
  #ownTime(view: SentenceView, quantity: Span, from: boolean): string | undefined {
    for (let i = lastBefore(view.times, quantity.start), tries = 0; i >= 0 && tries < 6; i--, tries++) {
      const time = view.times[i]!;
      // 从去年的2.1%提高到2.3%: the earlier value has a time of its own
      const itsOwn = from && quantity.start - time.end <= 2;
      if (!isPeriod(time) || !(itsOwn || speaksOf(view, time))) continue;
      const edtf = this.edtfOf(time);
      if (edtf !== undefined) return edtf;
    }
    return undefined;
  }

  /** “十四五”时期和2025年工作回顾, then 刚刚过去的2025年: what follows in the chapter is of that year. */
  #focused(section: Section | undefined, stance: Stance): string | undefined {
    if (stance !== 'review' || this.#focus === undefined || this.#focus.chapter !== this.#chapterOf(section))
      return undefined;
    return this.#sectionTime(section, stance)?.includes('/') === true ? this.#focus.edtf : undefined;
  }

  #chapterOf(section: Section | undefined): string | undefined {
    let at = section;
    for (let depth = 0; at?.parent !== undefined && at.level > 1 && depth < 8; depth++)
      at = this.#sections.get(at.parent);
    return at?.id;
  }

  /** The time in the nearest heading that has one; of two, the first for the review, the last for the plan. */
  #sectionTime(section: Section | undefined, stance: Stance): string | undefined {
    for (let at = section, depth = 0; at && depth < 8; depth++) {
      const times = this.#timesIn(at);
      const edtf = stance === 'plan' ? times.at(-1) : times[0];
      if (edtf !== undefined) return edtf;
      at = at.parent === undefined ? undefined : this.#sections.get(at.parent);
    }
    return undefined;
  }

  #timesIn(section: Section): readonly string[] {
    const known = this.#ofSection.get(section.id);
    if (known) return known;
    const times = itemsWithin(this.#view.times, section.heading)
      .filter((time) => isPeriod(time))
      .flatMap((time) => this.edtfOf(time) ?? []);
    this.#ofSection.set(section.id, times);
    return times;
  }

  /** A time's place in the calendar; 今年 and 去年 by the report's year where the text has no date of its own. */
  edtfOf(time: Time): string | undefined {
    if (time.edtf !== undefined) return time.edtf;
    if (this.#year === undefined) return undefined;
    const said = this.#view.normal.slice(time.start, time.end);
    if (/^(?:今年|本年度?|当年)$/.test(said)) return String(this.#year);
    if (/^(?:去年|上年|上一年|过去的?一年|一年来)$/.test(said)) return String(this.#year - 1);
    return undefined;
  }
}

function isPeriod(time: Time): boolean {
  return time.kind === 'period' || time.kind === 'date';
}

/** Whether a time says when the sentence's matter was: not what it is compared with or measured from. */
function speaksOf(view: SentenceView, time: Time): boolean {
  const before = view.normal.slice(Math.max(view.start, time.start - 4), time.start);
  const after = view.normal.slice(time.end, Math.min(view.end, time.end + 6));
  if (SINCE_AFTER.test(after)) return false;
  // 从2003年到2006年: not what is measured from
  if (/^\d{4}\/\d{4}$/.test(time.edtf ?? '') && /[从自由]$/.test(before)) return true;
  return !COMPARED_BEFORE.test(before) || /^(?:到|至)/.test(after);
}

// What may stand before a time that opens a sentence: 刚刚过去的2025年
const OPENS = /^[\s“(]*(?:(?:[在到从]|回顾|刚刚|(?:刚刚|即将|已经)?过去的)[\s“(]*)?$/;
// 刚刚过去的2025年是…的一年: the year is what the passage is about
const PASSED = /^[\s“(]*(?:刚刚|即将|已经)?过去的/;

// What names the years reviewed as such: 刚刚过去的2025年, 一年来, 这五年
const LOOKS_BACK = /过去|年来$|^这.{1,3}年$/;

/** A time governs what follows where it opens its sentence and no quantity of the sentence stands before it. */
function governs(view: SentenceView, time: Time): boolean {
  const clause = clauseAt(view, time.start);
  const lead = view.normal.slice(view.start, time.start).replace(/^各位代表[!,:]?/, '');
  return (
    clause.start === view.clauses[0]?.start &&
    lead.length <= OPENING &&
    OPENS.test(lead) &&
    (PASSED.test(view.normal.slice(view.start, time.end)) ? /^[里中间内来]?[,是]/ : /^[里中间内来]?,/).test(
      view.normal.slice(time.end, time.end + 2),
    ) &&
    speaksOf(view, time) &&
    firstNotBefore(view.quantities, time.start) === 0
  );
}

/** The heading that governs a sentence most closely. */
export function sectionOf(sections: readonly Section[], sentence: Sentence): Section | undefined {
  for (let i = firstNotBefore(sections, sentence.start + 1) - 1; i >= 0; i--) {
    const section = sections[i]!;
    if (section.end >= sentence.end) return section;
  }
  return undefined;
}
