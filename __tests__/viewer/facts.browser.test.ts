import type { Page } from 'playwright-core';
import { renderPage } from '../../src/viewer';
import { describeInChromium, highlighted, inSight, PHONE, type OpenOptions } from './browser';
import { factsDocument, growthDocument, type Stated } from './facts-sample';
import { hostileSample } from './sample';

const WIDE: OpenOptions = { viewport: { width: 1400, height: 500 }, reducedMotion: 'reduce' };

describeInChromium('the facts in Chromium', (openSource) => {
  const open = (options: OpenOptions = WIDE, source = renderPage(growthDocument())) => openSource(source, options);
  /** Asked of the page itself: rows out of sight are not laid out. */
  const shown = (page: Page) =>
    page
      .locator('#facts-table tbody tr')
      .evaluateAll((rows) =>
        rows.flatMap((row) =>
          getComputedStyle(row).display === 'none' ? [] : (row.querySelector('button')!.textContent ?? ''),
        ),
      );
  const chosen = (page: Page) => page.locator('#facts-table tr.chosen button').allInnerTexts();
  const row = (page: Page, indicator: string) => page.locator('#facts-table tbody tr', { hasText: indicator });

  it('shows the sentence of a row, in view, with its indicator and its value', async () => {
    const page = await open();
    await row(page, '失业率').click();
    expect(await highlighted(page, 'sentence')).toEqual(['失业率控制在2.7%。']);
    expect(await highlighted(page, 'fact')).toEqual(['失业率', '2.7%']);
    expect(await inSight(page, 'sentence')).toBe(true);
    expect(await row(page, '失业率').getAttribute('aria-current')).toBe('true');
  });

  it.each([
    ['a sentence gives all its rows', 'article p >> nth=0', { x: 4, y: 12 }, ['地区生产总值', '城镇新增就业']],
    ['a value gives its own row', 'u.k-quantity >> nth=1', undefined, ['城镇新增就业']],
    ['a heading gives none', 'article h2', { x: 10, y: 10 }, []],
  ])('chooses rows from the text: %s', async (_, selector, position, expected) => {
    const page = await open();
    await row(page, '能耗').click();
    await page.click(selector, position && { position: { x: position.x + 40, y: position.y } });
    expect(await chosen(page)).toEqual(expected);
    expect(await page.evaluate(() => CSS.highlights.has('sentence'))).toBe(expected.length > 0);
  });

  it('brings the row of a sentence into view, though a filter had hidden it', async () => {
    const page = await open();
    await page.click('[data-only="target"]');
    await page.locator('article p').last().scrollIntoViewIfNeeded();
    await page.locator('article p u').last().click();
    expect(await chosen(page)).toEqual(['失业率']);
    await page.waitForFunction(() => {
      const box = document.querySelector('.chosen')!.getBoundingClientRect();
      return box.top >= 0 && box.bottom <= innerHeight + 1;
    });
  });

  it.each([
    ['Value', 1],
    ['Indicator', 0],
    ['Modality', 4],
  ] as const)('sorts by %s, upwards, downwards and back', async (_, column) => {
    const page = await open();
    const before = await shown(page);
    const heading = page.locator('#facts-table th').nth(column);
    const orders: (string | null)[] = [];
    const found: string[][] = [];
    for (let i = 0; i < 3; i++) {
      await heading.locator('button').press('Enter');
      orders.push(await heading.getAttribute('aria-sort'));
      found.push(await shown(page));
    }
    expect(orders).toEqual(['ascending', 'descending', null]);
    expect([...found[0]!].sort()).toEqual([...before].sort());
    expect(found[0]).not.toEqual(found[1]);
    expect(found[2]).toEqual(before);
  });

  it('sorts values by number within their unit', async () => {
    const page = await open();
    await page.click('#facts-table th >> nth=1');
    const values = await page.locator('#facts-table td.c-value b').allTextContents();
    expect(values.slice(0, 3)).toEqual(['2.7', '6', '10']);
  });

  it.each([
    ['a modality', { only: ['target'] }, ['地区生产总值', '城镇新增就业']],
    ['two modalities', { only: ['target', 'planned'] }, ['地区生产总值', '城镇新增就业', '失业率']],
    ['an indicator by its English name', { indicator: 'Domestic' }, ['地区生产总值']],
    ['words of the sentence alone', { words: '控制在' }, ['失业率']],
    ['several words, all of them', { words: '增长 1200' }, ['地区生产总值', '城镇新增就业']],
    ['all at once', { only: ['target'], indicator: '就业', words: '增长' }, ['城镇新增就业']],
    ['what nothing has', { words: '𠮷' }, []],
  ] as readonly (readonly [
    string,
    { readonly only?: string[]; readonly indicator?: string; readonly words?: string },
    readonly string[],
  ])[])('filters by %s and counts what is left', async (_, { only = [], indicator, words }, expected) => {
    const page = await open();
    for (const modality of only) await page.click(`[data-only="${modality}"]`);
    if (indicator !== undefined) await page.fill('[name=indicator]', indicator);
    if (words !== undefined) await page.fill('[name=words]', words);
    expect(await shown(page)).toEqual(expected);
    expect(await page.locator('.shown-count').innerText()).toBe(`${expected.length} of 64`);
    await page.click('#facts-filters [type=reset]');
    expect(await page.locator('.shown-count').innerText()).toBe('64 of 64');
  });

  it('is walked through by the arrow keys, past what is filtered out', async () => {
    const page = await open();
    await page.fill('[name=words]', '%');
    await page.locator('#facts-table tbody button[tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    expect(await chosen(page)).toEqual(['城镇新增就业']);
    await page.keyboard.press('End');
    expect(await chosen(page)).toEqual(['失业率']);
    expect(await inSight(page, 'sentence')).toBe(true);
    expect(await page.locator('#facts-table tbody button[tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await chosen(page)).toEqual([]);
    expect(await page.evaluate(() => [CSS.highlights.size, location.hash])).toEqual([0, '']);
  });

  it('keeps the fact in the address, and opens it from there', async () => {
    const page = await open();
    await row(page, '失业率').click();
    const hash = await page.evaluate(() => location.hash);
    expect(hash).toMatch(/^#fact-level-\d+-\d+$/);
    await page.context().close();
    const again = await open({ ...WIDE, hash });
    expect(await chosen(again)).toEqual(['失业率']);
    expect(await highlighted(again, 'sentence')).toEqual(['失业率控制在2.7%。']);
    expect(await inSight(again, 'sentence')).toBe(true);
  });

  it('passes over an address that names nothing', async () => {
    const page = await open({ ...WIDE, hash: '#fact-%' });
    expect(await chosen(page)).toEqual([]);
  });

  it('shows sections where the table is wide', async () => {
    const page = await open();
    const section = page.locator('#facts-table td.c-section').first();
    expect(await section.isVisible()).toBe(false);
    await page.click('#widen');
    expect(await section.innerText()).toBe('一、主要目标');
  });

  it('fits a phone, with a way from the text to the row and back', async () => {
    const page = await open({ ...PHONE, reducedMotion: 'reduce' });
    await page.tap('u.k-quantity >> nth=1');
    await page.tap('#card .to-facts');
    expect(await chosen(page)).toEqual(['城镇新增就业']);
    expect(await page.locator('#card').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await row(page, '失业率').tap();
    expect(await chosen(page)).toEqual(['失业率']);
    expect(await inSight(page, 'sentence')).toBe(true);
    await page.tap('#to-facts');
    await page.waitForFunction(() => document.activeElement?.textContent === '失业率');
  });

  it('holds thousands of facts: sorting and filtering touch no row but to move or hide it', async () => {
    const many = Array.from({ length: 2000 }, (_, i): Stated => {
      const value = `${(i * 7919) % 2000}人`;
      return { sentence: `第${i}项:就业${value}。`, indicator: '就业', value, decimal: value.slice(0, -1), unit: '人' };
    });
    const page = await open(WIDE, renderPage(factsDocument('报告', '一、就业', many)));
    await page.evaluate(() => {
      const seen = { rest: 0 };
      Object.assign(window, { seen });
      new MutationObserver((changes) => {
        for (const { type, attributeName } of changes)
          if (type === 'characterData' || (type === 'attributes' && attributeName === 'data-v')) seen.rest++;
      }).observe(document.querySelector('#facts-table')!, { subtree: true, attributes: true, characterData: true });
    });
    await page.click('#facts-table th >> nth=1');
    const values = await page.locator('#facts-table td.c-value b').allTextContents();
    expect(values.map(Number)).toEqual(Array.from({ length: 2000 }, (_, i) => i));
    await page.fill('[name=words]', '1999人');
    expect(await page.locator('.shown-count').innerText()).toBe('1 of 2000');
    expect(await page.evaluate(() => (window as unknown as { seen: { rest: number } }).seen.rest)).toBe(0);
  });

  it('prints all that the filters leave, sections included, and no filters', async () => {
    const page = await open();
    await page.click('[data-only="target"]');
    await page.emulateMedia({ media: 'print' });
    expect(await shown(page)).toEqual(['地区生产总值', '城镇新增就业']);
    const visible = (selector: string) => page.locator(selector).first().isVisible();
    expect(await visible('#facts-table td.c-section')).toBe(true);
    for (const selector of ['.chips', '[name=words]', '#widen', '#to-facts'])
      expect(await visible(selector)).toBe(false);
  });

  it('prints a long table over as many pages as it needs', async () => {
    const values = Array.from({ length: 300 }, (_, i) => `${i + 1}人`);
    const sentence = `就业${values.join('、')}。`;
    const many = values.map((value): Stated => ({ sentence, indicator: '就业', value, decimal: value.slice(0, -1) }));
    const page = await open(WIDE, renderPage(factsDocument('报告', '一、就业', many)));
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)!.length).toBeGreaterThan(5);
  });

  it('says in the other language what it says', async () => {
    const page = await open();
    await page.click('[data-only="target"]');
    await page.click('#language');
    expect(await page.locator('.shown-count').innerText()).toBe('2／64 条');
    await page.fill('[name=words]', '目标');
    expect(await shown(page)).toEqual(['地区生产总值', '城镇新增就业']);
  });

  it('runs nothing of a hostile fact, and finds it by its address', async () => {
    const page = await open(WIDE, renderPage(hostileSample()));
    await page.click('#facts-table tbody tr');
    await page.fill('[name=words]', '<script>');
    await page.fill('[name=indicator]', '"\'');
    await page.click('#facts-table th');
    await page.click('article p u');
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.locator('#facts-table tr[id]').getAttribute('id')).toBe('fact-level-1');
  });
});
