import type { Entity } from '../../../src/model';
import { sliceText } from '../../../src/text';
import { entitiesOf, namesOf } from '../entities/support';

function slogan(text: string): Extract<Entity, { kind: 'slogan' }> {
  const found = entitiesOf(text).find((entity) => entity.kind === 'slogan');
  if (found?.kind !== 'slogan') throw new Error(`No slogan in: ${text}`);
  return found;
}

describe('formulations', () => {
  it.each([
    [
      'of the dictionary, without quotation marks',
      '坚持稳中求进工作总基调，推进共同富裕。',
      ['稳中求进工作总基调', '共同富裕'],
    ],
    ['runs of a known series', '全面落实稳增长、促改革、惠民生各项措施。', ['稳增长、促改革、惠民生']],
    ['quotations that the dictionary does not know', '打造“邻里帮”服务品牌。', ['邻里帮']],
    ['one pair of quotation marks, whatever marks it holds', '推进“一窗受理、一次办结”改革。', ['一窗受理、一次办结']],
    ['the quotation without the head behind it', '开展“惊雷行动”专项整治。', ['惊雷行动']],
    ['figures with a letter', '构建“333X”产业格局。', ['333X']],
    ['two characters before a campaign', '开展“绿网”专项行动。', ['绿网']],
    ['campaigns that share their last word', '打好蓝天、碧水、碧海、净土保卫战。', ['蓝天、碧水、碧海、净土保卫战']],
    ['a quotation inside the name of a statistic', '“三公”经费下降5%。', ['三公']],
    ['straight quotation marks too', '开展"邻里帮"服务。', ['邻里帮']],
  ])('are %s', (_, text, expected) => {
    expect(namesOf('slogan', text)).toEqual(expected);
  });

  it.each([
    ['one member of a series alone', '把稳增长放在首位。'],
    ['two members of a series', '坚持创新、开放。'],
    ['members of different series', '出实招、办实事、见实效。'],
    ['plan periods', '“十五五”时期是关键。'],
    ['packages of measures', '出台“21条”措施。'],
    ['everyday scare quotes', '提供“一揽子”服务，解决“卡脖子”问题。'],
    ['questions', '解决“人往哪里去”的问题。'],
    ['citations', '古人说“民惟邦本”。'],
    ['what mocks', '他们污蔑为“唯物质论”。'],
    ['ships and satellites', '“海巡一号”下水，“远行者”号出海。'],
    ['seeds and machines', '推广“云麦18”，研制“云海—Ⅱ”。'],
    ['contests', '举办“云海杯”比赛。'],
    ['scores', '粮食产量实现“八连增”。'],
    ['lengths of time', '打造“一刻钟”服务圈，实现稳定的“五年”。'],
    ['the wording of a law that is amended', '第八条第二款“公民可以申请”修改为“公民和组织可以申请”。'],
    ['places on a line', '治理“云—海—山”地区污染。'],
    ['what others want', '反对“云岛独立”。'],
    ['what is exposed', '粉碎他们制造“两岛论”、“三岛分立”的阴谋。'],
    ['what is cited as an instruction', '执行“队伍要整顿”的重要指示。'],
    ['treaties', '废除“云海防御条约”。'],
    ['words that only the quotation would set apart', '加强综合治理，鼓励走出去。'],
    ['an empty quotation', '“”'],
  ])('are not %s', (_, text) => {
    expect(namesOf('slogan', text)).toEqual([]);
  });

  it.each([
    ['numeric', '落实“四统一”要求。'],
    ['numeric', '开展“法律六进”活动。'],
    ['campaign', '开展“秋冬利剑”行动。'],
    ['brand', '提供“邻里帮”服务。'],
    ['initiative', '深化“承诺即入”改革。'],
    ['principle', '按照“谁受益、共分担”原则。'],
  ])('are sorted as %s', (sort, text) => {
    expect(slogan(text).sort).toBe(sort);
  });

  it('carry expansion, year and attributed English from the dictionary', () => {
    expect(slogan('坚持“三严三实”。')).toMatchObject({
      sort: 'numeric',
      expansion: ['严以修身', '严以用权', '严以律己', '谋事要实', '创业要实', '做人要实'],
      since: 2014,
      gloss: { source: 'slogans:glossary' },
    });
  });

  it.each([
    ['落实“四早”（早发现、早报告、早隔离、早治疗）。', ['早发现', '早报告', '早隔离', '早治疗']],
    [
      '坚持“三统一、一开放”：指统一规划、统一标准、统一管理、有序开放。',
      ['统一规划', '统一标准', '统一管理', '有序开放'],
    ],
    ['推行“两集中”，即窗口集中、人员集中。', ['窗口集中', '人员集中']],
  ])('take their expansion from the words behind them: %s', (text, expansion) => {
    expect(slogan(text).expansion).toEqual(expansion);
  });

  it('take no expansion whose members are not as many as the formulation counts', () => {
    expect(slogan('落实“四早”（早发现、早报告）。')).not.toHaveProperty('expansion');
  });

  it('tie a variant to the form of the dictionary', () => {
    const text = '推进供给侧改革。';
    const found = slogan(text);
    expect([sliceText(text, found), found.canonical]).toEqual(['供给侧改革', '供给侧结构性改革']);
  });
});
