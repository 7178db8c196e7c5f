import { isHeaderField } from './header-fields';
import type { Page } from './page';
import { isPageNumber, type Row } from './row';

const LONGEST = 80;
/** So many lines from the end a field such as 来源：新华社 is the page's. */
const TAIL = 6;

// What a web page leaves around a text, each alone in its line
const RESIDUE: readonly RegExp[] = [
  // 上一篇: 下一条：关于…
  /^[-•·]?\s?(?:上一[篇条页]|下一[篇条页])\s?(?::|$)/,
  // 责任编辑：王某 (编辑:某) 审核：… 初审：… 校对：…
  /^[([【]?(?:责任编辑|责编|本文编辑|编辑|审核|审校|校对|初审|复审|终审|监制|值班编辑|信息员|上传|录入)\s?:/,
  // 打印 关闭 【打印本页】 [关闭窗口] 分享到： 返回顶部 收藏 大 中 小
  /^[[(【]?\s?(?:打印|关闭|分享|收藏|返回|纠错|我要纠错|保存|推荐|扫一扫|扫码|微信|微博|朋友圈|大\s?中\s?小)[^。,;]{0,24}$/,
  // 版权所有 主办单位：… 网站标识码：… 京ICP备… 京公网安备… 技术支持：…
  /^(?:版权所有|主办单位|主办|承办单位|承办|协办|技术支持|网站标识码|网站地图|联系我们|备案号|联系电话|网站声明)\s?(?::|$|[|\s])/,
  /^[^。]{0,20}(?:ICP备|公网安备|版权所有|Copyright|©)/,
  // 当前位置：首页 > 政务公开 > … 首页>要闻
  /^(?:您?的?(?:当前|现在|所在)?的?位置|您现在的位置是)\s?:|^首页\s?[>»›-]/,
  // A photograph's caption: …本报记者 戴冰摄  新华社记者 某某 摄
  /(?:记者|摄影|通讯员)[^。]{0,20}摄影?$/,
  // What an office notes under a document: (此件公开发布) (本文有删减) (此件发至县级)
  /^\((?:此件|此文|本文|本报告)[^()]{1,16}\)$/,
  // 抄送：省委各部门… 国务院办公厅秘书局 2018年12月7日印发
  /^(?:抄送|分送|抄报|报送|主动公开)\s?(?::|$)/,
  /^[^。]{2,30}\s{1,8}\d{4}年\d{1,2}月\d{1,2}日印发$/,
];

// What opens a list of links; all that follows belongs to it: 相关链接：, 相关阅读, 附件下载
const LINKS =
  /^[【[]?(?:相关(?:链接|阅读|报道|文章|新闻|解读|稿件|文件|附件|信息)|延伸阅读|推荐阅读|热门推荐|附件下载|扩展阅读|猜你喜欢)[】\]]?\s?:?$/;

/** Tells whether a line is web-page residue, a caption, or a note of the office under the text. */
export function isResidue({ text }: Row): boolean {
  return text.length <= LONGEST && RESIDUE.some((pattern) => pattern.test(text));
}

/** Claims web-page residue wherever it stands, page numbers, and the lists of links at the end. */
export function claimFooters(page: Page): void {
  const { rows } = page;
  const links = rows.findIndex(
    (row, i) =>
      LINKS.test(row.text.slice(0, 20)) && rows.slice(i + 1, i + 40).every(({ text }) => text.length <= LONGEST),
  );
  const from = links > 0 && rows.length - links <= 40 ? links : rows.length;
  const numbered = rows.filter((row) => isPageNumber(row.text)).length > 1;
  rows.forEach((row, i) => {
    if (!page.isFree(i)) return;
    if (i >= from) page.claim(i, i, { kind: 'footer', ground: 'footer.links' });
    else if (isResidue(row)) page.claim(i, i, { kind: 'footer', ground: 'footer.residue' });
    else if (numbered && isPageNumber(row.text)) page.claim(i, i, { kind: 'footer', ground: 'footer.page-number' });
  });
}

/** Claims fields below the text, 来源：新华社, as the page's; those above it are the head's. */
export function claimTailFields(page: Page, body: number): void {
  for (let at = Math.max(body, page.rows.length - TAIL); at < page.rows.length; at++)
    if (page.isFree(at) && isHeaderField(page.rows[at]!))
      page.claim(at, at, { kind: 'footer', ground: 'footer.field' });
}
