import type { EntityKind } from './candidate';
import type { Cues } from './cues';
import { looksCoined } from './noun-phrase';
import type { Reading } from './reading';
import { hasDefiniteState, isFounded } from './site-state';
import type { Suffix } from './suffixes';

/** A noun phrase that closes with an ending of names. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
  /** Where the ending begins. */
  readonly ending: number;
  /** Where the place that opens the phrase ends. */
  readonly place?: number;
}

// The level in place of a name makes a definite one: 区|公共图书中心, 市|图书馆.
const LEVEL = /^(?:自治区|[省市区县州])$/;
// 国家|科学技术奖, 全国|双拥模范城, 中国|国际进口博览会: whose honour, whose meeting
const NATIONAL = /^(?:全国|国家|中国|国际|世界|全球|亚洲|省级|省市|中央|全军)/;
/** A word between a place and one of these must say which: 成都|平台 is none. */
const BARE_PLACE = new Set(
  '市场 平台 基地 中心 项目 工程 组织 通道 枢纽 会议 大会 联盟 集团 公司 学校 厂 公路 论坛 地区 社区 山区 试验区 示范区 实验区 合作区 开发区 协会 企业集团'.split(
    ' ',
  ),
);
// quotation and 工程 or APP平台 make one name; before other endings the quotation alone is the name
const JOINED =
  /^(?:[^“”]{0,8}工程|APP平台|[^“”]{0,4}(?:[奖节季]|大会|论坛|研讨会|峰会|博览会|交流会)|[^“”]*(?:单位|[区市县]|社区|城市))$/;

/** Endings that common words describe in all ways: 当次|会议, 外送|通道, 科创|平台. */
const DESCRIBED = new Set('会议 大会 全会 代表大会 平台 服务平台 工作平台 通道 基地 市场'.split(' '));

/** How sure a coined word must be, by kind: what is often described in single characters needs more. */
const COINED: Readonly<Partial<Record<EntityKind, { fewest?: number; opening?: boolean }>>> = {
  project: { fewest: 3 },
  facility: { opening: true },
};

/** What in a phrase, or beside it, makes a name of it: the name of the ground; undefined where it only describes. */
export function evidence(reading: Reading, phrase: Phrase, suffix: Suffix, cues: Cues): string | undefined {
  const { start, ending } = phrase;
  const modifier = reading.text.slice(start, ending);
  const firstToken = reading.tokenAfter(start);
  const first = firstToken === undefined ? '' : reading.word(firstToken);
  // 一批|京津养老项目: several are none.
  if (suffix.kind === 'project' && /(?:一批|多个|若干|各类|系列)$/.test(reading.before(start, 2))) return undefined;
  if (NO_NAME.test(modifier)) return undefined;
  // IPO|项目, REITs|项目: an acronym alone is a kind.
  if (suffix.kind === 'project' && /^[\u4e00-\u9fff]{0,6}[A-Za-z]+$/.test(modifier)) return undefined;
  // 燕山|石化 is a firm; 福建|石化|产业 is what it lives on.
  if (
    suffix.form === '石化' &&
    /^(?:产业|行业|工业|基地|园|化工|装备|产品|深加工|中下游|企业|项目)/.test(reading.after(phrase.end, 3))
  )
    return undefined;
  if (suffix.kind === 'award' && !isConferred(reading, phrase, cues)) return undefined;
  if (modifier.startsWith('“') && !JOINED.test(modifier.slice(modifier.lastIndexOf('”') + 1) + suffix.form))
    return undefined;
  // “十四五”|重大工程, “半拉子”|工程: a period, a scare quote
  if (modifier.startsWith('“') && suffix.kind !== 'award' && suffix.kind !== 'event' && !namesByQuote(modifier))
    return undefined;
  if (modifier.startsWith('“')) return 'quoted';
  if (phrase.place !== undefined) return placeNames(reading, phrase, suffix) ? 'place' : undefined;
  if (suffix.strength === 'place') return undefined;
  if (suffix.kind === 'place') return looksCoined(reading, start, ending) ? 'coined' : undefined;
  if (LEVEL.test(first) && levelNames(reading, phrase, suffix)) return 'level';
  if ((suffix.kind === 'event' || suffix.kind === 'award') && NATIONAL.test(first) && start + first.length < ending)
    return 'national';
  if (!DESCRIBED.has(suffix.form) && looksCoined(reading, start, ending, COINED[suffix.kind])) return 'coined';
  if (PROPER.has(suffix.form) && isProper(reading, phrase)) return 'proper';
  // 二〇〇八年|奥运会: a year does not say which.
  if (suffix.strength === 'strong' && modifier.length >= 2 && !modifier.endsWith('年')) return 'strong';
  // 紧密型城市医疗|集团 is a kind, whatever is said of it.
  if (/[型级类式]/.test(modifier)) return undefined;
  if (suffix.kind === 'facility' && modifier.length >= 4 && hasDefiniteState(reading, phrase)) return 'state';
  if (suffix.kind === 'organization' && modifier.length >= 4 && isFounded(reading, phrase)) return 'founded';
  return undefined;
}

