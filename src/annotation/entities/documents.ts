import type { Candidate, Recogniser } from './candidate';
import type { Reading } from './reading';

/** What titles of laws, plans, regulations, reports end in, an addition in brackets left out. */
const TYPES =
  '宪法|法典|法|条例|规定|规则|规程|规范|办法|细则|章程|准则|守则|决定|决议|意见|通知|通报|公告|公报|通告|批复|命令|指示|方案|规划|纲要|计划|要点|报告|建议|说明|目录|清单|标准|指南|指引|大纲|白皮书|蓝皮书|公约|条约|协定|协议|议定书|宣言|声明|备忘录|倡议|宪章|框架|蓝图|路线图|修正案|制度|措施|政策|若干政策|三十条|要求|解释|草案|提纲|议案|请示|复函|函|实施|行动|共同纲领|论述摘编|决策部署';
// 《法治政府建设实施纲要(2015—2020年)》 → a document; 《人民日报》, 《红楼梦》 → none.
const DOCUMENT_TITLE = new RegExp(`(?:${TYPES})(?:\\s*\\([^()]{1,20}\\)){0,2}$`);
// 国办发〔2018〕128号, 国发[2004]18号, 第707号令
const NUMBER = /[\u4e00-\u9fff]{1,8}[〔[(]\d{4}[〕\])]\d{1,4}号/g;
// 按照|国发〔2015〕40号: what the number is the object of
const BEFORE_NUMBER =
  /^(?:按照|根据|依据|依照|参照|执行|落实|贯彻|印发|废止|[以按见据由经对在和及与原])(?=[\u4e00-\u9fff])/;
// (国发〔2015〕40号) right after a title
const NUMBER_AFTER = /^\(([\u4e00-\u9fff]{1,8}[〔[]\d{4}[〕\]]\d{1,4}号)\)/;
// “十三五”规划, “十四五”规划纲要, 十二五规划, “七五”计划
const PLAN =
  /(?:[“"]([一二三四五六七八九]五|十[一二三四五]五)[”"]|(?<![\d一二三四五六七八九十])(?:[一二三四五六七八九]五|十[一二三四五]五))(?:时期|期间)?(?:规划纲要|发展规划|规划|计划)/g;
// 第七个五年计划, 国民经济和社会发展第十四个五年规划和2035年远景目标纲要, 第二个五年计划的建议
const FIVE_YEAR =
  /(?:国民经济和社会发展)?第[一二三四五六七八九十]{1,3}个五年(?:规划|计划)(?:纲要|和\d{4}年远景目标纲要)?/g;
// 中华人民共和国宪法, 中华人民共和国长江保护法, 中国共产党章程
const NAMED_LAW =
  /(?:中华人民共和国|中国共产党)[\u4e00-\u9fff]{1,20}?(?:法|条例|宪法|章程|准则|规定)(?![\u4e00-\u9fff]{0,2}[律制院规治定])/g;
// 宪法, 民法典, 党章, 香港特别行政区基本法: laws known by a bare name
const BARE_LAW = /(?:香港|澳门)(?:特别行政区)?基本法|基本法|民法典|刑法典|党章|宪法(?!法院|监督|宣誓|日)/g;
// 政府工作报告, 2031年云河区政府工作报告
const WORK_REPORT = /(?:\d{4}年)?(?:[\u4e00-\u9fff]{0,12}?[省市区县州旗])?(?:人民)?政府工作报告/g;
// “互联网+”行动计划, “健康中国2030”规划纲要: the head makes a document of the quotation
const QUOTED_PLAN = /^(?:三年|五年|专项|战略|总体|发展|实施)?(?:行动计划|行动方案|规划纲要|规划|实施方案|纲要)/;

/** Finds laws, plans, regulations, reports by name. */
export const documents: Recogniser = function* (reading) {
  yield* titled(reading);
  for (const [pattern, ground] of [
    [PLAN, 'document.plan'],
    [FIVE_YEAR, 'document.plan'],
    [NAMED_LAW, 'document.law'],
    [BARE_LAW, 'document.law'],
    [WORK_REPORT, 'document.work-report'],
  ] as const)
    for (const match of reading.text.matchAll(pattern)) {
      const start = match.index;
      yield { kind: 'document', start, end: start + match[0].length, ground };
    }
  for (const match of reading.text.matchAll(NUMBER)) {
    const number = match[0].replace(BEFORE_NUMBER, '');
    const end = match.index + match[0].length;
    yield { kind: 'document', start: end - number.length, end, number, ground: 'document.number' };
  }
};

function* titled(reading: Reading): Generator<Candidate> {
  for (const quotation of reading.quotations) {
    const inner = reading.slice(quotation.inner);
    if (quotation.kind === 'title' && DOCUMENT_TITLE.test(inner)) {
      const number = NUMBER_AFTER.exec(reading.after(quotation.end, 24))?.[1];
      yield {
        kind: 'document',
        ...quotation.inner,
        ...(number === undefined ? {} : { number }),
        ground: 'document.title',
      };
    }
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
