import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { programPath } from './programs.ts';

/** No sandbox, which root may not have; and nothing that Chromium would look for on the network by itself. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A page, and whatever it complained of or asked the network for since it was opened: nothing, of a good report. */
export interface Opened {
  readonly page: Page;
  readonly complaints: readonly string[];
}

/**
 * One Chromium for all tests of a file: opens a file of the disk, or an empty page where none is named, in a context of its
 * own, which ends with the test.
 */
export function useBrowser(): (file?: string, context?: BrowserContextOptions) => Promise<Opened> {
  let browser: Browser | undefined;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: programPath('chromium'), args: flags });
  });
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
  });
  afterAll(() => browser?.close());

  return async (file, options) => {
    if (browser === undefined) throw new Error('the browser is started before the tests, not while they are listed');
    const context = await browser.newContext({ timezoneId: 'Europe/Berlin', ...options });
    contexts.push(context);
    const page = await context.newPage();
    const url = file === undefined ? 'about:blank' : pathToFileURL(file).href;
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
    });
    page.on('request', (request) => {
      if (request.url() !== url) complaints.push(`request: ${request.url()}`);
    });
    await page.goto(url);
    return { page, complaints };
  };
}
