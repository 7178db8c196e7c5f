import { namesOf } from './support';

describe('agencies', () => {
  it.each([
    ['with their place', '青岛市人民政府办公厅印发通知。', ['青岛市人民政府办公厅']],
    ['with only their level', '在省委、省政府和市委的领导下，', ['省委', '省政府', '市委']],
    ['in a list behind one prefix', '由省发展改革委、财政厅、教育厅负责。', ['省发展改革委', '财政厅', '教育厅']],
    ['of the centre, by short form', '国家发改委、人社部联合发文。', ['国家发改委', '人社部']],
    ['党中央 and 国务院', '认真贯彻党中央、国务院决策部署。', ['党中央', '国务院']],
    ['of the people’s congress, within its deputies', '接受区人大代表监督。', ['区人大']],
    ['by their field in a law', '国务院林业主管部门和国务院各部门应当配合。', ['国务院林业主管部门', '国务院']],
    [
      'where a list of those in charge names them',
      '（责任单位：市科技局、市口岸综合办）',
      ['市科技局', '市口岸综合办'],
    ],
    ['with 中共 before', '中共浙江省委印发了意见。', ['中共浙江省委']],
    ['of the people’s consultative conference, within its members', '并请自治区政协委员提出意见。', ['自治区政协']],
    ['that 及其 ties to a congress', '接受区人大及其常委会监督、政协民主监督。', ['区人大', '常委会', '政协']],
    [
      'of a division that only the head names',
      '云泉市人民政府关于防汛的通知\n云泉市委要求落实。',
      ['云泉市人民政府', '云泉市委'],
    ],
    ['of the State Council, by a full name of their own', '国务院科学规划委员会已经成立。', ['国务院科学规划委员会']],
    ['of a ministry, its office', '教育部办公厅关于开展试点的通知。', ['教育部办公厅']],
    [
      'of a province whose notice opens with the State Council',
      '根据国务院要求，省委政法委、省公安厅抓紧落实。',
      ['国务院', '省委政法委', '省公安厅'],
    ],
    ['that run a zone', '由上海化工区管委会、临江新片区管理委员会负责。', ['上海化工区管委会', '临江新片区管理委员会']],
    ['of other states', '美国国会和日本外交部先后表态。', ['美国国会', '日本外交部']],
    ['but not of all places at once', '推进省市县政府机构改革。', []],
    [
      'but not the organs of any place in a report of the nation',
      '国务院总理作报告。\n建立乡政府，支持人大、政协工作。',
      ['国务院'],
    ],
    ['but not 中央 beside the local ones', '理顺中央和地方财政关系。', []],
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
    ['not a county’s short form alone', '鼓楼响起钟声，和平发展。', []],
    ['a county’s short form of three characters', '让沙坪坝更美。', ['沙坪坝']],
    ['a county behind the city that it lies in', '支持宁德古田发展食用菌。', ['宁德', '古田']],
    ['a county in the report of its province', '2031年福建省政府工作报告\n支持平潭开放。', ['福建省', '平潭']],
    ['an autonomous prefecture without its peoples', '支持伊犁州加快发展。', ['伊犁州']],
    ['provinces by one character each', '携手京津、宁甘青共同治理，服务苏浙皖。', ['京津', '宁甘青', '苏浙皖']],
    ['parts of provinces by direction', '振兴闽西北和豫东南。', ['闽西北', '豫东南']],
    ['a town and a village behind what they lie in', '走进巴东县绿坡镇清泉村。', ['巴东县', '绿坡镇', '清泉村']],
    ['what the engine joins to the next word', '巩固闽江流域治理，台湾同胞受益。', ['闽江流域', '台湾']],
    [
      'two that the engine takes for one word',
      '辽宁沈阳和上海浦东新区先行先试。',
      ['辽宁', '沈阳', '上海', '浦东新区'],
    ],
    [
      'a free-trade zone with its place in brackets',
      '推进中国（云南）自由贸易试验区建设。',
      ['中国（云南）自由贸易试验区'],
    ],
    ['a region with 地区 behind it', '关注中东地区和闽南地区。', ['中东地区', '闽南地区']],
    ['no side of a city', '首都西部和市域东部协同发展。', []],
    ['neighbours that make no third', '重点勘探东北松辽盆地。', ['东北', '松辽盆地']],
    ['no place in the label of a line or a rig', '京沪铁路提速，“渤海2号”平台检修。', []],
    ['no half of a watchword', '山水林田湖一体治理，以城带乡，小事不出村，增产适销对路产品。', []],
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
    ['an office before the name', '云河市市长赵大江代表市政府作报告，赵大江要求抓紧。', ['赵大江', '赵大江']],
    ['a reporter before the name', '（本报记者 李云海摄）', ['李云海']],
    ['a name in a list before 同志', '向孙立平、吴金印同志学习。', ['孙立平', '吴金印']],
    ['a foreign name before 同志', '欢迎莫洛托夫同志来访。', ['莫洛托夫']],
    ['a name with a dot whose end the next word bounds', '买合木提·吐尔逊别克荣获称号。', ['买合木提·吐尔逊别克']],
    ['a foreign name behind its office', '法国总统密特朗来访。', ['密特朗']],
    ['no two countries', '中苏两国总理会谈。', []],
    ['no province before its office', '江苏省长会见来宾，主席高度评价成果。', []],
  ])('are %s', (_, text, expected) => {
    expect(namesOf('person', text)).toEqual(expected);
  });
});
