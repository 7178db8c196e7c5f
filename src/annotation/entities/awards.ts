import type { Recogniser } from './candidate';
import { batchLength } from './batch';

// 获评|国际湿地城市, 入选首批|…试点城市: the verb confers what follows it
const CONFERRED =
  /(?:荣获|获评|获批|入选|入围|被评为|评为|授予|命名为|认定为|确定为|列为|列入|跻身|创建|创成|争创|荣膺|摘得|捧回)了?(?:第[^,。;“]{1,6}[届批])?/g;
// 现代物流|试点城市, 国际湿地|城市, 县域商业|领跑县, 千年|古都名城: how titles of places end
const TITLE =
  /^[^,。;、:“”()\n]{2,24}?(?:示范|试点|先进|先行|领跑|模范|实验|试验|湿地|创新型|文明|卫生|园林|森林|宜居|幸福|美食|文化|旅游|生态|健康|安全|节水|宜业|标杆)(?:城市|城区|园区|[市县镇村区])(?=$|[,。;、:)和及]|称号|行列|名单|荣誉|建设)/;
// 国家级|, 全国首批|: whose title it is; without it a district only describes
const WHOSE = /^(?:全国|国家级?|国际|世界|全球|中国|省级|全省|首批|第[一二三四五六七八九十]批)/;
// 全球最佳减贫案例, 全国十大考古发现: how lists run
const RANKED = /^(?:全国|全球|世界|国际|中国)(?:最佳|最美|十大|百强|十强)[\u4e00-\u9fff]{0,12}(?=$|[,。;、])/;
// 创建|全国领先的平台, 打造示范区: more than a title
const MORE = /的|打造|建成|推进|实施|开展|以及/;

/** Finds titles of cities, counties, districts that the text confers: 获评国际湿地城市. */
export const awards: Recogniser = function* (reading) {
  for (const match of reading.text.matchAll(CONFERRED)) {
    const from = match.index + match[0].length;
    const line = reading.after(from, 34);
    const title = (RANKED.exec(line) ?? TITLE.exec(line))?.[0];
    if (title === undefined || !WHOSE.test(title) || MORE.test(title)) continue;
    const start = from + batchLength(title);
    const end = from + title.length;
    if (end - start >= 5) yield { kind: 'award', start, end, ground: 'award.conferred' };
  }
};
