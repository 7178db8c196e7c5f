import type { AdminLevel } from '../../model';
import type { Recogniser } from './candidate';

// 云河市政府工作报告, 在云河市第三届人民代表大会…, 云河新区管理委员会: what a text's head calls its own division
const OWN =
  /(?:^|[年在《>—\s])([\u4e00-\u9fff]{2,7}?(?:自治[州县旗]|新区|开发区|[省市区县旗镇乡]))(?=(?:人民)?政府(?:工作报告|办公|关于|文件|公报|令|$)|第[一二三四五六七八九十百\d]+届人民代表大会|管理委员会|管委会)/gm;
const LEVELS: Readonly<Record<string, AdminLevel>> = {
  省: 'provincial',
  市: 'prefectural',
  州: 'prefectural',
  镇: 'township',
  乡: 'township',
};
// 全|区, 各|县, 本|市: no names
const NO_NAME = /^[全各本我该两三]/;
/** How far into a text its head reaches. */
const HEAD = 600;

/** Finds the division that a text speaks for where the dictionary does not know it: by its title or its head. */
export const ownDivision: Recogniser = function* (reading, found) {
  const places = found.filter(({ kind }) => kind === 'place');
  const names = new Set<string>();
  for (const match of reading.text.slice(0, HEAD).matchAll(OWN)) {
    const end = match.index + match[0].length;
    // 云岭省|云河市: what the dictionary knows stands before.
    const before = places.filter((place) => place.end <= end && place.end > end - match[1]!.length);
    const start = Math.max(end - match[1]!.length, ...before.map((place) => place.end));
    const name = reading.text.slice(start, end);
    if (name.length >= 3 && !NO_NAME.test(name)) names.add(name);
  }
  for (const name of names) {
    const level = LEVELS[name.at(-1)!] ?? 'county';
    for (let start = reading.text.indexOf(name); start >= 0; start = reading.text.indexOf(name, start + name.length))
      yield { kind: 'place', start, end: start + name.length, level, ground: 'place.own' };
  }
};
