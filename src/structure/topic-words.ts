/** Grammar that keeps a short first sentence from naming a topic; each list spares the words that only look like it. */

// Pointing, persons, connectives, time and ground: 这些…, 但…, 目前…; not 要素, 应急, 有序, 自主, 从严, 在推动转型上加倍努力
const OPENINGS = String.raw`
  [这那它他她我你您但到是请] 大家 有人 有些 有的 各位 同志 让我们 与此 上述 以上 以下 下面 首先 其中 例如 比如 总的 综合分析
  本届 本次 本着 然而 可是 同时 因此 因而 所以 总之 此外 另外 当然 显然 如果 虽然 尽管 由于 为了 为此 只有 只要 不仅 不但
  无论 正是 正如 不是 没有 必须 现在 当前 目前 今年 去年 明年 过去 最近 近年 今后 今天 昨天 自从 根据 按照 随着 通过 对于
  关于 事实 实践证明 回顾 展望 会议 报告 在(?!.{2,16}上) 从(?![严快优实紧速]) 要(?![素件]) 应[当该]`;

// Copulas, verbs of speech and of judgement: 农业是国民经济的基础, 会议强调, 人的素质决定着…; not 但凡是, 实事求是, 是否
const STATEMENTS = String.raw`
  (?<![但凡总只还或若求])是(?!否) 指出 强调 认为 表示 说, 说过?$ 意味着 决定着 暴露 存在 以下 取决 要靠 体现了 作出《
  具有.{0,8}(?:作用|意义|潜力|优势|价值|领域) 有许多 有很多 [;:?!]`;

// Aspect and stance: 发生了显著的变化, 仍然盘踞, 一定要解放; not 为了, 了解, 着力, 首都
const NARRATIVE = String.raw`
  (?<!为)了(?!解) (?<![沿随本])着(?![力眼重手]) (?<![首成古故])都(?!市) [也还] 已经 曾经 正在 仍然 依然 一定 应该 应当 不能
  不是 从不 不会 没有 并不 就要 必须 要给 要有 的$`;

const oneOf = (words: string) => words.trim().split(/\s+/).join('|');

// 这…, 但…, 目前…
export const OPENS_LIKE_A_STORY = new RegExp(`^(?:${oneOf(OPENINGS)})`);
// 农业是国民经济的基础
export const STATES = new RegExp(oneOf(STATEMENTS));
// 发生了显著的变化
export const NARRATES = new RegExp(oneOf(NARRATIVE));
