import type { Span } from '../../text';
import type { Reading } from './reading';

/** A person, and the rule that found the name. */
export interface FoundPerson extends Span {
  readonly ground: string;
}

const DOUBLE_SURNAMES = '欧阳|司马|上官|诸葛|司徒|皇甫|尉迟|公孙|慕容|令狐|端木|东方|夏侯|呼延';
/** The hundred surnames and the ones after them; safe only beside a title or another name. */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾萧肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤施洪常温康牛葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧由';
const NAME = new RegExp(
  `^(?:(?:${DOUBLE_SURNAMES})[\\u4e00-\\u9fff]{1,2}|[${SURNAMES}][ \\u3000]?[\\u4e00-\\u9fff]{1,2})$`,
);
// 苏|两国, 中|各方, 张|等人, 李云|摄: no given names
const NO_NAME = /^.(?:[两各双][国方党]|等.?|[的之和与及]|.[的之和与及等]|该.|该|某.|某|.某|.?摄)$/;

/** Surnames that are rarely anything else, so that a name may begin with one whatever follows. */
const COMMON_SURNAMES =
  /^[王李张刘陈杨黄赵吴周徐孙朱胡郭林罗郑梁谢宋唐许韩冯邓曹彭曾萧肖董袁潘蒋蔡杜程魏吕沈姚卢姜崔谭陆汪范廖贾韦傅邹孟熊秦邱尹薛闫阎段侯黎贺顾毛郝龚邵钱覃戴汤庞颜倪聂翟殷耿焦俞柳裴霍涂苗骆靳鲍喻祁蒲滕饶牟穆卓缪芦麦褚娄窦戚岑]/;

/**
 * Whether a span reads as a Chinese person's name: a surname and a given name that the engine does not take for a
 * common word.
 *
 * @param where A title beside it allows given names that are common words (建国), a list does not; a roster of members
 * allows any surname.
 */
export function isPersonName(reading: Reading, span: Span, where: 'title' | 'list' | 'roster' = 'title'): boolean {
  const name = reading.slice(span);
  if (!NAME.test(name) || NO_NAME.test(name) || !reading.isBorder(span.start)) return false;
  const tokens = reading.tokensIn(span);
  const first = tokens[0];
  if (first === undefined) return false;
  if (where === 'roster') return true;
  if (tokens.length === 1 && first.end === span.end) return /^nr/.test(first.pos ?? '');
  // 江苏|省长, 高度|评价: a common word, not a surname.
  if (first.end - first.start > 1 && !/^nr/.test(first.pos ?? '')) return false;
  if (
    tokens
      .slice(1)
      .some(({ pos, start, end }) => end - start > 1 && (where === 'list' || !/^[nvaditzj]/.test(pos ?? '')))
  )
    return false;
  return first.pos?.startsWith('nr') === true || COMMON_SURNAMES.test(name);
}

/** The name that ends at the offset, the longer one first. */
export function personNameBefore(reading: Reading, end: number): Span | undefined {
  if (!reading.isBorder(end)) return undefined;
  for (const length of [4, 3, 2]) {
    const span = { start: end - length, end };
    if (span.start < 0 || /[\d多a-z]/i.test(reading.before(span.start, 1))) continue;
    if (isPersonName(reading, span)) return span;
  }
  return undefined;
}

/** The name that begins at the offset and is over where the pattern says so, the longer one first. */
export function personNameAt(reading: Reading, start: number, over: RegExp): Span | undefined {
  for (const length of [4, 3, 2]) {
    const span = { start, end: start + length };
    if (!reading.isBorder(span.end) || !over.test(reading.after(span.end, 6))) continue;
    if (isPersonName(reading, span)) return span;
  }
  return undefined;
}
