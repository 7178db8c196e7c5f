import type { Cues } from './cues';
import { looksCoined } from './noun-phrase';
import type { Reading } from './reading';
import { hasDefiniteState } from './site-state';
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
const LEVEL = /^(?:自治区|省|市|区|县|州)$/;
// 国家|科学技术奖, 全国|双拥模范城, 中国|国际进口博览会: whose honour, whose meeting
const NATIONAL = /^(?:全国|国家|国家级|中国|国际|世界|全球|亚洲|省级|省市|中央|全军)/;
/** A word between a place and one of these must say which: 成都|平台 is none. */
const BARE_PLACE = new Set(
  '市场 平台 基地 中心 项目 工程 组织 通道 枢纽 会议 大会 联盟 集团 公司 学校 厂 公路 论坛 地区 社区 山区 试验区 示范区 实验区 合作区 开发区 协会 企业集团 大学 医院'.split(
    ' ',
  ),
);
// quotation and 工程 or APP平台 make one name; before other endings the quotation alone is the name
const JOINED = /^(?:[^“”]{0,8}工程|APP平台|[^“”]{0,4}(?:奖|节|季|大会|论坛)|[^“”]*(?:单位|区|市|县|社区|城市))$/;

/** What in a phrase, or beside it, makes a name of it: the name of the ground; undefined where it only describes. */
export function evidence(reading: Reading, phrase: Phrase, suffix: Suffix, cues: Cues): string | undefined {
  const { start, ending } = phrase;
  const modifier = reading.text.slice(start, ending);
  const firstToken = reading.tokenAfter(start);
  const first = firstToken === undefined ? '' : reading.word(firstToken);
  if (suffix.kind === 'award' && !isConferred(reading, phrase, cues)) return undefined;
  if (modifier.startsWith('“') && !JOINED.test(modifier.slice(modifier.lastIndexOf('”') + 1) + suffix.form)) return undefined;
  if (modifier.includes('“')) return 'quoted';
  if (suffix.kind === 'place') return placeEvidence(reading, phrase, suffix);
  if (phrase.place !== undefined) return phrase.place < ending || !BARE_PLACE.has(suffix.form) ? 'place' : undefined;
  if (LEVEL.test(first) && ending - start >= 2 && suffix.kind !== 'project') return 'level';
  if ((suffix.kind === 'event' || suffix.kind === 'award') && NATIONAL.test(first)) return 'national';
  if (looksCoined(reading, start, ending)) return 'coined';
  if (suffix.strength === 'strong' && modifier.length >= 2) return 'strong';
  if (suffix.kind === 'facility' && modifier.length >= 4 && hasDefiniteState(reading, phrase)) return 'state';
  return undefined;
}

/** 青禾|镇, 云锦湾|商务区: a coined word, or for a zone a place before it. */
function placeEvidence(reading: Reading, { start, ending, place }: Phrase, suffix: Suffix): string | undefined {
  if (suffix.strength === 'strong') return ending - start <= 4 && looksCoined(reading, start, ending) ? 'coined' : undefined;
  if (place !== undefined) return place < ending || !BARE_PLACE.has(suffix.form) ? 'place' : undefined;
  return looksCoined(reading, start, ending) ? 'coined' : undefined;
}

/** An honour is one only where the text confers it, or speaks of it as of a title. */
function isConferred(reading: Reading, { start, end }: Phrase, cues: Cues): boolean {
  if (/[奖章]$/.test(reading.text.slice(start, end))) return true;
  const before = reading.before(start, 14);
  const clause = before.slice(Math.max(...['。', ';', ',', '、'].map((mark) => before.lastIndexOf(mark))) + 1);
  if (/^["”]?(?:荣誉)?称号/.test(reading.after(end, 6))) return true;
  return [...cues.get('confers')!].some((cue) => clause.includes(cue));
}