// 中国|特色国有企业, 美国|侵略集团, 南斯拉夫|修正主义集团: what describes and does not name
const NO_NAME = /特色|侵略|修正主义|帝国主义|殖民|垄断|反动|反党|军阀|叛国|纠集|互认|卖国|统治/;

// 胡子工程, 半拉子工程: works that nobody wants
const SCARE_WORK = /^(?:半拉子|胡子|钓鱼|形象|政绩|面子|豆腐渣|烂尾)$/;

function namesByQuote(modifier: string): boolean {
  const quoted = modifier.slice(1, modifier.lastIndexOf('”')).trim();
  return !/^十[一二三四五六七八九]五$/.test(quoted) && !/[、,]$|地区$/.test(quoted) && !SCARE_WORK.test(quoted);
}

/** Endings of what bears a name of its own, so that a proper noun before them is it: 花江|峡谷大桥, 玉龙|水利枢纽. */
const PROPER = new Set(
  '水利枢纽 水库 水电站 电站 核电站 抽水蓄能电站 大桥 特大桥 隧道 机场 国际机场 口岸 煤矿 铁矿 气田 油田 灌区 高速 高速公路 高铁 铁路 运河 码头 大学 学院 职业学院 职业大学 医院 国家公园 自然保护区 风景区 湿地公园 森林公园 博物馆 纪念馆 石窟 林场 农场 集团 银行 实验室'.split(
    ' ',
  ),
);

/** Whether the engine takes what opens the phrase for a proper noun. */
function isProper(reading: Reading, { start, ending }: Phrase): boolean {
  const first = reading.tokenAfter(start);
  if (first === undefined) return false;
  if (first.end >= ending) return first.pos === 'nt' && UNIVERSITY.test(reading.word(first));
  if (ending - start > 10) return false;
  return (
    first.end - first.start >= 2 && /^(?:nr|nrt|ns|nz)$/.test(first.pos ?? '') && !NO_PROPER.test(reading.word(first))
  );
}
// 中南大学, 华南理工大学: the engine knows it whole; 师范大学, 综合大学 are kinds
const UNIVERSITY =
  /^(?!综合|普通|重点|高等|师范|农业|工业|理工|科技|医科|财经|职工|业余|夜|电视|广播|开放|老年|研究|应用|本科|世界|一流|名牌|军事|民办|职业).{2,}大学$/;
// 中华|…, 农村|…: tagged as names, and none
const NO_PROPER = /^(?:中华|商业|公立|西部|东部|中部|沿海|内河|内地|山区|高原|国际|环球)$|[族式型县区市省]$/;

// 长江流域|港口, 西部|园区: so broad a place does not say which
const BROAD = /(?:流域|地区|山区|[东中西]部|中西部|沿海)$/;

/** Whether the place that opens a phrase makes a name of it: 成都|平台 says too little, 长江流域|港口 names a kind. */
function placeNames(reading: Reading, { start, ending, place }: Phrase, suffix: Suffix): boolean {
  const name = reading.text.slice(start, place);
  if (BROAD.test(name) && suffix.kind !== 'event' && suffix.kind !== 'award') return false;
  return place! < ending || !BARE_PLACE.has(suffix.form) || /[路街道]$/.test(name);
}

/** 区|老年大学 is the district's; the level alone says enough only of what each has one of: 区|医院, 市|图书馆. */
function levelNames(reading: Reading, { start, ending }: Phrase, suffix: Suffix): boolean {
  if (suffix.kind === 'project' || suffix.kind === 'award') return false;
  // 自治区|级绿色工厂, 省|域副中心: one of a rank or within an area
  if (/^(?:自治区|[省市区县州])[级域际内外属直]/.test(reading.text.slice(start, start + 4))) return false;
  if (ending - start >= 2) return true;
  return /[省市区]/.test(reading.text[start]!) && /^(?:医院|.+馆|党校)$/.test(suffix.form);
}

/** An honour is one only where the text confers it, or speaks of it as of a title. */
function isConferred(reading: Reading, { start, end }: Phrase, cues: Cues): boolean {
  if (/[奖章]$/.test(reading.text.slice(start, end))) return true;
  const before = reading.before(start, 14);
  const clause = before.slice(Math.max(...['。', ';', ',', '、'].map((mark) => before.lastIndexOf(mark))) + 1);
  if (/^["”]?(?:荣誉)?(?:称号|创建|认定|评选|命名)/.test(reading.after(end, 6))) return true;
  return [...cues.get('confers')!].some((cue) => clause.includes(cue));
}
