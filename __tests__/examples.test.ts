import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Each example is run as a user would run it; what it must print is stated here. */
const EXAMPLES: readonly [string, readonly (string | RegExp)[]][] = [
  ['annotate.mjs', ['5%左右 {"kind":"approximate","decimal":"5"} %', '4000个以上', '"inclusive":true', '全年 2016']],
  ['read-files.mjs', ['落实春耕备耕资金1.2亿元', '示政办发〔2024〕5号', /^(?!.*首页).*$/s]],
  ['offsets.mjs', ['money { start: 9, end: 16 } in Python: [ 8, 15 ] in the file: [ 25, 36 ]']],
  [
    'quantities.mjs',
    [
      '123000 2025 1230',
      '近2亿元 {"kind":"nearly","decimal":"200000000"}',
      '= 2000 ha',
      '1.407 billion yuan = 14.07亿元',
    ],
  ],
  ['query.mjs', ['14.07亿元', 'without nesting']],
  ['own-component.mjs', ['hotline １２３４５', 'hotline.digits']],
  ['user-dictionary.mjs', ['营商环境评价']],
  [
    'compare.mjs',
    [
      'met 地区生产总值 6%左右 → 5.8%',
      'missed 一般公共预算收入 5% → 3.2%',
      'met 城镇调查失业率 5.5%以内 → 5.2%',
      'met 单位地区生产总值能耗 3% → 3.4%',
      'not-mentioned 居民人均可支配收入 6% → (no value stated)',
    ],
  ],
  ['comparison-page.mjs', ['demo/targets-2023.html: 2023年云溪区政府工作报告（虚构示例，并无此区） → 2024年']],
  [
    'facts.mjs',
    ['地区生产总值 increase ~ 6 % 2023', '城镇新增就业 level >= 12000 人 2023', 'document,place,year,section'],
  ],
  [
    'facts-table.mjs',
    [
      /demo\/facts\.xlsx: \d\d rows, 0 losses/,
      /demo\/facts\.parquet: \d\d rows, 0 losses/,
      'year integer 文件所处的年份。',
    ],
  ],
  [
    'gazetteer.mjs',
    ['云港 organization Yungang Group mine:云港', '青禾新材 client {"id":"C-17"}', 'line 4', '大连市人民政府 agency'],
  ],
  [
    'evaluate.mjs',
    [/F1, exact spans: \d+\.\d % \(\d+\.\d % to \d+\.\d %\)/, /exact\tkind\tagency\t2\t/, 'overlapping\tmacro'],
  ],
  [
    'glossary.mjs',
    [
      'not taken over: 负责人',
      '4 concepts, 1 joined',
      'conflict, domain: 经济, not 行政',
      'warning number-mismatch: ',
      'new: 放管服、四个全面 | changed: 1',
      /demo\/glossary\.txt: \d+ losses/,
      'demo/glossary.tbx: 0 losses',
    ],
  ],
  [
    'train-tagger.mjs',
    ['30 sentences, 20 entities', '凌霄平台 platform tagger:platform', '大连市人民政府 agency', "[ 'OFD', 'PDF' ]"],
  ],
  [
    'terms.mjs',
    [
      /first: 民生 \{ start: \d+, end: \d+ \}/,
      /demo\/terms\.tbx: 200 concepts, \d losses/,
      '2 paired assistance deprecated 对口支援',
    ],
  ],
  ['engines.mjs', ['the same words: true']],
  ['demo.mjs', ['2016年沙河口区政府工作报告', '14.07亿元 = 1407000000 CNY', 'demo/shahekou-2016.html']],
];

describe('the examples', () => {
  it.each(EXAMPLES)('%s prints what it promises', (name, expected) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('examples', name)], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const part of expected)
      expect(stdout).toEqual(typeof part === 'string' ? expect.stringContaining(part) : expect.stringMatching(part));
  });

  it('are all listed here', () => {
    const names = readdirSync('examples').filter((name) => name.endsWith('.mjs'));
    expect(names.sort()).toEqual(EXAMPLES.map(([name]) => name).sort());
    expect(existsSync('examples/shahekou-2016.txt')).toBe(true);
  });
});

describe('the READMEs', () => {
  it('show what their commands print', () => {
    const { status, stderr } = spawnSync(process.execPath, [resolve('.ci/fill-readme.mjs'), '--check'], {
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it.each(['README.md', 'README.zh.md'])('%s holds the first example as it is run', (name) => {
    const example = readFileSync('examples/annotate.mjs', 'utf8').split('\n').slice(1).join('\n').trim();
    expect(readFileSync(name, 'utf8')).toContain(example);
  });

  it('say the same in both languages: as many headings, tables and code blocks', () => {
    const shape = (name: string) =>
      readFileSync(name, 'utf8')
        .split('\n')
        .filter((line) => /^(?:#|```|\| )/.test(line))
        .map((line) => line.match(/^(?:#+|```\w*|\|)/)![0]);
    expect(shape('README.zh.md')).toEqual(shape('README.md'));
  });
});
