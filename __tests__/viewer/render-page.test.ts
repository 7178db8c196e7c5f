import fc from 'fast-check';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { createHash } from 'node:crypto';
import type { Document } from '../../src/model';
import { renderPage } from '../../src/viewer';
import { block, documentOf, entity, HOSTILE, hostileSample, locate, reportSample, section } from './sample';

type Element = Tree.Element;

function elementsOf(page: string): Element[] {
  const found: Element[] = [];
  const stack: Tree.ChildNode[] = [...parse(page).childNodes].reverse();
  while (stack.length > 0) {
    const node = stack.pop()!;
    if (!('tagName' in node)) continue;
    found.push(node);
    stack.push(...[...node.childNodes].reverse());
  }
  return found;
}

const attribute = (element: Element, name: string) => element.attrs.find((a) => a.name === name)?.value;

function textOf(node: Tree.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

const find = (page: string, tag: string, name?: string, value?: string) =>
  elementsOf(page).filter(
    (element) => element.tagName === tag && (name === undefined || attribute(element, name) === value),
  );

/** What every `data-s` element promises: it holds the document's text from its offset on. */
function expectTextInPlace(document: Document, page: string): void {
  const shown = elementsOf(page).filter((element) => attribute(element, 'data-s') !== undefined);
  let at = 0;
  let left = '';
  for (const element of shown) {
    const start = Number(attribute(element, 'data-s'));
    const text = textOf(element);
    expect(text).toBe(document.text.slice(start, start + text.length).replaceAll('\0', '\uFFFD'));
    expect(start).toBeGreaterThanOrEqual(at);
    left += document.text.slice(at, start);
    at = start + text.length;
  }
  if (document.blocks.length === 0) expect((left + document.text.slice(at)).trim()).toBe('');
}

describe('renderPage', () => {
  it('gives the same bytes for the same Document', () => {
    expect(renderPage(reportSample())).toBe(renderPage(reportSample()));
  });

  it.each([
    ['the report', reportSample],
    ['a hostile Document', hostileSample],
    ['a Document without layers', () => documentOf('甲\n\n 乙\r\n丙')],
    ['an empty Document', () => documentOf('')],
  ])('shows the text in place: %s', (_, make) => {
    expectTextInPlace(make(), renderPage(make()));
  });

  it('shows any text under any marks in place', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'年区<&"\r\n\t 𠮷a'), minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(texts, fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 8 }), (text, pairs) => {
        const entities = pairs.flatMap(([a, b]) => {
          const [start, end] = [Math.min(a, b), Math.min(Math.max(a, b), text.length)];
          return start < end ? [entity('place', { start, end })] : [];
        });
        const document = documentOf(text, { entities });
        expectTextInPlace(document, renderPage(document));
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['the title', 'h1', '2016年沙河口区政府工作报告'],
    ['a heading one level below', 'h2', '一、过去一年的工作'],
    ['a run-in heading inside its paragraph', 'b', '(一)经济稳中向好'],
    ['list items', 'li', '二是举办大连国际马拉松赛。'],
    ['a field by its name', 'th', '发布机构'],
    ['a field by its value', 'td', '大连市政府办公室'],
    ['a cell of a table', 'td', '300万元'],
    ['the signature', 'p', '沙河口区政府'],
  ])('writes the structure: %s', (_, tag, text) => {
    expect(find(renderPage(reportSample()), tag).map(textOf)).toContain(text);
  });

  it.each([
    [
      'between tabs',
      '年份\t产值\n2015\t3',
      [
        ['年份', '产值'],
        ['2015', '3'],
      ],
    ],
    [
      'with an empty first cell',
      '\t产值\n2015\t3',
      [
        ['', '产值'],
        ['2015', '3'],
      ],
    ],
    [
      'between pipes',
      '| 年份 | 产值 |\n|---|:--:|\n| 2015 |  |',
      [
        ['年份', '产值'],
        ['2015', ''],
      ],
    ],
    [
      'with line ends of Windows',
      '年份\t产值\r\n\r\n2015\t3',
      [
        ['年份', '产值\r'],
        ['2015', '3'],
      ],
    ],
  ])('reads the cells of a table %s', (_, text, expected) => {
    const page = renderPage(documentOf(text, { blocks: [block('table', { start: 0, end: text.length })] }));
    const rows = find(page, 'tr').map((row) => row.childNodes.filter((cell) => 'tagName' in cell).map(textOf));
    expect(rows).toEqual(expected);
  });

  it('links the outline to headings that exist', () => {
    const page = renderPage(reportSample());
    const targets = find(page, 'a').flatMap((link) => attribute(link, 'href') ?? []);
    const ids = new Set(elementsOf(page).flatMap((element) => attribute(element, 'id') ?? []));
    expect(targets).toContain('#s1');
    for (const target of targets) expect(ids).toContain(target.slice(1));
  });

  it('marks each part of an annotation that skips text', () => {
    const marks = elementsOf(renderPage(reportSample())).filter((e) => attribute(e, 'class')?.startsWith('k-custom'));
    expect(marks.map(textOf)).toEqual(['第', '二产业']);
  });

  it('carries a mark on from one stretch to the next', () => {
    const text = '国务院\n\n办公厅\n通知';
    const page = renderPage(documentOf(text, { entities: [entity('agency', locate(text, '国务院\n\n办公厅'))] }));
    const marks = elementsOf(page).filter(({ tagName }) => tagName === 'u');
    expect(marks.map((mark) => [textOf(mark), attribute(mark, 'class')])).toEqual([
      ['国务院', 'k-agency on'],
      ['办公厅', 'k-agency from'],
    ]);
  });

  it('nests a place in its agency and draws the outer line lower', () => {
    const [agency] = elementsOf(renderPage(reportSample())).filter((e) => attribute(e, 'class') === 'k-agency h1');
    expect(textOf(agency!)).toBe('大连市政府办公室');
    expect(attribute(agency!.childNodes[0] as Element, 'class')).toBe('k-place');
  });

  it('leads to two headings of one line, and to one in a plain line', () => {
    const text = '第一章 总则 第一条 为了\n第二条 凡';
    const sections = ['第一章 总则', '第一条', '第二条'].map((quote) => section(1, locate(text, quote)));
    const page = renderPage(
      documentOf(text, { sections, blocks: [block('heading', locate(text, text.split('\n')[0]!))] }),
    );
    const targets = ['s0', 's1', 's2'].map((id) => elementsOf(page).find((e) => attribute(e, 'id') === id)!);
    expect(targets.map(textOf)).toEqual(['第一章 总则', '第一条', '第二条']);
  });

  it('survives sections that are each other’s parents', () => {
    const text = '甲\n乙';
    const [a, b] = [section(1, locate(text, '甲')), section(1, locate(text, '乙'))];
    const sections = [
      { ...a, parent: b.id },
      { ...b, parent: a.id },
    ];
    const page = renderPage(documentOf(text, { sections, blocks: [block('heading', locate(text, '甲'))] }));
    expect(find(page, 'a', 'href', '#s1').map(textOf)).toEqual(['乙']);
  });

  it.each([
    [{}, 'en', '2016年沙河口区政府工作报告'],
    [{ uiLanguage: 'zh' as const }, 'zh-Hans', '2016年沙河口区政府工作报告'],
    [{ title: 'A & B' }, 'en', 'A & B'],
  ])('takes its options: %j', (options, lang, title) => {
    const page = renderPage(reportSample(), options);
    expect(attribute(find(page, 'html')[0]!, 'lang')).toBe(lang);
    expect(textOf(find(page, 'title')[0]!)).toBe(title);
  });

  it('allows by its policy the one style and the one script that it holds', () => {
    const page = renderPage(reportSample());
    const policy = attribute(find(page, 'meta', 'http-equiv', 'Content-Security-Policy')[0]!, 'content')!;
    const hash = (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
    expect(policy).toContain(`default-src 'none'`);
    expect(policy).toContain(`style-src ${hash(textOf(find(page, 'style')[0]!))};`);
    expect(policy).toContain(`script-src ${hash(textOf(find(page, 'script', 'type', 'module')[0]!))};`);
  });

  it('makes no element, attribute or address of what a hostile Document holds', () => {
    const page = renderPage(hostileSample(), { title: HOSTILE });
    const elements = elementsOf(page);
    expect(elements.filter(({ tagName }) => tagName === 'script')).toHaveLength(2);
    expect(elements.filter(({ tagName }) => tagName === 'img')).toHaveLength(0);
    for (const element of elements)
      for (const { name, value } of element.attrs) {
        expect(name).toMatch(/^(?!on)[a-z-]+$/);
        if (name === 'href') expect(value).toMatch(/^#[a-z]+\d*$/);
        expect(name).not.toBe('src');
      }
    expect(textOf(find(page, 'title')[0]!)).toBe(HOSTILE);
  });

  it('embeds data that a JSON parser reads, with nothing that ends a script', () => {
    const [data] = find(renderPage(hostileSample()), 'script', 'id', 'data');
    expect(textOf(data!)).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(textOf(data!)).marks).toContainEqual(expect.objectContaining({ x: HOSTILE }));
  });

  it('takes less than a megabyte for a report of 12,000 characters, marked and cut into words throughout', () => {
    const text = '实现区级财政收入一百亿元。'.repeat(950);
    const every = (width: number) =>
      Array.from({ length: Math.floor(text.length / width) }, (_, i) => ({ start: i * width, end: i * width + 6 }));
    const page = renderPage(
      documentOf(text, {
        entities: every(20).map((span) => entity('indicator', span, { canonical: '区级财政收入', code: 'revenue' })),
        tokens: every(2).map(({ start }) => ({ start, end: start + 2, pos: 'n' })),
      }),
    );
    expect(new TextEncoder().encode(page).length).toBeLessThan(1_000_000);
  });

  it('stays linear in marks that cross: 20,000 of them on one line', () => {
    const text = '区'.repeat(20_100);
    const entities = Array.from({ length: 20_000 }, (_, i) => entity('place', { start: i, end: i + 100 }));
    expect(renderPage(documentOf(text, { entities })).length).toBeLessThan(20_000 * 12 * 100);
  });
});
