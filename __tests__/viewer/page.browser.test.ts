import type { BrowserContextOptions, Page } from 'playwright-core';
import { renderPage } from '../../src/viewer';
import { describeInChromium, highlighted, PHONE } from './browser';
import { hostileSample, reportSample } from './sample';

describeInChromium('the page in Chromium', (openSource) => {
  const open = (options?: BrowserContextOptions, source = renderPage(reportSample())): Promise<Page> =>
    openSource(source, options);

  it('hides and shows a kind from the legend, and nothing moves', async () => {
    const page = await open();
    const place = page.locator('u.k-place').first();
    const line = () => place.evaluate((element) => getComputedStyle(element).borderBottomColor);
    const width = () =>
      page
        .locator('h1 u')
        .first()
        .evaluate((element) => element.getBoundingClientRect().width);
    const [shownLine, shownWidth] = [await line(), await width()];
    const button = page.locator('[data-entry]', { hasText: 'Place' });
    await button.click();
    expect(await button.getAttribute('aria-pressed')).toBe('false');
    expect(await line()).toBe('rgba(0, 0, 0, 0)');
    expect(await width()).toBe(shownWidth);
    await button.press('Space');
    expect(await line()).toBe(shownLine);
  });

  it('hides and shows all kinds at once', async () => {
    const page = await open();
    const shown = () => page.locator('u:not(.off)').count();
    const all = await shown();
    await page.click('[data-all="false"]');
    expect(await shown()).toBe(0);
    await page.click('[data-all="true"]');
    expect(await shown()).toBe(all);
  });

  it.each([
    [
      'a quantity',
      'u.k-quantity >> nth=0',
      ['Quantity', '14.07亿元', '1 407 000 000 CNY', '区级财政收入', 'test 1.0.0'],
    ],
    ['a bound', 'u.k-quantity >> nth=1', ['≤ 2.7 %', 'at most']],
    ['a date', 'u.k-time', ['5 January 2016', '2016-01-05']],
    ['a formulation', 'u.k-slogan', ['Three Stricts and Three Steadies', '严以修身']],
    ['a nested place', 'u.k-place >> nth=1', ['210204', 'county', '沙河口区政府', 'Inside']],
    ['a part of what skips text', 'u.k-custom >> nth=1', ['policy tool', '第…二产业', 'sector: 2']],
  ])('tells on hovering: %s', async (_, selector, expected) => {
    const page = await open();
    await page.locator(selector).scrollIntoViewIfNeeded();
    await page.hover(selector);
    const card = (await page.locator('#card').innerText()).replace(/[\u00a0\u202f]/g, ' ');
    for (const text of expected) expect(card).toContain(text);
  });

  it('goes from mark to mark by the arrow keys and closes the card by Escape', async () => {
    const page = await open();
    await page.locator('u[tabindex]').focus();
    const texts: string[] = [];
    for (let i = 0; i < 3; i++) {
      await page.keyboard.press('ArrowRight');
      texts.push(await page.locator('.card-text').innerText());
    }
    expect(texts).toEqual(['大连市', '沙河口区政府', '沙河口区']);
    await page.keyboard.press('Escape');
    expect(await page.locator('#card').isVisible()).toBe(false);
  });

  it('keeps the card that was clicked, and goes outwards from it', async () => {
    const page = await open();
    await page.click('u.k-place >> nth=0');
    await page.mouse.move(700, 880);
    await page.click('.around button');
    expect(await page.locator('.card-text').innerText()).toBe('大连市政府办公室');
    await page.click('#card .close');
    expect(await page.locator('#card').isVisible()).toBe(false);
  });

  it('lets text be selected without keeping a card', async () => {
    const page = await open();
    const box = (await page.locator('u.k-event').boundingBox())!;
    await page.mouse.move(box.x + 5, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width - 5, box.y + 10, { steps: 4 });
    await page.mouse.up();
    expect(await page.evaluate(() => getSelection()!.toString())).not.toBe('');
    await page.mouse.move(5, 5);
    expect(await page.locator('#card').isVisible()).toBe(false);
  });

  it('follows a link of the outline', async () => {
    const page = await open({ viewport: { width: 1400, height: 300 } });
    await page.click('.outline a[href="#s1"]');
    const top = await page.locator('#s1').evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(300);
  });

  it('filters the list by text, translation and kind, and goes to the place', async () => {
    const page = await open({ viewport: { width: 1400, height: 300 }, reducedMotion: 'reduce' });
    await page.click('#list > summary');
    const listed = async (wanted: string) => {
      await page.fill('#filter', wanted);
      return page.locator('#marks .swatch').allInnerTexts();
    };
    expect(await listed('马拉松')).toEqual(['大连国际马拉松赛']);
    expect(await listed('three stricts')).toEqual(['三严三实']);
    expect(await listed('agency')).toEqual(['大连市政府办公室', '沙河口区政府']);
    expect(await listed('𠮷')).toEqual([]);
    await listed('三严三实');
    await page.click('#marks button');
    const slogan = page.locator('u.k-slogan');
    expect(await slogan.evaluate((element) => element.classList.contains('flash'))).toBe(true);
    const top = await slogan.evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(300);
  });

  it('shows words as highlights and their part of speech on hovering', async () => {
    const page = await open();
    await page.click('#words');
    const words = await highlighted(page, 'word');
    expect(words).toEqual(['财政']);
    const indicator = await page
      .locator('p', { hasText: '区级财政收入' })
      .first()
      .evaluate((element) => {
        const node = [...element.childNodes].find((child) => child.textContent!.includes('财政'))!;
        const range = document.createRange();
        const at = node.textContent!.indexOf('财政');
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 4, y: y + height / 2 };
      });
    await page.mouse.move(indicator.x, indicator.y);
    expect(await page.locator('article').getAttribute('title')).toBe('Part of speech: n, noun');
    await page.click('#words');
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  it('changes its language and keeps the text', async () => {
    const page = await open();
    const text = await page.locator('article').innerText();
    await page.click('u.k-quantity >> nth=0');
    await page.click('#language');
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans');
    expect(await page.locator('#legend > summary').innerText()).toBe('类别');
    expect(await page.locator('#filter').getAttribute('placeholder')).toBe('输入词语、类别或译名');
    await page.click('#language');
    expect(await page.locator('#legend > summary').innerText()).toBe('Kinds');
    expect(await page.locator('article').innerText()).toBe(text);
  });

  it('fits a phone: no sideways scrolling, details as a sheet at the foot, panels closed', async () => {
    const page = await open(PHONE);
    const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(widths).toEqual([390, 390]);
    expect(await page.locator('#facts-table').isVisible()).toBe(false);
    await page.tap('u.k-slogan');
    const box = await page.locator('#card').boundingBox();
    expect(box).toMatchObject({ x: 0, width: 390 });
    expect(box!.y + box!.height).toBe(844);
    await page.tap('.bar-links a[href="#facts"]');
    expect(await page.locator('#facts-table').isVisible()).toBe(true);
  });

  it.each([
    ['light', '#21201d'],
    ['dark', '#e4e0d8'],
  ] as const)('follows the %s scheme', async (colorScheme, ink) => {
    const page = await open({ colorScheme });
    const style = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--ink'));
    expect(style.trim()).toBe(ink);
  });

  it.each([['light'], ['dark']] as const)(
    'draws every kind so that it stands out 3:1 from the paper: %s',
    async (colorScheme) => {
      const page = await open({ colorScheme });
      const contrasts = await page.evaluate(() => {
        const luminance = (colour: string) => {
          const channels = colour
            .match(/\d+/g)!
            .slice(0, 3)
            .map((value) => Number(value) / 255);
          const [r, g, b] = channels.map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
          return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
        };
        const paper = luminance(getComputedStyle(document.documentElement).backgroundColor);
        return [...document.querySelectorAll('.legend .swatch')].map((swatch) => {
          const line = luminance(getComputedStyle(swatch).borderBottomColor);
          return (Math.max(line, paper) + 0.05) / (Math.min(line, paper) + 0.05);
        });
      });
      expect(Math.min(...contrasts)).toBeGreaterThan(3);
    },
  );

  it('prints the key, the text and the facts alone', async () => {
    const page = await open();
    await page.emulateMedia({ media: 'print' });
    const visible = (selector: string) => page.locator(selector).first().isVisible();
    for (const selector of ['.legend', 'article', '#facts-table']) expect(await visible(selector)).toBe(true);
    for (const selector of ['.bar', '.outline', '#list', '.legend-all']) expect(await visible(selector)).toBe(false);
  });

  it('sets Chinese in a Chinese font', async () => {
    const page = await open();
    const session = await page.context().newCDPSession(page);
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { root } = await session.send('DOM.getDocument');
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'article p' });
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    const most = fonts.reduce((a, b) => (b.glyphCount > a.glyphCount ? b : a));
    expect(most.familyName).toMatch(/Songti|Source Han|Noto (?:Serif|Sans) (?:CJK )?SC|SimSun|PingFang|YaHei/);
  });

  it('runs nothing of a hostile Document, whatever is clicked', async () => {
    const page = await open({}, renderPage(hostileSample(), { title: '</title><script>window.hacked=1</script>' }));
    for (const selector of [
      'u.k-custom',
      'u.k-slogan',
      '#language',
      '#list > summary',
      '.facts th',
      '.facts tbody tr',
      '#words',
    ])
      await page.locator(selector).first().click({ force: true });
    await page.fill('#filter', '<');
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(await page.locator('img').count()).toBe(0);
  });
});
