import { seriousIn } from '../harness/axe';
import type { House } from '../harness/house';

const ENTRY = '2026-01-08-gallo-release-misreported';
const VIEWS = [
  `/?asOf=2026-07-01&entry=${ENTRY}`,
  // Few rows: the rules do not depend on how many there are, the time they take does.
  '/positions?asOf=2026-01-07&q=united&stand=USA/oil-licences-pdvsa',
  '/map?asOf=2019-03-01&state=USA',
  '/sanctions?authority=EU,CAN,GBR',
  '/cases?kind=extradition,custody',
  '/demands?actor=USA,RUS',
  '/parties?q=venezuela',
  '/parties?party=person:alex-saab&asOf=2021-10-17',
  '/parties?party=USA&asOf=2019-03-01',
  '/changes?from=2026-01-05&to=2026-01-06',
  '/sources',
  '/record',
  '/verify',
];

export function accessStories({ visit }: House): void {
  it.each(VIEWS)(
    '%s has no serious violation in either theme, and is no wider than a phone',
    async (address) => {
      const page = await visit(address, { viewport: { width: 390, height: 844 }, colorScheme: 'light' });
      await page.locator('main h1').first().waitFor();
      await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      await page.setViewportSize({ width: 1440, height: 900 });
      expect(await seriousIn(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await seriousIn(page)).toEqual([]);
    },
    30_000,
  );
}
