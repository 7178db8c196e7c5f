import { createAnnotator } from '../../../src/node';
import type { Glossary } from '../../../src/terminology';
import { extractTerms, type ExtractionOptions } from '../../../src/terminology';

const annotator = await createAnnotator();

const GLOSSARY: Glossary = {
  format: 'gongwen-glossary',
  version: 1,
  sourceLanguage: 'zh',
  concepts: [
    ['能算', 'a piece of two words'],
    ['救助', 'assistance'],
    ['生态环境', 'the environment'],
  ].map(([zh, en], at) => ({
    id: `c${at}`,
    terms: [
      { language: 'zh', text: zh!, status: 'preferred' },
      { language: 'en', text: en!, status: 'preferred' },
    ],
  })),
};

function termsOf(text: string, options: ExtractionOptions = {}): string[] {
  return extractTerms([annotator.annotate(text)], { minFrequency: 1, ...options }).map(({ term }) => term);
}

describe('extractTerms on short texts', () => {
  it.each([
    ['要发展人工智能大模型。', '人工智能'],
    ['推进农村信用社改制。', '农村信用社'],
    ['推行非现场监管。', '非现场监管'],
    ['建成16个乡镇监管站。', '乡镇监管站'],
    ['打造60个示范场景。', '示范场景'],
    ['开展一次攻防演练。', '攻防演练'],
  ])('lists of %s the term %s', (text, term) => {
    expect(termsOf(text)).toContain(term);
  });

  it.each([
    ['坚持高质量发展。', '量发展'],
    ['坚持开发式扶贫方针。', '式扶贫'],
    ['加快发展文体事业。', '发展文体'],
  ])('does not list of %s the piece %s', (text, piece) => {
    expect(termsOf(text)).not.toContain(piece);
  });

  it.each([
    ['支持高校建设制造业大模型平台。', '制造业大模型', '高校建设制造业大模型'],
    ['加强垃圾填埋场建设。', '垃圾填埋场', '垃圾填埋场建设'],
    ['大力发展文体事业。', '文体事业', '发展文体事业'],
    ['推进政务服务“一网通办”。', '政务服务', '政务服务“一网通办”'],
  ])('ranks in %s the term %s before %s', (text, term, longer) => {
    const terms = termsOf(text);
    expect(terms).toContain(term);
    expect(terms.includes(longer) ? terms.indexOf(longer) : Infinity).toBeGreaterThan(terms.indexOf(term));
  });

  it('lists verbs that the glossary knows, and counts them inside of longer terms', () => {
    const [found] = extractTerms([annotator.annotate('及时救助困难群众,救助项目全部完成。')], {
      minFrequency: 1,
      glossary: GLOSSARY,
    }).filter(({ term }) => term === '救助');
    expect(found?.frequency).toBe(2);
  });

  it('does not list what the glossary knows inside of the name of a body', () => {
    expect(termsOf('会议由省生态环境厅召集。', { glossary: GLOSSARY })).not.toContain('生态环境');
  });

  it('does not list what the glossary knows where it begins or ends in the middle of a word', () => {
    expect(termsOf('大力发展智能算力产业。', { glossary: GLOSSARY })).not.toContain('能算');
  });

  it('leaves pieces of names out where the text is long and counts speak', () => {
    const text = '要推动高质量发展阶段任务落地。'.repeat(500);
    expect(termsOf(text, { minFrequency: 2 })).not.toContain('量发展');
  });
});
