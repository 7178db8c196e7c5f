import type { Recogniser } from './candidate';
import type { Cues } from './cues';
import { mayBegin } from './noun-phrase';

// 云锦路沿线, 青禾街、柳浪街等地块, 锦绣路9号: two or three characters, and beside them what lies along a road
const ROAD =
  /([\u4e00-\u9fff]{2,3})(大街|大道|路|街|巷)(?=沿线|沿街|两侧|周边|街道|片区|地块|商圈|商[业贸务]|市场|门前|段|[东南西北]|\d|、|和|与|及|等|“|社区)/g;
// 公路, 铁路, 思路, 断头路, 农村路: kinds of roads, and words in 路
const COMMON =
  /[公铁道马思出网线套通退专支条这那新老的是在了等和与及、各大小高中修走断头村区品路街巷园口型化业建产]$|^(?:丝绸|高速|农村|城市|乡村|步行|商业|资源|主|次|支|美食|特色|文化|老|背|专用|发展|必由|致富|产业|旅游)/;

/** Finds roads and streets that the dictionary cannot know. */
export function roads(cues: Cues): Recogniser {
  return function* (reading) {
  for (const match of reading.text.matchAll(ROAD)) {
    const [, name, ending] = match;
    for (const length of [3, 2]) {
      const stem = name!.slice(-length);
      if (stem.length < length) continue;
      const end = match.index + match[0].length;
      const start = end - ending!.length - length;
      if (COMMON.test(stem) || !mayBegin(reading, start, cues)) continue;
      yield { kind: 'place', start, end, ground: `place.road:${ending!}` };
      break;
    }
  }
  };
}
