import { quantitiesOf, shown } from './read';

describe('quantities', () => {
  it.each([
    // money
    ['实现区级财政收入14.07亿元', '14.07亿元 = money 1407000000 CNY'],
    ['出口1.2万亿美元', '1.2万亿美元 = money 1200000000000 USD'],
    ['筹资3亿5000万港元', '3亿5000万港元 = money 350000000 HKD'],
    ['资助人民币200万元', '人民币200万元 = money 2000000 CNY'],
    ['贷款5亿元人民币', '5亿元人民币 = money 500000000 CNY'],
    ['每度电价三角五分', '三角五分 = money 0.35 CNY'],
    ['补助壹仟贰佰叁拾元伍角', '壹仟贰佰叁拾元伍角 = money 1230.5 CNY'],
    ['达到一千三百八十七亿四千万元', '一千三百八十七亿四千万元 = money 138740000000 CNY'],
    ['预算总额２７，２０３，３１９，０００元', '２７，２０３，３１９，０００元 = money 27203319000 CNY'],
    ['减轻企业税负3500亿元', '3500亿元 = money 350000000000 CNY'],
    ['规模突破千亿元', '突破千亿元 = money >100000000000 CNY'],
    ['实缴 1\u2009234\u2009567 元', '1\u2009234\u2009567 元 = money 1234567 CNY'],
    // percent, permille, points, tenths, halves
    ['增长百分之七点九', '百分之七点九 = percent 7.9 %'],
    ['增长１３．５％', '１３．５％ = percent 13.5 %'],
    ['下降万分之三', '万分之三 = percent 0.03 %'],
    ['自然增长率千分之五点一', '千分之五点一 = permille 5.1 [ppth]'],
    ['提高3.4个百分点', '3.4个百分点 = percentage-point 3.4 {pp}'],
    ['下调25个基点', '25个基点 = percentage-point 0.25 {pp}'],
    ['死亡率下降5个千分点', '5个千分点 = percentage-point 0.5 {pp}'],
    ['占三成五', '三成五 = percent 35 %'],
    ['占经费的24%强', '24%强 = percent >24 %'],
    ['约合百分之三十弱', '百分之三十弱 = percent nearly 30 %'],
    ['误差控制在±5%', '±5% = percent -5..5 %'],
    ['偏差正负3毫米', '正负3毫米 = measure -3..3 mm'],
    ['占七八成', '七八成 = percent 70..80 %'],
    ['审批事项减少一半以上', '一半以上 = percent >=50 %'],
    // measures
    ['建成75万平方米', '75万平方米 = measure 750000 m2'],
    ['装机5000万千瓦', '5000万千瓦 = measure 50000000 kW'],
    ['外送电量8100亿千瓦时', '8100亿千瓦时 = measure 810000000000 kW.h'],
    ['发电量三千亿度', '三千亿度 = measure 300000000000 kW.h'],
    ['造林5.2万亩', '5.2万亩 = measure 52000 mu'],
    ['粮食产量六百一十二亿斤', '六百一十二亿斤 = measure 61200000000 jin'],
    ['棉花一亿担', '一亿担 = measure 100000000 dan'],
    ['浓度降至28.5微克/立方米', '28.5微克/立方米 = measure 28.5 ug/m3'],
    ['浓度降至28.5微克每立方米', '28.5微克每立方米 = measure 28.5 ug/m3'],
    ['能耗降至0.45吨标准煤/万元', '0.45吨标准煤/万元 = measure 0.000045 t{tce}/CNY'],
    ['算力达到12EFLOPS', '12EFLOPS = measure 12 {EFLOPS}'],
    ['集装箱吞吐量500万标准箱', '500万标准箱 = measure 5000000 {TEU}'],
    ['地震震源深度10km', '10km = measure 10 km'],
    ['夜间零下5摄氏度', '零下5摄氏度 = measure -5 Cel'],
    ['平板玻璃产能三千万重量箱', '三千万重量箱 = cardinal 30000000 重量箱'],
    ['加速到3兆电子伏', '3兆电子伏 = measure 3 MeV'],
    ['产生二千万电子伏的粒子', '二千万电子伏 = measure 20000000 eV'],
    ['户均猪肉六斤八两', '六斤八两 = measure 6.8 jin'],
    ['每人布票三丈五尺二寸', '三丈五尺二寸 = measure 3.52 zhang'],
    ['口粮田两亩五分', '两亩五分 = measure 2.5 mu'],
    ['岸线一公里范围内', '一公里 = measure 1 km'],
    ['浓度35μg/m³', '35μg/m³ = measure 35 ug/m3'],
    ['单产3.5t/亩', '3.5t/亩 = measure 3.5 t/mu'],
    // counts
    ['惠及1.2万户', '1.2万户 = cardinal 12000 户'],
    ['接待3.5万人次', '3.5万人次 = cardinal 35000 人次'],
    ['建设一座公园', '一座 = cardinal 1 座'],
    ['在三个社区', '三个 = cardinal 3 个'],
    ['十三亿人口', '十三亿 = cardinal 1300000000'],
    ['惠及4000多企业', '4000多 = cardinal >4000'],
    ['惠及近千万家庭', '近千万 = cardinal nearly 10000000'],
    ['客流量破亿，创新高', '破亿 = cardinal >100000000'],
    ['为百万名就业者提供保障', '百万名 = cardinal 1000000 名'],
    ['企业增加到1万6千多户', '1万6千多户 = cardinal >16000 户'],
    ['游客增加到1亿3千多万', '1亿3千多万 = cardinal >130000000'],
    ['分为以下四类', '四类 = cardinal 4 类'],
    ['建立了二十九個自治州', '二十九個 = cardinal 29 个'],
    // ordinals, ages, multiples, ratios
    ['名列全省第一名', '第一名 = ordinal 1 名'],
    ['争创第九轮双拥模范城', '第九轮 = ordinal 9 轮'],
    ['总量居全国第三。', '第三 = ordinal 3'],
    ['依照本法第二十七条的规定', '第二十七条 = ordinal 27 条'],
    ['为80岁以上老人', '80岁以上 = age >=80 a'],
    ['不满十八周岁的未成年人', '不满十八周岁 = age <18 a'],
    ['总量翻一番', '翻一番 = multiple 2'],
    ['总产值翻两番', '翻两番 = multiple 4'],
    ['产值增长2倍', '2倍 = multiple 3'],
    ['产值是上年的3.5倍', '3.5倍 = multiple 3.5'],
    ['产量增长一点九倍', '一点九倍 = multiple 2.9'],
    ['學生增長了三倍', '三倍 = multiple 4'],
    ['企业数增长近两倍', '近两倍 = multiple nearly 3'],
    ['比例为29:71', '29:71 = ratio 29:71'],
    ['占全市的三分之一', '三分之一 = ratio 1:3'],
    ['以二点五比一通过', '二点五比一 = ratio 2.5:1'],
  ])('in %s finds %s', (text, expected) => {
    expect(shown(text)).toEqual([expected]);
  });

  it.each([
    ['近2亿元', 'nearly 200000000'],
    ['约3公里', '~3'],
    ['7%左右', '~7'],
    ['30%以上', '>=30'],
    ['不低于5%', '>=5'],
    ['不得少于二人', '>=2'],
    ['超过20亿元', '>2000000000'],
    ['突破1万亿元', '>1000000000000'],
    ['150余场', '>150'],
    ['100多万户', '>1000000'],
    ['三倍多', '>3'],
    ['2.8%以内', '<=2.8'],
    ['不超过50万元', '<=500000'],
    ['不足3成', '<30'],
    ['上百家', '>=100'],
    ['≥95%', '>=95'],
    ['≥ 95%', '>=95'],
    ['≤15微克/立方米', '<=15'],
    ['>60%', '>60'],
    ['＜3%', '<3'],
    ['約为八千元', '~8000'],
    ['十来个', '~10'],
    // two cues: the stricter one
    ['约30%以上', '>=30'],
    ['超过100多家', '>100'],
    // ranges
    ['6.5-7%', '6.5..7'],
    ['6.5%—7%', '6.5..7'],
    ['5%~8%', '5..8'],
    ['8%至10%', '8..10'],
    ['3至5个', '3..5'],
    ['3-5万元', '30000..50000'],
    ['8000-1万元', '8000..10000'],
    ['百分之四到五', '4..5'],
    ['五万元以上二十万元以下', '50000..200000'],
    ['两三个', '2..3'],
    ['三四十万人', '300000..400000'],
    ['七、八十万人', '700000..800000'],
    ['十七八个', '17..18'],
    ['十几万户', '100000..200000'],
    ['数百万元', '1000000..10000000'],
    ['几十亿元', '2000000000..9000000000'],
  ])('reads the bounds of %s', (phrase, value) => {
    expect(shown(`达到${phrase}。`).map((line) => line.replace(/ = \S+/, ''))).toEqual([
      expect.stringMatching(`^${escaped(phrase)} ${escaped(value)}( |$)`),
    ]);
  });

  it.each([
    ['由5%提高到7%', ['5%', '7%']],
    ['从1.2万增至3.4万', ['1.2万', '3.4万']],
    ['分别下降2%、3%', ['2%', '3%']],
    ['75万平方米、272栋', ['75万平方米', '272栋']],
    ['分别高4.2和0.7个百分点', ['4.2', '0.7个百分点']],
    ['完成85万平方米以上的改造和700万平方米的治理', ['85万平方米以上', '700万平方米']],
  ])('takes %s for two quantities', (text, spans) => {
    expect(quantitiesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(spans);
  });

  it('gives a decimal the unit of the number it is joined to', () => {
    expect(shown('贷款增速分别高4.2、1.5和0.7个百分点')).toEqual([
      '4.2 = percentage-point 4.2 {pp}',
      '1.5 = percentage-point 1.5 {pp}',
      '0.7个百分点 = percentage-point 0.7 {pp}',
    ]);
  });

  it('keeps the bare number, the unit as written, and the size in SI units', () => {
    const [quantity] = quantitiesOf('新造林超过5.2万亩');
    expect(quantity).toMatchObject({
      start: 3,
      number: { start: 5, end: 9 },
      unit: { code: 'mu', system: 'market', written: '万亩' },
      si: { decimal: '34666666.666667', code: 'm2', exact: false },
      provenance: { ground: 'quantity.measure' },
    });
    expect(quantitiesOf('产粮15亿斤')[0]!.si).toEqual({ decimal: '750000000', code: 'kg', exact: true });
  });

  it('leaves times to the times layer', () => {
    expect(shown('2016年8月18日起三年内，24小时值守，每年两次')).toEqual([]);
  });
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
