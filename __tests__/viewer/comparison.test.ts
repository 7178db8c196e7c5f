import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { renderComparison, type ComparedTarget } from '../../src/viewer';
import { laterDocument, targets } from './comparison-sample';
import { growthDocument } from './facts-sample';
import { HOSTILE, hostileSample } from './sample';

function elementsOf(page: string): Tree.Element[] {
  const found: Tree.Element[] = [];
  const stack: Tree.ChildNode[] = [...parse(page).childNodes];
  while (stack.length > 0) {
    const node = stack.pop()!;
    if (!('tagName' in node)) continue;
    found.push(node);
    stack.push(...node.childNodes);
  }
  return found;
}

const attributes = (page: string, name: string) =>
  elementsOf(page).flatMap(({ attrs }) => attrs.filter((a) => a.name === name).map(({ value }) => value));

describe('renderComparison', () => {
  const page = (options = {}) => renderComparison(growthDocument(), laterDocument(), targets(), options);

  it('gives the same bytes for the same Documents', () => {
    expect(page()).toBe(page());
  });

  it('gives every element an id of its own, though both texts have the same headings', () => {
    const ids = attributes(page(), 'id');
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(['before-s0', 'after-s0']));
  });

  it.each([
    [{}, 'en', '2016年云溪区政府工作报告 → 2017年云溪区政府工作报告'],
    [{ uiLanguage: 'zh', title: 'A & B' }, 'zh-Hans', 'A & B'],
  ] as const)('takes its options: %j', (options, lang, title) => {
    expect(page(options)).toContain(`<html lang="${lang}">`);
    expect(page(options)).toContain(`<title>${title.replace('&', '&#38;')}</title>`);
  });

  it('says so where no target is due', () => {
    expect(renderComparison(growthDocument(), laterDocument(), [])).toContain(
      'The earlier report states no target that is due.',
    );
  });

  it.each([
    ['earlier', { outcome: 'met', target: { fact: 'fact/none' } }],
    ['later', { outcome: 'met', target: targets()[0]!.target, result: { fact: 'fact/none' } }],
  ] as readonly (readonly [string, ComparedTarget])[])('refuses a fact that the %s Document lacks', (which, target) => {
    expect(() => renderComparison(growthDocument(), laterDocument(), [target])).toThrow(
      new RegExp(`^Expected a fact of the ${which} document, got "fact/none"`),
    );
  });

  it('makes no element, attribute or address of what hostile Documents hold', () => {
    const fact = hostileSample().facts[0]!.id;
    const hostile = renderComparison(
      hostileSample(),
      hostileSample(),
      [{ outcome: 'missed', period: HOSTILE, target: { fact }, result: { fact } }],
      { title: HOSTILE },
    );
    const elements = elementsOf(hostile);
    expect(elements.filter(({ tagName }) => tagName === 'script')).toHaveLength(2);
    expect(elements.filter(({ tagName }) => tagName === 'img')).toHaveLength(0);
    for (const { name } of elements.flatMap(({ attrs }) => attrs)) expect(name).toMatch(/^(?!on|src|style)[a-z-]+$/i);
  });
});
