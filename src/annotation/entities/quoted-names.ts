import type { EntityKind, Recogniser } from './candidate';
import type { Suffixes } from './suffixes';

const EVENT_OR_AWARD: ReadonlySet<EntityKind> = new Set(['event', 'award']);
// 荣获“…”, 评为“…”: what is conferred stands in the quotation
const CONFERRED =
  /(?:荣获|获评|获得?|评为|授予|命名为|入选|认定为|创建|蝉联|摘得|捧回)了?(?:第[^“]{1,6}[届批])?(?:全国|国家级?|全省|中国)?$/;
// “2031最具幸福感城市”, “全国最美退役军人”, “全球十大工程成就”: how titles of lists and contests run
const RANKED =
  /最具|最美|最佳|十大|百强|十强|之[都乡城]$|名城$|楷模$|卫士$|(?:先进|优秀|模范|示范)[\u4e00-\u9fff]{1,4}$/;

/** Finds events and awards whose whole name stands in quotation marks: “达沃斯论坛”, 荣获“全国文明城市”. */
export function quotedNames(suffixes: Suffixes): Recogniser {
  return function* (reading) {
    for (const { kind, inner, start, end } of reading.quotations) {
      if (kind !== 'quote' || inner.end - inner.start > 30) continue;
      const listed = CONFERRED.test(reading.before(start, 16)) && RANKED.test(reading.slice(inner));
      const suffix = suffixes.endingsAt(reading.text, inner.end, EVENT_OR_AWARD)[0];
      const conferred =
        CONFERRED.test(reading.before(start, 16)) || /^(?:荣誉)?称号|^奖(?!励)/.test(reading.after(end, 4));
      if (suffix !== undefined && suffix.form.length === inner.end - inner.start) continue;
      if (suffix === undefined && !listed && !(conferred && /称号/.test(reading.after(end, 4)))) continue;
      if (suffix?.strength === 'never') continue;
      if (suffix?.kind === 'event') yield { kind: 'event', ...inner, ground: `event.quoted:${suffix.form}` };
      else if (conferred || /奖$/.test(reading.slice(inner))) yield { kind: 'award', ...inner, ground: 'award.quoted' };
      else if (suffix?.kind === 'award' && /创新|示范|实验|模范|先进/.test(reading.slice(inner)))
        yield { kind: 'award', ...inner, ground: `award.quoted:${suffix.form}` };
    }
  };
}
