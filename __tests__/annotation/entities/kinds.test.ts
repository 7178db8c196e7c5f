import { namesOf } from './support';

describe('agencies', () => {
  it.each([
    ['with their place', '青岛市人民政府办公厅印发通知。', ['青岛市人民政府办公厅']],
    ['with only their level', '在省委、省政府和市委的领导下，', ['省委', '省政府', '市委']],
    ['in a list behind one prefix', '由省发展改革委、财政厅、教育厅负责。', ['省发展改革委', '财政厅', '教育厅']],
    ['of the centre, by short form', '国家发改委、人社部联合发文。', ['国家发改委', '人社部']],
    ['党中央 and 国务院', '认真贯彻党中央、国务院决策部署。', ['党中央', '国务院']],
    ['of the people’s congress, within its deputies', '接受区人大代表监督。', ['区人大']],
    [
      'by their field in a law',
      '由国务院自然资源主管部门会同国务院有关部门制定。',
      ['国务院自然资源主管部门', '国务院'],
    ],
    [
      'where a list of those in charge names them',
      '（责任单位：市科技局、市口岸综合办）',
      ['市科技局', '市口岸综合办'],
    ],
    ['with 中共 before', '中共浙江省委印发了意见。', ['中共浙江省委']],
    ['but not 政府 in general', '各级政府部门要加强监管，扩大政府投资。', []],
    ['but not committee members', '听取市委员会成员以外的意见，选派委员。', []],
    ['but not the first characters of other words', '交通部分路段封闭，文化部门众多。', []],
  ])('are found %s', (_, text, expected) => {
    expect(namesOf('agency', text)).toEqual(expected);
  });
});

describe('places', () => {
  it.each([
    ['divisions and their short forms', '四川省和成都加快建设。', ['四川省', '成都']],
    ['regions and rivers', '推动京津冀、长三角和黄河流域发展。', ['京津冀', '长三角', '黄河流域']],
    ['a county’s short form only beside its full name', '沙坪坝区要带头，让沙坪坝更美。', ['沙坪坝区', '沙坪坝']],
    ['not a county’s short form alone', '让沙坪坝更美。', []],
    ['roads and streets', '整治兴隆路沿线和柳青街两侧。', ['兴隆路', '柳青街']],
    ['no kinds of roads', '建设农村公路和断头路，拓宽思路。', []],
    ['villages and communities with a coined name', '走进李家村和王家社区调研。', ['李家村', '王家社区']],
    ['no villages in general', '改造城中村和各社区。', []],
    ['zones named after a place', '支持福州新区和川渝高竹新区建设。', ['福州新区', '川渝高竹新区']],
    ['members of a list of districts', '发挥柳树屯、黄泥坡、云锦等区域的优势。', ['柳树屯', '黄泥坡', '云锦']],
    ['no 中国 that is part of a label', '坚持中国特色社会主义和中国共产党的领导。', []],
  ])('are %s', (_, text, expected) => {
    expect([...namesOf('place', text)].sort()).toEqual([...expected].sort());
  });
});

describe('documents', () => {
  it.each([
    [
      'in title marks',
      '落实《优化营商环境条例》和《法治社会建设实施纲要（2020—2025年）》。',
      ['优化营商环境条例', '法治社会建设实施纲要（2020—2025年）'],
    ],
    ['plans named by their period', '完成“十四五”规划和第七个五年计划。', ['“十四五”规划', '第七个五年计划']],
    ['a quotation with its plan', '实施“智能制造”行动计划。', ['“智能制造”行动计划']],
    ['a number that stands alone', '按照国发〔2015〕40号文件执行。', ['国发〔2015〕40号']],
    ['the work report', '审议2031年云河区政府工作报告。', ['2031年云河区政府工作报告']],
    [
      'numbers in any brackets',
      '根据财云字[1999]12号和国办发【2011】3号文件。',
      ['财云字[1999]12号', '国办发【2011】3号'],
    ],
    ['orders and standards by number', '依照国务院令第711号，执行GB 3095—2012。', ['国务院令第711号', 'GB 3095—2012']],
    [
      'laws by their short name',
      '贯彻劳动合同法、反垄断法和乡村振兴促进法的规定。',
      ['劳动合同法', '反垄断法', '乡村振兴促进法'],
    ],
    ['no ways and means', '改进工作方法，提高执法水平，依靠法律。', []],
    [
      'plans that stand without title marks',
      '落实云江流域发展规划纲要，提前实现全国林业发展纲要。',
      ['云江流域发展规划纲要', '全国林业发展纲要'],
    ],
    ['no outlines that every place has', '审查国民经济和社会发展规划纲要。', []],
    ['titles in quotation marks', '反对所谓“云海共同防御条约”。', ['云海共同防御条约']],
    ['with a number of measures in the title', '印发《支持民营企业发展二十条》。', ['支持民营企业发展二十条']],
    ['no formulas called so', '普及农业八字宪法。', []],
    ['the charter without what follows', '按照中国共产党章程的规定办理。', ['中国共产党章程']],
    ['laws by their full name', '根据中华人民共和国预算法和宪法。', ['中华人民共和国预算法', '宪法']],
    ['not works of literature', '演出《红楼梦》，订阅《人民日报》。', []],
  ])('are %s', (_, text, expected) => {
    expect(namesOf('document', text)).toEqual(expected);
  });
});

