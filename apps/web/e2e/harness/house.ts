import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { RunningApi } from '../../../api/src/e2e/start-api';
import { useFolder, useTestDatabase } from '@chancery/testing';
import { SHIPPED_RECORD } from '../../../api/src/e2e/shipped-record';
import { useApi } from '../../../api/src/e2e/use-api';
import { launchBrowser } from './browser';

export interface House {
  readonly api: () => RunningApi;
  /** A page of its own with a wide window, at an address such as `/positions?asOf=2019-02-01`. */
  readonly visit: (address: string, how?: BrowserContextOptions) => Promise<Page>;
  /** What the browser complained of since the last time it was asked: errors, refused content. */
  readonly complaints: () => string[];
}

/** The built page over the real service with the shipped record, and one browser, for all stories of a `describe`. */
export function useHouse(): House {
  const folder = useFolder();
  // Asked for when the service starts, which is when the folder is there.
  const environment = { get CHANCERY_DATA() { return folder(); } }; // prettier-ignore
  const { api } = useApi(() => useTestDatabase(SHIPPED_RECORD), environment);
  let browser: Browser | undefined;
  let complaints: string[] = [];
  const open: Page[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
    if (!browser) throw new Error('No browser: set CHANCERY_BROWSER to the path of a Chrome or Chromium.');
  }, 180_000);
  afterEach(async () => {
    await Promise.all(open.splice(0).map((page) => page.context().close()));
  });
  afterAll(() => browser?.close());
  return {
    api,
    visit: async (address, how = {}) => {
      const context = await browser!.newContext({
        viewport: { width: 1440, height: 900 },
        locale: 'en-GB',
        ...how,
      });
      const page = await context.newPage();
      page.setDefaultTimeout(25_000);
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      open.push(page);
      await page.goto(new URL(address, api().url).href);
      return page;
    },
    complaints: () => {
      const since = complaints;
      complaints = [];
      return since;
    },
  };
}
