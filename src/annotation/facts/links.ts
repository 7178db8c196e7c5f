/** What a word between the thing measured and its quantity says. */
export type LinkWord =
  | { readonly class: 'change'; readonly direction: 'increase' | 'decrease' }
  | {
      readonly class:
        'level' | 'to' | 'from' | 'share' | 'rank' | 'each' | 'doing' | 'respectively' | 'target' | 'filler' | 'gap';
    }
  | { readonly class: 'rate' | 'degree'; readonly direction: 'increase' | 'decrease' }
  | { readonly class: 'basis'; readonly basis: 'year-on-year' | 'period-on-period' | 'annual-average' | 'cumulative' }
  | { readonly class: 'prices'; readonly prices: 'constant' | 'current' };

const TABLE: readonly (readonly [words: string, link: LinkWord])[] = [
  [
    '增长 增加 上升 提高 上涨 提升 递增 增 升 净增 净增加 增产 增收 扩大 加快 上调 多增 调高 攀升 回升 增多 上浮 升高 增强 涨 上扬 跃升 延长 增速达',
    { class: 'change', direction: 'increase' },
  ],
  [
    '下降 减少 降低 回落 压缩 压减 削减 缩减 缩短 缩小 减 降 下调 减轻 裁减 调低 下滑 压降 精简 减产 收窄 下跌 递减 负增长 下浮 降温 放缓 节约 降了',
    { class: 'change', direction: 'decrease' },
  ],
  // The noun of a change, with the value behind it: 居民消费价格涨幅3%左右
  [
    '增长率 增长速度 增速 增幅 涨幅 上涨幅度 增长幅度 升幅 提高幅度 增长水平 上升幅度 上涨率 上涨水平',
    { class: 'rate', direction: 'increase' },
  ],
  ['减少幅度 压减幅度 降幅 下降幅度 减幅 降低幅度 下降率 跌幅', { class: 'rate', direction: 'decrease' }],
  [
    `达到 达 为 是 控制在 保持在 稳定在 维持在 稳控在 突破 超过 超 逾 近 接近 有 已有 共有 拥有 合计 总计 共计 计 约为 约 大约 高达 多达 仅为 仅 只有 占到 约占 不超过 不低于 预计为 确定为 定为 设为
     定在 设定为 设定在 安排为 低于 高于 控制 掌握在 限制在 保持住 不少于 不高于 力争达到 力争 争取 超 上了 迈上 跨上 跃上 站上 闯过 跨越 迈过 跨过 突破了 达成 提到 相当 等于`,
    { class: 'level' },
  ],
  [
    '到 至 在 成 增至 升至 降至 降到 增到 升到 减至 减到 涨到 涨至 扩至 缩至 缩短至 压减至 压缩至 提至 提到 降为 减为 增为 增加为 上升为 变为',
    { class: 'to' },
  ],
  // A change only where something is compared: 比上年高0.3个百分点
  ['高 多 快 大 高出 多出', { class: 'degree', direction: 'increase' }],
  ['低 少 慢 小', { class: 'degree', direction: 'decrease' }],
  // The verb behind its object: 住房建成5万套, 投资安排3亿元
  [
    '建成 开工 完工 安排 完成 实现 新增 竣工 交付 新建 开行 投用 签约 覆盖 下达 建成了 完成了 实现了',
    { class: 'doing' },
  ],
  // A rule of thumb, no value: 每增长1个百分点
  ['每增长 每增加 每提高 每下降 每减少 每上升 每降低', { class: 'gap' }],
  ['由 从 自', { class: 'from' }],
  ['占', { class: 'share' }],
  [
    '居 位居 位列 名列 排名 排 列 列居 稳居 跃居 跃升 跃升至 高居 升至 升到 上升至 排在 排到 居于 保持 跻身 蝉联 连续保持 排位 位次',
    { class: 'rank' },
  ],
  ['均 都 皆 全部 各 双双 均为', { class: 'each' }],
  ['分别 依次', { class: 'respectively' }],
  [
    '目标 预期目标 调控目标 宏观调控目标 控制目标 增长目标 预定目标 预期 计划目标 目标值 指标 预期值 要求',
    { class: 'target' },
  ],
  ['同比 同期 比上年同期', { class: 'basis', basis: 'year-on-year' }],
  ['环比', { class: 'basis', basis: 'period-on-period' }],
  [
    '年均 平均每年 每年平均 每年 年平均 年平均每年 平均每年递增 五年平均每年',
    { class: 'basis', basis: 'annual-average' },
  ],
  ['累计', { class: 'basis', basis: 'cumulative' }],
  [
    '可比价 按可比价 可比价格 按可比价格 按可比价格计算 按可比价计算 按不变价格 按不变价格计算 不变价 按不变价 实际 扣除价格因素 扣除物价因素',
    { class: 'prices', prices: 'constant' },
  ],
  ['名义 按当年价格 按现价 现价', { class: 'prices', prices: 'current' }],
  [
    `了 过 已 已经 将 要 也 又 再 还 就 可 能 可望 有望 始终 一直 持续 稳定 基本 大幅 大幅度 首次 历史性 历史性地 稳步 小幅 明显 预计 估计 全年 年末 年底 共 总共 一共 累计共 平均 至少 最高 最低 其中
     现已 现 目前 原定 原 则 只 仅仅 大体 大致 继续 连续 逐年 进一步 快速 全面 总体 整体 圆满 超额 顺利 率先 本 应 应当 必须 需 需要 应该 会 确保 努力 左右 计划 拟 考虑 当年 按 计算 初步 平稳 仍 仍然 主动 普遍 成功 再度 自然 人均 户均 每人 每户 每亩 每人每年 每人每月 每月
     每立方米 每平方米 每平方公里 每公里 每公顷 每升 每吨 每千克 每公斤 每千瓦时 略 略有 稍 达到或 达到或略`,
    { class: 'filler' },
  ],
  // A distance to someone else's value, no change over time: 高于全国2个百分点
  [
    '高于全国 低于全国 快于全国 高于全国平均水平 快于全国平均水平 低于全国平均水平 高于全省 快于全省 领先全国 好于全国 低于全省',
    { class: 'gap' },
  ],
];

const LINKS: ReadonlyMap<string, LinkWord> = new Map(
  TABLE.toReversed().flatMap(([list, link]) => list.split(/\s+/).map((word) => [word, link] as const)),
);
export const LONGEST_LINK = Math.max(...[...LINKS.keys()].map((word) => word.length));

/** What a word says when it stands between a noun and its quantity; undefined for words that do not stand there. */
export function linkWord(word: string): LinkWord | undefined {
  return LINKS.get(word);
}
