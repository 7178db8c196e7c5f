import type { Token } from '../../model';
import type { Cues } from './cues';
import type { Reading } from './reading';

/** A name longer than this is a description. */
const LONGEST = 32;
/** Tags (ICTCLAS) of words that never stand in a name: 的, 了, 着, pronouns, interjections. */
const FUNCTION_TAGS = new Set(['uj', 'ul', 'uz', 'ug', 'ud', 'r', 'rr', 'rz', 'y', 'e', 'o', 'zg']);
/** Prepositions and conjunctions that open a firm's or a building's name where nothing stands before them to join. */
const OPENERS = new Set(['和', '同']);
// A word that only counts: 28, 三个, 多项, 一批, 两.
const COUNT = /^(?:[\d.]+|[一二三四五六七八九十百千万亿两几数多余]+[个项条座所家批处类种名次届大]?)$/;
// An ordinal may stand inside: 第十二届, 第二十一.
const ORDINAL = /^第[\d一二三四五六七八九十百零]+[届次批个]?$/;
// 三维, 首批, 二期: numerals that say which or how, and do not count
const MANNER = /^首|^[一二三四五六七八九十][^个项条座所家批处类种名次届年月日号时分级些][\u4e00-\u9fff]?$/;
// 首批, 第二批 before a quotation
const BATCH = /^(?:首|第.+)[批个家]$/;
const LATIN = /^[\w.+&-]+$/;
/** 中国—东盟博览会, 艾力·买买提广场, 5G+创新中心. */
const INNER_MARKS = new Set(['·', '+', '-', '—', '－', '–']);
const PUNCTUATION = /^[^\p{L}\p{N}]+$/u;

/**
 * Finds where the noun phrase that ends at an offset begins: walks left over the words until one that no name holds.
 *
 * It stops before punctuation, counts with their classifiers, function words and the verbs that govern names
 * (推进|华宫市场 → 华宫市场). Verbs that names hold as well (建设, 服务) are walked over and taken off again where they
 * open the phrase. A quotation within the phrase is taken whole: 青禾社区“好帮手”服务站.
 */
export function leftBorder(reading: Reading, end: number, cues: Cues, places: ReadonlyMap<number, number>): number {
  const governs = cues.get('governs')!;
  const either = cues.get('either')!;
  const phrase: Token[] = [];
  let start = end;
  while (end - start < LONGEST) {
    const quotation = reading.quotationBefore(start);
    if (quotation?.kind === 'quote' && quotation.end - quotation.start <= 16) {
      start = quotation.start;
      phrase.length = 0;
      continue;
    }
    const token = reading.tokenBefore(start);
    if (token === undefined || !standsInName(reading, token, governs)) break;
    // 首批|“…”示范社区: the batch is no part of a quoted name.
    if (phrase.length === 0 && start < end && reading.text[start] === '“' && BATCH.test(reading.word(token))) break;
    // 建设|大连中心, 开放|区图书馆: such a verb before a place or a level governs it.
    const first = phrase.at(-1);
    if (either.has(reading.word(token)) && (places.has(start) || (first && /^[省市区县州]$/.test(reading.word(first)))))
      break;
    start = token.start;
    phrase.push(token);
  }
  for (let first = phrase.pop(); first !== undefined && opensOnly(reading, first, either, cues); first = phrase.pop())
    start = first.end;
  return start;
}

/** Whether a word at the phrase's start belongs to what is said of the name: 建设|…, 新|…, but 新媒体|… . */
function opensOnly(reading: Reading, token: Token, either: ReadonlySet<string>, cues: Cues): boolean {
  const word = reading.word(token);
  if (!either.has(word)) return false;
  return ![2, 3].some((length) =>
    cues.get('compound')!.has(reading.text.slice(token.start, token.start + word.length + length)),
  );
}

function standsInName(reading: Reading, token: Token, governs: ReadonlySet<string>): boolean {
  const word = reading.word(token);
  if (PUNCTUATION.test(word)) return INNER_MARKS.has(word);
  if (ORDINAL.test(word)) return true;
  if (COUNT.test(word)) return false;
  if (token.pos === 'eng' || LATIN.test(word)) return !/^\d/.test(word);
  if (OPENERS.has(word)) {
    const before = reading.tokenBefore(token.start);
    const last = before === undefined ? '' : reading.word(before);
    return last === '、' || (last.length > 1 && (governs.has(last) || last === '推进'));
  }
  // 省|建|投|集团, 市|建|工|集团: builders by their short names
  if (word === '建' && /^[投工发]/.test(reading.after(token.end, 1)) && LEVEL.test(reading.before(token.start, 1)))
    return true;
  if (isGoverning(reading, token, governs) || FUNCTION_TAGS.has(token.pos ?? '')) return false;
  if (word === '中') return !closesPhrase(reading, reading.tokenBefore(token.start), governs);
  if (token.pos === 'm') return MANNER.test(word);
  // A classifier after a count: 28|个, 4|处.
  const before = word.length === 1 ? reading.tokenBefore(token.start) : undefined;
  return before === undefined || !COUNT.test(reading.word(before));
}

