import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

const EXECUTABLES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const executablePath = EXECUTABLES.find((path) => existsSync(path));

/** A page opened from a file, with all that it asked for and complained about. */
interface Opened {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
}

/** How a page is opened; `hash` names a place in it. */
export interface OpenOptions extends BrowserContextOptions {
  readonly hash?: string;
}

/** One Chromium for a test file; pages are written to a folder of its own. */
class PageBrowser {
  readonly #browser: Browser;
  readonly #folder: string;

  private constructor(browser: Browser, folder: string) {
    this.#browser = browser;
    this.#folder = folder;
  }

  static async launch(): Promise<PageBrowser> {
    const browser = await chromium.launch({ executablePath: executablePath!, args: ARGUMENTS });
    return new PageBrowser(browser, await mkdtemp(join(tmpdir(), 'gongwen-page-')));
  }

  async open(source: string, { hash = '', ...options }: OpenOptions = {}): Promise<Opened> {
    const file = join(this.#folder, 'page.html');
    await writeFile(file, source);
    const context = await this.#browser.newContext({ viewport: { width: 1400, height: 900 }, ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(pathToFileURL(file).href + hash);
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    return { page, requests, complaints };
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await rm(this.#folder, { recursive: true });
  }
}

export const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const runnable = executablePath !== undefined || process.env['CI'] !== undefined;

/** Tests of pages that are opened in Chromium; skipped where none is installed, unless on CI. */
export function describeInChromium(
  name: string,
  tests: (open: (source: string, options?: OpenOptions) => Promise<Page>) => void,
): void {
  if (!runnable) process.stderr.write(`Skipped: no Chromium is installed, so ${name} is not tried.\n`);
  (runnable ? describe : describe.skip)(name, () => {
    let browser: PageBrowser;
    let opened: Opened | undefined;

    beforeAll(async () => {
      if (executablePath === undefined) throw new Error('Expected Chromium to be installed where CI is set.');
      browser = await PageBrowser.launch();
    });
    afterEach(async () => {
      // Whatever a test did, the page loaded nothing but itself and had nothing to complain about.
      expect(opened?.complaints).toEqual([]);
      expect(opened?.requests).toHaveLength(1);
      await opened?.page.context().close();
      opened = undefined;
    });
    afterAll(() => browser?.close());

    tests(async (source, options) => {
      opened = await browser.open(source, options);
      return opened.page;
    });
  });
}

/** The texts under a highlight. */
export async function highlighted(page: Page, name: string): Promise<string[]> {
  await page.waitForFunction((highlight) => CSS.highlights.has(highlight), name);
  return page.evaluate(
    (highlight) =>
      [...CSS.highlights.get(highlight)!].map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return range.toString();
      }),
    name,
  );
}

/** Whether the first text under a highlight stands wholly within the window. */
export function inSight(page: Page, name: string): Promise<boolean> {
  return page.evaluate((highlight) => {
    const [first] = CSS.highlights.get(highlight)!;
    const range = document.createRange();
    range.setStart(first!.startContainer, first!.startOffset);
    range.setEnd(first!.endContainer, first!.endOffset);
    const { top, bottom } = range.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  }, name);
}
