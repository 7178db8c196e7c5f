const MODERN: Readonly<Record<string, string>> = {
  個: '个',
  箇: '个',
  戶: '户',
  員: '员',
  樁: '桩',
  場: '场',
  臺: '台',
  輛: '辆',
  棟: '栋',
  處: '处',
  塊: '块',
  條: '条',
  項: '项',
  則: '则',
  冊: '册',
  張: '张',
  隻: '只',
  頭: '头',
  顆: '颗',
  雙: '双',
  門: '门',
  層: '层',
  級: '级',
  類: '类',
  種: '种',
  輪: '轮',
  劑: '剂',
  錠: '锭',
};

/** One code for a classifier in both scripts: 個 and 个. */
export function modern(form: string): string {
  return [...form].map((character) => MODERN[character] ?? character).join('');
}
