import type { Candidate, Recogniser } from './candidate';
import { FOLLOWING_NUMBER } from './document-numbers';
import type { Reading } from './reading';

/** What titles of laws, plans, regulations, reports end in, an addition in brackets left out. */
const TYPES =
  '宪法|法典|法|条例|规定|规则|规程|规范|办法|细则|章程|准则|守则|决定|决议|意见|通知|通报|公告|公报|通告|批复|命令|指示|方案|规划|纲要|计划|要点|报告|建议|说明|目录|清单|标准|指南|指引|大纲|白皮书|蓝皮书|公约|条约|协定|协议|议定书|宣言|声明|备忘录|倡议|宪章|框架|蓝图|路线图|修正案|制度|措施|政策|若干政策|[一二三四五六七八九十百]条|要求|举措|解释|草案|提纲|议案|请示|复函|函|实施|行动|共同纲领|论述摘编|决策部署';
// 《法治政府建设实施纲要(2015—2020年)》 → a document; 《人民日报》, 《红楼梦》 → none.
const DOCUMENT_TITLE = new RegExp(`(?:${TYPES})(?:\\s*\\([^()]{1,20}\\)){0,2}$`);
// “十三五”规划, “十四五”规划纲要, 国民经济和社会发展十二五规划, “十五五”规划和2035年远景目标纲要
const PLAN =
  /(?:国民经济和社会发展)?(?:[“"]([一二三四五六七八九]五|十[一二三四五]五)[”"]|(?<![\d一二三四五六七八九十])(?:[一二三四五六七八九]五|十[一二三四五]五))(?:时期|期间)?(?:规划纲要|发展规划|规划和\d{4}年远景目标(?:纲要)?|规划|计划)/g;
// 第七个五年计划, 国民经济和社会发展第十四个五年规划和2035年远景目标纲要, 第二个五年计划的建议
const FIVE_YEAR =
  /(?:国民经济和社会发展)?第[一二三四五六七八九十]{1,3}个五年(?:规划|计划)(?:纲要|和\d{4}年远景目标纲要)?/g;
// 政府工作报告, 2031年云河区政府工作报告
const WORK_REPORT = /(?:\d{4}年)?(?:[\u4e00-\u9fff]{0,12}?[省市区县州旗])?(?:人民)?政府工作报告/g;
// 中央一号文件, 2018年中央一号文件
const NUMBER_ONE = /中央(?:一|1)号文件/g;
// “互联网+”行动计划, “健康中国2030”规划纲要: the head makes a document of the quotation
const QUOTED_PLAN = /^(?:三年|五年|专项|战略|总体|发展|实施)?(?:行动计划|行动方案|规划纲要|规划|实施方案|纲要)/;
// “不扩散核武器条约”, “波茨坦公告”: quotation marks in place of title marks
const QUOTED_TITLE =
  /(?:.{2}(?:条约|條約|宣言|公告|公报|议定书)|.{8}(?:方案|规划|纲要|目录|条例|办法|规定|意见|决定))$/;

/** Finds laws, plans, regulations, reports by name. */
export const documents: Recogniser = function* (reading) {
  yield* titled(reading);
  for (const [pattern, ground] of [
    [PLAN, 'document.plan'],
    [FIVE_YEAR, 'document.plan'],
    [NUMBER_ONE, 'document.number-one'],
    [WORK_REPORT, 'document.work-report'],
  ] as const)
    for (const match of reading.text.matchAll(pattern)) {
      const start = match.index;
      yield { kind: 'document', start, end: start + match[0].length, ground };
    }
};

function* titled(reading: Reading): Generator<Candidate> {
  for (const quotation of reading.quotations) {
    const inner = reading.slice(quotation.inner);
    if (quotation.kind === 'title' && DOCUMENT_TITLE.test(inner)) {
      const number = FOLLOWING_NUMBER.exec(reading.after(quotation.end, 24))?.[1];
      yield {
        kind: 'document',
        ...quotation.inner,
        ...(number === undefined ? {} : { number }),
        ground: 'document.title',
      };
    }
    if (quotation.kind === 'quote' && QUOTED_TITLE.test(inner) && !/[、,;。+]/.test(inner))
      yield { kind: 'document', ...quotation.inner, ground: 'document.quoted-title' };
    if (quotation.kind === 'quote' && inner.length <= 16) {
      const head = QUOTED_PLAN.exec(reading.after(quotation.end, 10))?.[0];
      if (head !== undefined)
        yield {
          kind: 'document',
          start: quotation.start,
          end: quotation.end + head.length,
          ground: 'document.quoted-plan',
        };
    }
  }
  for (const block of reading.blocks) {
    if (block.kind !== 'title') continue;
    const title = reading
      .slice(block)
      .trim()
      .replace(/^#+\s*/, '');
    if (DOCUMENT_TITLE.test(title)) {
      const start = reading.text.indexOf(title, block.start);
      yield { kind: 'document', start, end: start + title.length, ground: 'document.own-title' };
    }
  }
}
