import indicators from '../../dictionaries/indicators/indicators.tsv';
import { readTable } from '../lexicon';
import type { Fact, Quantity } from '../model';
import type { BetterSide } from './value-bounds';

// 控制在, 降至, 压减到: a ceiling. 居民消费价格涨幅控制在3%左右
const CEILING = /控制|降[到至为]|降低[到至]|下降[到至]|压[减缩降][到至]|不[高超多大]/;
// 达到, 提高到, 保持在: a floor. 普惠性幼儿园覆盖率达到95%
const FLOOR = /达|[提升增][高到至]|增加[到至]|不[低少]于|新增|新建|完成|实现|力争/;

let directions: ReadonlyMap<string, string> | undefined;

/** Which way the dictionary says is better for a statistic: up, down or, where neither is, nothing. */
function directionOf(code: string | undefined): string | undefined {
  directions ??= new Map(
    readTable('indicators/indicators.tsv', indicators, ['code', 'direction']).map((row) => [row.code, row.direction]),
  );
  return code === undefined ? undefined : directions.get(code);
}

/**
 * Which side of a target is at least as good as what it states.
 *
 * The words between the thing and its value come first (控制在 is a ceiling), then the dictionary, then what is counted:
 * of works, places and money more is better. Prices have no better side, so that 2%左右 is met near 2% only.
 *
 * @param between The text from the thing measured to its value.
 */
export function betterSide({ kind, change, indicator }: Fact, quantity: Quantity, between: string): BetterSide {
  if (kind === 'rank') return 'less';
  if (CEILING.test(between)) return 'less';
  // A decrease is better the larger it is: 能耗降低3%
  if (change?.direction === 'decrease') return 'more';
  const direction = directionOf(indicator.code);
  if (direction === 'up') return 'more';
  if (direction === 'down') return 'less';
  if (indicator.code !== undefined) return 'neither';
  return quantity.kind !== 'percent' || change !== undefined || FLOOR.test(between) ? 'more' : 'neither';
}
