import type { Page } from 'playwright-core';
import { renderComparison } from '../../src/viewer';
import { describeInChromium, highlighted, PHONE, type OpenOptions } from './browser';
import { laterDocument, targets } from './comparison-sample';
import { growthDocument } from './facts-sample';
import { hostileSample } from './sample';

const WIDE: OpenOptions = { viewport: { width: 1400, height: 500 }, reducedMotion: 'reduce' };

/** Whether every text under a highlight stands in sight, within its pane. */
function allInSight(page: Page, name: string): Promise<boolean> {
  return page.evaluate(
    (highlight) =>
      [...CSS.highlights.get(highlight)!].every(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        const { top, bottom } = range.getBoundingClientRect();
        const pane = startContainer.parentElement!.closest('.pane')!.getBoundingClientRect();
        return top >= pane.top && bottom <= Math.min(pane.bottom, innerHeight);
      }),
    name,
  );
}

describeInChromium('the comparison in Chromium', (openSource) => {
  const open = (options: OpenOptions = WIDE) =>
    openSource(renderComparison(growthDocument(), laterDocument(), targets()), options);
  const row = (page: Page, indicator: string) => page.locator('#comparison .main-row', { hasText: indicator });
  const shown = (page: Page) => page.locator('#comparison .main-row:visible .c-indicator button').allInnerTexts();
  const chosen = (page: Page) => page.locator('#comparison .chosen .c-indicator button').allInnerTexts();

  it.each([
    [1400, 500],
    [1000, 700],
  ])('shows both sentences of a row, in view in both texts, on %i × %i', async (width, height) => {
    const page = await open({ ...WIDE, viewport: { width, height } });
    await row(page, '城镇新增就业').click();
    expect(await highlighted(page, 'sentence')).toEqual([
      '地区生产总值增长6%,城镇新增就业1200人。',
      '城镇新增就业900人。',
    ]);
    expect(await highlighted(page, 'fact')).toEqual(['城镇新增就业', '1200人', '城镇新增就业', '900人']);
    expect(await allInSight(page, 'sentence')).toBe(true);
  });

  it('shows the one sentence there is of what is no longer mentioned', async () => {
    const page = await open();
    await row(page, '失业率').click();
    expect(await highlighted(page, 'sentence')).toEqual(['失业率控制在2.7%。']);
    expect(await allInSight(page, 'sentence')).toBe(true);
  });

  it.each([
    ['a result', '#after u >> nth=0', undefined, ['地区生产总值']],
    ['a target', '#before u >> nth=1', undefined, ['城镇新增就业']],
    ['a sentence of two targets', '#before article p >> nth=0', { x: 45, y: 10 }, ['地区生产总值', '城镇新增就业']],
    ['a text that says nothing of a target', '#after article h2', { x: 45, y: 10 }, []],
  ])('chooses rows from %s, though a filter had hidden them', async (_, selector, position, expected) => {
    const page = await open();
    await page.click('[data-only="not-mentioned"]');
    await page.click(selector, position && { position });
    expect(await chosen(page)).toEqual(expected);
  });

  it('chooses rows from the text by the keyboard', async () => {
    const page = await open();
    await page.locator('#after u').last().press('Enter');
    expect(await chosen(page)).toEqual(['城镇新增就业']);
    expect(await allInSight(page, 'sentence')).toBe(true);
  });

  it('filters by outcome and words, counts, sorts, and keeps each sentence with its row', async () => {
    const page = await open();
    expect(await page.locator('#targets-filters .chip').allInnerTexts()).toEqual([
      'met 1',
      'missed 1',
      'no longer mentioned 1',
    ]);
    await page.click('[data-only="missed"]');
    expect(await shown(page)).toEqual(['城镇新增就业']);
    await page.click('#targets-filters [type=reset]');
    await page.fill('[name=words]', 'gross');
    expect(await shown(page)).toEqual(['地区生产总值']);
    await page.fill('[name=words]', '');
    await page.click('#comparison th >> nth=4');
    await page.click('#comparison th >> nth=4');
    expect(await shown(page)).toEqual(['失业率', '城镇新增就业', '地区生产总值']);
    expect(await page.locator('#comparison .evidence q').allTextContents()).toEqual([
      '失业率控制在2.7%。',
      '地区生产总值增长6%,城镇新增就业1200人。',
      '城镇新增就业900人。',
      '地区生产总值增长6%,城镇新增就业1200人。',
      '地区生产总值增长6.2%。',
    ]);
  });

  it('opens a target by its address', async () => {
    const page = await open();
    await row(page, '失业率').click();
    const hash = await page.evaluate(() => location.hash);
    await page.context().close();
    const again = await open({ ...WIDE, hash });
    expect(await chosen(again)).toEqual(['失业率']);
    expect(await allInSight(again, 'sentence')).toBe(true);
  });

  it('fits a phone: the sentences under the row, a way to the texts and back', async () => {
    const page = await open(PHONE);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await row(page, '城镇新增就业').tap();
    const evidence = page.locator('.chosen .evidence');
    expect(await evidence.locator('mark').allInnerTexts()).toEqual(['城镇新增就业', '1200人', '城镇新增就业', '900人']);
    await evidence.locator('[data-side=after]').tap();
    await page.waitForFunction(() => scrollY > 1000);
    await page.tap('#to-facts');
    expect(
      await row(page, '城镇新增就业')
        .locator('button')
        .evaluate((b) => b === document.activeElement),
    ).toBe(true);
  });

  it('prints the table with all sentences, and not the texts', async () => {
    const page = await open();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.evidence:visible').count()).toBe(3);
    for (const selector of ['#before', '#after', '[name=words]', '.tools'])
      expect(await page.locator(selector).first().isVisible()).toBe(false);
  });

  it('changes its language', async () => {
    const page = await open();
    await page.click('#language');
    expect(await page.locator('#comparison .outcome').allInnerTexts()).toEqual(['达到', '未达到', '不再提及']);
    expect(await page.locator('.shown-count').innerText()).toBe('3／3 条');
  });

  it('runs nothing of hostile Documents, whatever is clicked', async () => {
    const { id: fact } = hostileSample().facts[0]!;
    const page = await openSource(
      renderComparison(hostileSample(), hostileSample(), [{ outcome: 'unclear', target: { fact }, result: { fact } }]),
      WIDE,
    );
    await page.click('#comparison .main-row');
    await page.fill('[name=words]', '<img');
    await page.click('#after u');
    await page.click('#language');
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(await page.locator('img').count()).toBe(0);
  });
});
