import type { Entity } from '../../../src/model';
import { sliceText } from '../../../src/text';
import { entitiesOf } from './support';

function named(text: string, name: string): Entity {
  const entity = entitiesOf(text).find((one) => sliceText(text, one) === name);
  if (entity === undefined) throw new Error(`No entity ${name} in: ${text}`);
  return entity;
}

const REPORT = '2031年沙坪坝区政府工作报告\n各位代表:\n在市委、区政府和区人大的领导下,区委办公室印发通知。\n';

describe('canonical names', () => {
  it.each([
    ['区政府', '重庆市', '沙坪坝区人民政府', "Shapingba District People's Government"],
    ['区人大', '重庆市', '沙坪坝区人民代表大会', "Shapingba District People's Congress"],
    ['区委办公室', '重庆市', '中国共产党沙坪坝区委员会办公室', 'Office of the CPC Shapingba District Committee'],
    ['市委', '重庆市', '中国共产党重庆市委员会', 'CPC Chongqing Municipal Committee'],
  ])('tie %s to the division that the title names', (name, _, canonical, en) => {
    expect(named(REPORT, name)).toMatchObject({ canonical, gloss: { en, source: 'composed' } });
  });

  it('tie short forms of central organs to the full name with its official English', () => {
    expect(named('由人社部负责。', '人社部')).toMatchObject({
      canonical: '人力资源和社会保障部',
      gloss: { en: 'Ministry of Human Resources and Social Security', source: 'agencies:glossary' },
    });
  });

  it('compose the English of a department from its place and field', () => {
    expect(named('大连市发改委发布公告。', '大连市发改委')).toMatchObject({
      canonical: '大连市发展和改革委员会',
      gloss: { en: 'Dalian Municipal Development and Reform Commission', source: 'composed' },
      level: 'prefectural',
      branch: 'government',
    });
  });

  it('follow a short form that the text defines itself', () => {
    const text = '云锦商品交易所（以下简称“云商所”）成立。云商所成交活跃。';
    const mentions = entitiesOf(text).filter((entity) => sliceText(text, entity) === '云商所');
    expect(mentions.length).toBeGreaterThan(0);
    for (const mention of mentions)
      expect(mention).toMatchObject({ kind: 'organization', canonical: '云锦商品交易所' });
  });

  it('give no division where the text names none', () => {
    expect(named('在市委领导下，', '市委')).not.toHaveProperty('canonical');
  });
});

describe('places', () => {
  it('carry level, code and English', () => {
    expect(named('四川省南充市', '南充市')).toMatchObject({
      level: 'prefectural',
      adminCode: '511300',
      gloss: { en: 'Nanchong' },
    });
  });

  it('carry no code where several divisions share the name', () => {
    expect(named('朝阳区开展检查。', '朝阳区')).not.toHaveProperty('adminCode');
  });
});

describe('grounds', () => {
  it.each([
    ['由人社部负责。', '人社部', 'agencies:人力资源和社会保障部'],
    ['诺瑞大厦开业。', '诺瑞大厦', 'facility.coined:大厦'],
    ['推进“三严三实”教育。', '三严三实', 'slogans:三严三实'],
    ['开展“邻里帮”服务。', '邻里帮', 'slogan.quoted'],
  ])('name the entry or the rule: %s', (text, name, ground) => {
    expect(named(text, name).provenance.ground).toBe(ground);
  });
});
