import { namesOf, termOf } from './extracted';

describe('extractTerms finds', () => {
  it.each([
    ['two nouns', '我市加强生态环境保护。', '生态环境保护'],
    ['an attribute before a noun of action', '各地提供一站式服务。', '一站式服务'],
    ['a slogan', '全县推动高质量发展。', '高质量发展'],
    ['three nouns', '各乡镇要完善社区养老设施。', '社区养老设施'],
    ['a compound of a campaign', '健全产教融合平台。', '产教融合平台'],
    ['a noun and its verb', '做好水土流失治理。', '水土流失治理'],
    ['a place word before a noun', '大力发展林下经济。', '林下经济'],
    ['a code before a noun', '建设5G网络。', '5G网络'],
    ['a quoted word and its head', '推进“互联网+”行动。', '“互联网+”行动'],
    ['a quality, which is a noun', '提高服务质量。', '服务质量'],
  ])('%s: %j holds %s', async (_, text, term) => {
    expect(await namesOf(text)).toContain(term);
  });

  it.each([
    ['a verb and its object', '各地要提高服务质量。', /提高/],
    ['a verb that leads on', '工作重点放在基层治理。', /放在/],
    ['an adverb', '全面加强基层治理。', /全面|加强/],
    ['an amount', '去年安排资金3.5亿元。', /3\.5|亿元/],
    ['a count', '全年新建12个项目。', /12|个/],
    ['a year', '2019年完成基层治理。', /2019|年/],
    ['a half year', '上半年完成基层治理。', /上半年/],
    ['a share', '农村饮水达标率提高5个百分点。', /百分点|5/],
    ['a pronoun', '我们的基层治理取得进步。', /我们/],
    ['words over a comma', '完善基层治理，社区养老持续改善。', /治理，?社区/],
    ['words over a full stop', '完善基层治理。社区养老持续改善。', /治理。?社区/],
    ['one mark of a pair', '推进“基层治理”和服务。', /^[^“]*”|^“[^”]*$/],
  ])('no %s in a term: %j', async (_, text, wrong) => {
    expect((await namesOf(text)).filter((term) => wrong.test(term))).toEqual([]);
  });

  it.each([
    ['general words', '我们要认真做好这项工作，解决存在的突出问题。'],
    ['amounts and times', '2019年1月至6月，3.5亿元，12个，增长5%。'],
    ['punctuation', '……——。，、；：“”《》（）'],
    ['nothing', ''],
    ['white space', ' \n\u3000\n '],
    ['numbers alone', '1 2 3 4 5'],
  ])('nothing in %s', async (_, text) => {
    expect(await namesOf(text)).toEqual([]);
  });

  it.each([
    ['a name of a plan', '落实全面依法治国。', '全面依法治国', 'slogan'],
    ['a slogan of numbers', '坚持三严三实。', '三严三实', 'slogan'],
    ['a ministry', '国务院印发通知。', '国务院', 'agency'],
    ['a commission of a province', '通知由省发展和改革委员会落实。', '省发展和改革委员会', 'agency'],
    ['a province', '会议在湖北省武汉市召开。', '湖北省', 'place'],
    ['a fair', '中国国际进口博览会开幕。', '中国国际进口博览会', 'event'],
    ['a plan by its title', '编制“十五五”规划。', '“十五五”规划', 'document'],
  ])('%s by the entity layer: %j', async (_, text, name, kind) => {
    expect(await termOf(text, name)).toMatchObject({ kind, frequency: 1 });
  });

  it('says head and pattern of a sequence of words', async () => {
    expect(await termOf('完善社区养老设施。', '社区养老设施')).toMatchObject({ head: '设施', pattern: 'n+nr+n' });
  });
});

describe('strings of characters', () => {
  const frames = (name: string) =>
    `推进${name}工作。${name}任务重。加快${name}进度，完成${name}收尾，以${name}为契机；深化${name}。`;

  it.each(['税电指数贷', '清水入河', '政银担'])('finds %s, whichever words the engine cuts', async (name) => {
    expect(await termOf(frames(name), name)).toMatchObject({ frequency: 6, measures: { npmi: expect.any(Number) } });
    expect(await namesOf(frames(name), { ngrams: false })).not.toContain(name);
  });

  it.each([
    ['no function word at their border', '的'],
    ['no numeral at their border', '二'],
  ])('takes %s', async (_, character) => {
    const names = await namesOf(frames('镇村联建').replaceAll('联建', `联建${character}`));
    expect(names.filter((name) => name.startsWith(character) || name.endsWith(character))).toEqual([]);
  });
});