/** 工作|中 is a place in time; 中|商集团, 推进|中|商集团 a name. */
function closesPhrase(reading: Reading, before: Token | undefined, governs: ReadonlySet<string>): boolean {
  return before !== undefined && /^[nvalis]/.test(before.pos ?? '') && !governs.has(reading.word(before));
}

/** 推进, and phrases that the engine takes for one word: 深入|推进, 进一步|提高, 落实|到位; 科学|技术 is none. */
function isGoverning(reading: Reading, token: Token, governs: ReadonlySet<string>): boolean {
  const word = reading.word(token);
  if (governs.has(word)) return true;
  if (word.length < 4) return false;
  return governs.has(word.slice(-2)) || (/^[vild]/.test(token.pos ?? '') && governs.has(word.slice(0, 2)));
}

/**
 * Whether a phrase holds something that common words do not: a run of single characters that the engine's dictionary
 * does not know together (诺|德), Latin letters (CIC), a family's name (柳家|街道).
 *
 * @param fewest How many single characters in a run; more where common words are often cut into single ones.
 * @param opening Whether the run must open the phrase.
 */
export function looksCoined(
  reading: Reading,
  start: number,
  end: number,
  { fewest = 2, opening: atStart = false } = {},
): boolean {
  const tokens = reading.tokensIn({ start, end });
  let singles = 0;
  for (const [index, token] of tokens.entries()) {
    const word = reading.word(token);
    if (token.pos === 'nrfg' || FAMILY.test(word) || /[A-Za-z]/.test(word)) return true;
    // At the phrase's start any two characters are a name (中|商|集团); within it many single ones are common (医|养).
    const opening = index === singles;
    if (atStart && !opening) return false;
    const common = opening && index === 0 ? isPlainOpening(reading, token, tokens[1]) : !opening && PLAIN.has(word);
    singles = word.length === 1 && HAN.test(word) && !common ? singles + 1 : 0;
    if (singles >= fewest) return true;
    // 星|海湾|商务区: a single noun that no common word begins with.
    if (singles === 1 && index === 0 && tokens.length > 1 && !PLAIN.has(word) && token.pos === 'n') return true;
  }
  return false;
}

/** 做|强, 引|育 act, 区|级 and 新|区 are levels and adjectives; 保|华, 和|舍 are names. */
function isPlainOpening(reading: Reading, token: Token, next: Token | undefined): boolean {
  const word = reading.word(token);
  if (LEVEL.test(word)) return true;
  if (OPENERS.has(word) || !ACTS.test(token.pos ?? '')) return false;
  return next === undefined || next.end - next.start > 1 || ACTS.test(next.pos ?? '');
}

// 王家|社区, 李家|桥: a family's settlement
const FAMILY =
  /^[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严武莫孔向汤]家$/;
const HAN = /[\u4e00-\u9fff]/;
const LEVEL = /^[省市区县州全各本该当非新大老小多好强优]$/;
/** Verbs, adverbs, adjectives (ICTCLAS): 做|强, 引|育. */
const ACTS = /^[vdzac]/;

/** Single characters that join common words freely. */
const PLAIN = new Set(
  '区市县省州国村乡镇新老大小中高低东南西北上下内外总分副多全各单双无非超级型化性者员业品率量额费税法权力医养教科研工农商文体卫水电气热路桥港航空海陆山河湖林草矿油煤钢房客人车船机器网云端线点站所室厅局部院校园场馆街坊社企群众军民政府党团会议式类种茶果菜粮棉药花树鱼猪牛羊禽奶肉蛋米面糖酒烟盐布纸书画戏歌舞球棋'.split(
    '',
  ),
);

// 在|柳家街道, 了|西安路, 和|胜利路: what precedes a short name
const PRECEDES = /^[在了和与对由从到把被为向及至是有等以将让使经沿按就当同或因的个条座家]$/;

/** Whether a short name may begin at the offset: the word there is neither a function word nor a governing verb. */
export function mayBegin(reading: Reading, start: number, cues: Cues): boolean {
  const token = reading.tokenAfter(start);
  if (token === undefined) return false;
  const word = reading.word(token);
  return !PRECEDES.test(word) && !isGoverning(reading, token, cues.get('governs')!);
}
