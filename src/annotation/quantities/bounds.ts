/** What the words around a number say of it. */
export type Bound =
  { readonly kind: 'approximate' | 'nearly' } | { readonly kind: 'at-least' | 'at-most'; readonly inclusive: boolean };

const AT_LEAST: Bound = { kind: 'at-least', inclusive: true };
export const MORE_THAN: Bound = { kind: 'at-least', inclusive: false };
const AT_MOST: Bound = { kind: 'at-most', inclusive: true };
const LESS_THAN: Bound = { kind: 'at-most', inclusive: false };
export const APPROXIMATE: Bound = { kind: 'approximate' };
const NEARLY: Bound = { kind: 'nearly' };

/** Words before a number, with the characters that would make each the tail of another word: 附近, 节约, 赶超. */
const BEFORE: readonly (readonly [words: string, bound: Bound, notAfter?: string])[] = [
  [
    '不得低于 不能低于 不应低于 不低于 不得少于 不能少于 不应少于 不少于 不得小于 不小于 不下于 至少 最少 起码 起碼',
    AT_LEAST,
  ],
  // ≥95%, > 60%: the signs, with a blank behind or without; not the arrows =>, ->, nor the end of a tag
  ['≥ ≧ ⩾', AT_LEAST],
  ['>', MORE_THAN, '=->"\'/'],
  ['≤ ≦ ⩽', AT_MOST],
  ['<', LESS_THAN, '<'],
  ['≈ ∼', APPROXIMATE],
  ['年满 满 年滿', AT_LEAST, '不未圆充年布客期'],
  ['超过 超過 突破 高于 高於 大于 大於 多于 多於', MORE_THAN, '不未再没'],
  ['逾 超', MORE_THAN, '逾赶高反远'],
  [
    '不得超过 不能超过 不应超过 不会超过 不超过 不超過 未超过 没有超过 不得高于 不高于 不多于 不得多于 不大于 不得大于 至多 最多',
    AT_MOST,
  ],
  ['不足 不到 低于 低於 少于 少於 小于 小於 不满 不滿 未满', LESS_THAN, '不'],
  ['接近 将近 將近', NEARLY],
  ['近 几近', NEARLY, '附最邻靠就临远亲贴相逼接切晚新浅'],
  ['大约 大約 大概 大致 约为 约為 約为 約為', APPROXIMATE],
  ['约 約', APPROXIMATE, '节節制条條公合签預预履违契集简邀誓盟特婚租相'],
];

/** Words behind a number and its unit, with the characters that would make each another word: 上下游, 以上海. */
const BEHIND: readonly (readonly [words: string, bound: Bound, notBefore?: string])[] = [
  ['及以上 或以上 或者以上 以上', AT_LEAST, '海述所'],
  ['及以下 或以下 以下', AT_MOST, '简几列'],
  ['以内 以內 之内 之內', AT_MOST],
  ['左右 上下', APPROXIMATE, '开逢手摇游游班级联一'],
];

interface BoundCue {
  readonly bound: Bound;
  readonly form: string;
  readonly veto: string;
}

// ≥ 95%: a sign may have a blank behind it
const SIGN = /[≥≧⩾≤≦⩽<>≈]/;

const before = cues(BEFORE);
const behind = cues(BEHIND);

/** The longest bound that ends at the offset: 不超过|50万元. */
export function boundBefore(text: string, end: number): { readonly bound: Bound; readonly start: number } | undefined {
  const close = text[end - 1] === ' ' && SIGN.test(text[end - 2] ?? '') ? end - 1 : end;
  const cue = before.find(({ form, veto }) => {
    const start = close - form.length;
    return text.startsWith(form, start) && start >= 0 && !(start > 0 && veto.includes(text[start - 1]!));
  });
  return cue && { bound: cue.bound, start: close - cue.form.length };
}

/** The longest bound that begins at the offset: 30%|以上. */
export function boundBehind(text: string, start: number): { readonly bound: Bound; readonly end: number } | undefined {
  const cue = behind.find(({ form, veto }) => {
    const next = text[start + form.length];
    return text.startsWith(form, start) && !(next !== undefined && veto.includes(next));
  });
  return cue && { bound: cue.bound, end: start + cue.form.length };
}

function cues(table: readonly (readonly [string, Bound, string?])[]): BoundCue[] {
  return table
    .flatMap(([words, bound, veto = '']) => words.split(' ').map((form) => ({ form, bound, veto })))
    .sort((a, b) => b.form.length - a.form.length);
}

const STRICTNESS = ['approximate', 'nearly', 'at-most', 'at-least'];

/** Of two cues the stricter one wins: 约30%以上 is 30% or more, 超过100多家 more than 100. */
export function stricter(a: Bound | undefined, b: Bound | undefined): Bound | undefined {
  if (!a || !b) return a ?? b;
  return STRICTNESS.indexOf(a.kind) > STRICTNESS.indexOf(b.kind) || (a.kind === b.kind && isOpen(a)) ? a : b;
}

function isOpen(bound: Bound): boolean {
  return 'inclusive' in bound && !bound.inclusive;
}

/** Applies a bound to a plain number. */
export function bounded<Value>(bound: Bound | undefined, decimal: Value) {
  return bound ? { ...bound, decimal } : ({ kind: 'exact', decimal } as const);
}
