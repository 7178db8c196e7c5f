import type { Candidate, Recogniser } from './candidate';
import type { Cues } from './cues';
import { mayBegin } from './noun-phrase';
import type { Reading } from './reading';

// 云锦路沿线, 青禾街、柳浪街等地块, 锦绣路9号: two or three characters, and beside them what lies along a road
const ROAD =
  /([\u4e00-\u9fff]{2,3})(大街|大道|[路街巷])(?=沿线|沿街|两侧|周边|街道|片区|地块|商圈|商[业贸务]|市场|门前|[段东南西北\d、和与及等“]|社区)/g;
// 公路, 铁路, 思路, 断头路, 农村路: kinds of roads, and words in 路
const COMMON =
  /[之电公铁道马思出网线套对销门征后前退活血财言明通专支条这那新老的是在了等和与及、各大小高中修走断头村区品路街巷园口型化业建产]$|^(?:丝绸|高速|农村|城市|乡村|步行|商业|资源|[主次支老背]|美食|特色|文化|专用|发展|必由|致富|产业|旅游)/;

/** Finds roads and streets that the dictionary cannot know. */
export function roads(cues: Cues): Recogniser {
  return function* (reading, found) {
    yield* afterPlaces(reading, found);
    yield* natural(reading, cues);
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

/** 西安|路, 北京|大街: a road named after a place is one wherever it stands. */
function* afterPlaces(reading: Reading, found: readonly Candidate[]): Generator<Candidate> {
  for (const { kind, start, end } of found) {
    const ending = kind === 'place' ? /^(?:大街|路|街)(?![径线边道])/.exec(reading.after(end, 3))?.[0] : undefined;
    if (ending !== undefined && end - start <= 3 && reading.isBorder(end + ending.length))
      yield { kind: 'place', start, end: end + ending.length, ground: `place.road:${ending}` };
  }
}

// 山水林田湖, 爲长江 are none; 青柳河, 云台山, 锦澜湾: two characters that the engine does not know together, then a single one
const NATURAL = /[\u4e00-\u9fff]{2}(?=[河江湖山岛湾溪])/g;

function* natural(reading: Reading, cues: Cues): Generator<Candidate> {
  for (const match of reading.text.matchAll(NATURAL)) {
    const start = match.index;
    const end = start + 3;
    const tokens = reading.tokensIn({ start, end });
    if (tokens.length !== 3 || !mayBegin(reading, start, cues)) continue;
    if (/^[爲为於]|^[\u4e00-\u9fff]?[林田]/.test(match[0])) continue;
    if (/[省市县区大江高绿青名山水河湖]$/.test(match[0]) && !/沿岸|流域|两岸|水库|景区/.test(reading.after(end, 2)))
      continue;
    if (tokens.slice(0, 2).every(({ pos }) => !/^[mqpcdruf]/.test(pos ?? '')))
      yield { kind: 'place', start, end, ground: `place.natural:${reading.text[end - 1]!}` };
  }
}