describe('events', () => {
  it.each([
    [
      'congresses and plenums with coordinated ordinals',
      '贯彻党的十八大和十八届三中、四中全会精神。',
      ['党的十八大', '十八届三中、四中全会'],
    ],
    ['sessions of a congress', '在第十四届全国人民代表大会第二次会议上', ['第十四届全国人民代表大会第二次会议']],
    ['sessions of a local congress', '落实市十六届人大三次会议决定。', ['市十六届人大三次会议']],
    ['plenums in a row', '贯彻省委十一届六次、七次全会部署。', ['省委十一届六次、七次全会']],
    ['Party congresses of a province', '落实省第十一次党代会要求。', ['省第十一次党代会']],
    ['all plenums of a term', '学习二十届历次全会精神。', ['二十届历次全会']],
    ['old names of congresses', '中共第八届全国代表大会第二次会议提出了任务。', ['中共第八届全国代表大会第二次会议']],
    ['no congress as an organ', '向第四届全国人民代表大会报告。', []],
    ['with the ordinal', '办好第九届数字中国建设峰会。', ['第九届数字中国建设峰会']],
    ['short names of fairs', '办好云洽会、海博会。', ['云洽会', '海博会']],
    ['contests', '举办第三届全国青年创业大赛。', ['第三届全国青年创业大赛']],
    ['anniversaries of the republic', '今年是中华人民共和国成立75周年。', ['中华人民共和国成立75周年']],
    ['conferences by their ending', '参加全国气象防灾减灾工作会议。', ['全国气象防灾减灾工作会议']],
    ['anniversaries', '隆重庆祝建党100周年。', ['庆祝建党100周年']],
    ['games and fairs', '办好杭州亚运会、进博会。', ['杭州亚运会', '进博会']],
    ['not meetings in general', '召开会议和现场会。', []],
  ])('are %s', (_, text, expected) => {
    expect(namesOf('event', text)).toEqual(expected);
  });
});

describe('awards', () => {
  it.each([
    ['what is conferred', '荣获全国双拥模范城称号。', ['全国双拥模范城']],
    ['prizes by name', '3个项目获国家科学技术进步奖。', ['国家科学技术进步奖']],
    ['a quotation that is conferred', '被授予“全国文明城市”称号。', ['全国文明城市']],
    ['titles that verbs confer', '云海市获评国际湿地城市。', ['国际湿地城市']],
    ['titles that hold a verb', '争创全国职业教育综合改革实验区。', ['全国职业教育综合改革实验区']],
    ['places on a list', '云海项目获评全球最佳治沙案例。', ['全球最佳治沙案例']],
    ['no purpose', '创建全国领先的物流示范区。', []],
    ['without the batch', '入选全国首批现代物流试点城市。', ['现代物流试点城市']],
    ['a quotation that is ranked', '获评“2031最具幸福感城市”。', ['2031最具幸福感城市']],
    ['not a zone that is only built', '推进农业示范区建设。', []],
  ])('are %s', (_, text, expected) => {
    expect(namesOf('award', text)).toEqual(expected);
  });
});

describe('persons', () => {
  it.each([
    ['the well-known', '以习近平同志为核心', ['习近平']],
    ['before a title', '学习李志明同志的事迹。', ['李志明']],
    ['with a dot', '自治区主席艾尔肯·吐尼亚孜作报告。', ['艾尔肯·吐尼亚孜']],
    ['in a list of members', '召集人：李云海　　国务院副总理', ['李云海']],
    ['not a count before a title', '办理300余件市长信箱来信。', []],
  ])('are %s', (_, text, expected) => {
    expect(namesOf('person', text)).toEqual(expected);
  });
});
