import type { Section, Sentence } from '../../model';
import type { Span } from '../../text';
import type { FactView } from './sentence-view';

/** Whether a stretch looks back or ahead. */
export type Stance = 'review' | 'plan';
/** What a heading announces: 二、“十四五”发展成就和“十五五”主要目标 looks both ways, the review first. */
type Outlook = Stance | 'both';

// A heading that looks back: 一、2015年工作回顾, 一、过去五年的成就
const BACK =
  /回顾|过去|成就|成绩|总结|所做|完成情况|执行情况|进展|取得|发生.{0,4}变化|[走度]过.{0,4}[年程]|历程|的五年$|情况$|主要特点/;
// … and ahead, in the same heading
const BOTH = /目标|任务|思路|今后|未来|工作安排|建议|展望/;
// A heading that looks ahead: 三、2016年主要工作, 二、“十三五”时期的发展思路、目标任务
const AHEAD =
  /目标|任务|重点工作|主要工作|工作安排|工作部署|总体部署|工作重点|思路|打算|规划|建议|今后|未来|下一步|下一阶段|总体要求|指导思想|基本原则|举措|措施|保障|安排|部署|政策取向|加快|推进|努力|坚持|进一步|着力|大力|全面|切实|深化|加强|抓好|做好|提升|促进|完善|建设|实施|继续|积极|为.{2,30}奋斗|奋进|迈进/;
// A paragraph's opening that looks back or ahead by itself
const OPENS_BACK =
  /^.{0,12}?(?:过去的?[一五\d]|[一二三四五六七八九十]年来|去年|上年|刚刚过去|回顾|本届政府任期|各位代表[,!:]?(?:过去|五年来|回顾))/;
const OPENS_AHEAD =
  /^.{0,16}?(?:今后|未来|下一步|新的一年|展望|今年(?:发展|[是的要]|经济|国民|主要|工作|我们要|政府)|主要预期目标|预期目标|围绕上述目标|《?“?[十二三四五]{0,4}”?《?(?:规划)?纲要(?:\(?草案)?|到“?\S{1,6}”?期?末|总体要求)/;
// Kinds of document that look ahead from the first line
const PLANNING_TITLE = /规划|意见|方案|计划|通知|办法|决定|条例|建议|要点|纲要|法$/;

/**
 * Tells for every sentence whether its section looks back or ahead.
 *
 * The nearest heading that says so decides; where no heading does, the stance goes over from the review to the plan at
 * the first paragraph that opens with what is to come, and a single paragraph may look back again.
 */
export class Stances {
  readonly #view: FactView;
  readonly #sections: ReadonlyMap<string, Section>;
  readonly #byHeading = new Map<string, Outlook | undefined>();
  readonly #year: number | undefined;
  #running: Stance;
  #block: string | undefined;
  #paragraph: Stance | undefined;
  #outlook: Outlook | undefined;

  constructor(view: FactView, year: number | undefined) {
    this.#view = view;
    this.#year = year;
    this.#sections = new Map(view.sections.map((section) => [section.id, section]));
    const title = view.source.metadata?.['title'];
    this.#running =
      typeof title === 'string' && PLANNING_TITLE.test(title) && !/工作报告/.test(title) ? 'plan' : 'review';
  }

  /** The stance of a sentence; sentences are to be asked for in order. */
  of(sentence: Sentence, section: Section | undefined): Stance {
    if (sentence.block !== this.#block) {
      this.#block = sentence.block;
      const opening = this.#view.normal.slice(sentence.start, Math.min(sentence.end, sentence.start + 40));
      const outlook = this.#fromHeadings(section);
      const decided = outlook === 'both' ? undefined : outlook;
      if (outlook === 'both' && this.#outlook !== 'both') this.#running = 'review';
      this.#outlook = outlook;
      this.#paragraph = OPENS_BACK.test(opening) ? 'review' : decided;
      if (this.#paragraph === undefined && OPENS_AHEAD.test(opening)) this.#running = this.#paragraph = 'plan';
      if (decided !== undefined) this.#running = decided;
    }
    return this.#paragraph ?? this.#running;
  }

  #fromHeadings(section: Section | undefined): Outlook | undefined {
    for (let at = section, depth = 0; at && depth < 8; depth++) {
      // A heading below the first level tells the topic more often than the time.
      const stance = this.#ofHeading(at);
      if (stance !== undefined && (at.parent === undefined || at.level === 1)) return stance;
      at = at.parent === undefined ? undefined : this.#sections.get(at.parent);
    }
    return undefined;
  }

  #ofHeading(section: Section): Outlook | undefined {
    if (!this.#byHeading.has(section.id)) this.#byHeading.set(section.id, this.#read(section.heading));
    return this.#byHeading.get(section.id);
  }

  #read(heading: Span): Outlook | undefined {
    const text = this.#view.normal.slice(heading.start, heading.end);
    if (BACK.test(text)) return BOTH.test(text) ? 'both' : 'review';
    const year = Number(/(?:19|20)\d\d(?=年)/.exec(text)?.[0]);
    if (this.#year !== undefined && year > 0) return year < this.#year ? 'review' : 'plan';
    return AHEAD.test(text) ? 'plan' : undefined;
  }
}
