import type { SloganEntity } from '../../model';

const NUMERAL = '[二三四五六七八九十两]';
// 三严三实, 四风, 两学一做, 四统一、三到位: a numeral counts what the formula abbreviates
const COUNTED = new RegExp(`(?:^|[、,和])${NUMERAL}个?(?!孩|手)[\\u4e00-\\u9fff]`);
// 院内三清, 法律六进, 三网合一: the count stands at the end
const COUNTED_LAST = new RegExp(`[\\u4e00-\\u9fff]{2}${NUMERAL}[\\u4e00-\\u9fff]$|${NUMERAL}[\\u4e00-\\u9fff]合一`);
// 五个一, 369, 1+4+N
const FIGURES = /个一$|^\d+$|^[\dN]+(?:\+[\dN]+)+/;
// 惊雷行动, 秋冬攻势, 护航利剑, 百日攻坚
const CAMPAIGN = /(?:行动|攻势|利剑|会战|战役|大排查|大整治|清零|百日)$|^百日/;
const CAMPAIGN_HEAD = /^[\u4e00-\u9fff]{0,4}?(?:行动|整治|活动|攻势|战役|严打|执法)/;
const BRAND_HEAD = /^[\u4e00-\u9fff]{0,4}?(?:服务|平台|品牌|网络|站)/;
const INITIATIVE_HEAD = /^[\u4e00-\u9fff]{0,4}?(?:改革|试点|战略|模式|机制|计划|建设|倡议)/;

/** Tells what sort of formulation a quotation is, from its form and from the words behind it. */
export function sortOf(inner: string, after: string): SloganEntity['sort'] {
  if (COUNTED.test(inner) || COUNTED_LAST.test(inner) || FIGURES.test(inner)) return 'numeric';
  if (CAMPAIGN.test(inner) || CAMPAIGN_HEAD.test(after)) return 'campaign';
  if (BRAND_HEAD.test(after)) return 'brand';
  if (INITIATIVE_HEAD.test(after)) return 'initiative';
  return /[、,]/.test(inner) ? 'principle' : 'other';
}
