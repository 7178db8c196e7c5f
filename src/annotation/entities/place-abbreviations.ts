import type { Recogniser } from './candidate';
import type { Reading } from './reading';

// 京津, 晋陕蒙, 宁甘青: provinces by the one character that stands for each
const RUN = /[京津沪渝冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川蜀黔贵滇云藏陕秦甘陇青宁新港澳台]{2,6}/g;
/** Said so often that they are clear together. */
const WELL_KNOWN = /^(?:川藏|青藏|云贵川?|川滇|川黔|新藏)$/;
const ABBREVIATION = /[京津沪渝冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川黔贵滇云藏陕甘青宁]/;
/** Characters that hardly mean anything else; 新, 云, 台, 青 are common words. */
const CLEAR = /[京津沪渝冀晋蒙辽浙皖闽赣鲁豫鄂湘粤桂琼滇藏陕甘陇]/g;
// 京津|铁路, 京沪|线: there the run is a line's label
const LINE_AFTER = /^(?:高铁|高速|铁路|公路|城际|客专|快线|通道|运河|大桥|干线|[线路剧菜商派东南西北中冀省市区县州])/;

// 闽西北, 豫东南, 川西: a province and a direction
const DIRECTION = /[津沪渝冀晋蒙辽苏浙皖闽赣鲁豫鄂湘粤桂琼川黔滇藏陕陇](?:[东西][南北]?|[南北]|中[东西南北]?)/g;
const DIVISION_AFTER = /^(?:[省市区县州旗路街镇村江河湖山海洋]|大学|学院|师范)/;

/** Finds provinces named together by one character each, and their parts named by direction. */
export const placeAbbreviations: Recogniser = function* (reading) {
  for (const match of reading.text.matchAll(RUN)) {
    const [run] = match;
    const clear = run.match(CLEAR)?.length ?? 0;
    const beyond = clear === 1 && /^.[港澳台]+$/.test(run);
    if (!WELL_KNOWN.test(run) && !beyond && clear < 2 && (clear === 0 || run.length < 3)) continue;
    const span = { start: match.index, end: match.index + run.length };
    if (!stands(reading, span.start, span.end) || LINE_AFTER.test(reading.after(span.end, 2))) continue;
    yield { kind: 'place', ...span, ground: 'place.run' };
  }
  for (const match of reading.text.matchAll(DIRECTION)) {
    const end = match.index + match[0].length;
    // 川|渝东北: several provinces, then one direction
    if (ABBREVIATION.test(reading.before(match.index, 1))) continue;
    if (!stands(reading, match.index, end) || DIVISION_AFTER.test(reading.after(end, 2))) continue;
    yield { kind: 'place', start: match.index, end, ground: 'place.direction' };
  }
};

function stands(reading: Reading, start: number, end: number): boolean {
  return reading.isBorder(start) && reading.isBorder(end);
}
