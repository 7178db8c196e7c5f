import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseWordList } from '../../src/lexicon';
import type { WordEngine } from '../../src/segmentation';
import { loadJiebaWasm, loadNodejieba, loadNodeRsJieba } from '../../src/segmentation/engines';
import { loadPackage } from '../../src/segmentation/engines/load-package';
import { loadIntoNodejieba, mergeDictionary } from '../../src/segmentation/engines/nodejieba-dictionary';
import { troubledText } from '../support/trouble';
import { sharedFiles } from './shared-data';
import { tokensOf, written } from './tokens-of';

const own = parseWordList(
  ['政府工作报告 nz', '𠮷野家 nz', '全面推进', '的 zz', '经济发展 300', '5G基站 n', '__proto__ n', 'constructor'].join(
    '\n',
  ),
  { id: 'own' },
);
const options = { userDictionaries: [own] };

/** One load for all tests: two of the engines keep their dictionary for the whole thread. */
const engines = Promise.all([loadNodeRsJieba(options), loadNodejieba(options), loadJiebaWasm(options)]);

describe('the jieba engines', () => {
  it.each([
    ['the policy lexicon', '供给侧结构性改革', '供给侧/n 结构性/n 改革/vn'],
    ['its tags', '推进放管服改革', '推进/v 放管服改革/n'],
    ['a user’s word without a frequency', '作政府工作报告', '作/v 政府工作报告/nz'],
    ['a user’s word of common parts', '全面推进，', '全面推进/x ，/x'],
    ['a user’s word with astral Han', '在𠮷野家', '在/p 𠮷野家/nz'],
    ['a user’s tag for a word that jieba has', '我的', '我/r 的/zz'],
    ['a user’s mixed word', '建5G基站', '建/v 5G基站/n'],
    ['a character that no dictionary has', '𠮷', '𠮷/x'],
    ['no guesses: HMM is off', '他来到了网易杭研大厦', '他/r 来到/v 了/ul 网易/n 杭/nr 研/vn 大厦/n'],
  ])('all know %s', async (_, text, expected) => {
    for (const engine of await engines)
      expect(`${engine.name}: ${written(text, engine)}`).toBe(`${engine.name}: ${expected}`);
  });

  it('say what they run with', async () => {
    const [nodeRs, nodejieba, wasm] = await engines;
    const { version } = JSON.parse(readFileSync('node_modules/nodejieba/package.json', 'utf8')) as { version: string };
    expect(nodejieba).toMatchObject({ name: 'nodejieba', version, options: { hmm: false } });
    expect(nodeRs.dictionaries?.map(({ id }) => id)).toEqual(['jieba', 'policy-lexicon', 'own']);
    expect(nodejieba.dictionaries).toEqual(nodeRs.dictionaries);
    expect(wasm.dictionaries?.slice(1)).toEqual(nodeRs.dictionaries?.slice(1));
  });

  it('give the same words and tags over every report', async () => {
    const [reference, ...others] = await engines;
    const files = sharedFiles('reports');
    let count = 0;
    const differing: Record<string, number> = { nodejieba: 0, 'jieba-wasm': 0 };
    for (const file of files) {
      const text = readFileSync(file, 'utf8');
      const expected = tokensOf(text, reference).map(tokenKey);
      count += expected.length;
      for (const engine of others) {
        const known = new Set(expected);
        differing[engine.name]! += tokensOf(text, engine).filter((token) => !known.has(tokenKey(token))).length;
      }
    }
    process.stdout.write(`${files.length} reports, ${count} tokens, differing: ${JSON.stringify(differing)}\n`);
    expect(differing).toEqual({ nodejieba: 0, 'jieba-wasm': 0 });
  });

  it('give the same words and tags over texts of trouble', async () => {
    const [reference, ...others] = await engines;
    fc.assert(
      fc.property(troubledText(), (text) => {
        const expected = written(text, reference);
        for (const engine of others) expect(written(text, engine)).toBe(expected);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['nodejieba', loadNodejieba],
    ['jieba-wasm', loadJiebaWasm],
  ])('%s takes the same dictionary twice and refuses another', async (_, load) => {
    await engines;
    await expect(load(options)).resolves.toMatchObject({ options: { hmm: false } });
    await expect(load({ ...options, hmm: true })).resolves.toMatchObject({ options: { hmm: true } });
    await expect(load({ policyLexicon: false })).rejects.toMatchObject({ code: 'engine-dictionary-conflict' });
    await expect(load({ userDictionaries: [parseWordList('别的', { id: 'other' })] })).rejects.toMatchObject({
      code: 'engine-dictionary-conflict',
    });
  });

  it('of @node-rs/jieba do not share a dictionary', async () => {
    const plain = await loadNodeRsJieba({ policyLexicon: false });
    expect(written('供给侧', plain)).toBe('供给/vn 侧/v');
    expect(written('供给侧', (await engines)[0])).toBe('供给侧/n');
    expect(plain.dictionaries?.map(({ id }) => id)).toEqual(['jieba']);
  });

  it('guess at unknown words where HMM is on', async () => {
    const guessing = await loadNodeRsJieba({ hmm: true });
    expect(written('他来到了网易杭研大厦', guessing)).toContain('杭研/');
  });
});

describe('user dictionaries', () => {
  const load = (...lists: string[]): Promise<WordEngine> =>
    loadNodeRsJieba({ userDictionaries: lists.map((text, index) => parseWordList(text, { id: `list-${index}` })) });

  it('let the later list win, field by field', async () => {
    expect(written('新质生产力', await load('新质生产力 100 nz', '新质生产力 v'))).toBe('新质生产力/v');
  });

  it('take wide letters for their half-width forms', async () => {
    expect(written('看Ａ股东', await load('Ａ股东 n'))).toBe('看/v Ａ股东/n');
  });

  it('work out a frequency that is enough and no more', async () => {
    const text = '研究生命起源';
    expect(written(text, await load('研究生 nz'))).toBe('研究/vn 生命/vn 起源/n');
    expect(written(text, await load('生命起源 nz'))).toBe('研究/vn 生命起源/nz');
  });

  it('refuse frequencies that no engine can add up', async () => {
    const lists = Array.from({ length: 5 }, (_, list) =>
      Array.from({ length: 1000 }, (_, word) => `词${list}乙${word} 1000000`).join('\n'),
    );
    await expect(load(...lists)).rejects.toMatchObject({ code: 'invalid-dictionary' });
  });
});

describe('packages that are not there', () => {
  it('are named, with the command that installs them', async () => {
    const absent = loadPackage('jieba-wasm', () => Promise.reject(new Error('Cannot find package')));
    await expect(absent).rejects.toMatchObject({
      code: 'missing-peer',
      message: expect.stringContaining('npm install jieba-wasm'),
    });
  });

  it.each([
    ['whose model is missing', { DEFAULT_HMM_DICT: '/nowhere/hmm_model.utf8', load: () => undefined }],
    [
      'that was not compiled',
      {
        DEFAULT_HMM_DICT: 'package.json',
        load: () => {
          throw new Error('BINDING_NOT_FOUND');
        },
      },
    ],
  ])('include a nodejieba %s, which would abort the process', (_, nodejieba) => {
    expect(() => loadIntoNodejieba(nodejieba, '的 1 x\n')).toThrow(expect.objectContaining({ code: 'missing-peer' }));
  });
});

describe('the dictionary for nodejieba', () => {
  it('has each word once, with the added frequency and the tag that was there', () => {
    expect(mergeDictionary('的 318825 uj\n改革 9 vn\n', '的 5 zz\n供给侧 7 n\n')).toBe(
      '的 5 uj\n改革 9 vn\n供给侧 7 n\n',
    );
  });
});

function tokenKey({ start, end, pos }: { start: number; end: number; pos?: string }): string {
  return `${start}-${end}/${pos}`;
}
